package id.selisih.compare;

import id.selisih.fact.Claimant;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Kind;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Question;
import id.selisih.fact.Spellings;
import id.selisih.fact.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question judged once: all its values, and the verdict of every pair of its facts that is worse
 * than compatible.
 *
 * @param question the question, its facts by time
 * @param answers its values, by time, then size
 * @param pairs the pairs that do not agree and are not compatible
 */
public record Judgement(Question question, List<Answer> answers, List<Pair> pairs) {

  /**
   * Two groups of facts that stand to each other in one way.
   *
   * @param one facts that are judged as one: the same value, context, claimants and times
   * @param two the same
   * @param comparison the verdict of each fact of one with each fact of the other
   */
  public record Pair(List<Fact> one, List<Fact> two, Comparison comparison) {}

  /** What a verdict can depend on. Facts that have it in common are judged once. */
  private record Signature(
      Value value,
      Answer.Key key,
      @Nullable String unit,
      Set<Object> claimants,
      @Nullable Edtf asOf,
      @Nullable Edtf saidOn,
      @Nullable String article,
      @Nullable String id) {

    static Signature of(Fact fact, Set<String> revised) {
      boolean isRelated =
          fact.relations().revises() != null || (fact.id() != null && revised.contains(fact.id()));
      Set<Object> claimants = new HashSet<>();
      for (Claimant claimant : fact.claim().claimants()) {
        claimants.add(claimant.fold() != null ? claimant.fold() : claimant.key());
      }
      return new Signature(
          fact.value(),
          Answer.Key.of(fact),
          fact.context().unit(),
          claimants,
          fact.asOf(),
          fact.claim().saidOn(),
          // Whether one claimant speaks in two articles matters for these alone.
          fact.property().kind() == Kind.YES_NO ? fact.article().id() : null,
          isRelated ? fact.origin().toString() : null);
    }
  }

  /** Copies the lists. */
  public Judgement {
    answers = List.copyOf(answers);
    pairs = List.copyOf(pairs);
  }

  /** Judges a question. */
  public static Judgement of(Question question, Judge judge) {
    // In an order of its own, so that nothing hangs on the order of the files.
    List<Fact> facts = new ArrayList<>(question.facts());
    facts.sort(Answer.BY_TIME);
    Question sorted = new Question(question.about(), question.property(), facts);
    return new Judgement(sorted, answers(sorted), pairs(sorted, judge));
  }

  private static List<Answer> answers(Question question) {
    Spellings spellings = new Spellings();
    for (Fact fact : question.facts()) {
      NameFold fold = fold(fact.value());
      if (fold != null) {
        spellings.add(fold);
      }
    }
    Map<Answer.Key, List<Fact>> byKey = new LinkedHashMap<>();
    for (Fact fact : question.facts()) {
      byKey
          .computeIfAbsent(
              Answer.Key.of(fact, canonical(fact.value(), spellings)), key -> new ArrayList<>(4))
          .add(fact);
    }
    List<Answer> answers = new ArrayList<>(byKey.size());
    byKey.forEach((key, facts) -> answers.add(new Answer(key, facts)));
    answers.sort(Answer.BY_TIME_THEN_SIZE);
    return answers;
  }

  /** What of a value is compared as a name; null where nothing is. */
  private static @Nullable NameFold fold(Value value) {
    if (value instanceof NameValue name) {
      return name.fold();
    }
    return value instanceof PlaceValue place && place.subject() == null ? place.fold() : null;
  }

  private static String canonical(Value value, Spellings spellings) {
    NameFold fold = fold(value);
    if (fold == null) {
      return value.canonical();
    }
    String mark = value instanceof PlaceValue ? PlaceValue.NO_SUBJECT : "";
    return mark + spellings.canonical(fold);
  }

  /** Whether all give one value in one context, so that each pair agrees. */
  private static boolean isOneValue(List<Fact> facts) {
    Answer.Key first = Answer.Key.of(facts.get(0));
    for (int i = 1; i < facts.size(); i++) {
      if (!first.equals(Answer.Key.of(facts.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static List<Pair> pairs(Question question, Judge judge) {
    if (isOneValue(question.facts())) {
      return List.of();
    }
    Set<String> revised = new HashSet<>();
    for (Fact fact : question.facts()) {
      if (fact.relations().revises() != null) {
        revised.add(fact.relations().revises());
      }
    }
    Map<Signature, List<Fact>> bySignature = new LinkedHashMap<>();
    for (Fact fact : question.facts()) {
      bySignature.computeIfAbsent(Signature.of(fact, revised), key -> new ArrayList<>(4)).add(fact);
    }
    List<List<Fact>> groups = List.copyOf(bySignature.values());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        Comparison comparison = judge.compare(groups.get(i).get(0), groups.get(j).get(0));
        if (comparison.verdict().compareTo(Verdict.COMPATIBLE) > 0) {
          pairs.add(new Pair(groups.get(i), groups.get(j), comparison));
        }
      }
    }
    return pairs;
  }
}
