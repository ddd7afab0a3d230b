package id.selisih.finding;

import id.selisih.compare.Judgement;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of one run.
 *
 * @param base the facts that were checked
 * @param judgements every question, judged
 * @param findings sorted by severity, then question, then rule; those that are reviewed too
 * @param problems what is wrong with the fact files
 * @param leftOut how many facts have a problem and were not checked
 * @param unasked how many rules were not asked
 * @param elsewhere the findings that are not shown, for none of their facts stands in a new file;
 *     null where new and old files are shown alike
 * @param newFiles the new files, each as the run names it; none where all are shown alike
 */
public record Outcome(
    FactBase base,
    List<Judgement> judgements,
    List<Finding> findings,
    List<Problem> problems,
    int leftOut,
    int unasked,
    @Nullable List<Finding> elsewhere,
    Set<String> newFiles) {

  /** Copies the lists. */
  public Outcome {
    judgements = List.copyOf(judgements);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    elsewhere = elsewhere == null ? null : List.copyOf(elsewhere);
    newFiles = Set.copyOf(newFiles);
  }

  /** What came of a run that asks every rule and shows everything. */
  public Outcome(
      FactBase base,
      List<Judgement> judgements,
      List<Finding> findings,
      List<Problem> problems,
      int leftOut) {
    this(base, judgements, findings, problems, leftOut, 0, null, Set.of());
  }

  /**
   * Where a finding is shown: where only the findings of new files are, at its first fact of one,
   * for services show what stands in the changed lines.
   */
  public Origin place(Finding finding) {
    return Stream.concat(
            finding.values().stream().flatMap(value -> value.facts().stream()),
            finding.detail().related().stream())
        .map(Fact::origin)
        .filter(origin -> newFiles.contains(origin.file()))
        .findFirst()
        .orElseGet(finding::origin);
  }

  /** The findings that are not shown. */
  public List<Finding> others() {
    return elsewhere == null ? List.of() : elsewhere;
  }

  /** The findings that nobody has settled: those that count. */
  public List<Finding> open() {
    return findings.stream().filter(finding -> !finding.isReviewed()).toList();
  }

  /** The findings that a person has settled. */
  public List<Finding> reviewed() {
    return findings.stream().filter(Finding::isReviewed).toList();
  }

  /** How many findings that nobody has settled have that severity. */
  public long count(Severity severity) {
    return open().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether a finding that nobody has settled is as bad as that, or worse. */
  public boolean hasAtLeast(Severity severity) {
    return open().stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
  }
}
