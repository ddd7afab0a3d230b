package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Judgement;
import id.selisih.fact.Fact;
import id.selisih.fact.Question;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is shown together: all findings of one question under its values, or a finding that is about
 * no question. What is wholly settled has no card; it is listed at the end of a report.
 *
 * @param question the question; null where the finding is about none
 * @param answers the values of the question that are shown, or those of the finding
 * @param findings the worst first, those that are reviewed last
 */
record Card(@Nullable Question question, List<Answer> answers, List<Finding> findings) {

  /** The cards of a run, in the order of their worst findings. */
  static List<Card> of(Outcome outcome) {
    Map<Question, Card> byQuestion = new HashMap<>();
    for (Judgement judgement : outcome.judgements()) {
      Question question = judgement.question();
      byQuestion.put(question, new Card(question, judgement.shown(), new ArrayList<>(2)));
    }
    List<Card> cards = new ArrayList<>();
    for (Finding finding : outcome.open()) {
      Card card = finding.question() == null ? null : byQuestion.get(finding.question());
      if (card == null) {
        List<Answer> answers = finding.values().stream().map(Evidence::answer).toList();
        cards.add(new Card(null, answers, List.of(finding)));
      } else {
        if (card.findings().isEmpty()) {
          cards.add(card);
        }
        card.findings().add(finding);
      }
    }
    for (Finding finding : outcome.reviewed()) {
      Card card = finding.question() == null ? null : byQuestion.get(finding.question());
      if (card != null && !card.findings().isEmpty()) {
        card.findings().add(finding);
      }
    }
    return cards;
  }

  /** The heading of the values: with the unit of their property, which no figure repeats. */
  String valueHeading() {
    String unit = question == null ? null : question.property().unit();
    return unit == null ? "value" : "value (" + unit + ")";
  }

  /** The facts whose value is another than what their articles print. */
  Set<Fact> misread() {
    Set<Fact> misread = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.detail().isMisread()) {
        finding.values().forEach(value -> misread.addAll(value.facts()));
      }
    }
    return misread;
  }

  /** The finding that the card opens with. */
  Finding worst() {
    return findings.get(0);
  }
}
