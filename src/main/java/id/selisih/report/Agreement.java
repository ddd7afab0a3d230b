package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Judgement;
import id.selisih.fact.Fact;
import id.selisih.fact.Question;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question about which nothing disagrees.
 *
 * @param question the question
 * @param values its values
 * @param articles the ids of the articles that answer it, in their order
 * @param claimants how many independent claimants do, as {@link Origins} counts them
 */
record Agreement(String question, String values, List<String> articles, int claimants) {
  private static final int MOST_VALUES = 6;

  /**
   * Every question of which all values agree, in their order; none about whose facts a finding
   * casts a doubt.
   */
  static List<Agreement> all(Outcome outcome, Labels labels) {
    Set<Question> found = new HashSet<>();
    Stream.of(outcome.findings(), outcome.others())
        .flatMap(Collection::stream)
        .filter(finding -> !isOfSound(finding.detail()))
        .map(Finding::question)
        .filter(Objects::nonNull)
        .forEach(found::add);
    return outcome.judgements().stream()
        .filter(judgement -> judgement.pairs().isEmpty())
        .filter(judgement -> !found.contains(judgement.question()))
        .map(judgement -> of(judgement, labels))
        .toList();
  }

  private static boolean isOfSound(Detail detail) {
    return detail instanceof Detail.SingleOrigin || detail instanceof Detail.ForeignMarks;
  }

  static Agreement of(Judgement judgement, Labels labels) {
    Set<String> articles = new LinkedHashSet<>();
    Origins origins = new Origins(labels);
    for (Answer answer : judgement.answers()) {
      for (Fact fact : answer.facts()) {
        articles.add(fact.article().id());
        origins.add(fact);
      }
    }
    List<String> values = Labels.distinct(judgement.answers().stream().map(labels::termInContext));
    return new Agreement(
        labels.question(judgement.question()),
        Labels.list(values, MOST_VALUES),
        List.copyOf(articles),
        origins.count());
  }

  /** Whether one article alone answers it, so that nothing bears the answer out. */
  boolean isAlone() {
    return articles.size() == 1;
  }

  String sentence() {
    return question
        + ": "
        + values
        + " ("
        + Labels.count(articles.size(), "article")
        + ", "
        + Labels.count(claimants, "independent claimant")
        + ")";
  }
}
