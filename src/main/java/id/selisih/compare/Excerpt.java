package id.selisih.compare;

import id.selisih.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is paired and shown of a question with very many values. */
final class Excerpt {
  /** More would fill a card that nobody reads. */
  private static final int MOST_GROUPS = 200;

  /** No single value fills the excerpt, however many claimants and times it has. */
  private static final int MOST_OF_A_VALUE = 5;

  private Excerpt() {}

  /**
   * The groups that the excerpt is made of: those that bear out the worst verdict of the question
   * and others that it has, then the values that most facts give.
   *
   * @param groups of one signature each, in an order that does not hang on that of the files
   */
  static List<List<Fact>> of(List<List<Fact>> groups, Judge judge) {
    Map<Fact, List<Fact>> byFirst = new LinkedHashMap<>();
    Map<Answer.Key, List<List<Fact>>> byValue = new LinkedHashMap<>();
    for (List<Fact> group : groups) {
      Fact first = group.get(0);
      byFirst.put(first, group);
      byValue.computeIfAbsent(Answer.Key.of(first), key -> new ArrayList<>()).add(group);
    }
    List<List<List<Fact>>> values = new ArrayList<>(byValue.values());
    values.sort(Comparator.comparingInt(Excerpt::facts).reversed());
    Set<Fact> chosen = new LinkedHashSet<>(Witnesses.of(List.copyOf(byFirst.keySet()), judge));
    for (List<List<Fact>> value : values) {
      int most = Math.min(value.size(), MOST_OF_A_VALUE);
      for (int i = 0; i < most && chosen.size() < MOST_GROUPS; i++) {
        chosen.add(value.get(i).get(0));
      }
    }
    return groups.stream().filter(group -> chosen.contains(group.get(0))).toList();
  }

  private static int facts(List<List<Fact>> groups) {
    return groups.stream().mapToInt(List::size).sum();
  }
}
