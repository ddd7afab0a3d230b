package id.selisih.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param runs how many runs of each program are counted, where there is time for them
 */
record Plan(boolean isShort, int runs) {
  /** How many a number of facts is in this plan. */
  int scaled(int facts) {
    return isShort ? facts / 10 : facts;
  }

  /**
   * Runs that are not counted, before the others. Every run is a new process, so all that the first
   * does for the next is to bring files into memory; where time is short those just written will
   * do.
   */
  int warmUps() {
    return isShort ? 0 : 1;
  }

  /** After how long a line of the table has no further runs. */
  Duration allowance() {
    return isShort ? Duration.ofSeconds(3) : Duration.ofMinutes(10);
  }

  /** How long one run may take. */
  Duration longest() {
    return isShort ? Duration.ofSeconds(12) : Duration.ofMinutes(10);
  }

  /** How long all of it may take, with the build. */
  Duration whole() {
    return isShort ? Duration.ofSeconds(110) : Duration.ofDays(1);
  }
}
