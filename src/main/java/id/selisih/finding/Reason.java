package id.selisih.finding;

import id.selisih.compare.Cause;

/**
 * Why two values of a finding differ.
 *
 * @param cause why
 * @param one index of the one value among the finding's
 * @param two index of the other, not smaller
 */
public record Reason(Cause cause, int one, int two) implements Comparable<Reason> {
  @Override
  public int compareTo(Reason other) {
    int order = cause.compareTo(other.cause);
    order = order != 0 ? order : Integer.compare(one, other.one);
    return order != 0 ? order : Integer.compare(two, other.two);
  }
}
