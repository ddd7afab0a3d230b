package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Cause;
import id.selisih.compare.Need;
import id.selisih.compare.Verdict;
import id.selisih.fact.Kind;
import id.selisih.fact.Quantity;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words how the values of one question stand to each other. */
final class Differences {
  private static final int MOST_VALUES = 6;

  private final Labels labels;

  Differences(Labels labels) {
    this.labels = labels;
  }

  /** What is to be said of the values that differ. */
  String of(Finding finding, Verdict verdict) {
    boolean isOfUnits = finding.needs().contains(Need.UNIT);
    List<String> values = values(finding, isOfUnits ? Labels::measured : labels::termInContext);
    boolean isText = finding.question() != null && finding.question().kind() == Kind.TEXT;
    if (isText && values.size() < finding.values().size()) {
      values = values(finding, labels::value); // Their beginnings and ends are the same.
    }
    String all = Labels.list(values, MOST_VALUES);
    String both = values.size() == 2 ? "both" : "all";
    return switch (verdict) {
      case CONFLICT ->
          isText
              ? all + " are not the same, though they are reported as one"
              : all + " cannot " + both + " be true as reported" + exceeding(finding);
      case DISPUTE -> all + " are in dispute" + exceeding(finding);
      case UNDECIDED -> all + " differ, and " + lacking(finding) + exceeding(finding);
      case AGREE, COMPATIBLE, EXPLAINED -> explained(all, finding);
    };
  }

  private static List<String> values(Finding finding, Function<Answer, String> words) {
    return Labels.distinct(finding.values().stream().map(Evidence::answer).map(words));
  }

  /** That a part is more than its whole, which is then why its scope explains nothing. */
  private static String exceeding(Finding finding) {
    return finding.reasons().stream().anyMatch(reason -> isExceeding(reason, finding))
        ? ": a part is more than the whole"
        : "";
  }

  private static boolean isExceeding(Reason reason, Finding finding) {
    Answer one = finding.values().get(reason.one()).answer();
    Answer two = finding.values().get(reason.two()).answer();
    return isPartOver(one, two) || isPartOver(two, one);
  }

  private static boolean isPartOver(Answer part, Answer whole) {
    return part.scope() != null
        && whole.scope() == null
        && part.key().status() == whole.key().status()
        && part.key().count() == whole.key().count()
        && Objects.equals(part.first().context().unit(), whole.first().context().unit())
        && part.first().value() instanceof Quantity of
        && whole.first().value() instanceof Quantity all
        && all.interval().isBelow(of.interval());
  }

  private static String explained(String all, Finding finding) {
    String differing = areAllTold(finding) ? all : "some of " + all;
    if (finding.reasons().stream().anyMatch(reason -> reason.cause() != Cause.ROUNDING)) {
      return differing + " differ, explained by " + causes(finding);
    }
    String margin = finding.first().property().tolerance() == null ? "rounding" : "the tolerance";
    return differing + " differ by no more than " + margin;
  }

  /** Whether the reasons tell of each two values; others agree, or are a matter of their own. */
  private static boolean areAllTold(Finding finding) {
    Set<List<Integer>> pairs = new HashSet<>();
    for (Reason reason : finding.reasons()) {
      if (reason.one() != reason.two()) {
        pairs.add(List.of(reason.one(), reason.two()));
      }
    }
    int values = finding.values().size();
    return pairs.size() >= (long) values * (values - 1) / 2;
  }

  private static String causes(Finding finding) {
    List<String> causes =
        finding.reasons().stream()
            .map(reason -> reason.cause())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(cause -> cause == Cause.REVISION ? "a correction" : cause.key())
            .toList();
    return Labels.list(causes);
  }

  private static String lacking(Finding finding) {
    List<String> lacks = new ArrayList<>();
    for (Need need : finding.needs()) {
      lacks.add(
          switch (need) {
            case AS_OF -> "their times do not tell why";
            case UNIT -> "their units are not the same";
            case CERTAIN_SOURCE -> "a source is not certain of its date";
          });
    }
    return String.join(", and ", lacks);
  }
}
