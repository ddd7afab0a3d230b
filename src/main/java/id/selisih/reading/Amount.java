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
 */
record Amount(
    BigDecimal number,
    int end,
    @Nullable BigDecimal magnitude,
    boolean isPercent,
    boolean isGrouped,
    String foreign) {

  /** A number of which nothing else is known yet. */
  static Amount plain(BigDecimal number, int end) {
    return new Amount(number, end, null, false, false, "");
  }

  Amount with(BigDecimal other) {
    return new Amount(other, end, magnitude, isPercent, isGrouped, foreign);
  }
}
