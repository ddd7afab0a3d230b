package id.selisih.rule;

import id.selisih.compare.Judgement;
import id.selisih.compare.Judgement.Pair;
import id.selisih.compare.Verdict;
import id.selisih.fact.FactBase;
import id.selisih.fact.Kind;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.util.List;

/** Values that cannot all be true as they are reported. */
final class ConflictRule implements Rule.OnJudgement {
  private static final RuleDoc DOC =
      new RuleDoc(
          "conflict",
          Severity.ERROR,
          "two values that cannot both be true as they are reported",
          """
          Both values are stated as established, or by the same claimant, and no declared field \
          says why they differ: somebody misreported. Find the document or the recording behind \
          the value. Where the two are true of different times or parts, say so with `as-of` or \
          `scope`; where one corrects the other, with `revises`. Of `text` values, which may be a \
          paraphrase, it is a warning.""",
          """
          properties:
            signed: {kind: date, label: signing date}
          articles:
            - id: one
              facts:
                - {about: treaty, property: signed, value: 2023-03-04}
            - id: two
              facts:
                - {about: treaty, property: signed, value: 2023-03-05}
          """,
          """
          properties:
            signed: {kind: date, label: signing date}
          articles:
            - id: one
              facts:
                - {about: treaty, property: signed, value: 2023-03-04}
            - id: two
              facts:
                - {about: treaty, property: signed, value: 2023-03}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(Judgement judgement, FactBase base) {
    List<Pair> pairs =
        VerdictFindings.pairs(judgement, comparison -> comparison.verdict() == Verdict.CONFLICT);
    Severity severity =
        judgement.question().kind() == Kind.TEXT ? Severity.WARNING : DOC.severity();
    return VerdictFindings.of(DOC, severity, judgement, pairs);
  }
}
