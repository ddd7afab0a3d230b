package id.selisih.cli;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import id.selisih.reading.Readings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selisih read}: what a printed figure or date says. */
@Command(
    name = "read",
    description = "Reads printed figures and dates, and says what was understood.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  selisih read --language id \"lebih dari 10.000 prajurit\"",
      "  selisih read --language en --published 2024-10-22 \"last Friday\" --format json",
      "  cat figures.txt | selisih read --language en -"
    })
final class ReadCommand implements Callable<Integer> {
  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "Printed words, or - for the lines of standard input.")
  private List<String> texts = new ArrayList<>();

  @Option(
      names = "--language",
      required = true,
      paramLabel = "TAG",
      description = "The language of the words, as a BCP 47 tag such as id, en or en-GB.")
  private String language = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When they were published, for dates without a year and relative ones.")
  private @Nullable String published;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "${COMPLETION-CANDIDATES}; as json one object a line. Default: ${DEFAULT-VALUE}.")
  private LineFormat format = LineFormat.TEXT;

  ReadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!Readings.knows(language)) {
      throw new ParameterException(
          spec.commandLine(),
          "the language '"
              + language
              + "' is not known; known are "
              + String.join(", ", Readings.languages()));
    }
    Understood understood = new Understood(language, date());
    for (String text : texts) {
      if (text.equals("-")) {
        lines(understood);
      } else {
        answer(understood, text);
      }
    }
    return 0;
  }

  private @Nullable Edtf date() {
    try {
      return published == null ? null : Edtf.parse(published);
    } catch (Malformed e) {
      throw new ParameterException(spec.commandLine(), "--published: " + e.message(), e);
    }
  }

  private void lines(Understood understood) {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        answer(understood, line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
  }

  private void answer(Understood understood, String text) {
    new Printer(session)
        .result(format == LineFormat.JSON ? understood.json(text) : understood.text(text));
  }
}
