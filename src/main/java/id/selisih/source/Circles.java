package id.selisih.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * References that lead in a circle, found by Tarjan's algorithm with a stack of its own: in time in
 * proportion to the references, however long the chains are.
 */
final class Circles {
  private static final int MOST_SHOWN = 8;

  /** An id that has been met. */
  private static final class Visit {
    final String id;
    final Iterator<String> targets;
    final int number;
    int lowest;
    int place;
    boolean isOpen = true;

    Visit(String id, Iterator<String> targets, int number, int place) {
      this.id = id;
      this.targets = targets;
      this.number = number;
      this.lowest = number;
      this.place = place;
    }
  }

  private final Function<String, ? extends Collection<String>> references;
  private final Map<String, Visit> visits = new HashMap<>();
  private final List<Visit> way = new ArrayList<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final Map<String, Map<String, String>> closings = new HashMap<>();
  private final Set<String> members = new LinkedHashSet<>();

  /**
   * Looks for circles.
   *
   * @param ids where to begin, in the order in which circles are to be told
   * @param references what an id refers to; nothing for an id that is not there
   */
  Circles(Collection<String> ids, Function<String, ? extends Collection<String>> references) {
    this.references = references;
    for (String id : ids) {
      if (!visits.containsKey(id)) {
        follow(id);
      }
    }
  }

  /**
   * The references of an id that close a circle, with how it leads round, for people. Without all
   * of them no circle would be left.
   */
  Map<String, String> closings(String id) {
    return closings.getOrDefault(id, Map.of());
  }

  /** The ids from which references lead back to themselves. */
  Set<String> members() {
    return members;
  }

  private void follow(String root) {
    enter(root);
    while (!way.isEmpty()) {
      Visit visit = way.get(way.size() - 1);
      if (!visit.targets.hasNext()) {
        leave(visit);
        continue;
      }
      String id = visit.targets.next();
      Visit target = visits.get(id);
      if (target == null) {
        enter(id);
      } else if (target.isOpen) {
        visit.lowest = Math.min(visit.lowest, target.number);
        if (target.place >= 0) {
          closings
              .computeIfAbsent(visit.id, from -> new HashMap<>())
              .put(id, target == visit ? "`" + id + "` refers to itself" : wayRound(target));
        }
      }
    }
  }

  private void enter(String id) {
    Visit visit = new Visit(id, references.apply(id).iterator(), visits.size(), way.size());
    visits.put(id, visit);
    way.add(visit);
    open.push(visit);
  }

  private void leave(Visit visit) {
    way.remove(way.size() - 1);
    visit.place = -1;
    if (!way.isEmpty()) {
      Visit before = way.get(way.size() - 1);
      before.lowest = Math.min(before.lowest, visit.lowest);
    }
    if (visit.lowest == visit.number) {
      boolean isCircle = open.peek() != visit || references.apply(visit.id).contains(visit.id);
      Visit member;
      do {
        member = open.pop();
        member.isOpen = false;
        if (isCircle) {
          members.add(member.id);
        }
      } while (member != visit);
    }
  }

  private String wayRound(Visit first) {
    List<Visit> circle = way.subList(first.place, way.size());
    String shown =
        circle.stream()
            .limit(circle.size() > MOST_SHOWN ? MOST_SHOWN - 1 : MOST_SHOWN)
            .map(visit -> "`" + visit.id + "` → ")
            .collect(Collectors.joining());
    String gap = circle.size() > MOST_SHOWN ? "… → " : "";
    return shown + gap + "`" + first.id + "` leads in a circle";
  }
}
