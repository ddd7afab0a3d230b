package id.selisih.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What it takes to write very many findings, beside what it took to find them. The check itself is
 * a run on the same base, whole with all its rules, that reports nothing but how many findings it
 * does not show: it shows those of a file that has none. What a run with a report takes longer is
 * the report.
 */
final class Findings {
  private static final double LIMIT = 1;
  private static final int FINDINGS = 100_000;
  private static final int FACTS_OF_A_FINDING = 2;

  private Findings() {}

  static void measure(Lab lab) throws IOException {
    int findings = lab.plan().scaled(FINDINGS);
    Path base = lab.inputs().conflicting(FACTS_OF_A_FINDING * findings);
    Path nothing = lab.write("nothing.yaml", "articles:\n  - id: nothing\n");
    Job check = lab.check("the check alone", base, nothing, "--new", nothing);
    for (String format : List.of("text", "markdown", "json", "sarif")) {
      lab.compare(
          Target.FINDINGS,
          "%,d findings as %s".formatted(findings, format),
          lab.check("selisih", base, nothing, "--format", format),
          check,
          LIMIT,
          Result.Ratio.OF_REST,
          lab.plan().runs());
    }
  }
}
