package id.selisih.fact;

import java.util.HashMap;
import java.util.Map;

/**
 * Texts in sets, of which two become one where they have a text in common (a disjoint-set forest,
 * B. Galler and M. Fischer, An improved equivalence algorithm, 1964).
 */
public final class DisjointSets {
  private final Map<String, String> nearer = new HashMap<>();

  /** Takes up a text, alone in its set until it is joined. */
  public void add(String text) {
    nearer.putIfAbsent(text, text);
  }

  /** Makes the sets of two texts one. */
  public void join(String one, String two) {
    String first = first(one);
    String second = first(two);
    boolean inOrder = first.compareTo(second) <= 0;
    nearer.put(inOrder ? second : first, inOrder ? first : second);
    add(inOrder ? first : second);
  }

  /** The alphabetically first text of a set; the text itself where it was not taken up. */
  public String first(String text) {
    String at = text;
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

  /** How many sets there are. */
  public int count() {
    int count = 0;
    for (Map.Entry<String, String> text : nearer.entrySet()) {
      count += text.getKey().equals(text.getValue()) ? 1 : 0;
    }
    return count;
  }
}
