package id.selisih.rule;

import id.selisih.compare.Answer;
import id.selisih.compare.Comparison;
import id.selisih.compare.Judgement;
import id.selisih.compare.Judgement.Pair;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Named;
import id.selisih.fact.Subject;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One name that is spelled under several systems of romanisation. */
final class NameVariantRule implements Rule.OnJudgement {
  private static final RuleDoc DOC =
      new RuleDoc(
          "name-variant",
          Severity.NOTE,
          "one name that is spelled under several systems of romanisation",
          """
          The spellings are one name by the tables of one language, so nobody is wrong, but a \
          reader may take them for two people or places. Print one of them: the first of the \
          subject's `names`, else its label, else the one that most articles use. Declare the \
          others under `names` to have them count as one spelling.""",
          """
          properties:
            mayor: {kind: name, label: mayor}
          articles:
            - id: one
              facts:
                - {about: town, property: mayor, value: Dmytro Horbenko}
            - id: two
              facts:
                - {about: town, property: mayor, value: Dmitry Gorbenko}
          """,
          """
          properties:
            mayor: {kind: name, label: mayor}
          articles:
            - id: one
              facts:
                - {about: town, property: mayor, value: Dmytro Horbenko}
            - id: two
              facts:
                - {about: town, property: mayor, value: HORBENKO Dmytro}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(Judgement judgement, FactBase base) {
    List<Pair> pairs = VerdictFindings.pairs(judgement, Comparison::isRomanisation);
    if (pairs.isEmpty()) {
      return List.of();
    }
    return VerdictFindings.of(DOC, DOC.severity(), judgement, pairs).stream()
        .map(finding -> worded(finding, base))
        .toList();
  }

  private static Finding worded(Finding finding, FactBase base) {
    String declared = declared(finding, base);
    String preferred = declared != null ? declared : mostUsed(finding, base);
    return finding.with(new Detail.Variant(preferred, declared != null));
  }

  /** The preferred name of the subject that one of the spellings stands for. */
  private static @Nullable String declared(Finding finding, FactBase base) {
    for (Evidence value : finding.values()) {
      for (Fact fact : value.facts()) {
        String id = fact.value() instanceof Named named ? named.subject() : null;
        Subject subject = id == null ? null : base.subjects().get(id);
        String preferred = subject == null ? null : preferred(subject);
        if (preferred != null) {
          return preferred;
        }
      }
    }
    return null;
  }

  private static @Nullable String preferred(Subject subject) {
    return subject.names().isEmpty() ? subject.label() : subject.names().get(0);
  }

  /** The spelling that more than half of the articles with one of the spellings use. */
  private static @Nullable String mostUsed(Finding finding, FactBase base) {
    Map<String, Answer> answers = new TreeMap<>();
    finding.values().forEach(v -> answers.putIfAbsent(v.answer().key().canonical(), v.answer()));
    Answer leading = null;
    int most = 0;
    boolean isTied = false;
    Set<String> all = new HashSet<>();
    for (Map.Entry<String, Answer> answer : answers.entrySet()) {
      Set<String> articles = new HashSet<>();
      for (Fact fact : answer.getValue().facts()) {
        articles.addAll(base.articlesNaming(fact.value().canonical()));
      }
      all.addAll(articles);
      isTied = articles.size() == most || (isTied && articles.size() < most);
      if (articles.size() > most) {
        leading = answer.getValue();
        most = articles.size();
      }
    }
    return leading == null || isTied || 2 * most <= all.size() ? null : leading.display();
  }
}
