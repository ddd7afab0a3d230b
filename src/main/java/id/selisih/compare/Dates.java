package id.selisih.compare;

import id.selisih.compare.Steps.Times;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Status;
import java.util.Set;

/** Compares dates. */
final class Dates {
  private Dates() {}

  static Comparison compare(Fact one, Edtf first, Fact two, Edtf second) {
    if (first.overlaps(second)) {
      return first.sameInterval(second) ? Comparison.AGREE : Comparison.COMPATIBLE;
    }
    Set<Cause> causes = Steps.statusAndScope(one, two);
    // The one place where time explains a date: plans change.
    if (isAhead(one) && isAhead(two) && Steps.times(one, two) == Times.DIFFER) {
      causes.add(Cause.TIME);
    }
    if (!causes.isEmpty()) {
      return Comparison.explained(causes);
    }
    if (first.isUncertain() || second.isUncertain()) {
      return Comparison.undecided(Cause.UNCERTAIN, Need.CERTAIN_SOURCE);
    }
    return Steps.contradiction(one, two, Cause.CLAIMANTS);
  }

  private static boolean isAhead(Fact fact) {
    return fact.context().status() != Status.DONE;
  }
}
