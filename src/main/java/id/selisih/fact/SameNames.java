package id.selisih.fact;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The spellings in one place that are one name at the style level. A fold alone cannot say so: Kim
 * Yong-bok may be turned to Bok Kim Yong, Kim Yongbok may not, and yet they are one name.
 */
public final class SameNames {
  private final DisjointSets turns = new DisjointSets();

  /** By identity: two that are equal may have an abbreviation each. */
  private final Set<NameFold> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Takes a spelling up, with all that it is one name with. */
  public void add(NameFold fold) {
    if (!taken.add(fold)) {
      return;
    }
    for (String turn : fold.turns()) {
      turns.join(fold.key(), turn);
    }
  }

  /**
   * One text for all spellings of a name: the alphabetically first turn of any of them.
   *
   * @param fold of a spelling that was taken up
   */
  public String canonical(NameFold fold) {
    return turns.first(fold.key());
  }
}
