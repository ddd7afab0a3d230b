package id.selisih.rule;

import id.selisih.fact.Hedge;
import id.selisih.fact.Interval;
import id.selisih.fact.Quantity;
import id.selisih.finding.Detail;
import id.selisih.reading.Figure;
import id.selisih.reading.PrintedUnit;
import id.selisih.reading.Readings;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Holds a quantity against the figure that its article prints. */
final class MisreadFigure {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private MisreadFigure() {}

  /**
   * How a value differs from the figure that is printed for it; null where it does not.
   *
   * @param unit of the value; null where it has none
   */
  static @Nullable Detail of(Quantity value, Figure figure, @Nullable String unit) {
    Quantity whole = figure.quantity();
    boolean isWhole = figure.isInOwnMarks(value) || isSame(value.interval(), whole.interval());
    // A unit is read only where the figure alone does not do, which few need.
    Quantity read = isWhole || unit == null ? whole : inUnit(whole, Readings.magnitudeOf(unit));
    PrintedUnit printed = figure.unit();
    boolean isSameNumber =
        isSame(value.headlineLow(), read.headlineLow(), BigDecimal.ONE)
            && isSame(value.headlineHigh(), read.headlineHigh(), BigDecimal.ONE)
            && read.number() != null;
    boolean isEqual = isWhole || isSame(value.interval(), read.interval());
    if (printed != null && unit != null && printed.isOtherThan(unit)) {
      boolean isSlip = (isEqual || isSameNumber) && printed.isOfOneSortWith(unit);
      return isSlip
          ? new Detail.PrintedFigure(read, figure.other(), Detail.Slip.UNIT, printed.text())
          : null; // The figure may be converted, and nothing here converts.
    }
    if (isEqual) {
      return null;
    }
    boolean isHedgeOpen = read.hedge() == Hedge.EXACTLY || value.hedge() != Hedge.EXACTLY;
    if (isSameNumber && isHedgeOpen && !figure.isHedgeSure()) {
      return null; // A word beside the number may be a hedge that is not known, or another one.
    }
    Detail.Slip slip = Detail.Slip.NONE;
    if (isSameNumber) {
      slip = value.hedge() == Hedge.EXACTLY ? Detail.Slip.HEDGE_LOST : Detail.Slip.HEDGE_CHANGED;
    } else if (isThousandfold(value, read) || isThousandfold(read, value)) {
      slip = Detail.Slip.THOUSAND;
    }
    return new Detail.PrintedFigure(read, figure.other(), slip, "");
  }

  /**
   * A figure as it is counted in a unit that has a magnitude: of {@code Rp71 triliun} in trillion
   * rupiah 71. One that is too small for it is printed without it, as in a table.
   */
  private static Quantity inUnit(Quantity read, BigDecimal magnitude) {
    BigDecimal low = read.headlineLow();
    BigDecimal high = read.headlineHigh();
    if (low == null || high == null || low.multiply(THOUSAND).compareTo(magnitude) < 0) {
      return read;
    }
    try {
      return read.second() == null
          ? Quantity.of(read.hedge(), low.divide(magnitude))
          : Quantity.range(low.divide(magnitude), high.divide(magnitude));
    } catch (ArithmeticException endless) {
      return read;
    }
  }

  private static boolean isSame(Interval value, Interval read) {
    return value.lowOpen() == read.lowOpen()
        && value.highOpen() == read.highOpen()
        && isSame(value.low(), read.low(), BigDecimal.ONE)
        && isSame(value.high(), read.high(), BigDecimal.ONE);
  }

  private static boolean isSame(
      @Nullable BigDecimal value, @Nullable BigDecimal read, BigDecimal scale) {
    if (value == null || read == null) {
      return value == null && read == null;
    }
    return value.multiply(scale).compareTo(read) == 0;
  }

  private static boolean isThousandfold(Quantity small, Quantity great) {
    BigDecimal low = small.headlineLow();
    return low != null
        && low.signum() != 0
        && isSame(low, great.headlineLow(), THOUSAND)
        && isSame(small.headlineHigh(), great.headlineHigh(), THOUSAND);
  }
}
