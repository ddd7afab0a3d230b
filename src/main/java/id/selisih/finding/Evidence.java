package id.selisih.finding;

import id.selisih.compare.Answer;
import id.selisih.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A value of a finding, with those of its facts that the finding is about.
 *
 * @param answer the value, with the given facts alone
 */
public record Evidence(Answer answer) {

  /** The values that some facts give, each with those facts alone, by time, then size. */
  public static List<Evidence> among(List<Answer> answers, Collection<Fact> facts) {
    Set<Fact> wanted = new HashSet<>(facts);
    List<Answer> among = new ArrayList<>();
    for (Answer answer : answers) {
      List<Fact> given = answer.facts().stream().filter(wanted::contains).toList();
      if (!given.isEmpty()) {
        among.add(new Answer(answer.key(), given));
      }
    }
    return among.stream().sorted(Answer.BY_TIME_THEN_SIZE).map(Evidence::new).toList();
  }

  /** The values that all other facts give. */
  public static List<Evidence> besides(List<Answer> answers, Collection<Fact> facts) {
    Set<Fact> others = new HashSet<>();
    answers.forEach(answer -> others.addAll(answer.facts()));
    facts.forEach(others::remove);
    return among(answers, others);
  }

  /** The facts. */
  public List<Fact> facts() {
    return answer.facts();
  }
}
