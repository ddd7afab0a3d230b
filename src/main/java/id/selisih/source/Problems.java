package id.selisih.source;

import id.selisih.fact.Nearest;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a run, each once. */
final class Problems {
  private final Set<Problem> all = new LinkedHashSet<>();

  void add(Origin origin, String message) {
    add(origin, message, null);
  }

  void add(Origin origin, String message, @Nullable String suggestion) {
    all.add(new Problem(origin, message, suggestion));
  }

  List<Problem> sorted() {
    return all.stream().sorted(Problem.IN_ORDER).toList();
  }

  /** Asks for the candidate nearest to a word, or names all where none is near. */
  static @Nullable String didYouMean(String word, Collection<String> candidates) {
    String nearest = Nearest.to(word, candidates);
    if (nearest != null) {
      return "did you mean `" + nearest + "`?";
    }
    return candidates.isEmpty() || candidates.size() > 20
        ? null
        : "write one of "
            + candidates.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
  }
}
