package id.selisih.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs programs in turn, so that what slows the machine down for a while slows both. */
final class Turns {
  private final Stopwatch stopwatch;
  private final Plan plan;
  private final int runs;

  /**
   * So many turns.
   *
   * @param runs how many are counted at most; at least one is
   */
  Turns(Stopwatch stopwatch, Plan plan, int runs) {
    this.stopwatch = stopwatch;
    this.plan = plan;
    this.runs = runs;
  }

  /** What is timed again and again, and what beside it. */
  interface Turn {
    /** Comes first. */
    Timing program();

    /** Comes second, where the first did not fail. */
    Timing yardstick();
  }

  /** A run of each in every turn. */
  Result compare(Job program, Job yardstick) {
    return compare(
        new Turn() {
          @Override
          public Timing program() {
            return stopwatch.time(program);
          }

          @Override
          public Timing yardstick() {
            return stopwatch.time(yardstick);
          }
        });
  }

  /** Both times of each turn; the first that fails ends it. */
  Result compare(Turn both) {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    long end = System.nanoTime() + plan.allowance().toNanos();
    for (int turn = -plan.warmUps(); turn < runs; turn++) {
      if (!ours.isEmpty() && System.nanoTime() > end) {
        break;
      }
      Timing one = both.program();
      if (!(one instanceof Timing.Took our)) {
        return new Result.Failed(((Timing.Failed) one).why());
      }
      Timing two = both.yardstick();
      if (!(two instanceof Timing.Took their)) {
        return new Result.Failed(((Timing.Failed) two).why());
      }
      if (turn >= 0) {
        ours.add(our.seconds());
        theirs.add(their.seconds());
      }
    }
    return new Result.Paired(new Sample(ours), new Sample(theirs));
  }
}
