package id.selisih.source;

import id.selisih.fact.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ids of one kind that a base has, and which of them somebody meant who wrote another. */
final class Ids {
  private final Collection<String> ids;
  private final Map<String, Optional<String>> asked = new HashMap<>();
  private @Nullable Nearest nearest;

  Ids(Collection<String> ids) {
    this.ids = ids;
  }

  /**
   * Offers an id in place of one that is not there.
   *
   * @param self an id that cannot be meant; null for none
   */
  @Nullable String didYouMean(String word, @Nullable String self) {
    String found = nearest(word);
    if (self == null || (!self.equals(found) && ids.size() > Problems.MOST_NAMED)) {
      return Problems.offer(found, ids);
    }
    List<String> others = ids.stream().filter(id -> !id.equals(self)).toList();
    return Problems.offer(search(word, self), others);
  }

  /** Whether one is so near to a word that it is probably meant. */
  boolean isNear(String word) {
    return nearest(word) != null;
  }

  private @Nullable String nearest(String word) {
    return asked.computeIfAbsent(word, w -> Optional.ofNullable(search(w, null))).orElse(null);
  }

  private @Nullable String search(String word, @Nullable String except) {
    if (nearest == null) {
      nearest = new Nearest(ids);
    }
    return nearest.of(word, except);
  }
}
