package id.selisih.compare;

import id.selisih.fact.CountMode;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Hedge;
import id.selisih.fact.Interval;
import id.selisih.fact.Quantity;
import id.selisih.fact.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares quantities: the first line that applies decides. */
final class Quantities {
  private Quantities() {}

  static Comparison compare(Fact one, Quantity first, Fact two, Quantity second) {
    if (!Objects.equals(one.context().unit(), two.context().unit())) {
      return Comparison.undecided(Cause.UNIT, Need.UNIT);
    }
    Set<Cause> context = contextCauses(one, two);
    if (context.isEmpty() && first.interval().overlaps(second.interval())) {
      return first.canonical().equals(second.canonical())
          ? Comparison.AGREE
          : Comparison.COMPATIBLE;
    }
    BigDecimal tolerance = one.property().tolerance();
    if (!context.isEmpty()
        && sameHeadline(first, second, tolerance)
        && !one.claim().isOneStatementWith(two.claim())) {
      return Comparison.COMPATIBLE;
    }
    if (!context.isEmpty() && !isScopeAlone(context, one, first, two, second)) {
      if (Steps.explainedByTime(one, two)) {
        context.add(Cause.TIME);
      }
      return Comparison.explained(context);
    }
    if (Rounding.meet(first, second, tolerance)) {
      return Comparison.explained(Cause.ROUNDING);
    }
    if (one.claim().isOneStatementWith(two.claim()) && sameAsOf(one, two)) {
      return Comparison.contradiction(Verdict.CONFLICT, Cause.MISREPORT);
    }
    if (Steps.explainedByTime(one, two) && falls(one, first, two, second)) {
      return Steps.contradiction(one, two, Cause.FALLING);
    }
    return Steps.byTimeThenClaimants(one, two);
  }

  private static Set<Cause> contextCauses(Fact one, Fact two) {
    Set<Cause> causes = Steps.statusAndScope(one, two);
    if (one.context().count() != two.context().count()) {
      causes.add(Cause.COUNT);
    }
    return causes;
  }

  /**
   * Whether only the scope differs, and a part is greater than the whole: that explains nothing.
   */
  private static boolean isScopeAlone(
      Set<Cause> context, Fact one, Quantity first, Fact two, Quantity second) {
    if (!context.equals(Set.of(Cause.SCOPE))) {
      return false;
    }
    return one.context().scopeFold().isEmpty()
        ? first.interval().isBelow(second.interval())
        : two.context().scopeFold().isEmpty() && second.interval().isBelow(first.interval());
  }

  /** Whether two figures of different context may be one figure, told without its context. */
  private static boolean sameHeadline(
      Quantity first, Quantity second, @Nullable BigDecimal tolerance) {
    if (first.hedge() == Hedge.VAGUE || second.hedge() == Hedge.VAGUE) {
      return first.interval().overlaps(second.interval());
    }
    return Rounding.meet(bare(first.headlineLow()), bare(second.headlineLow()), tolerance)
        && Rounding.meet(bare(first.headlineHigh()), bare(second.headlineHigh()), tolerance);
  }

  private static Quantity bare(@Nullable BigDecimal number) {
    return Quantity.of(Hedge.EXACTLY, Objects.requireNonNull(number));
  }

  private static boolean sameAsOf(Fact one, Fact two) {
    Edtf first = one.asOf();
    Edtf second = two.asOf();
    return first == null || second == null || first.sameInterval(second);
  }

  /** Whether a total that cannot fall is smaller at the later of two times. */
  private static boolean falls(Fact one, Quantity first, Fact two, Quantity second) {
    for (Fact fact : List.of(one, two)) {
      if (fact.context().count() != CountMode.CUMULATIVE
          || fact.context().status() != Status.DONE) {
        return false;
      }
    }
    Edtf time = Objects.requireNonNull(one.time());
    Interval earlier = first.interval();
    Interval later = second.interval();
    return time.isBefore(Objects.requireNonNull(two.time()))
        ? later.isBelow(earlier)
        : earlier.isBelow(later);
  }
}
