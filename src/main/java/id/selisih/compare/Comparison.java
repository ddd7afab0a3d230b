package id.selisih.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What came of comparing two facts; the same in either order.
 *
 * @param verdict what is to be said of them
 * @param causes why; empty where they agree or are compatible
 * @param needs what would decide; empty unless undecided
 */
public record Comparison(Verdict verdict, Set<Cause> causes, Set<Need> needs) {

  /** They give the same value. */
  static final Comparison AGREE = new Comparison(Verdict.AGREE, Set.of(), Set.of());

  /** Both can be true as they stand. */
  static final Comparison COMPATIBLE = new Comparison(Verdict.COMPATIBLE, Set.of(), Set.of());

  // What a question with many values comes to over and over.
  private static final Comparison EXPLAINED_BY_TIME = explained(Set.of(Cause.TIME));
  private static final Comparison NEEDS_TIME =
      new Comparison(Verdict.UNDECIDED, Set.of(Cause.MISSING), Set.of(Need.AS_OF));
  private static final Comparison CONFLICT =
      new Comparison(Verdict.CONFLICT, Set.of(Cause.CLAIMANTS), Set.of());
  private static final Comparison DISPUTE =
      new Comparison(Verdict.DISPUTE, Set.of(Cause.CLAIMANTS), Set.of());

  /** Keeps the sets in the order of their constants. */
  public Comparison {
    causes = ordered(causes, Cause.class);
    needs = ordered(needs, Need.class);
  }

  /** Whether it leads to a finding. */
  boolean isWorseThanCompatible() {
    return verdict.compareTo(Verdict.COMPATIBLE) > 0;
  }

  /** Whether rounding alone explains the difference. */
  public boolean isRounding() {
    return verdict == Verdict.EXPLAINED && causes.equals(Set.of(Cause.ROUNDING));
  }

  /** Whether spelling alone explains the difference. */
  public boolean isRomanisation() {
    return verdict == Verdict.EXPLAINED && causes.equals(Set.of(Cause.ROMANISATION));
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> set, Class<E> type) {
    if (set.isEmpty()) {
      return Set.of();
    }
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(set);
    return Collections.unmodifiableSet(copy);
  }

  static Comparison explained(Set<Cause> causes) {
    return new Comparison(Verdict.EXPLAINED, causes, Set.of());
  }

  static Comparison explained(Cause cause) {
    return cause == Cause.TIME ? EXPLAINED_BY_TIME : explained(Set.of(cause));
  }

  static Comparison undecided(Cause cause, Need need) {
    return need == Need.AS_OF && cause == Cause.MISSING
        ? NEEDS_TIME
        : new Comparison(Verdict.UNDECIDED, Set.of(cause), Set.of(need));
  }

  /** Neither value gives way: see {@link Steps#contradiction}. */
  static Comparison contradiction(Verdict verdict, Cause cause) {
    if (cause == Cause.CLAIMANTS) {
      return verdict == Verdict.CONFLICT ? CONFLICT : DISPUTE;
    }
    return new Comparison(verdict, Set.of(cause), Set.of());
  }
}
