package id.selisih.source;

import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.fact.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks what facts refer to: that it is there, fits, and does not lead in a circle. */
final class References {
  private final Draft draft;
  private final Map<Fact, Draft.FactEntry> entries;
  private final Map<String, Fact> byId = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Set<Fact> wrong = new HashSet<>();

  /**
   * The references of the facts that could be read.
   *
   * @param entries each fact with its entry
   */
  References(Draft draft, Map<Fact, Draft.FactEntry> entries) {
    this.draft = draft;
    this.entries = entries;
  }

  /** The facts to leave out, with all that is wrong reported. */
  Set<Fact> wrong() {
    for (Draft.FactEntry entry : draft.facts) {
      if (entry.fact().get("id") instanceof Node.Scalar id) {
        leftOut.add(id.text().strip());
      }
    }
    entries.keySet().forEach(this::register);
    entries.keySet().forEach(this::check);
    circles("sum-of", fact -> fact.relations().sumOf());
    circles("revises", fact -> optional(fact.relations().revises()));
    circles("after", fact -> optional(fact.relations().after()));
    return wrong;
  }

  private static List<String> optional(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  private void register(Fact fact) {
    if (fact.id() == null) {
      return;
    }
    Fact before = byId.putIfAbsent(fact.id(), fact);
    if (before != null) {
      problem(
          fact,
          "id",
          "the fact id `" + fact.id() + "` is used twice, first at " + before.origin(),
          "give one of the two another id");
    }
  }

  private void check(Fact fact) {
    for (String id : fact.relations().sumOf()) {
      Fact part = target(fact, "sum-of", id);
      if (part != null && !(part.value() instanceof Quantity)) {
        problem(fact, "sum-of", "`sum-of`: the fact `" + id + "` is not a quantity", null);
      }
    }
    String revises = fact.relations().revises();
    if (revises != null) {
      Fact revised = target(fact, "revises", revises);
      if (revised != null && !answersTheSame(fact, revised)) {
        problem(
            fact,
            "revises",
            "`revises`: the fact `" + revises + "` answers another question",
            "refer to a fact with the same `about` and `property`");
      }
    }
    String after = fact.relations().after();
    if (after != null) {
      Fact earlier = target(fact, "after", after);
      if (earlier != null && !(earlier.value() instanceof DateValue)) {
        problem(fact, "after", "`after`: the fact `" + after + "` is not a date", null);
      }
    }
  }

  private static boolean answersTheSame(Fact one, Fact two) {
    return one.about().equals(two.about()) && one.property().id().equals(two.property().id());
  }

  /** The fact with that id; null where it has a problem of its own or, reported, is not there. */
  private @Nullable Fact target(Fact fact, String key, String id) {
    Fact target = byId.get(id);
    if (target == null && !leftOut.contains(id)) {
      Set<String> ids = new HashSet<>(byId.keySet());
      ids.remove(String.valueOf(fact.id()));
      problem(
          fact,
          key,
          "`" + key + "`: there is no fact with the id `" + id + "`",
          ids.isEmpty() ? "give that fact an `id`" : Problems.didYouMean(id, ids));
    }
    return target;
  }

  private void circles(String key, Function<Fact, List<String>> references) {
    Map<String, Fact> referring = new LinkedHashMap<>();
    byId.forEach(
        (id, fact) -> {
          if (!references.apply(fact).isEmpty()) {
            referring.put(id, fact);
          }
        });
    Function<String, List<String>> next =
        id -> {
          Fact fact = referring.get(id);
          return fact == null ? List.of() : references.apply(fact);
        };
    Circles.find(referring.keySet(), next)
        .forEach(
            (id, way) -> {
              Fact fact = referring.get(id);
              if (fact != null) {
                problem(fact, key, circle(key, way), "leave one of them out");
              }
            });
  }

  /** Says how references lead round. */
  static String circle(String key, List<String> way) {
    if (way.size() == 2) {
      return "`" + key + "`: `" + way.get(0) + "` refers to itself";
    }
    String shown =
        way.size() > 8
            ? String.join(" → ", way.subList(0, 7)) + " → … → " + way.get(way.size() - 1)
            : String.join(" → ", way);
    return "`" + key + "` leads in a circle: " + shown;
  }

  private void problem(Fact fact, String key, String message, @Nullable String suggestion) {
    Draft.FactEntry entry = entries.get(fact);
    if (entry != null) {
      Fields fields = new Fields(entry.fact(), entry.statement(), draft.problems);
      fields.problem(fields.origin(key), message, suggestion);
    }
    wrong.add(fact);
  }
}
