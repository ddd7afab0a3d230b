package id.selisih.compare;

import id.selisih.fact.Fact;
import id.selisih.fact.Identity;
import id.selisih.fact.Kind;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Question;
import id.selisih.fact.SameNames;
import id.selisih.fact.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question judged once: all its values, and the verdict of every pair of its facts that is worse
 * than compatible.
 *
 * @param question the question, its facts by time
 * @param answers its values, by time, then size
 * @param shown the values that were paired: all, unless they are too many; each with its paired
 *     facts alone
 * @param pairs the pairs that do not agree and are not compatible
 */
public record Judgement(
    Question question, List<Answer> answers, List<Answer> shown, List<Pair> pairs) {

  /** So many pairs take some tenths of a second. */
  private static final long MOST_PAIRS = 1_000_000;

  /**
   * Two groups of facts that stand to each other in one way.
   *
   * @param one facts that are judged as one: the same value, context, claimants and times
   * @param two the same
   * @param comparison the verdict of each fact of one with each fact of the other
   */
  public record Pair(List<Fact> one, List<Fact> two, Comparison comparison) {
    /** The same with its groups exchanged. */
    public Pair turned() {
      return new Pair(/* one= */ two, /* two= */ one, comparison);
    }
  }

  /** Copies the lists. */
  public Judgement {
    answers = List.copyOf(answers);
    shown = List.copyOf(shown);
    pairs = List.copyOf(pairs);
  }

  /** Judges a question; where it has very many pairs, a part of it that has its worst verdict. */
  public static Judgement of(Question question, Judge judge) {
    // In an order of its own, so that nothing hangs on the order of the files.
    List<Fact> facts = new ArrayList<>(question.facts());
    facts.sort(Answer.BY_TIME);
    Question sorted = new Question(question.about(), question.property(), facts);
    List<Answer> answers = answers(sorted);
    if (isOneValue(facts)) {
      return new Judgement(sorted, answers, answers, List.of());
    }
    List<List<Fact>> groups = Signature.groups(facts);
    if ((long) groups.size() * (groups.size() - 1) / 2 <= MOST_PAIRS) {
      return new Judgement(sorted, answers, answers, pairs(groups, judge));
    }
    List<List<Fact>> excerpt = Excerpt.of(groups, judge);
    Set<Fact> paired = new HashSet<>();
    excerpt.forEach(paired::addAll);
    return new Judgement(sorted, answers, Answer.among(answers, paired), pairs(excerpt, judge));
  }

  /** Whether only a part was paired, and is shown. */
  public boolean isPartial() {
    return factsLeftOut() > 0;
  }

  /** How many values were not paired, and are not shown. */
  public int valuesLeftOut() {
    return answers.size() - shown.size();
  }

  /** How many facts were not paired, and are not shown. */
  public int factsLeftOut() {
    int paired = 0;
    for (Answer answer : shown) {
      paired += answer.facts().size();
    }
    return question.facts().size() - paired;
  }

  private static List<Answer> answers(Question question) {
    boolean isNamed = question.kind() == Kind.NAME || question.kind() == Kind.PLACE;
    SameNames names = isNamed ? sameNames(question.facts()) : null;
    Set<String> shared = names == null ? Set.of() : shared(question.facts(), names);
    Map<Answer.Key, List<Fact>> byKey = new LinkedHashMap<>();
    for (Fact fact : question.facts()) {
      byKey
          .computeIfAbsent(
              Answer.Key.of(fact, canonical(fact, names, shared)), key -> new ArrayList<>(4))
          .add(fact);
    }
    List<Answer> answers = new ArrayList<>(byKey.size());
    byKey.forEach((key, facts) -> answers.add(new Answer(key, facts)));
    answers.sort(Answer.BY_TIME_THEN_SIZE);
    return List.copyOf(answers);
  }

  private static SameNames sameNames(List<Fact> facts) {
    List<NameFold> folds = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      NameFold fold = fold(fact.value());
      if (fold != null) {
        folds.add(fold);
      }
    }
    return new SameNames(folds);
  }

  /** What of a value is compared as a name; null where nothing is. */
  private static @Nullable NameFold fold(Value value) {
    if (value instanceof NameValue name) {
      return name.fold();
    }
    return value instanceof PlaceValue place && place.subject() == null ? place.fold() : null;
  }

  /** The names that several subjects of a question bear. */
  private static Set<String> shared(List<Fact> facts, SameNames names) {
    Map<String, String> subjects = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Fact fact : facts) {
      NameFold fold = fold(fact.value());
      String subject = subject(fact);
      if (fold != null && subject != null) {
        String name = names.canonical(fold);
        if (!subject.equals(subjects.getOrDefault(name, subject))) {
          shared.add(name);
        }
        subjects.put(name, subject);
      }
    }
    return shared;
  }

  private static String canonical(Fact fact, @Nullable SameNames names, Set<String> shared) {
    Value value = fact.value();
    NameFold fold = fold(value);
    if (fold == null || names == null) {
      return value.canonical();
    }
    String canonical = names.canonical(fold);
    String subject = subject(fact);
    if (subject != null && shared.contains(canonical)) {
      return Identity.ofSubject(subject);
    }
    return value instanceof PlaceValue ? Identity.ofName(canonical) : canonical;
  }

  /** Whether all give one value in one context, so that each pair agrees. */
  private static boolean isOneValue(List<Fact> facts) {
    Answer.Key first = Answer.Key.of(facts.get(0));
    for (int i = 1; i < facts.size(); i++) {
      if (!first.equals(Answer.Key.of(facts.get(i)))
          || !Objects.equals(subject(facts.get(0)), subject(facts.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** The subject that a name stands for; null where it stands for none, and for what is no name. */
  private static @Nullable String subject(Fact fact) {
    return fact.value() instanceof NameValue name ? name.subject() : null;
  }

  private static List<Pair> pairs(List<List<Fact>> groups, Judge judge) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        Comparison comparison = judge.compare(groups.get(i).get(0), groups.get(j).get(0));
        if (comparison.isWorseThanCompatible()) {
          pairs.add(new Pair(groups.get(i), groups.get(j), comparison));
        }
      }
    }
    return pairs;
  }
}
