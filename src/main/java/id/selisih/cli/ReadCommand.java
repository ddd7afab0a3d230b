package id.selisih.cli;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import id.selisih.reading.Readings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code selisih read}: what a printed figure or date says. */
final class ReadCommand implements Subcommand {
  private final Session session;
  private final CommandSpec spec =
      Specs.command(this, "read", "Reads printed figures and dates, and says what was understood.");
  private final PositionalParamSpec texts =
      Specs.arguments("TEXT", 1)
          .description("Printed words, or - for the lines of standard input.")
          .build();
  private final OptionSpec language =
      Specs.text("TAG", "--language")
          .required(true)
          .description("The language of the words, as a BCP 47 tag such as id, en or en-GB.")
          .build();
  private final OptionSpec published =
      Specs.text("DATE", "--published")
          .description("When they were published, for dates without a year and relative ones.")
          .build();
  private final OptionSpec format =
      Specs.choice(LineFormat.class, "FORMAT", "--format")
          .defaultValue(LineFormat.TEXT.toString())
          .description(
              "${COMPLETION-CANDIDATES}; as json one object a line. Default: ${DEFAULT-VALUE}.")
          .build();

  ReadCommand(Session session) {
    this.session = session;
    spec.addPositional(texts).addOption(language).addOption(published).addOption(format);
    spec.usageMessage()
        .footer(
            "  selisih read --language id \"lebih dari 10.000 prajurit\"",
            "  selisih read --language en --published 2024-10-22 \"last Friday\" --format json",
            "  cat figures.txt | selisih read --language en -");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    String tag = language.getValue();
    if (!Readings.knows(tag)) {
      throw new ParameterException(
          spec.commandLine(),
          "the language `"
              + tag
              + "` is not known; known are "
              + String.join(", ", Readings.languages()));
    }
    Understood understood = new Understood(tag, date());
    int status = 0;
    for (String text : Specs.all(texts)) {
      if (text.equals("-")) {
        status = new InputLines(session).each(line -> answer(understood, line));
      } else {
        answer(understood, text);
      }
    }
    return status;
  }

  private @Nullable Edtf date() {
    String date = Specs.given(published);
    try {
      return date == null ? null : Edtf.parse(date);
    } catch (Malformed e) {
      throw new ParameterException(spec.commandLine(), "--published: " + e.message(), e);
    }
  }

  private boolean answer(Understood understood, String text) {
    return new Printer(session)
        .result(
            format.getValue() == LineFormat.JSON ? understood.json(text) : understood.text(text));
  }
}
