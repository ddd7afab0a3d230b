package id.selisih.check;

import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What new files bring. The whole base has been compared; a finding is theirs where a fact that it
 * is about stands in one of them, or the review that it is about.
 */
public final class Selection {
  private final Set<String> files;

  /**
   * A selection.
   *
   * @param files the new files, each as the run names it
   */
  public Selection(Set<String> files) {
    this.files = Set.copyOf(files);
  }

  /** The outcome with the findings of the new files alone, the others counted. */
  public Outcome from(Outcome outcome) {
    var parts = outcome.findings().stream().collect(Collectors.partitioningBy(this::isNew));
    return new Outcome(
        outcome.base(),
        outcome.judgements(),
        parts.getOrDefault(true, List.of()),
        outcome.problems(),
        outcome.leftOut(),
        outcome.unasked(),
        parts.getOrDefault(false, List.of()),
        files);
  }

  private boolean isNew(Finding finding) {
    if (finding.detail() instanceof Detail.StaleReview stale) {
      return files.contains(stale.review().origin().file());
    }
    return Stream.concat(
            finding.values().stream().flatMap(value -> value.facts().stream()),
            finding.detail().related().stream())
        .anyMatch(fact -> files.contains(fact.origin().file()));
  }
}
