package id.selisih.bench;

import java.nio.file.Path;

/** A large base, a tenth of its questions in conflict, beside what its bytes alone take. */
final class Throughput {
  private static final double ONE_FILE = 1.6;
  private static final double MANY_FILES = 0.9;
  private static final double ROWS = 2;
  private static final int FACTS = 300_000;
  private static final int FILES = 200;

  private Throughput() {}

  static void measure(Lab lab) {
    int facts = lab.plan().scaled(FACTS);
    String what = "%,d facts".formatted(facts);
    yaml(lab, what + " in one file", lab.inputs().usual(facts, 1), ONE_FILE);
    yaml(lab, what + " in " + FILES + " files", lab.inputs().usual(facts, FILES), MANY_FILES);
    Path rows = lab.inputs().rows(facts);
    lab.compare(
        Target.THROUGHPUT,
        what + " as CSV",
        lab.check("selisih", rows),
        lab.bare().csv(rows.resolve("facts.csv")),
        ROWS);
  }

  private static void yaml(Lab lab, String what, Path base, double limit) {
    lab.compare(Target.THROUGHPUT, what, lab.check("selisih", base), lab.bare().yaml(base), limit);
  }
}
