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
 * @param isGrouped whether its digits were grouped
 * @param foreign the digits, where they are grouped by a mark that the language uses otherwise;
 *     else empty
 * @param isAbout whether it was written as about so much: 12 ribuan
 * @param own the number in the marks of the language itself, where that is another and nothing
 *     tells which is meant: of {@code $1.085} in English 1.085; else null
 */
record Amount(
    BigDecimal number,
    int end,
    @Nullable BigDecimal magnitude,
    boolean isPercent,
    boolean isGrouped,
    String foreign,
    boolean isAbout,
    @Nullable BigDecimal own) {

  /** A number of which nothing else is known yet. */
  static Amount plain(BigDecimal number, int end) {
    return new Amount(number, end, null, false, false, "", false, null);
  }

  Amount with(BigDecimal other) {
    BigDecimal sign = other.signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    BigDecimal signed = own == null ? null : own.multiply(sign);
    return new Amount(other, end, magnitude, isPercent, isGrouped, foreign, isAbout, signed);
  }
}
