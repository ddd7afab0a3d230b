package id.selisih.rule;

import id.selisih.compare.Comparison;
import id.selisih.compare.Judgement;
import id.selisih.compare.Judgement.Pair;
import id.selisih.fact.FactBase;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.util.List;

/** Figures that differ by no more than rounding. */
final class RoundingRule implements Rule.OnJudgement {
  private static final RuleDoc DOC =
      new RuleDoc(
          "rounding",
          Severity.NOTE,
          "figures that differ by no more than their printed zeros allow",
          """
          One figure is the other rounded: the trailing zeros of the coarser one leave room for the \
          finer one. Print the finer one, or hedge the coarser.""",
          """
          properties:
            area: {kind: quantity, label: burnt area, unit: hectare}
          articles:
            - id: one
              facts:
                - {about: fire, property: area, value: 4000, as-of: 2023-08-10}
            - id: two
              facts:
                - {about: fire, property: area, value: 3940, as-of: 2023-08-10}
          """,
          """
          properties:
            area: {kind: quantity, label: burnt area, unit: hectare}
          articles:
            - id: one
              facts:
                - {about: fire, property: area, value: about 4000, as-of: 2023-08-10}
            - id: two
              facts:
                - {about: fire, property: area, value: 3940, as-of: 2023-08-10}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(Judgement judgement, FactBase base) {
    List<Pair> pairs = VerdictFindings.pairs(judgement, Comparison::isRounding);
    return VerdictFindings.of(DOC, DOC.severity(), judgement, pairs);
  }
}
