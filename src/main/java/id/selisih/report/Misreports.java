package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.fact.Claim;
import id.selisih.fact.Claimant;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.finding.Finding;
import id.selisih.finding.Reason;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the statements that are reported with several values. */
final class Misreports {
  private final Labels labels;

  Misreports(Labels labels) {
    this.labels = labels;
  }

  /** A clause for each statement: who made it, when, and the values that it is reported with. */
  Stream<String> all(List<Reason> reasons, Finding finding) {
    Map<Integer, Collection<Fact>> claims = new HashMap<>();
    Map<String, Set<String>> statements = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      Answer one = finding.values().get(reason.one()).answer();
      Answer two = finding.values().get(reason.two()).answer();
      Collection<Fact> first = claims.computeIfAbsent(reason.one(), i -> ofDistinctClaims(one));
      Collection<Fact> second = claims.computeIfAbsent(reason.two(), i -> ofDistinctClaims(two));
      for (String statement : statements(first, second)) {
        Set<String> values = statements.computeIfAbsent(statement, key -> new LinkedHashSet<>());
        values.add(labels.term(one));
        values.add(labels.term(two));
      }
    }
    return statements.entrySet().stream()
        .map(
            statement ->
                "one statement by "
                    + statement.getKey()
                    + " is reported with "
                    + Labels.list(List.copyOf(statement.getValue())));
  }

  /** The statements that two values report: who made them, and on which day. */
  private Set<String> statements(Collection<Fact> one, Collection<Fact> two) {
    Set<String> statements = new LinkedHashSet<>();
    for (Fact fact : one) {
      boolean isShared =
          two.stream().anyMatch(other -> fact.claim().isOneStatementWith(other.claim()));
      if (isShared) {
        String day = DateWords.full(Objects.requireNonNull(fact.claim().saidOn()));
        statements.add(labels.says(fact) + " (" + day + ")");
      }
    }
    return statements;
  }

  /** One fact for each day on which its claimants spoke: many repeat what few have said. */
  private static Collection<Fact> ofDistinctClaims(Answer answer) {
    record Spoken(List<Claimant> claimants, @Nullable Edtf day) {}
    Map<Spoken, Fact> facts = new LinkedHashMap<>();
    for (Fact fact : answer.facts()) {
      Claim claim = fact.claim();
      facts.putIfAbsent(new Spoken(claim.claimants(), claim.saidOn()), fact);
    }
    return facts.values();
  }
}
