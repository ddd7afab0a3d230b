package id.selisih.rule;

import id.selisih.compare.Judgement;
import id.selisih.compare.Judgement.Pair;
import id.selisih.compare.Verdict;
import id.selisih.fact.FactBase;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.util.List;

/** Parties that contradict each other. */
final class DisputeRule implements Rule.OnJudgement {
  private static final RuleDoc DOC =
      new RuleDoc(
          "dispute",
          Severity.WARNING,
          "parties that contradict each other, as the articles report it",
          """
          Different claimants, or a claimant and an article in its own voice, say what cannot both \
          be true. The articles may all be right in what they report. Attribute each value to who \
          says it, and look for evidence that comes from neither side.""",
          """
          properties:
            fired-first: {kind: yes-no, label: fired first}
          articles:
            - id: one
              facts:
                - {about: north, property: fired-first, value: yes, said-by: South, said-on: 2023-05-02}
                - {about: north, property: fired-first, value: no, said-by: North, said-on: 2023-05-02}
          """,
          """
          properties:
            fired-first: {kind: yes-no, label: fired first}
          articles:
            - id: one
              facts:
                - {about: north, property: fired-first, value: yes, said-by: South, said-on: 2023-05-02}
                - {about: north, property: fired-first, value: unconfirmed, said-by: North, said-on: 2023-05-02}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(Judgement judgement, FactBase base) {
    List<Pair> pairs =
        VerdictFindings.pairs(judgement, comparison -> comparison.verdict() == Verdict.DISPUTE);
    return VerdictFindings.of(DOC, DOC.severity(), judgement, pairs);
  }
}
