package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Judgement.Pair;
import id.selisih.compare.Verdict;
import id.selisih.fact.Claimant;
import id.selisih.fact.Fact;
import id.selisih.finding.Reason;
import id.selisih.report.Reasons.Party;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words who gives which value. */
final class ClaimantReasons {
  private final Labels labels;

  ClaimantReasons(Labels labels) {
    this.labels = labels;
  }

  /** The values by those who give them. */
  String all(List<Party> parties) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Party party : parties) {
      Set<String> who = new LinkedHashSet<>();
      Set<String> articles = new LinkedHashSet<>();
      for (Fact fact : party.facts()) {
        fact.claim().claimants().stream().map(labels::claimant).forEach(who::add);
        if (fact.claim().isEstablished()) {
          articles.add(fact.article().id());
        }
      }
      if (!who.isEmpty()) {
        Reasons.add(groups, "according to " + Reasons.list(who), labels.term(party.value()));
      }
      if (!articles.isEmpty()) {
        Reasons.add(
            groups,
            "stated as established by " + Reasons.list(articles),
            labels.term(party.value()));
      }
    }
    Stream<String> given =
        groups.entrySet().stream()
            .map(group -> Reasons.list(group.getValue()) + " " + group.getKey());
    return Labels.clauses(Stream.concat(given, spokenFor(parties)));
  }

  /** Who speaks for whom, where that alone makes one claimant of those who give two values. */
  private Stream<String> spokenFor(List<Party> parties) {
    record Voice(Set<Claimant> claimants, Set<Answer.Key> values) {}
    Map<String, Voice> voices = new LinkedHashMap<>();
    for (Party party : parties) {
      for (Fact fact : party.facts()) {
        for (Claimant claimant : fact.claim().claimants()) {
          Voice voice =
              voices.computeIfAbsent(
                  claimant.key(), key -> new Voice(new LinkedHashSet<>(), new HashSet<>()));
          voice.claimants().add(claimant);
          voice.values().add(party.value().key());
        }
      }
    }
    return voices.values().stream()
        .filter(voice -> voice.values().size() > 1)
        .map(Voice::claimants)
        .filter(all -> all.stream().map(Claimant::subject).distinct().count() > 1)
        .flatMap(Set::stream)
        .filter(one -> one.subject() != null && !one.subject().equals(one.voice()))
        .map(one -> labels.claimant(one) + " speaks for " + labels.voice(one));
  }

  /**
   * Whether parties to a dispute give both values, so that it does not do to list who gives each.
   */
  static boolean areCrossed(List<Reason> reasons) {
    return reasons.stream()
        .filter(reason -> reason.pairs().get(0).comparison().verdict() == Verdict.DISPUTE)
        .anyMatch(
            reason ->
                !Collections.disjoint(
                    claimants(reason.pairs().stream().map(Pair::one)),
                    claimants(reason.pairs().stream().map(Pair::two))));
  }

  private static Set<String> claimants(Stream<List<Fact>> groups) {
    return groups
        .flatMap(group -> group.get(0).claim().claimants().stream())
        .map(Claimant::key)
        .collect(Collectors.toSet());
  }
}
