package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Judgement.Pair;
import id.selisih.compare.Rounding;
import id.selisih.compare.name.Level;
import id.selisih.compare.name.NameComparer;
import id.selisih.compare.name.NameVerdict;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Interval;
import id.selisih.fact.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words why two values differ, where that is said of each pair. */
final class PairReasons {
  private final Labels labels;
  private final FactBase base;

  PairReasons(Labels labels, FactBase base) {
    this.labels = labels;
    this.base = base;
  }

  /** When each of the two held. */
  String dated(Answer one, Answer two, Pair pair) {
    return labels.term(one)
        + " is dated "
        + Reasons.times(pair.one())
        + " where "
        + labels.term(two)
        + " is dated "
        + Reasons.times(pair.two());
  }

  /** Who gives each of the two. */
  String claimed(Answer one, Answer two, Pair pair) {
    return claim(one, pair.one().get(0)) + ", but " + claim(two, pair.two().get(0));
  }

  private String claim(Answer value, Fact fact) {
    String who =
        fact.claim().isEstablished()
            ? " stated as established by " + fact.article().id()
            : " according to " + labels.says(fact);
    return labels.term(value) + who;
  }

  /** How far the coarser of two figures reaches, or both where they are equally coarse. */
  String rounding(Answer one, Answer two, Pair pair) {
    Fact first = pair.one().get(0);
    Fact second = pair.two().get(0);
    if (!(first.value() instanceof Quantity a && second.value() instanceof Quantity b)) {
      return "";
    }
    BigDecimal tolerance = first.property().tolerance();
    boolean isFirst = isWidened(a, b);
    String license = tolerance == null ? ", if rounded, " : " within the tolerance ";
    String reach =
        isFirst ? reach(first, a, license, tolerance) : reach(second, b, license, tolerance);
    return isFirst && isWidened(b, a)
        ? reach + ", and " + reach(second, b, " ", tolerance) + ", which meet"
        : reach + ", which meets " + labels.ownTerm(isFirst ? second : first);
  }

  private static boolean isWidened(Quantity quantity, Quantity other) {
    return quantity.isRoundable() && quantity.lastDigit() == Rounding.coarsest(quantity, other);
  }

  private String reach(
      Fact fact, Quantity quantity, String license, @Nullable BigDecimal tolerance) {
    Interval widened = quantity.widened(tolerance);
    // A bare number and "about" it are one value, and only the phrase tells how far it reaches.
    return labels.ownTerm(fact)
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
  String romanisation(Answer one, Answer two, Pair pair) {
    NameComparer comparer = new NameComparer();
    String both = labels.spelling(one) + " and " + labels.spelling(two);
    for (String first : labels.spellings(one)) {
      for (String second : labels.spellings(two)) {
        NameVerdict verdict = comparer.compare(first, second);
        if (verdict.level() == Level.VARIANT) {
          String spelled = first + " and " + second;
          String as = spelled.equals(both) ? "" : "as " + spelled + ": ";
          return both + " (" + as + joined(verdict.reasons()) + ")";
        }
      }
    }
    return both;
  }

  /** Reasons of one language behind its name once: {@code Indonesian: sy = sj, u = oe}. */
  private static String joined(List<String> reasons) {
    StringBuilder out = new StringBuilder();
    String before = "";
    for (String reason : reasons) {
      String language = reason.substring(0, reason.indexOf(": ") + 1);
      boolean isSame = !language.isEmpty() && language.equals(before);
      out.append(out.length() == 0 ? "" : isSame ? "," : "; ");
      out.append(isSame ? reason.substring(language.length()) : reason);
      before = language;
    }
    return out.toString();
  }

  /** Two totals in the order of their times. */
  String falling(Answer one, Answer two, Pair pair) {
    String first = total(one, two, pair.one());
    String second = total(two, one, pair.two());
    return isBefore(pair.one().get(0), pair.two().get(0))
        ? first + ", then " + second
        : second + ", then " + first;
  }

  /** A total with its time; of two that do not cover the same, also with what it covers. */
  private String total(Answer value, Answer other, List<Fact> facts) {
    boolean isOfOneScope = value.key().scope().equals(other.key().scope());
    String total = isOfOneScope ? labels.term(value) : labels.termInContext(value);
    return total + " (" + Reasons.times(facts) + ")";
  }

  private static boolean isBefore(Fact one, Fact two) {
    Edtf first = one.time();
    Edtf second = two.time();
    return first == null || second == null || first.isBefore(second);
  }

  /** Which of the two corrects the other. */
  String revision(Answer one, Answer two, Pair pair) {
    boolean isFirst = base.corrects(pair.one().get(0), pair.two().get(0));
    return labels.term(isFirst ? one : two) + " corrects " + labels.term(isFirst ? two : one);
  }
}
