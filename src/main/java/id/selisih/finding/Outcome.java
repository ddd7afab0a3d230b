package id.selisih.finding;

import id.selisih.compare.Judgement;
import id.selisih.fact.FactBase;
import id.selisih.fact.Problem;
import java.util.List;

/**
 * What came of one run.
 *
 * @param base the facts that were checked
 * @param judgements every question, judged
 * @param findings sorted by severity, then question, then rule
 * @param problems what is wrong with the fact files
 * @param leftOut how many facts have a problem and were not checked
 */
public record Outcome(
    FactBase base,
    List<Judgement> judgements,
    List<Finding> findings,
    List<Problem> problems,
    int leftOut) {

  /** Copies the lists. */
  public Outcome {
    judgements = List.copyOf(judgements);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** How many findings have that severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether a finding is as bad as that, or worse. */
  public boolean hasAtLeast(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
  }
}
