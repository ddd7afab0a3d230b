package id.selisih.bench;

import java.nio.file.Path;
import java.util.function.IntFunction;

/** The program beside itself with a tenth of the facts. */
final class Growth {
  private static final double LIMIT = 12.5;
  private static final int FACTS_OF_A_VALUE = 20;

  private Growth() {}

  static void measure(Lab lab) {
    Inputs inputs = lab.inputs();
    grow(lab, 300_000, "%,d facts", facts -> inputs.usual(facts, 1));
    grow(
        lab,
        100_000,
        "one question with %1$,d facts and %2$,d values",
        facts -> inputs.question(facts, facts / FACTS_OF_A_VALUE));
    grow(lab, 100_000, "one statement reported %,d times, with two figures", inputs::statement);
    grow(lab, 100_000, "one name that %,d articles give to one office", inputs::holder);
    grow(lab, 300_000, "one article with %,d facts", inputs::article);
    grow(lab, 100_000, "%,d files", inputs::files);
    grow(lab, 200_000, "%,d facts in conflict", inputs::conflicting);
    grow(lab, 100_000, "%,d names, each a slip from another", inputs::names);
  }

  private static void grow(Lab lab, int full, String what, IntFunction<Path> input) {
    int facts = lab.plan().scaled(full);
    lab.compare(
        Target.GROWTH,
        what.formatted(facts, facts / FACTS_OF_A_VALUE),
        lab.check("selisih", input.apply(facts)),
        lab.check("a tenth of it", input.apply(facts / 10)),
        LIMIT);
  }
}
