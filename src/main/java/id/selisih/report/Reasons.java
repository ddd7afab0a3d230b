package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Cause;
import id.selisih.fact.Claimant;
import id.selisih.fact.CountMode;
import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.finding.Finding;
import id.selisih.finding.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words why values differ. */
final class Reasons {
  /** So many items of a list, or clauses of a sentence, are read; the table shows the rest. */
  private static final int MOST = 6;

  private final Labels labels;
  private final PairReasons ofPairs;

  Reasons(Labels labels) {
    this.labels = labels;
    this.ofPairs = new PairReasons(labels);
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
    List<Answer> values =
        reasons.stream()
            .flatMap(reason -> Stream.of(reason.one(), reason.two()))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(index -> finding.values().get(index).answer())
            .toList();
    return switch (cause) {
      case STATUS -> sorted(values, labels::term, "is", "are", v -> v.key().status().key());
      case SCOPE -> sorted(values, labels::term, "covers", "cover", Reasons::scope);
      case COUNT -> sorted(values, labels::term, "is", "are", v -> count(v.key().count()));
      case UNIT -> sorted(values, Labels::number, "is", "are", Reasons::unit);
      case TIME -> dated(values);
      case CLAIMANTS -> claimants(values);
      case UNCERTAIN -> uncertain(values);
      case MISSING -> missing(values);
      case ROUNDING -> pairs(reasons, finding, ofPairs::rounding);
      case ROMANISATION -> pairs(reasons, finding, ofPairs::romanisation);
      case MISREPORT -> clauses(new Misreports(labels).all(reasons, finding));
      case FALLING -> "a running total cannot fall: " + pairs(reasons, finding, ofPairs::falling);
      case REVISION -> pairs(reasons, finding, ofPairs::revision);
    };
  }

  /** Clauses in one line, each once, cut after so many. */
  private static String clauses(Stream<String> clauses) {
    List<String> all = Labels.distinct(clauses);
    return all.size() <= MOST
        ? String.join("; ", all)
        : String.join("; ", all.subList(0, MOST)) + "; and " + (all.size() - MOST) + " more";
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
    return clauses(
        groups.entrySet().stream()
            .map(group -> verb(group.getValue(), one, several) + " " + group.getKey()));
  }

  private static void add(Map<String, Set<String>> groups, String group, String item) {
    groups.computeIfAbsent(group, key -> new LinkedHashSet<>()).add(item);
  }

  private static String verb(Collection<String> names, String one, String several) {
    return list(names) + " " + (names.size() == 1 ? one : several);
  }

  private static String list(Collection<String> items) {
    return Labels.list(List.copyOf(items), MOST);
  }

  /** The values by their times; those of the same figure are told apart by what they cover. */
  private String dated(List<Answer> values) {
    List<String> names = values.stream().map(labels::term).toList();
    return sorted(
        values,
        value -> {
          String name = labels.term(value);
          return Collections.frequency(names, name) == 1 ? name : labels.termInContext(value);
        },
        "is dated",
        "are dated",
        Reasons::times);
  }

  private static String scope(Answer value) {
    return value.scope() == null ? "the whole" : "“" + value.scope() + "”";
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

  /** The times of a value, for a sentence. */
  static String times(Answer value) {
    List<String> times =
        Labels.distinct(
            value.facts().stream()
                .map(Fact::time)
                .filter(Objects::nonNull)
                .map(time -> DateWords.full(Objects.requireNonNull(time))));
    return times.isEmpty() ? "an unknown time" : list(times);
  }

  /** The values by those who give them. */
  private String claimants(List<Answer> values) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Answer value : values) {
      Set<String> who = new LinkedHashSet<>();
      Set<String> articles = new LinkedHashSet<>();
      for (Fact fact : value.facts()) {
        fact.claim().claimants().stream().map(labels::claimant).forEach(who::add);
        if (fact.claim().isEstablished()) {
          articles.add(fact.article().id());
        }
      }
      if (!who.isEmpty()) {
        add(groups, "according to " + list(who), labels.term(value));
      }
      if (!articles.isEmpty()) {
        add(groups, "stated as established by " + list(articles), labels.term(value));
      }
    }
    Stream<String> given =
        groups.entrySet().stream().map(group -> list(group.getValue()) + " " + group.getKey());
    return clauses(Stream.concat(given, spokenFor(values)));
  }

  /** Who speaks for whom, where that alone makes one claimant of those who give two values. */
  private Stream<String> spokenFor(List<Answer> values) {
    record Voice(Set<Claimant> claimants, Set<Answer.Key> values) {}
    Map<String, Voice> voices = new LinkedHashMap<>();
    for (Answer value : values) {
      for (Fact fact : value.facts()) {
        for (Claimant claimant : fact.claim().claimants()) {
          Voice voice =
              voices.computeIfAbsent(
                  claimant.key(), key -> new Voice(new LinkedHashSet<>(), new HashSet<>()));
          voice.claimants().add(claimant);
          voice.values().add(value.key());
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

  private String uncertain(List<Answer> values) {
    Set<String> uncertain =
        values.stream()
            .filter(v -> v.first().value() instanceof DateValue d && d.edtf().isUncertain())
            .map(labels::term)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return verb(uncertain, "is", "are") + " marked as uncertain";
  }

  private String missing(List<Answer> values) {
    List<String> without = new ArrayList<>();
    for (Answer value : values) {
      List<String> places =
          Labels.distinct(
              value.facts().stream().filter(fact -> fact.time() == null).map(Labels::place));
      if (!places.isEmpty()) {
        without.add(labels.term(value) + " (" + list(places) + ")");
      }
    }
    return without.isEmpty()
        ? "their times overlap: " + dated(values)
        : "no time is given for " + list(without);
  }

  /** One clause for each pair of values. */
  private static String pairs(List<Reason> reasons, Finding finding, Clause clause) {
    return clauses(
        reasons.stream()
            .map(
                reason ->
                    clause.of(
                        finding.values().get(reason.one()).answer(),
                        finding.values().get(reason.two()).answer())));
  }

  /** What is to be said of two values. */
  private interface Clause {
    String of(Answer one, Answer two);
  }
}
