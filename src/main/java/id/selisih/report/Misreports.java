package id.selisih.report;

import id.selisih.compare.Judgement.Pair;
import id.selisih.fact.Claim;
import id.selisih.fact.Claimant;
import id.selisih.finding.Finding;
import id.selisih.finding.Reason;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Words the statements that are reported with several values. */
final class Misreports {
  /** Of many that repeat a statement, so many tell who made it; few clauses are shown anyway. */
  private static final int MOST_PAIRS = 1_000;

  private final Labels labels;

  Misreports(Labels labels) {
    this.labels = labels;
  }

  /** A clause for each statement: who made it, when, and the values that it is reported with. */
  Stream<String> all(List<Reason> reasons, Finding finding) {
    Map<String, Set<String>> statements = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      String one = labels.term(finding.values().get(reason.one()).answer());
      String two = labels.term(finding.values().get(reason.two()).answer());
      for (Pair pair : reason.pairs().stream().limit(MOST_PAIRS).toList()) {
        // The facts of a group have their claimants and times in common.
        String statement = statement(pair.one().get(0).claim(), pair.two().get(0).claim());
        Set<String> values = statements.computeIfAbsent(statement, key -> new LinkedHashSet<>());
        values.add(one);
        values.add(two);
      }
    }
    return statements.entrySet().stream()
        .map(
            statement ->
                "one statement by "
                    + statement.getKey()
                    + " is reported with "
                    + Reasons.list(statement.getValue()));
  }

  /** Who made a statement that two claims report, and on which day. */
  private String statement(Claim one, Claim two) {
    Set<String> who = new LinkedHashSet<>();
    for (Claimant first : one.claimants()) {
      for (Claimant second : two.claimants()) {
        if (first.sameAs(second)) {
          String name = labels.claimant(first);
          who.add(name.equals(labels.claimant(second)) ? name : labels.voice(first));
        }
      }
    }
    String day = DateWords.full(Objects.requireNonNull(one.saidOn()));
    return Labels.list(List.copyOf(who)) + " (" + day + ")";
  }
}
