package id.selisih.rule;

import id.selisih.compare.Judgement;
import id.selisih.compare.Judgement.Pair;
import id.selisih.compare.Suspicions;
import id.selisih.compare.Verdict;
import id.selisih.fact.FactBase;
import id.selisih.fact.Quantity;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.util.List;

/** Values that differ, where a declared field says why. */
final class DivergenceRule implements Rule.OnJudgement {
  private static final RuleDoc DOC =
      new RuleDoc(
          "divergence",
          Severity.NOTE,
          "values that differ, where a declared field says why",
          """
          The values hold for different times, parts, statuses or ways of counting, or one corrects \
          the other. Nobody need be wrong, but a reader who meets both figures is owed the reason. \
          Figures that differ by a factor of two or more are a warning.""",
          """
          properties:
            troops: {kind: quantity, label: troops, unit: person}
          articles:
            - id: one
              facts:
                - {about: border, property: troops, value: 800, as-of: 2023-05-01}
            - id: two
              facts:
                - {about: border, property: troops, value: 5000, as-of: 2023-05-01, status: planned}
          """,
          """
          properties:
            troops: {kind: quantity, label: troops, unit: person}
          articles:
            - id: one
              facts:
                - {about: border, property: troops, value: 800, as-of: 2023-05-01}
            - id: two
              facts:
                - {about: border, property: troops, value: hundreds, as-of: 2023-05-01}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(Judgement judgement, FactBase base) {
    List<Pair> pairs =
        VerdictFindings.pairs(
            judgement,
            comparison ->
                comparison.verdict() == Verdict.EXPLAINED
                    && !comparison.isRounding()
                    && !comparison.isRomanisation());
    Severity severity =
        pairs.stream().anyMatch(DivergenceRule::isDoubled) ? Severity.WARNING : DOC.severity();
    return VerdictFindings.of(DOC, severity, judgement, pairs);
  }

  private static boolean isDoubled(Pair pair) {
    return pair.one().get(0).value() instanceof Quantity one
        && pair.two().get(0).value() instanceof Quantity two
        && Suspicions.isDoubled(one, two);
  }
}
