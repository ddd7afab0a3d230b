package id.selisih.compare;

import id.selisih.fact.Context;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import java.util.EnumSet;
import java.util.Set;

/** The steps that the comparisons of several kinds of value share. */
final class Steps {
  /** How the times of two facts stand to each other. */
  enum Times {
    /** Their intervals do not overlap. */
    DIFFER,
    /** Their intervals are the same. */
    EQUAL,
    /** Their intervals overlap without being the same. */
    OPEN,
    /** At least one has none. */
    MISSING
  }

  private Steps() {}

  static Times times(Fact one, Fact two) {
    Edtf first = one.time();
    Edtf second = two.time();
    if (first == null || second == null) {
      return Times.MISSING;
    }
    if (!first.overlaps(second)) {
      return Times.DIFFER;
    }
    return first.sameInterval(second) ? Times.EQUAL : Times.OPEN;
  }

  /** Whether time may explain a difference, and does. */
  static boolean explainedByTime(Fact one, Fact two) {
    return !one.property().fixed() && times(one, two) == Times.DIFFER;
  }

  /** Whether time could decide, were it given for both and without overlap. */
  static boolean timeIsMissing(Fact one, Fact two) {
    Times times = times(one, two);
    return !one.property().fixed() && (times == Times.MISSING || times == Times.OPEN);
  }

  /** By which of status and scope the two differ. */
  static Set<Cause> statusAndScope(Fact one, Fact two) {
    Context first = one.context();
    Context second = two.context();
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    if (first.status() != second.status()) {
      causes.add(Cause.STATUS);
    }
    if (!first.scopeFold().equals(second.scopeFold())) {
      causes.add(Cause.SCOPE);
    }
    return causes;
  }

  /** Whether both are stated as established, or share a claimant: then nobody can be disputing. */
  static boolean speakAsOne(Fact one, Fact two) {
    return (one.claim().isEstablished() && two.claim().isEstablished())
        || one.claim().sharesClaimant(two.claim());
  }

  /** Two values that cannot both be true: a conflict where the two speak as one, else a dispute. */
  static Comparison contradiction(Fact one, Fact two, Cause cause) {
    Verdict verdict = speakAsOne(one, two) ? Verdict.CONFLICT : Verdict.DISPUTE;
    return Comparison.contradiction(verdict, cause);
  }

  /** The last steps of most kinds: time, missing time, claimants. */
  static Comparison byTimeThenClaimants(Fact one, Fact two) {
    if (explainedByTime(one, two)) {
      return Comparison.explained(Cause.TIME);
    }
    if (timeIsMissing(one, two)) {
      return Comparison.undecided(Cause.MISSING, Need.AS_OF);
    }
    return contradiction(one, two, Cause.CLAIMANTS);
  }

  /**
   * The steps for values of which one has no way of being nearer to the other: places, texts, and
   * names that are different.
   */
  static Comparison byContextThenTimeThenClaimants(Fact one, Fact two) {
    Set<Cause> context = statusAndScope(one, two);
    return context.isEmpty() ? byTimeThenClaimants(one, two) : Comparison.explained(context);
  }
}
