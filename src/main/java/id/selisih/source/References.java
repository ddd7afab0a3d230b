package id.selisih.source;

import id.selisih.fact.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what facts refer to: that it is there, fits, and does not lead in a circle. Whatever else
 * is wrong with a fact does not matter here, so that all of it is told in one run.
 */
final class References {
  private static final List<String> KEYS = List.of("sum-of", "revises", "after");

  private final Draft draft;
  private final Definitions definitions;
  private final Map<String, Entry> byId = new HashMap<>();
  private final Ids ids = new Ids(byId.keySet());

  /** The facts that refer to another, of which a base has few. */
  private final List<Entry> referring = new ArrayList<>();

  private References(Draft draft, Definitions definitions) {
    this.draft = draft;
    this.definitions = definitions;
  }

  /** Breaks every fact whose id or references are wrong, with all that is wrong reported. */
  static void check(Draft draft, Definitions definitions) {
    References references = new References(draft, definitions);
    for (Entry fact : draft.facts) {
      references.register(fact);
      for (String key : KEYS) {
        if (refers(fact, key)) {
          references.referring.add(fact);
          break;
        }
      }
    }
    KEYS.forEach(references::check);
  }

  private void register(Entry fact) {
    if (fact.get("id") instanceof Node.Scalar id) {
      String text = id.text();
      Entry before = byId.putIfAbsent(text, fact);
      if (before != null) {
        draft.problems.add(
            fact.origin(id),
            "the fact id `" + text + "` is used twice, first at " + before.origin(),
            "give one of the two another id");
        // Which of the two a reference means is not known, so neither can be used.
        before.breaks();
        fact.breaks();
      }
    }
  }

  private static boolean refers(Entry fact, String key) {
    return fact.get(key) != null || fact.statement().get(key) != null;
  }

  private void check(String key) {
    Map<String, Fields> byKey = new LinkedHashMap<>();
    for (Entry entry : referring) {
      if (!refers(entry, key)) {
        continue;
      }
      Kind only = Statements.OF_ONE_KIND.get(key);
      if (only != null && isOther(definitions.kind(entry), only)) {
        continue; // the key has no meaning there
      }
      Fields fields = new Fields(entry, draft.problems);
      Set<String> named = new HashSet<>();
      for (Node.Scalar item : fields.items(key)) {
        if (named.add(item.text())) {
          check(fields, key, item);
        } else {
          fields.problem(
              fields.origin(key, item),
              "`" + key + "`: `" + item.text() + "` is named twice",
              "leave one out, or name the fact that is meant");
        }
      }
      String id = fields.ownText("id");
      if (id != null) {
        byKey.put(id, fields);
      }
    }
    Circles circles =
        new Circles(
            byKey.keySet(), id -> byKey.containsKey(id) ? byKey.get(id).list(key) : List.of());
    byKey.forEach(
        (id, fields) -> {
          fields.circles(key, circles.closings(id));
          if (circles.members().contains(id)) {
            fields.breaks();
          }
        });
  }

  private void check(Fields fields, String key, Node.Scalar item) {
    String id = item.text();
    Entry target = byId.get(id);
    if (target == null && draft.lostFacts.contains(id)) {
      return;
    }
    if (target == null) {
      String nearest = draft.mend(ids.didYouMean(id, fields.ownText("id")));
      fields.problem(
          fields.origin(key, item),
          "`" + key + "`: there is no fact with the id `" + id + "`",
          nearest != null ? nearest : "give the fact that is meant an `id`");
      return;
    }
    String unfit =
        switch (key) {
          case "sum-of" ->
              isOther(definitions.kind(target), Kind.QUANTITY) ? "is not a quantity" : null;
          case "after" -> isOther(definitions.kind(target), Kind.DATE) ? "is not a date" : null;
          default -> answersTheSame(fields, target) ? null : "answers another question";
        };
    if (unfit != null) {
      fields.problem(
          fields.origin(key, item),
          "`" + key + "`: the fact `" + id + "` " + unfit,
          "refer to a fact "
              + (key.equals("revises")
                  ? "with the same `about` and `property`"
                  : "whose property is of kind " + (key.equals("after") ? "date" : "quantity")));
    }
  }

  private static boolean isOther(@Nullable Kind kind, Kind wanted) {
    return kind != null && kind != wanted;
  }

  private boolean answersTheSame(Fields fact, Entry target) {
    Fields other = new Fields(target, draft.problems);
    return isSameOrOpen(fact.text("about"), other.text("about"))
        && isSameOrOpen(fact.text("property"), other.text("property"));
  }

  private static boolean isSameOrOpen(@Nullable String one, @Nullable String two) {
    return one == null || two == null || one.equals(two);
  }
}
