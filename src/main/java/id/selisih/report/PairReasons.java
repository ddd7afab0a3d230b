package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Rounding;
import id.selisih.compare.name.Level;
import id.selisih.compare.name.NameComparer;
import id.selisih.compare.name.NameVerdict;
import id.selisih.fact.Interval;
import id.selisih.fact.Quantity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words why two values differ, where that is said of each pair. */
final class PairReasons {
  private final Labels labels;

  PairReasons(Labels labels) {
    this.labels = labels;
  }

  /** How far the coarser of two figures reaches, or both where they are equally coarse. */
  String rounding(Answer one, Answer two) {
    if (!(one.first().value() instanceof Quantity a && two.first().value() instanceof Quantity b)) {
      return "";
    }
    BigDecimal tolerance = one.first().property().tolerance();
    boolean isFirst = isWidened(a, b);
    String license = tolerance == null ? ", if rounded, " : " within the tolerance ";
    String reach = reach(isFirst ? one : two, license, isFirst ? a : b, tolerance);
    return isFirst && isWidened(b, a)
        ? reach + ", and " + reach(two, " ", b, tolerance) + ", which meet"
        : reach + ", which meets " + labels.term(isFirst ? two : one);
  }

  private static boolean isWidened(Quantity quantity, Quantity other) {
    return quantity.isRoundable() && quantity.lastDigit() == Rounding.coarsest(quantity, other);
  }

  private String reach(
      Answer answer, String license, Quantity quantity, @Nullable BigDecimal tolerance) {
    Interval widened = quantity.widened(tolerance);
    // A bare number and "about" it are one value, and only the phrase tells how far it reaches.
    return labels.ownTerm(answer.first())
        + license
        + "stands for "
        + bound(widened.low())
        + " to below "
        + bound(widened.high());
  }

  private static String bound(@Nullable BigDecimal bound) {
    return bound == null ? "any number" : Labels.grouped(bound);
  }

  /** By what two spellings are one name. */
  String romanisation(Answer one, Answer two) {
    NameComparer comparer = new NameComparer();
    String both = labels.bare(one) + " and " + labels.bare(two);
    for (String first : labels.spellings(one)) {
      for (String second : labels.spellings(two)) {
        NameVerdict verdict = comparer.compare(first, second);
        if (verdict.level() == Level.VARIANT) {
          String pair = first + " and " + second;
          String why = String.join("; ", verdict.reasons());
          return both + " (" + (pair.equals(both) ? "" : pair + ": ") + why + ")";
        }
      }
    }
    return both;
  }

  /** Two totals in the order of their times. */
  String falling(Answer one, Answer two) {
    return labels.term(one)
        + " ("
        + Reasons.times(one)
        + "), then "
        + labels.term(two)
        + " ("
        + Reasons.times(two)
        + ")";
  }

  /** Which of the two corrects the other. */
  String revision(Answer one, Answer two) {
    Set<String> corrected = new HashSet<>();
    two.facts().forEach(fact -> corrected.add(Objects.toString(fact.id(), "")));
    corrected.remove("");
    boolean isFirst =
        one.facts().stream()
            .anyMatch(fact -> corrected.contains(Objects.toString(fact.relations().revises(), "")));
    return labels.term(isFirst ? one : two) + " corrects " + labels.term(isFirst ? two : one);
  }
}
