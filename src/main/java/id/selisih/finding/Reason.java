package id.selisih.finding;

import id.selisih.compare.Cause;
import id.selisih.compare.Judgement.Pair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two values of a finding differ. Those of one finding are told apart by all but the pairs.
 *
 * @param cause why
 * @param one index of the one value among the finding's
 * @param two index of the other, not smaller
 * @param pairs the facts of the two that differ so: those of the one value first
 */
public record Reason(Cause cause, int one, int two, List<Pair> pairs)
    implements Comparable<Reason> {

  /** Copies the list. */
  public Reason {
    pairs = List.copyOf(pairs);
  }

  @Override
  public int compareTo(Reason other) {
    int order = cause.compareTo(other.cause);
    order = order != 0 ? order : Integer.compare(one, other.one);
    return order != 0 ? order : Integer.compare(two, other.two);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reason that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return (cause.key().hashCode() * 31 + one) * 31 + two;
  }
}
