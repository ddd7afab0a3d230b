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
import id.selisih.rule.Rule;
import id.selisih.watch.Stage;
import id.selisih.watch.Watch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Asks rules: of each question when it is judged, then of the base. */
final class Asking {
  /** With fewer questions a second thread costs more than it gives. */
  private static final int FEW = 2_000;

  private final FactBase base;
  private final Judge judge;

  /** A question, judged, and what rules find in it. */
  private record Judged(Judgement judgement, List<Finding> findings) {}

  Asking(FactBase base) {
    this.base = base;
    this.judge = new Judge(base);
  }

  /**
   * Judges every question and asks the rules that look at one.
   *
   * @param judgements takes the judgements in, in the order of the questions
   * @param findings takes in what the rules find
   * @param watch is told of the facts of each question that is judged
   */
  void questions(
      List<Rule> rules, List<Judgement> judgements, List<Finding> findings, Watch watch) {
    watch.begin(Stage.JUDGING, base.facts().size());
    List<Question> questions = base.questions();
    for (Judged judged :
        sideBySide(questions).map(question -> judged(question, rules, watch)).toList()) {
      judgements.add(judged.judgement());
      findings.addAll(judged.findings());
    }
  }

  /**
   * Asks the rules that look at the base as a whole.
   *
   * @param watch is told of each rule
   */
  List<Finding> base(List<Rule> rules, Watch watch) {
    List<Rule.OnBase> asked = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof Rule.OnBase onBase) {
        asked.add(onBase);
      }
    }
    watch.begin(Stage.OVERLOOKING, asked.size());
    List<Finding> findings = new ArrayList<>();
    for (List<Finding> found : sideBySide(asked).map(rule -> checked(rule, watch)).toList()) {
      findings.addAll(found);
    }
    return findings;
  }

  private List<Finding> checked(Rule.OnBase rule, Watch watch) {
    List<Finding> findings = rule.check(base);
    watch.advance(1);
    return findings;
  }

  /** A list, worked on by several threads where the base is large. */
  private <T> Stream<T> sideBySide(List<T> all) {
    return base.questions().size() < FEW ? all.stream() : all.parallelStream();
  }

  private Judged judged(Question question, List<Rule> rules, Watch watch) {
    Judgement judgement = Judgement.of(question, judge);
    Judged judged = new Judged(judgement, ask(rules, judgement));
    watch.advance(question.facts().size());
    return judged;
  }

  /** What rules find in a question that has been judged. */
  List<Finding> ask(List<Rule> rules, Judgement judgement) {
    List<Finding> findings = new ArrayList<>(0);
    for (Rule rule : rules) {
      if (rule instanceof Rule.OnJudgement onJudgement) {
        findings.addAll(onJudgement.check(judgement, base));
      } else if (rule instanceof Rule.OnFact onFact) {
        findings.addAll(onFacts(onFact, judgement));
      }
    }
    return findings;
  }

  /** One finding for each article and value of a question that has a fact which the rule flags. */
  private List<Finding> onFacts(Rule.OnFact rule, Judgement judgement) {
    record Flagged(String article, Answer.Key value, List<Detail> told, List<Fact> facts) {}
    Map<List<Object>, Flagged> flagged = null;
    for (Answer answer : judgement.answers()) {
      for (Fact fact : answer.facts()) {
        Detail detail = rule.check(fact, base);
        if (detail != null) {
          flagged = flagged == null ? new LinkedHashMap<>() : flagged;
          String article = fact.article().id();
          Flagged found =
              flagged.computeIfAbsent(
                  List.of(article, answer.key()),
                  key ->
                      new Flagged(article, answer.key(), new ArrayList<>(1), new ArrayList<>(1)));
          found.told().add(detail);
          found.facts().add(fact);
        }
      }
    }
    if (flagged == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Flagged found : flagged.values()) {
      List<Evidence> values = List.of(new Evidence(new Answer(found.value(), found.facts())));
      String id = rule.doc().id();
      findings.add(
          new Finding(
              id,
              rule.doc().severity(),
              judgement.question(),
              values,
              Evidence.besidesOne(judgement, found.facts()),
              List.of(),
              Set.of(),
              List.of(),
              detail(found.told(), found.facts()),
              Fingerprint.of(id, judgement.question(), values, found.article())));
    }
    return findings;
  }

  /** What is told of each of the facts, together where it is the same. */
  private static Detail detail(List<Detail> told, List<Fact> facts) {
    if (told.size() == 1) {
      return told.get(0);
    }
    Map<Detail, List<Fact>> together = new LinkedHashMap<>();
    for (int i = 0; i < told.size(); i++) {
      together.computeIfAbsent(told.get(i), detail -> new ArrayList<>()).add(facts.get(i));
    }
    List<Detail.Several.OfFacts> all = new ArrayList<>();
    together.forEach((detail, of) -> all.add(new Detail.Several.OfFacts(of, detail)));
    return all.size() == 1 ? all.get(0).detail() : new Detail.Several(all);
  }
}
