package id.selisih.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number that was found in a text.
 *
 * @param number the number
 * @param end the token after it
 * @param magnitude the magnitude that was written with it; null for none
 * @param isPercent whether a percent sign or word was written with it
 * @param isAbout whether it was written as about so much: 12 ribuan
 * @param writing how its digits were written
 */
record Amount(
    BigDecimal number,
    int end,
    @Nullable BigDecimal magnitude,
    boolean isPercent,
    boolean isAbout,
    Writing writing) {

  /**
   * How digits were written.
   *
   * @param isGrouped whether they were read as grouped
   * @param foreign the digits, where they are grouped by a mark that the language uses otherwise;
   *     else empty
   * @param own the number in the marks of the language itself, where that is another and nothing
   *     tells which is meant: of {@code $1.085} in English 1.085; else null
   */
  record Writing(boolean isGrouped, String foreign, @Nullable BigDecimal own) {
    static final Writing PLAIN = new Writing(false, "", null);
  }

  /** A number of which nothing else is known yet. */
  static Amount plain(BigDecimal number, int end) {
    return new Amount(number, end, null, false, false, Writing.PLAIN);
  }

  Amount in(Writing other) {
    return new Amount(number, end, magnitude, isPercent, isAbout, other);
  }

  /**
   * The number as the first of two: in the marks of the language itself, where the magnitude of the
   * second shows that no thousands are meant, as in 1.125 to 1.375 billion.
   */
  Amount before(Amount second) {
    boolean isScaled = second.magnitude != null || second.isPercent;
    return writing.own() != null && isScaled ? plain(writing.own(), end) : this;
  }

  Amount negated() {
    BigDecimal own = writing.own() == null ? null : writing.own().negate();
    Writing signed = new Writing(writing.isGrouped(), writing.foreign(), own);
    return new Amount(number.negate(), end, magnitude, isPercent, isAbout, signed);
  }
}
