package id.selisih;

import id.selisih.fact.Fact;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts a finding into short words, so that a test can say what it expects in a line. */
public final class Shown {
  private Shown() {}

  /** Values with the articles that give them: {@code 1500 (one, two)}. */
  public static List<String> values(Finding finding) {
    return finding.values().stream().map(Shown::value).toList();
  }

  /** What else the question holds. */
  public static List<String> others(Finding finding) {
    return finding.others().stream().map(Shown::value).toList();
  }

  private static String value(Evidence evidence) {
    Set<String> articles = new TreeSet<>();
    for (Fact fact : evidence.facts()) {
      articles.add(fact.article().id());
    }
    return evidence.answer().display() + " (" + String.join(", ", articles) + ")";
  }

  /** Reasons with the indexes of their values: {@code time 0 1}. */
  public static List<String> reasons(Finding finding) {
    return finding.reasons().stream()
        .map(reason -> reason.cause().key() + " " + reason.one() + " " + reason.two())
        .toList();
  }

  /** What would decide, by the keys of the fields. */
  public static String needs(Finding finding) {
    return finding.needs().stream().map(need -> need.key()).collect(Collectors.joining(" "));
  }

  /** Suspicions with their two values: {@code ONE_DAY_APART 2024-06-19 2024-06-20}. */
  public static List<String> suspicions(Finding finding) {
    return finding.suspicions().stream()
        .map(
            suspicion ->
                suspicion.kind()
                    + " "
                    + suspicion.one().value().written()
                    + (suspicion.witness() == null
                        ? " " + suspicion.two().value().written()
                        : " by " + suspicion.witness().article().id()))
        .toList();
  }
}
