package id.selisih.fact;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity: a number, alone or hedged.
 *
 * @param hedge the phrase around the number
 * @param number the named number, with the decimals that were written; of a range the lower; null
 *     for a vague word
 * @param second the upper number of a range; null for everything else
 * @param word the vague word; empty for everything else
 * @param interval the numbers that it allows
 */
public record Quantity(
    Hedge hedge,
    @Nullable BigDecimal number,
    @Nullable BigDecimal second,
    String word,
    Interval interval)
    implements Value {

  /** No number of a fact file has more digits. */
  public static final int MOST_DIGITS = 30;

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

  /**
   * Reads the notation of fact files.
   *
   * @throws Malformed where the text is none of its phrases
   */
  public static Quantity parse(String text) throws Malformed {
    return QuantityNotation.parse(text);
  }

  /** A hedged number, with the interval that the hedge gives it. */
  public static Quantity of(Hedge hedge, BigDecimal n) {
    BigDecimal margin = n.abs().multiply(TENTH);
    BigDecimal floor = n.signum() < 0 ? null : BigDecimal.ZERO;
    Interval interval =
        switch (hedge) {
          case ABOUT -> Interval.closed(n.subtract(margin), n.add(margin));
          case NEARLY -> Interval.halfOpen(n.subtract(margin), n);
          case MORE_THAN -> new Interval(n, true, null, false);
          case AT_LEAST -> Interval.closed(n, null);
          case FEWER_THAN -> Interval.halfOpen(floor, n);
          case AT_MOST, UP_TO -> Interval.closed(floor, n);
          case EXACTLY -> Interval.closed(n, n);
          case RANGE, VAGUE -> throw new IllegalArgumentException(hedge + " is not of one number");
        };
    return new Quantity(hedge, n, null, "", interval);
  }

  /** From one number to another. */
  public static Quantity range(BigDecimal low, BigDecimal high) {
    return new Quantity(Hedge.RANGE, low, high, "", Interval.closed(low, high));
  }

  /** A word such as {@code dozens}: from {@code low} to below {@code high}. */
  static Quantity vague(String word, long low, long high) {
    return new Quantity(
        Hedge.VAGUE,
        null,
        null,
        word,
        Interval.halfOpen(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
  }

  /** Its phrase; a bare number and an {@code about} of the same number are one value, bare. */
  @Override
  public String canonical() {
    return hedge == Hedge.ABOUT && number != null ? plain(number) : phrase(false);
  }

  @Override
  public String written() {
    return phrase(true);
  }

  /** The smaller named number; null for a vague word. */
  public @Nullable BigDecimal headlineLow() {
    return number;
  }

  /** The greater named number, of a single one the same again; null for a vague word. */
  public @Nullable BigDecimal headlineHigh() {
    return second != null ? second : number;
  }

  /** Whether the printed trailing zeros may stand for rounding: a bare number or an about. */
  public boolean isRoundable() {
    return hedge == Hedge.EXACTLY || hedge == Hedge.ABOUT;
  }

  /**
   * Where the last significant digit of the number stands, as a power of ten: 3 for 11000, −2 for
   * 1.50. Trailing zeros of a whole number are not significant, digits after the mark are.
   */
  public int lastDigit() {
    if (number == null || number.signum() == 0) {
      return 0;
    }
    return number.scale() > 0 ? -number.scale() : -number.stripTrailingZeros().scale();
  }

  /**
   * The interval after rounding is allowed for: half a unit of the last significant digit either
   * way, at most 5 % of the number, the upper end open.
   *
   * @param tolerance the property's own share of the number in place of that, such as 0.02; null
   *     where it has none
   */
  public Interval widened(@Nullable BigDecimal tolerance) {
    if (!isRoundable() || number == null) {
      return interval;
    }
    BigDecimal margin = margin(number, lastDigit(), tolerance);
    if (margin.signum() == 0 || interval.low() == null || interval.high() == null) {
      return interval;
    }
    return Interval.halfOpen(interval.low().subtract(margin), interval.high().add(margin));
  }

  /**
   * How far rounding may have moved a number: half a unit of its last significant digit, at most 5
   * % of it.
   *
   * @param lastDigit where that digit stands, as a power of ten
   * @param tolerance the share of the number that is allowed in place of that; null where none is
   */
  public static BigDecimal margin(
      BigDecimal number, int lastDigit, @Nullable BigDecimal tolerance) {
    BigDecimal half = BigDecimal.valueOf(5).scaleByPowerOfTen(lastDigit - 1);
    return tolerance != null
        ? number.abs().multiply(tolerance)
        : half.min(number.abs().multiply(TWENTIETH));
  }

  private String phrase(boolean asWritten) {
    if (number == null) {
      return word;
    }
    String first = asWritten ? number.toPlainString() : plain(number);
    if (second != null) {
      return first + " to " + (asWritten ? second.toPlainString() : plain(second));
    }
    return hedge == Hedge.EXACTLY ? first : hedge.key() + " " + first;
  }

  private static String plain(BigDecimal n) {
    return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
  }

  // By plain code, as in Claimant.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity that
        && hedge == that.hedge
        && word.equals(that.word)
        && interval.equals(that.interval)
        && Objects.equals(number, that.number)
        && Objects.equals(second, that.second);
  }

  @Override
  public int hashCode() {
    return ((word.hashCode() * 31 + interval.hashCode()) * 31 + Objects.hashCode(number)) * 31
        + Objects.hashCode(second);
  }
}
