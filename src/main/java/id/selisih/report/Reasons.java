package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Cause;
import id.selisih.compare.Rounding;
import id.selisih.fact.CountMode;
import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.fact.Interval;
import id.selisih.fact.Quantity;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
import org.jspecify.annotations.Nullable;

/** Words why values differ. */
final class Reasons {
  private static final int MOST_PAIRS = 6;

  private final Labels labels;

  Reasons(Labels labels) {
    this.labels = labels;
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
      case STATUS -> sorted(values, value -> value.key().status().key());
      case SCOPE -> sorted(values, labels::bare, " covers ", " cover ", Reasons::scope);
      case COUNT -> sorted(values, value -> count(value.key().count()));
      case UNIT -> sorted(values, Reasons::unit);
      case TIME -> dated(values);
      case CLAIMANTS -> claimants(values);
      case UNCERTAIN -> uncertain(values);
      case MISSING -> missing(values);
      case ROUNDING, MISREPORT, FALLING, REVISION -> pairs(cause, reasons, finding);
    };
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
      groups
          .computeIfAbsent(common.apply(value), key -> new LinkedHashSet<>())
          .add(name.apply(value));
    }
    List<String> parts = new ArrayList<>();
    groups.forEach(
        (what, names) ->
            parts.add(
                Labels.list(List.copyOf(names)) + (names.size() == 1 ? one : several) + what));
    return String.join("; ", parts);
  }

  private String sorted(List<Answer> values, Function<Answer, String> common) {
    return sorted(values, labels::bare, " is ", " are ", common);
  }

  /** The values by their times; those of the same figure are told apart by what they cover. */
  private String dated(List<Answer> values) {
    List<String> names = values.stream().map(labels::bare).toList();
    return sorted(
        values,
        value -> {
          String bare = labels.bare(value);
          return Collections.frequency(names, bare) == 1 ? bare : labels.value(value);
        },
        " is dated ",
        " are dated ",
        Reasons::times);
  }

  private static String scope(Answer value) {
    return Objects.requireNonNullElse(value.scope(), "the whole");
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
    return unit == null ? "without a unit" : "in " + unit;
  }

  private static String times(Answer value) {
    List<String> times =
        Labels.distinct(
            value.facts().stream()
                .map(Fact::time)
                .filter(Objects::nonNull)
                .map(time -> DateWords.full(Objects.requireNonNull(time))));
    return times.isEmpty() ? "an unknown time" : Labels.list(times, MOST_PAIRS);
  }

  private String claimants(List<Answer> values) {
    List<String> parts = new ArrayList<>();
    for (Answer value : values) {
      List<String> who =
          Labels.distinct(
              value.facts().stream()
                  .flatMap(fact -> fact.claim().claimants().stream())
                  .map(labels::claimant));
      List<String> articles =
          Labels.distinct(
              value.facts().stream()
                  .filter(fact -> fact.claim().isEstablished())
                  .map(fact -> fact.article().id()));
      if (!who.isEmpty()) {
        String says = who.size() == 1 ? " says " : " say ";
        parts.add(Labels.list(who, MOST_PAIRS) + says + labels.bare(value));
      }
      if (!articles.isEmpty()) {
        String states = articles.size() == 1 ? " states " : " state ";
        parts.add(
            Labels.list(articles, MOST_PAIRS) + states + labels.bare(value) + " as established");
      }
    }
    return String.join("; ", parts);
  }

  private String uncertain(List<Answer> values) {
    List<String> uncertain =
        values.stream()
            .filter(v -> v.first().value() instanceof DateValue d && d.edtf().isUncertain())
            .map(labels::bare)
            .toList();
    return Labels.list(uncertain)
        + (uncertain.size() == 1 ? " is marked" : " are marked")
        + " as uncertain";
  }

  private String missing(List<Answer> values) {
    List<String> without = new ArrayList<>();
    for (Answer value : values) {
      List<String> places =
          Labels.distinct(
              value.facts().stream().filter(fact -> fact.time() == null).map(Labels::place));
      if (!places.isEmpty()) {
        without.add(labels.bare(value) + " (" + Labels.list(places, MOST_PAIRS) + ")");
      }
    }
    return without.isEmpty()
        ? "their times overlap: " + dated(values)
        : "no time is given for " + Labels.list(without);
  }

  private String pairs(Cause cause, List<Reason> reasons, Finding finding) {
    List<String> sentences =
        Labels.distinct(
            reasons.stream()
                .map(
                    reason -> {
                      Evidence one = finding.values().get(reason.one());
                      Evidence two = finding.values().get(reason.two());
                      return pair(cause, one.answer(), two.answer());
                    }));
    return sentences.size() <= MOST_PAIRS
        ? String.join("; ", sentences)
        : String.join("; ", sentences.subList(0, MOST_PAIRS))
            + "; and "
            + (sentences.size() - MOST_PAIRS)
            + " more";
  }

  private String pair(Cause cause, Answer one, Answer two) {
    return switch (cause) {
      case ROUNDING -> rounding(one, two);
      case FALLING -> falling(one, two);
      case REVISION -> revision(one, two);
      default -> misreport(one, two);
    };
  }

  private String rounding(Answer one, Answer two) {
    if (!(one.first().value() instanceof Quantity a && two.first().value() instanceof Quantity b)) {
      return "";
    }
    BigDecimal tolerance = one.first().property().tolerance();
    int coarsest = Rounding.coarsest(a, b);
    boolean isFirst = a.isRoundable() && a.lastDigit() == coarsest;
    Answer coarse = isFirst ? one : two;
    Quantity figure = isFirst ? a : b;
    Interval widened = figure.widened(tolerance);
    String license = tolerance == null ? "rounded" : "within its tolerance";
    return labels.bare(coarse)
        + " "
        + license
        + " stands for "
        + bound(widened.low())
        + " to below "
        + bound(widened.high())
        + ", which meets "
        + labels.bare(isFirst ? two : one);
  }

  private static String bound(@Nullable BigDecimal bound) {
    return bound == null ? "any number" : Labels.grouped(bound);
  }

  private String falling(Answer one, Answer two) {
    return "a running total cannot fall: " + dated(List.of(one, two));
  }

  private String revision(Answer one, Answer two) {
    boolean isFirst =
        one.facts().stream()
            .anyMatch(
                fact ->
                    two.facts().stream()
                        .anyMatch(
                            f -> f.id() != null && f.id().equals(fact.relations().revises())));
    return labels.bare(isFirst ? one : two) + " corrects " + labels.bare(isFirst ? two : one);
  }

  private String misreport(Answer one, Answer two) {
    List<String> who =
        Labels.distinct(
            Stream.of(one, two)
                .flatMap(value -> value.facts().stream())
                .flatMap(fact -> fact.claim().claimants().stream())
                .map(labels::claimant));
    return "one statement by "
        + Labels.list(who, MOST_PAIRS)
        + " is reported both as "
        + labels.bare(one)
        + " and as "
        + labels.bare(two);
  }
}
