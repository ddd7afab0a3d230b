package id.selisih.rule;

import id.selisih.compare.Answer;
import id.selisih.fact.Article;
import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.NameValue;
import id.selisih.fact.Quantity;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Fingerprint;
import id.selisih.finding.Severity;
import id.selisih.reading.Readings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article whose printed figures, dates and names are not read. */
final class UnknownLanguageRule implements Rule.OnBase {
  private static final RuleDoc DOC =
      new RuleDoc(
          "unknown-language",
          Severity.NOTE,
          "an article in a language of which figures and dates cannot be read",
          """
          What such an article prints is not held against its values, so a slip of the keyboard \
          stays unseen. Nothing is wrong with the facts; their values are compared as always. \
          Look at them twice, or correct the article's `language`. It is said once per article.""",
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              language: nl
              facts:
                - {about: rally, property: crowd, value: 2500, printed: "2.500 mensen"}
          """,
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              language: en
              facts:
                - {about: rally, property: crowd, value: 2500, printed: "2,500 people"}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(FactBase base) {
    Map<Article, Fact> firstUnread = new LinkedHashMap<>();
    for (Fact fact : base.facts()) {
      String language = fact.article().language();
      if (language != null && isReadable(fact) && !Readings.knows(language)) {
        firstUnread.putIfAbsent(fact.article(), fact);
      }
    }
    List<Finding> findings = new ArrayList<>();
    firstUnread.forEach((article, fact) -> findings.add(finding(article, fact)));
    return findings;
  }

  private static boolean isReadable(Fact fact) {
    return fact.printed() != null
        && (fact.value() instanceof Quantity
            || fact.value() instanceof DateValue
            || fact.value() instanceof NameValue);
  }

  private static Finding finding(Article article, Fact first) {
    String language = String.valueOf(article.language());
    return new Finding(
        DOC.id(),
        DOC.severity(),
        null,
        List.of(new Evidence(new Answer(Answer.Key.of(first), List.of(first)))),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        new Detail.UnknownLanguage(language, Readings.languages()),
        Fingerprint.of(DOC.id(), article.id()));
  }
}
