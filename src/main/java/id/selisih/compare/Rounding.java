package id.selisih.compare;

import id.selisih.fact.Interval;
import id.selisih.fact.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Allows for rounding, which the printed trailing zeros license. */
public final class Rounding {
  private Rounding() {}

  /**
   * Whether the two overlap once the coarser of them is widened, or both where they are equally
   * coarse. Only bare numbers and {@code about} are widened.
   *
   * @param tolerance the property's own share of the number in place of the rounding rule; null
   *     where it has none
   */
  public static boolean meet(Quantity one, Quantity two, @Nullable BigDecimal tolerance) {
    return interval(one, coarsest(one, two), tolerance)
        .overlaps(interval(two, coarsest(one, two), tolerance));
  }

  private static Interval interval(
      Quantity quantity, int coarsest, @Nullable BigDecimal tolerance) {
    return quantity.lastDigit() == coarsest ? quantity.widened(tolerance) : quantity.interval();
  }

  /** Where the last significant digit of the coarsest roundable quantity stands. */
  public static int coarsest(Quantity... quantities) {
    int coarsest = Integer.MIN_VALUE;
    for (Quantity quantity : quantities) {
      if (quantity.isRoundable()) {
        coarsest = Math.max(coarsest, quantity.lastDigit());
      }
    }
    return coarsest;
  }

  /**
   * Whether parts add up to a total. Their sum is one figure beside the total, as coarse as the
   * coarsest part, for no sum is more exact than what went into it.
   *
   * @param parts at least one
   * @param tolerance as above
   */
  public static boolean addUp(
      List<Quantity> parts, Quantity total, @Nullable BigDecimal tolerance) {
    int coarsest = coarsest(parts.toArray(new Quantity[0]));
    boolean isTotalFiner = !total.isRoundable() || total.lastDigit() < coarsest;
    boolean isSumFiner = total.isRoundable() && total.lastDigit() > coarsest;
    Interval sum = sum(parts);
    Interval widened = isSumFiner ? sum : widened(sum, named(parts), coarsest, tolerance);
    return widened.overlaps(isTotalFiner ? total.interval() : total.widened(tolerance));
  }

  /** What parts add up to, without any rounding. */
  public static Interval sum(List<Quantity> parts) {
    return parts.stream().map(Quantity::interval).reduce(Interval::plus).orElseThrow();
  }

  private static BigDecimal named(List<Quantity> parts) {
    return parts.stream()
        .filter(Quantity::isRoundable)
        .map(Quantity::headlineLow)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Interval widened(
      Interval sum, BigDecimal number, int lastDigit, @Nullable BigDecimal tolerance) {
    BigDecimal low = sum.low();
    BigDecimal high = sum.high();
    if (number.signum() == 0) {
      return sum;
    }
    BigDecimal margin = Quantity.margin(number, lastDigit, tolerance);
    return new Interval(
        low == null ? null : low.subtract(margin),
        sum.lowOpen(),
        high == null ? null : high.add(margin),
        true);
  }
}
