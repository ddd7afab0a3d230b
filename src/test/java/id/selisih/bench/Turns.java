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

  /** Both times of each turn; the first run that fails ends it. */
  Result compare(Job program, Job yardstick, Result.Ratio ratio) {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    long end = System.nanoTime() + plan.allowance().toNanos();
    for (int turn = -plan.warmUps(); turn < runs; turn++) {
      if (!ours.isEmpty() && System.nanoTime() > end) {
        break;
      }
      Timing one = stopwatch.time(program);
      if (!(one instanceof Timing.Took our)) {
        return new Result.Failed(((Timing.Failed) one).why());
      }
      Timing two = stopwatch.time(yardstick);
      if (!(two instanceof Timing.Took their)) {
        return new Result.Failed(((Timing.Failed) two).why());
      }
      if (turn >= 0) {
        ours.add(our.seconds());
        theirs.add(their.seconds());
      }
    }
    return new Result.Paired(new Sample(ours), new Sample(theirs), ratio);
  }
}
