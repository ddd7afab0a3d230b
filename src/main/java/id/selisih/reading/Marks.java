package id.selisih.reading;

import id.selisih.fact.Quantity;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Digits with the marks of a language, or where these do not fit, with those of the other
 * convention.
 *
 * @param number the number
 * @param isForeign whether digits are grouped by a mark that the language uses otherwise
 * @param other the number in the other convention, where the marks fit both: of {@code 1,500} in
 *     Indonesian 1500; null where only one fits
 * @param isGrouped whether marks or spaces group the digits
 */
record Marks(BigDecimal number, boolean isForeign, @Nullable BigDecimal other, boolean isGrouped) {

  private static final Pattern GROUPED =
      Pattern.compile(
          "([0-9]{1,3})(?:([.,'’ \u00a0\u202f\u2009\u2007])([0-9]{3}(?:\\2[0-9]{3})*))"
              + "(?:([.,])([0-9]+))?");
  private static final Pattern PLAIN = Pattern.compile("([0-9]+)(?:([.,])([0-9]+))?");

  /** What digits say; null where their marks fit no convention. */
  static @Nullable Marks of(String digits, char group, char decimal) {
    if (digits.length() > 2 * Quantity.MOST_DIGITS) {
      return null;
    }
    Matcher grouped = GROUPED.matcher(digits);
    if (grouped.matches()) {
      return grouped(grouped, group, decimal);
    }
    Matcher plain = PLAIN.matcher(digits);
    if (!plain.matches() || plain.group(1).length() > Quantity.MOST_DIGITS) {
      return null;
    }
    String decimals = plain.group(3);
    return new Marks(number(plain.group(1), decimals), false, null, false);
  }

  private static @Nullable Marks grouped(Matcher digits, char group, char decimal) {
    char mark = digits.group(2).charAt(0);
    String whole = digits.group(1) + digits.group(3).replace(String.valueOf(mark), "");
    String second = digits.group(4);
    if (second != null && second.charAt(0) == mark) {
      return null;
    }
    boolean isSingle = digits.group(3).length() == 3 && second == null;
    BigDecimal number = number(whole, digits.group(5));
    if (isSingle && digits.group(1).startsWith("0")) {
      // Nobody groups 0,125.
      return mark == '.' || mark == ','
          ? new Marks(number(digits.group(1), digits.group(3)), false, null, false)
          : null;
    }
    if (mark != '.' && mark != ',') {
      return new Marks(number, mark == '\'' || mark == '’', null, true);
    }
    if (mark == group) {
      return second == null || second.charAt(0) == decimal
          ? new Marks(number, false, null, true)
          : null;
    }
    return isSingle
        ? new Marks(number(digits.group(1), digits.group(3)), false, number, true)
        : new Marks(number, true, null, true);
  }

  private static BigDecimal number(String whole, @Nullable String decimals) {
    return new BigDecimal(decimals == null ? whole : whole + "." + decimals);
  }
}
