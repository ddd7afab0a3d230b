package id.selisih.fact;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a quantity allows.
 *
 * @param low lower bound; null for −∞
 * @param lowOpen whether the lower bound itself is outside
 * @param high upper bound; null for ∞
 * @param highOpen whether the upper bound itself is outside
 */
public record Interval(
    @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

  /** {@code [low, high]}. */
  static Interval closed(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return new Interval(low, false, high, false);
  }

  /** {@code [low, high)}. */
  static Interval halfOpen(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return new Interval(low, false, high, true);
  }

  /** Whether no number is in it, as in {@code [0, 0)}. */
  boolean isEmpty() {
    return isBelow(this);
  }

  /** Whether the two have a number in common. */
  public boolean overlaps(Interval other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether every number of this one is smaller than every number of the other. */
  public boolean isBelow(Interval other) {
    if (high == null || other.low == null) {
      return false;
    }
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && (highOpen || other.lowOpen));
  }

  /** The sums of a number of this one and a number of the other. */
  public Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.add(other.low),
        lowOpen || other.lowOpen,
        high == null || other.high == null ? null : high.add(other.high),
        highOpen || other.highOpen);
  }

  // By plain code, as in Claimant.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval that
        && lowOpen == that.lowOpen
        && highOpen == that.highOpen
        && Objects.equals(low, that.low)
        && Objects.equals(high, that.high);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(low) * 31 + Objects.hashCode(high);
  }
}
