package id.selisih.check;

import id.selisih.compare.Answer;
import id.selisih.compare.Judge;
import id.selisih.compare.Judgement;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Question;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Fingerprint;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import id.selisih.rule.Rule;
import id.selisih.rule.Rules;
import id.selisih.source.Loaded;
import id.selisih.source.Neighbours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs rules over what was loaded: judges each question once, then asks every rule. */
public final class Check {
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::question, Comparator.nullsLast(Question.IN_ORDER))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::fingerprint);

  private final Terms terms;

  /**
   * A check that takes the rules as they are, and every review as holding for ever.
   *
   * @param rules the rules to ask
   */
  public Check(List<Rule> rules) {
    this(new Terms(rules, Map.of(), LocalDate.MIN));
  }

  /** A check on the terms of a command line. */
  public Check(Terms terms) {
    this.terms = terms;
  }

  /** What the rules find in a loaded base. */
  public Outcome run(Loaded loaded) {
    FactBase base = loaded.base();
    Judge judge = new Judge(base.subjects());
    List<Judgement> judgements =
        base.questions().stream().map(question -> Judgement.of(question, judge)).toList();
    Reviews reviews = new Reviews(base.reviews(), terms.today());
    List<Finding> found = new ArrayList<>(ask(terms.rules(), judgements, base));
    found.replaceAll(reviews::marked);
    for (Rule rule : terms.rules()) {
      if (rule instanceof Rule.OnReview onReview && !base.reviews().isEmpty()) {
        found.addAll(
            reviews.check(
                onReview,
                fingerprints(found, judgements, base),
                Neighbours.withUnread(loaded.files())));
      }
    }
    List<Finding> findings =
        found.stream().map(this::withChosenSeverity).sorted(WORST_FIRST).toList();
    return new Outcome(base, judgements, findings, loaded.problems(), loaded.leftOut());
  }

  /** Of what was found, and of what would be found if every rule were asked. */
  private Set<String> fingerprints(List<Finding> found, List<Judgement> judgements, FactBase base) {
    List<Finding> all =
        Set.copyOf(terms.rules()).containsAll(Rules.all())
            ? List.of()
            : ask(Rules.all(), judgements, base);
    return Stream.of(found, all)
        .flatMap(Collection::stream)
        .map(Finding::fingerprint)
        .collect(Collectors.toSet());
  }

  private Finding withChosenSeverity(Finding finding) {
    Severity chosen = terms.severities().get(finding.rule());
    return chosen == null ? finding : finding.as(chosen);
  }

  private static List<Finding> ask(List<Rule> rules, List<Judgement> judgements, FactBase base) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof Rule.OnJudgement onJudgement) {
        judgements.forEach(judgement -> findings.addAll(onJudgement.check(judgement, base)));
      } else if (rule instanceof Rule.OnFact onFact) {
        judgements.forEach(judgement -> findings.addAll(onFacts(onFact, judgement, base)));
      } else if (rule instanceof Rule.OnBase onBase) {
        findings.addAll(onBase.check(base));
      }
    }
    return Overlaps.without(findings);
  }

  /** One finding for each article and value of a question that has a fact which the rule flags. */
  private static List<Finding> onFacts(Rule.OnFact rule, Judgement judgement, FactBase base) {
    record Key(String article, Answer.Key value) {}
    record Flagged(Detail detail, List<Fact> facts) {}
    Map<Key, Flagged> flagged = null;
    for (Answer answer : judgement.answers()) {
      for (Fact fact : answer.facts()) {
        Detail detail = rule.check(fact, base);
        if (detail != null) {
          flagged = flagged == null ? new LinkedHashMap<>() : flagged;
          flagged
              .computeIfAbsent(
                  new Key(fact.article().id(), answer.key()),
                  key -> new Flagged(detail, new ArrayList<>(1)))
              .facts()
              .add(fact);
        }
      }
    }
    if (flagged == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    flagged.forEach(
        (key, found) -> {
          List<Evidence> values = List.of(new Evidence(new Answer(key.value(), found.facts())));
          String id = rule.doc().id();
          findings.add(
              new Finding(
                  id,
                  rule.doc().severity(),
                  judgement.question(),
                  values,
                  Evidence.besides(judgement.answers(), found.facts()),
                  List.of(),
                  Set.of(),
                  List.of(),
                  found.detail(),
                  Fingerprint.of(id, judgement.question(), values, key.article())));
        });
    return findings;
  }
}
