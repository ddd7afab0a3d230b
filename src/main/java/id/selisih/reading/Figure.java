package id.selisih.reading;

import id.selisih.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as it is printed.
 *
 * @param quantity what it says
 * @param foreign the first digits that are grouped by a mark that the language uses otherwise;
 *     empty where there are none
 * @param isHedgeSure whether no word beside it may be a hedge that is not known, or another one
 *     than was read
 * @param other what it says in the language's own marks, where that is something else and nothing
 *     tells which is meant: {@code $1.085} in English; else null
 * @param unit the unit of measure or currency at it; null where none is known
 */
public record Figure(
    Quantity quantity,
    String foreign,
    boolean isHedgeSure,
    @Nullable Quantity other,
    @Nullable PrintedUnit unit) {

  /** Whether a value is what it says in the language's own marks, where that is something else. */
  public boolean isInOwnMarks(Quantity value) {
    return other != null && other.canonical().equals(value.canonical());
  }
}
