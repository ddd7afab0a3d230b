package id.selisih.rule;

import id.selisih.compare.Judgement;
import id.selisih.compare.Judgement.Pair;
import id.selisih.compare.Verdict;
import id.selisih.fact.FactBase;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.util.List;

/** Values that differ where a field that would say why is missing. */
final class MissingContextRule implements Rule.OnJudgement {
  private static final RuleDoc DOC =
      new RuleDoc(
          "missing-context",
          Severity.WARNING,
          "values that differ, where a field that would decide is missing",
          """
          Whether the values contradict each other cannot be told: the times are missing or \
          overlap, the units differ, or a source marks its date as uncertain. Read the articles \
          again for when each value held (`as-of`) or was said (`said-on`), and for what is \
          counted (`unit`).""",
          """
          properties:
            dead: {kind: quantity, label: dead, count: cumulative}
          articles:
            - id: one
              facts:
                - {about: quake, property: dead, value: 120}
            - id: two
              facts:
                - {about: quake, property: dead, value: 185}
          """,
          """
          properties:
            dead: {kind: quantity, label: dead, count: cumulative}
          articles:
            - id: one
              facts:
                - {about: quake, property: dead, value: 120, as-of: 2023-02-06}
            - id: two
              facts:
                - {about: quake, property: dead, value: 185, as-of: 2023-02-07}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(Judgement judgement, FactBase base) {
    List<Pair> pairs =
        VerdictFindings.pairs(judgement, comparison -> comparison.verdict() == Verdict.UNDECIDED);
    return VerdictFindings.of(DOC, DOC.severity(), judgement, pairs);
  }
}
