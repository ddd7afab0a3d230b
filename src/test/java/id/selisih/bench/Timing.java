package id.selisih.bench;

/** What came of one run. */
sealed interface Timing {
  /** It did its work, in so many seconds of the clock on the wall. */
  record Took(double seconds) implements Timing {}

  /** It did not, so there is no time. */
  record Failed(String why) implements Timing {}
}
