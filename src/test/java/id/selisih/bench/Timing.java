package id.selisih.bench;

/** What came of one run. */
sealed interface Timing {
  /**
   * It did its work.
   *
   * @param seconds how long it took by the clock on the wall
   * @param errors what it said on standard error
   */
  record Took(double seconds, String errors) implements Timing {}

  /** It did not, so there is no time. */
  record Failed(String why) implements Timing {}
}
