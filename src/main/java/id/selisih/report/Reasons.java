package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Cause;
import id.selisih.compare.Judgement.Pair;
import id.selisih.fact.CountMode;
import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words why values differ. */
final class Reasons {
  /** So many items of a list, or clauses of a sentence, are read; the table shows the rest. */
  private static final int MOST = 6;

  /** Of more pairs of groups few could be told, and each two values speak for all of theirs. */
  private static final int MOST_PAIRS = 500;

  private final Labels labels;
  private final PairReasons ofPairs;

  Reasons(Labels labels, FactBase base) {
    this.labels = labels;
    this.ofPairs = new PairReasons(labels, base);
  }

  /** Why the values of a finding differ: one sentence for each cause. */
  Map<Cause, String> all(Finding finding) {
    Map<Cause, List<Reason>> byCause =
        finding.reasons().stream()
            .collect(Collectors.groupingBy(Reason::cause, LinkedHashMap::new, Collectors.toList()));
    Map<Cause, String> sentences = new LinkedHashMap<>();
    byCause.forEach((cause, reasons) -> sentences.put(cause, sentence(cause, reasons, finding)));
    return sentences;
  }

  /** Why two values of a finding differ. */
  String one(Reason reason, Finding finding) {
    return sentence(reason.cause(), List.of(reason), finding);
  }

  private String sentence(Cause cause, List<Reason> reasons, Finding finding) {
    List<Party> parties = parties(reasons, finding);
    List<Answer> values = parties.stream().map(Party::value).toList();
    return switch (cause) {
      case STATUS -> sorted(values, labels::term, "is", "are", v -> v.key().status().key());
      case SCOPE -> sorted(values, labels::term, "covers", "cover", scopes(values));
      case COUNT -> sorted(values, labels::term, "is", "are", v -> count(v.key().count()));
      case UNIT -> sorted(values, Labels::number, "is", "are", Reasons::unit);
      case TIME ->
          areFew(reasons) && areOfOneTime(reasons)
              ? eachPair(reasons, finding, ofPairs::dated)
              : dated(parties);
      case CLAIMANTS ->
          areFew(reasons) && ClaimantReasons.areCrossed(reasons)
              ? eachPair(reasons, finding, ofPairs::claimed)
              : new ClaimantReasons(labels).all(parties);
      case UNCERTAIN -> uncertain(values);
      case MISSING -> missing(parties, reasons);
      case ROUNDING -> eachTwo(reasons, finding, ofPairs::rounding);
      case ROMANISATION -> eachTwo(reasons, finding, ofPairs::romanisation);
      case MISREPORT -> Labels.clauses(new Misreports(labels).all(reasons, finding));
      case FALLING ->
          "a running total cannot fall: " + eachPair(reasons, finding, ofPairs::falling);
      case REVISION -> eachPair(reasons, finding, ofPairs::revision);
    };
  }

  /**
   * A value that a reason is about.
   *
   * @param facts those of its facts that the reason is about
   */
  record Party(Answer value, List<Fact> facts) {}

  private static List<Party> parties(List<Reason> reasons, Finding finding) {
    Map<Integer, Set<Fact>> facts = new TreeMap<>();
    for (Reason reason : reasons) {
      Set<Fact> ofOne = facts.computeIfAbsent(reason.one(), index -> new HashSet<>());
      Set<Fact> ofTwo = facts.computeIfAbsent(reason.two(), index -> new HashSet<>());
      for (Pair pair : reason.pairs()) {
        ofOne.addAll(pair.one());
        ofTwo.addAll(pair.two());
      }
    }
    List<Party> parties = new ArrayList<>();
    facts.forEach(
        (index, some) -> {
          Answer value = finding.values().get(index).answer();
          parties.add(new Party(value, value.facts().stream().filter(some::contains).toList()));
        });
    return parties;
  }

  /**
   * Whether two values that differ by their times are both given at one time, too, so that it does
   * not do to list the times of each.
   */
  private static boolean areOfOneTime(List<Reason> reasons) {
    return reasons.stream()
        .filter(reason -> reason.pairs().size() > 1)
        .anyMatch(
            reason ->
                !Collections.disjoint(
                    ofGroups(reason.pairs().stream().map(Pair::one)),
                    ofGroups(reason.pairs().stream().map(Pair::two))));
  }

  /** Whether so few facts differ that each two groups of them can be looked at. */
  private static boolean areFew(List<Reason> reasons) {
    int pairs = 0;
    for (Reason reason : reasons) {
      pairs += reason.pairs().size();
    }
    return pairs <= MOST_PAIRS;
  }

  private static Set<String> ofGroups(Stream<List<Fact>> groups) {
    return groups.map(Reasons::times).collect(Collectors.toSet());
  }

  /** Puts values that have something in common together: {@code a and b are done; c is planned}. */
  private static String sorted(
      List<Answer> values,
      Function<Answer, String> name,
      String one,
      String several,
      Function<Answer, String> common) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Answer value : values) {
      add(groups, common.apply(value), name.apply(value));
    }
    return grouped(groups, one, several);
  }

  private static String grouped(Map<String, Set<String>> groups, String one, String several) {
    return Labels.clauses(
        groups.entrySet().stream()
            .map(group -> verb(group.getValue(), one, several) + " " + group.getKey()));
  }

  static void add(Map<String, Set<String>> groups, String group, String item) {
    groups.computeIfAbsent(group, key -> new LinkedHashSet<>()).add(item);
  }

  private static String verb(Collection<String> names, String one, String several) {
    return list(names) + " " + (names.size() == 1 ? one : several);
  }

  static String list(Collection<String> items) {
    return Labels.list(List.copyOf(items), MOST);
  }

  /** The values by their times; those of the same figure are told apart by what they cover. */
  private String dated(List<Party> parties) {
    List<String> names = parties.stream().map(party -> labels.term(party.value())).toList();
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Party party : parties) {
      String name = labels.term(party.value());
      boolean isOnly = Collections.frequency(names, name) == 1;
      add(groups, times(party.facts()), isOnly ? name : labels.termInContext(party.value()));
    }
    return grouped(groups, "is dated", "are dated");
  }

  /** What each covers, a scope in one spelling for all whose scope it is. */
  private static Function<Answer, String> scopes(List<Answer> values) {
    Map<String, String> shown = new HashMap<>();
    for (Answer value : values) {
      String scope = value.scope() == null ? "the whole" : "“" + value.scope() + "”";
      shown.putIfAbsent(value.key().scope(), scope);
    }
    return value -> shown.getOrDefault(value.key().scope(), "");
  }

  private static String count(CountMode mode) {
    return switch (mode) {
      case CURRENT -> "a state at one time (current)";
      case CUMULATIVE -> "a running total (cumulative)";
      case ADDITIONAL -> "an increment (additional)";
    };
  }

  private static String unit(Answer value) {
    String unit = value.first().context().unit();
    return unit == null ? "without a unit" : "in “" + unit + "”";
  }

  /** The times of facts, as they stand behind "dated". */
  static String times(List<Fact> facts) {
    List<String> times =
        Labels.distinct(
            facts.stream()
                .map(Fact::time)
                .filter(Objects::nonNull)
                .map(time -> DateWords.behindDated(Objects.requireNonNull(time))));
    return times.isEmpty() ? "an unknown time" : list(times);
  }

  /** The dates as they stand in the fact files, with the `?` that marks them. */
  private static String uncertain(List<Answer> values) {
    Set<String> uncertain =
        values.stream()
            .filter(v -> v.first().value() instanceof DateValue d && d.edtf().isUncertain())
            .map(v -> "“" + v.display() + "”")
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return verb(uncertain, "is", "are") + " marked as uncertain";
  }

  private String missing(List<Party> parties, List<Reason> reasons) {
    List<String> without = new ArrayList<>();
    for (Party party : parties) {
      List<String> places =
          Labels.distinct(
              party.facts().stream().filter(fact -> fact.time() == null).map(Labels::place));
      if (!places.isEmpty()) {
        without.add(labels.term(party.value()) + " (" + list(places) + ")");
      }
    }
    if (!without.isEmpty()) {
      return "no time is given for " + list(without);
    }
    boolean areAll = reasons.size() >= parties.size() * (parties.size() - 1) / 2;
    return (areAll ? "their times overlap: " : "some of their times overlap: ") + dated(parties);
  }

  /** One clause for each two values. */
  private static String eachTwo(List<Reason> reasons, Finding finding, Clause clause) {
    return Labels.clauses(reasons.stream().map(r -> clause(clause, r, r.pairs().get(0), finding)));
  }

  /** One clause for each two groups of facts, which may be several for two values if few differ. */
  private static String eachPair(List<Reason> reasons, Finding finding, Clause clause) {
    if (!areFew(reasons)) {
      return eachTwo(reasons, finding, clause);
    }
    return Labels.clauses(
        reasons.stream().flatMap(r -> r.pairs().stream().map(p -> clause(clause, r, p, finding))));
  }

  private static String clause(Clause clause, Reason reason, Pair pair, Finding finding) {
    List<Evidence> values = finding.values();
    return clause.of(values.get(reason.one()).answer(), values.get(reason.two()).answer(), pair);
  }

  /** What is to be said of two values, and of two groups of their facts. */
  private interface Clause {
    String of(Answer one, Answer two, Pair pair);
  }
}
