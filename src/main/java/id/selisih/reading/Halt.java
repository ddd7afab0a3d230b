package id.selisih.reading;

/** Reading cannot go on; always caught where it began, and without a stack trace. */
final class Halt extends Exception {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;
  private final boolean isOfDates;

  /**
   * Stops reading.
   *
   * @param from the token that it stops at
   * @param to the token after what it stops at
   * @param why in words for the person who wrote the file
   */
  Halt(int from, int to, String why) {
    this(from, to, why, false);
  }

  private Halt(int from, int to, String why, boolean isOfDates) {
    super(why, null, false, false);
    this.from = from;
    this.to = to;
    this.isOfDates = isOfDates;
  }

  /** Stops at several dates, whose numbers are no figures either. */
  static Halt ofDates(int from, int to) {
    return ofDates(from, to, Leftovers.SEVERAL);
  }

  /** Stops at what is a date, whose numbers are no figures, but cannot be read. */
  static Halt ofDates(int from, int to, String why) {
    return new Halt(from, to, why, true);
  }

  /** Whether what it stops at is made of dates, only of such as cannot be read. */
  boolean isOfDates() {
    return isOfDates;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
