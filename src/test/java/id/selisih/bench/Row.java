package id.selisih.bench;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param target the target that it belongs to
 * @param what the case
 * @param beside the yardstick, or the bound that holds
 * @param limit what the ratio may be at most; of no meaning where the program runs alone
 */
record Row(String target, String what, String beside, double limit, Result result) {
  /** How the program fared, in a word. */
  String verdict() {
    if (result instanceof Result.Failed) {
      return "failed";
    }
    boolean isMet = !(result instanceof Result.Paired paired) || paired.ratios().median() <= limit;
    return isMet ? "met" : "missed";
  }

  /** How many runs were counted. */
  String runs() {
    if (result instanceof Result.Paired paired) {
      return Integer.toString(paired.program().values().size());
    }
    return result instanceof Result.Alone alone
        ? Integer.toString(alone.program().values().size())
        : "";
  }

  /** Seconds of the program. */
  String program() {
    if (result instanceof Result.Paired paired) {
      return seconds(paired.program());
    }
    return result instanceof Result.Alone alone ? seconds(alone.program()) : "";
  }

  /** Seconds of the yardstick. */
  String yardstick() {
    return result instanceof Result.Paired paired ? seconds(paired.yardstick()) : "";
  }

  /** The ratio; of what has none, what is to be said instead. */
  String ratio() {
    if (result instanceof Result.Paired paired) {
      return figures(paired.ratios(), 2);
    }
    if (result instanceof Result.Alone alone) {
      return alone.remark();
    }
    return ((Result.Failed) result).why();
  }

  String atMost() {
    return result instanceof Result.Alone ? "" : figure(limit, 2);
  }

  private static String seconds(Sample sample) {
    return figures(sample, sample.median() < 1 ? 3 : 2);
  }

  /** The median, and the spread where there is one. */
  private static String figures(Sample sample, int digits) {
    String median = figure(sample.median(), digits);
    return sample.values().size() == 1
        ? median
        : median
            + " ("
            + figure(sample.least(), digits)
            + "–"
            + figure(sample.most(), digits)
            + ")";
  }

  private static String figure(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
