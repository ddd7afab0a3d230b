package id.selisih.fact;

import org.jspecify.annotations.Nullable;

/**
 * A text that is being read as EDTF, by position.
 *
 * @param text the whole text
 * @param explains whether a refusal says why; where it need not, refusing costs nothing
 */
record EdtfText(String text, boolean explains) {
  static final int UNREADABLE = -1;

  /** The value of so many digits in a row; {@link #UNREADABLE} where they do not stand there. */
  int number(int from, int count, int to) {
    if (from + count > to) {
      return UNREADABLE;
    }
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = digit(i);
      if (digit < 0) {
        return UNREADABLE;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** The digit at an index; below zero for all else, the digits of other scripts too. */
  int digit(int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }

  /** How many X end the range. */
  int trailingXs(int from, int to) {
    int at = to;
    while (at > from && text.charAt(at - 1) == 'X') {
      at--;
    }
    return to - at;
  }

  /** Whether a month or day left unspecified stands there, with its hyphen. */
  boolean isUnspecifiedPart(int at, int to) {
    return at + 3 <= to && text.startsWith("-XX", at);
  }

  boolean isAt(char c, int at, int to) {
    return at < to && text.charAt(at) == c;
  }

  /** A piece of the text to show; empty where nothing is shown. */
  String part(int from, int to) {
    return explains ? text.substring(from, to) : "";
  }

  /** The whole text with a piece exchanged; null where nothing is shown. */
  @Nullable String splice(int from, int to, String part) {
    return explains ? text.substring(0, from) + part + text.substring(to) : null;
  }

  static String noSuch(String what, int number) {
    return "is not a date: there is no " + what + " " + (number < 10 ? "0" : "") + number;
  }

  /** A piece of the text is wrong; the mended text is offered where it can be read. */
  Malformed refused(String part, String why, @Nullable String mended) {
    return explains ? EdtfRefusal.of(part, why, mended) : unexplained();
  }

  /** The text is of level 2. */
  Malformed ofLevel2() {
    return explains ? EdtfRefusal.ofLevel2(text) : unexplained();
  }

  /** The text has no form that is known here. */
  Malformed unreadable() {
    return explains ? EdtfRefusal.of(text) : unexplained();
  }

  private static Malformed unexplained() {
    return new Malformed("not a date", null);
  }
}
