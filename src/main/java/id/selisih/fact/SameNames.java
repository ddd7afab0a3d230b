package id.selisih.fact;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The spellings in one place that are one name at the style level. A fold alone cannot say so: Kim
 * Yong-bok may be turned to Bok Kim Yong, Kim Yongbok may not, and yet they are one name.
 */
public final class SameNames {
  private final Map<String, String> nearer = new HashMap<>();

  /** By identity: two that are equal may have an abbreviation each. */
  private final Set<NameFold> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Takes a spelling up, with all that it is one name with. */
  public void add(NameFold fold) {
    if (!taken.add(fold)) {
      return;
    }
    for (String turn : fold.turns()) {
      join(fold.key(), turn);
    }
  }

  private void join(String one, String two) {
    String first = end(one);
    String second = end(two);
    boolean inOrder = first.compareTo(second) <= 0;
    nearer.put(inOrder ? second : first, inOrder ? first : second);
  }

  private String end(String turn) {
    String at = turn;
    String next = nearer.getOrDefault(at, at);
    while (!next.equals(at)) {
      // What was followed once is shorter the next time.
      String far = nearer.getOrDefault(next, next);
      nearer.put(at, far);
      at = next;
      next = far;
    }
    return at;
  }

  /**
   * One text for all spellings of a name: the alphabetically first turn of any of them.
   *
   * @param fold of a spelling that was taken up
   */
  public String canonical(NameFold fold) {
    return end(fold.key());
  }
}
