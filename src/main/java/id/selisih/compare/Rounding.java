package id.selisih.compare;

import id.selisih.fact.Interval;
import id.selisih.fact.Quantity;
import java.math.BigDecimal;
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

  /**
   * The interval of a quantity among others, widened if it is as coarse as the coarsest of them.
   *
   * @param coarsest see {@link #coarsest}
   */
  public static Interval interval(Quantity quantity, int coarsest, @Nullable BigDecimal tolerance) {
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
}
