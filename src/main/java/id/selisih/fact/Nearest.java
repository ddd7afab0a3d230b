package id.selisih.fact;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what somebody meant to write. */
public final class Nearest {
  private static final int FEW_LETTERS = 3;

  private Nearest() {}

  /**
   * The candidate with the fewest slips from the word, the first in alphabetical order where
   * several have as few; else the only one that begins with the word, if that has three letters.
   * Null where even the nearest has more than a third of the word's letters wrong, one slip being
   * allowed in a word of two letters.
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
    return best != null || word.length() < FEW_LETTERS ? best : begunBy(lower, candidates);
  }

  private static @Nullable String begunBy(String lower, Collection<String> candidates) {
    String found = null;
    for (String candidate : candidates) {
      if (TextFold.caseless(candidate).startsWith(lower)) {
        if (found != null) {
          return null;
        }
        found = candidate;
      }
    }
    return found;
  }
}
