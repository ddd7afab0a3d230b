package id.selisih.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds references that lead in a circle. */
final class Circles {
  private Circles() {}

  /**
   * The ids from which references lead back to themselves, each with the way round, in alphabetical
   * order of the ids. Takes time in proportion to the references, and needs no deep stack.
   *
   * @param ids where to look
   * @param references what an id refers to
   */
  static Map<String, List<String>> find(
      Collection<String> ids, Function<String, List<String>> references) {
    // Ids are taken away as long as nothing that is left refers to them, or they to nothing.
    Map<String, List<String>> left = new LinkedHashMap<>();
    Map<String, List<String>> referrers = new HashMap<>();
    for (String id : ids) {
      List<String> targets = references.apply(id);
      if (!targets.isEmpty()) {
        left.put(id, targets);
        targets.forEach(t -> referrers.computeIfAbsent(t, x -> new ArrayList<>()).add(id));
      }
    }
    peel(left, referrers);
    Map<String, List<String>> circles = new TreeMap<>();
    for (String id : left.keySet()) {
      List<String> way = wayRound(id, left);
      if (!way.isEmpty()) {
        circles.put(id, way);
      }
    }
    return circles;
  }

  /** Removes every id all of whose references lead out of what is left. */
  private static void peel(Map<String, List<String>> left, Map<String, List<String>> referrers) {
    Map<String, Integer> open = new HashMap<>();
    List<String> done = new ArrayList<>();
    left.forEach(
        (id, targets) -> {
          int inside = (int) targets.stream().filter(left::containsKey).count();
          open.put(id, inside);
          if (inside == 0) {
            done.add(id);
          }
        });
    while (!done.isEmpty()) {
      String id = done.remove(done.size() - 1);
      left.remove(id);
      for (String referrer : referrers.getOrDefault(id, List.of())) {
        if (left.containsKey(referrer) && open.merge(referrer, -1, Integer::sum) == 0) {
          done.add(referrer);
        }
      }
    }
  }

  /** The shortest way from an id back to it; empty where there is none. */
  private static List<String> wayRound(String id, Map<String, List<String>> left) {
    Map<String, String> from = new HashMap<>();
    List<String> reached = new ArrayList<>(List.of(id));
    for (int i = 0; i < reached.size(); i++) {
      for (String target : left.getOrDefault(reached.get(i), List.of())) {
        if (target.equals(id)) {
          List<String> way = new ArrayList<>(List.of(id));
          for (String step = reached.get(i); !step.equals(id); step = from.getOrDefault(step, id)) {
            way.add(1, step);
          }
          way.add(id);
          return way;
        }
        if (left.containsKey(target) && !from.containsKey(target)) {
          from.put(target, reached.get(i));
          reached.add(target);
        }
      }
    }
    return List.of();
  }
}
