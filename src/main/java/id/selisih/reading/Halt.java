package id.selisih.reading;

/** Reading cannot go on; always caught where it began, and without a stack trace. */
final class Halt extends Exception {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;

  /**
   * Stops reading.
   *
   * @param from the token that it stops at
   * @param to the token after what it stops at
   * @param why in words for the person who wrote the file
   */
  Halt(int from, int to, String why) {
    super(why, null, false, false);
    this.from = from;
    this.to = to;
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
