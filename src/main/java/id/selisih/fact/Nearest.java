package id.selisih.fact;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what somebody meant to write. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest slips from the word, the first in alphabetical order where
   * several have as few; null where even that has more than a third of the word's letters wrong,
   * one slip being allowed in a word of two letters.
   */
  public static @Nullable String to(String word, Collection<String> candidates) {
    String lower = TextFold.caseless(word);
    int limit = word.length() < 2 ? 0 : Math.max(1, Math.min(3, word.length() / 3));
    String best = null;
    for (String candidate : candidates) {
      int slips = Slips.between(lower, TextFold.caseless(candidate), limit);
      boolean nearer = slips < limit;
      boolean first = slips == limit && (best == null || candidate.compareTo(best) < 0);
      if (nearer || first) {
        best = candidate;
        limit = slips;
      }
    }
    return best;
  }
}
