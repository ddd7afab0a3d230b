package id.selisih.cli;

import java.time.Duration;

/** What a run asks of the machine that it is on. */
interface Machine {
  /** A clock that only goes on, in nanoseconds. */
  long nanos();

  /** How much memory objects had at most, those not yet cleared away included, in bytes. */
  long peak();

  /**
   * Does something once, after a while, on a thread that keeps no program from ending.
   *
   * @return calls it off
   */
  Runnable after(Duration delay, Runnable task);

  /** Does something when the process ends, even where somebody ends it. */
  void atEnd(Runnable task);
}
