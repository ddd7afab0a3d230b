package id.selisih.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The spellings in one place that are one name at the style level. A fold alone cannot say so: Kim
 * Yong-bok may be turned to Bok Kim Yong, Kim Yongbok may not, and yet they are one name. An
 * abbreviation that is printed beside two different names stands for neither.
 */
public final class SameNames {
  private final DisjointSets turns = new DisjointSets();

  /** All spellings of one place, in any order. */
  public SameNames(Collection<NameFold> folds) {
    Map<String, Set<String>> byAbbreviation = new HashMap<>();
    for (NameFold fold : new HashSet<>(folds)) {
      fold.orders().forEach(order -> turns.join(fold.solid(), order));
      String abbreviation = fold.abbreviation();
      if (abbreviation != null) {
        byAbbreviation.computeIfAbsent(abbreviation, a -> new HashSet<>(2)).add(fold.solid());
      }
    }
    byAbbreviation.forEach(
        (abbreviation, names) -> {
          String first = turns.first(names.iterator().next());
          if (names.stream().allMatch(name -> turns.first(name).equals(first))) {
            turns.join(abbreviation, first);
          }
        });
  }

  /**
   * One text for all spellings of a name: the alphabetically first turn of any of them.
   *
   * @param fold of one of the spellings
   */
  public String canonical(NameFold fold) {
    return turns.first(fold.solid());
  }
}
