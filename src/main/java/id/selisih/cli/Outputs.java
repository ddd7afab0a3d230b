package id.selisih.cli;

import id.selisih.finding.Outcome;
import id.selisih.report.Report;
import id.selisih.report.Repository;
import id.selisih.report.Style;
import id.selisih.report.TextReport.Verbosity;
import id.selisih.source.Loaded;
import id.selisih.watch.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the reports of a run go. */
final class Outputs {
  /** How wide a text report is that goes to a file. */
  private static final int FILE_WIDTH = 100;

  private static final Pattern PREFIXED = Pattern.compile("([A-Za-z]+)=(.*)");

  private record Planned(OutputFile file, Format format) {}

  private final List<Planned> files = new ArrayList<>();
  private final @Nullable Format standard;

  private Outputs(@Nullable Format standard) {
    this.standard = standard;
  }

  /**
   * Plans the outputs, and makes sure that each can be written.
   *
   * @param options each {@code FILE} or {@code FORMAT=FILE}
   * @param format the format that the command line asks for; null where it asks for none
   * @param usual the format of standard output where it asks for none; null for text
   */
  static Outputs of(List<String> options, @Nullable Format format, @Nullable Format usual) {
    boolean isMoved = options.stream().anyMatch(option -> !PREFIXED.matcher(option).matches());
    Format standard = format != null ? format : usual != null ? usual : Format.TEXT;
    Outputs outputs = new Outputs(isMoved ? null : standard);
    for (String option : options) {
      Matcher prefixed = PREFIXED.matcher(option);
      if (prefixed.matches()) {
        outputs.plan(prefixed.group(2), named(prefixed.group(1), option));
      } else {
        outputs.plan(option, format != null ? format : Format.ofFile(option));
      }
    }
    return outputs;
  }

  private void plan(String name, Format format) {
    if (name.equals("-")) {
      throw new Ending(
          Program.WRONG_INPUT,
          "a report goes to standard output without `-o`; for a file of that name write `./-`");
    }
    OutputFile file = OutputFile.of(name);
    for (Planned other : files) {
      if (other.file().isSame(file)) {
        throw file.wrong("two outputs name it; give each a file of its own");
      }
    }
    files.add(new Planned(file, format));
  }

  /** Whether a report goes to that file. */
  boolean writeTo(Path file) {
    return files.stream().anyMatch(planned -> planned.file().isSame(file));
  }

  private static Format named(String name, String option) {
    for (Format format : Format.values()) {
      if (format.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new Ending(
        Program.WRONG_INPUT,
        "there is no format `" + name + "`; for a file of that name write `./" + option + "`");
  }

  /** Refuses to write over files that were read. */
  void spare(Loaded loaded, Settings settings) {
    for (Planned planned : files) {
      planned.file().spare(loaded.files(), "a fact file");
      planned.file().spare(loaded.texts(), "an article's text");
      planned.file().spare(settings.files(), "the settings file");
    }
  }

  /** Writes all files, then standard output. */
  void write(
      Outcome outcome, ColorChoice color, Verbosity verbosity, Session session, Stages stages) {
    stages.begin(Stage.WRITING, files.size() + (standard == null ? 0 : 1));
    Repository repository = Workspace.repository(session);
    for (Planned planned : files) {
      Report report = planned.format().report(Style.PLAIN, FILE_WIDTH, verbosity, repository);
      planned.file().write(report.render(outcome));
      leftOut(report, outcome, session, stages);
      stages.advance(1);
    }
    if (standard != null) {
      Style style = color.style(session);
      Report report = standard.report(style, session.width(), verbosity, repository);
      String text = report.render(outcome);
      stages.hide();
      if (standard == Format.GITHUB) {
        new Printer(session).commands(text);
      } else {
        new Printer(session).result(text);
      }
      leftOut(report, outcome, session, stages);
    }
  }

  private static void leftOut(Report report, Outcome outcome, Session session, Stages stages) {
    String left = report.leftOut(outcome);
    if (left != null) {
      stages.hide();
      session.err().println("selisih: " + left);
    }
  }
}
