package id.selisih.compare.name;

import java.util.List;

/**
 * What came of comparing two names; level and likeness are the same in either order.
 *
 * @param level how they stand to each other
 * @param isAlike whether they are different names one slip apart
 * @param table where the rule that decided stands; empty where no table did
 * @param reasons what shows it, a sentence each
 * @param pieces the parts of the names, aligned
 */
public record NameVerdict(
    Level level, boolean isAlike, String table, List<String> reasons, List<Piece> pieces) {

  /** Copies the lists. */
  public NameVerdict {
    reasons = List.copyOf(reasons);
    pieces = List.copyOf(pieces);
  }
}
