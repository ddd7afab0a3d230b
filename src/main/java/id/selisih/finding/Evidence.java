package id.selisih.finding;

import id.selisih.compare.Answer;
import id.selisih.compare.Judgement;
import id.selisih.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A value of a finding, with those of its facts that the finding is about.
 *
 * @param answer the value, with the given facts alone
 */
public record Evidence(Answer answer) {

  private static final int MOST_REPEATED = 1_000;

  /** The values that some facts give, each with those facts alone, by time, then size. */
  public static List<Evidence> among(List<Answer> answers, Collection<Fact> facts) {
    List<Evidence> among = new ArrayList<>();
    for (Answer answer : Answer.among(answers, new HashSet<>(facts))) {
      among.add(new Evidence(answer));
    }
    return among;
  }

  /** The values that all other facts give. */
  public static List<Evidence> besides(List<Answer> answers, Collection<Fact> facts) {
    Set<Fact> others = new HashSet<>();
    answers.forEach(answer -> others.addAll(answer.facts()));
    facts.forEach(others::remove);
    return among(answers, others);
  }

  /**
   * What else a question holds beside what one of its articles gives. Nothing where it holds very
   * many facts: there may be as many such findings, and each would repeat them all.
   */
  public static List<Evidence> besidesOne(Judgement judgement, Collection<Fact> facts) {
    return judgement.question().facts().size() > MOST_REPEATED
        ? List.of()
        : besides(judgement.shown(), facts);
  }

  /**
   * The values of each question by themselves, by time, then size: that two questions share an
   * answer means nothing.
   *
   * @param facts of any questions
   */
  public static List<Evidence> ofQuestions(Collection<Fact> facts) {
    Map<List<Object>, List<Fact>> byValue = new LinkedHashMap<>();
    for (Fact fact : facts) {
      List<Object> key = List.of(fact.about(), fact.property().id(), Answer.Key.of(fact));
      byValue.computeIfAbsent(key, k -> new ArrayList<>(1)).add(fact);
    }
    return byValue.values().stream()
        .map(alike -> new Answer(Answer.Key.of(alike.get(0)), alike))
        .sorted(
            Answer.BY_TIME_THEN_SIZE
                .thenComparing(answer -> answer.first().about())
                .thenComparing(answer -> answer.first().property().id()))
        .map(Evidence::new)
        .toList();
  }

  /** The facts. */
  public List<Fact> facts() {
    return answer.facts();
  }
}
