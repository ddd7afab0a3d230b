package id.selisih.compare;

import id.selisih.fact.Fact;
import id.selisih.fact.YesNo;
import java.util.Set;

/** Compares confirmations, denials and refusals to confirm. */
final class YesNos {
  private YesNos() {}

  static Comparison compare(Fact one, YesNo first, Fact two, YesNo second) {
    if (first == second) {
      return Comparison.AGREE;
    }
    boolean unconfirmed = first == YesNo.UNCONFIRMED || second == YesNo.UNCONFIRMED;
    boolean speakAsOne = Steps.speakAsOne(one, two);
    if (unconfirmed && !speakAsOne) {
      return Comparison.COMPATIBLE;
    }
    Set<Cause> context = Steps.statusAndScope(one, two);
    if (!context.isEmpty()) {
      return Comparison.explained(context);
    }
    if (Steps.explainedByTime(one, two) && (unconfirmed || speakAsOne)) {
      return Comparison.explained(Cause.TIME);
    }
    boolean established = one.claim().isEstablished() && two.claim().isEstablished();
    boolean twoArticles = !one.article().id().equals(two.article().id());
    if (Steps.timeIsMissing(one, two) && (established || (speakAsOne && twoArticles))) {
      return Comparison.undecided(Cause.MISSING, Need.AS_OF);
    }
    return Steps.contradiction(one, two, Cause.CLAIMANTS);
  }
}
