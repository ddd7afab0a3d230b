package id.selisih.bench;

import id.selisih.watch.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What it takes to write very many findings, beside what it took to find them. Both are parts of
 * one run, which says with {@code --statistics} how long each of its stages took: the report is the
 * stage that writes it, the check all that comes before. The start of Java is in neither.
 */
final class Findings {
  private static final double LIMIT = 1;
  private static final int FINDINGS = 100_000;
  private static final int FACTS_OF_A_FINDING = 2;

  private Findings() {}

  static void measure(Lab lab) throws IOException {
    int findings = lab.plan().scaled(FINDINGS);
    Path base = lab.inputs().conflicting(FACTS_OF_A_FINDING * findings);
    for (String format : List.of("text", "markdown", "json", "sarif")) {
      String what = "%,d findings as %s".formatted(findings, format);
      lab.say(Target.FINDINGS, what);
      Job check = lab.check("selisih", base, "--format", format, "--statistics");
      Result result =
          new Turns(lab.stopwatch(), lab.plan(), lab.plan().runs())
              .compare(new Report(lab.stopwatch(), check));
      lab.add(new Row(Target.FINDINGS.toString(), what, "the check alone", LIMIT, result));
    }
  }

  /** One run a turn, whose report is timed apart from the check. */
  static final class Report implements Turns.Turn {
    private final Stopwatch stopwatch;
    private final Job check;
    private Timing rest = new Timing.Failed("nothing was run");

    /**
     * A run that says how long its stages took.
     *
     * @param check says so on standard error
     */
    Report(Stopwatch stopwatch, Job check) {
      this.stopwatch = stopwatch;
      this.check = check;
    }

    @Override
    public Timing program() {
      Timing timing = stopwatch.time(check);
      if (!(timing instanceof Timing.Took took)) {
        return timing;
      }
      Timing report = part(took, Stage.WRITING.label());
      Timing all = part(took, "seconds");
      rest =
          report instanceof Timing.Took writing && all instanceof Timing.Took whole
              ? new Timing.Took(whole.seconds() - writing.seconds(), "")
              : all;
      return report;
    }

    @Override
    public Timing yardstick() {
      return rest;
    }

    private Timing part(Timing.Took took, String label) {
      Pattern line = Pattern.compile("(?m)^ +" + Pattern.quote(label) + " +([0-9,]+\\.[0-9]+)$");
      Matcher matcher = line.matcher(took.errors());
      return matcher.find()
          ? new Timing.Took(Double.parseDouble(matcher.group(1).replace(",", "")), "")
          : new Timing.Failed(check.name() + " did not say how long `" + label + "` took");
    }
  }
}
