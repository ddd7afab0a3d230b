package id.selisih.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The real fact base of the project, a new process each time. */
final class ColdStart {
  private static final double OF_BARE = 1.3;
  private static final double OF_YAMLLINT = 1;

  /** A run takes a fraction of a second, and what else the machine does is as long. */
  private static final int TIMES = 4;

  private ColdStart() {}

  static void measure(Lab lab) {
    Path facts = lab.file("facts.yaml");
    // It has conflicts, so it ends with 1.
    Job check = lab.selisih("selisih", 1, List.of("check", facts.toString()));
    compare(lab, check, lab.bare().cold(facts, lab.stopwatch()), OF_BARE);
    List<String> yamllint = List.of("yamllint", "-d", "relaxed", facts.toString());
    compare(lab, check, new Job("yamllint", yamllint, Map.of(), 0), OF_YAMLLINT);
  }

  private static void compare(Lab lab, Job check, Job yardstick, double limit) {
    int runs = TIMES * lab.plan().runs();
    lab.compare(Target.COLD_START, "facts.yaml", check, yardstick, limit, runs);
  }
}
