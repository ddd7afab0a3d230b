package id.selisih.source;

import id.selisih.fact.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of one kind that a base has, and which of them somebody meant who wrote another. */
final class Ids {
  // A file of which nothing fits is not misspelt; guessing must not take longer than reading.
  private static final int MOST_COMPARISONS = 1_000_000;

  private final Collection<String> ids;
  private final Map<String, String> asked = new HashMap<>();
  private long comparisons;

  Ids(Collection<String> ids) {
    this.ids = ids;
  }

  /**
   * Offers an id in place of one that is not there.
   *
   * @param self an id that cannot be meant; null for none
   */
  @Nullable String didYouMean(String word, @Nullable String self) {
    String nearest = asked.computeIfAbsent(word, w -> search(w, ids));
    Collection<String> candidates = ids;
    if (self != null && (nearest.equals(self) || ids.size() <= Problems.MOST_NAMED)) {
      candidates = ids.stream().filter(id -> !id.equals(self)).toList();
      nearest = search(word, candidates);
    }
    return Problems.offer(nearest.isEmpty() ? null : nearest, candidates);
  }

  /** The nearest id; empty where none is near, or where too many have been asked for. */
  private String search(String word, Collection<String> candidates) {
    if (comparisons > MOST_COMPARISONS) {
      return "";
    }
    comparisons += candidates.size();
    String nearest = Nearest.to(word, candidates);
    return nearest == null ? "" : nearest;
  }
}
