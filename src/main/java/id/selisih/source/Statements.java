package id.selisih.source;

import id.selisih.fact.Kind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Checks that what a statement gives to its facts means something for one of them at least: a key
 * that only facts of one kind have is passed over by the others.
 */
final class Statements {
  /** The keys that have a meaning for facts of one kind only. */
  static final Map<String, Kind> OF_ONE_KIND =
      Map.of(
          "count", Kind.QUANTITY,
          "unit", Kind.QUANTITY,
          "sum-of", Kind.QUANTITY,
          "after", Kind.DATE);

  private Statements() {}

  /** Breaks each statement of which a key is of no use, and reports the key. */
  static void check(Draft draft, Definitions definitions) {
    Map<Entry, Set<Kind>> kinds = new LinkedHashMap<>();
    for (Entry fact : draft.facts) {
      Entry statement = fact.statement();
      if (statement != fact
          && OF_ONE_KIND.keySet().stream().anyMatch(k -> statement.get(k) != null)) {
        Kind kind = definitions.kind(fact);
        kinds
            .computeIfAbsent(statement, s -> EnumSet.noneOf(Kind.class))
            .addAll(kind == null ? EnumSet.allOf(Kind.class) : Set.of(kind));
      }
    }
    kinds.forEach(
        (statement, of) ->
            OF_ONE_KIND.forEach(
                (key, kind) -> {
                  Node value = statement.get(key);
                  if (value != null && !of.contains(kind) && statement.isComplete()) {
                    draft.problems.add(
                        statement.origin(value),
                        "`" + key + "` has no meaning for any fact of this statement",
                        "leave it out, or give it to facts of kind " + kind.key());
                    statement.breaks();
                  }
                }));
  }
}
