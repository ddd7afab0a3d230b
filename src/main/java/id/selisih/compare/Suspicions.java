package id.selisih.compare;

import id.selisih.compare.Suspicion.Kind;
import id.selisih.fact.DateValue;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.NameFold;
import id.selisih.fact.Named;
import id.selisih.fact.Quantity;
import id.selisih.fact.Question;
import id.selisih.fact.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what may have gone wrong where two facts contradict each other. */
public final class Suspicions {
  private static final Map<BigDecimal, Kind> FACTORS =
      new TreeMap<>(
          Map.of(
              BigDecimal.TEN,
              Kind.FACTOR_10,
              BigDecimal.valueOf(100),
              Kind.FACTOR_100,
              BigDecimal.valueOf(1_000),
              Kind.FACTOR_1000,
              BigDecimal.valueOf(1_000_000),
              Kind.FACTOR_1000000));

  private final Map<LocalDate, Fact> published = new HashMap<>();
  private final Map<LocalDate, Fact> said = new HashMap<>();

  /**
   * The suspicions of one question.
   *
   * @param question the question, its facts in the order in which they are to be called as witness
   */
  public Suspicions(Question question) {
    if (question.facts().get(0).value() instanceof DateValue) {
      for (Fact fact : question.facts()) {
        note(published, fact.article().published(), fact);
        note(said, fact.claim().saidOn(), fact);
      }
    }
  }

  private static void note(Map<LocalDate, Fact> days, @Nullable Edtf date, Fact witness) {
    LocalDate day = date == null ? null : date.day();
    if (day != null) {
      days.putIfAbsent(day, witness);
    }
  }

  /** Every suspicion that fits a conflict or dispute of two facts that answer the question. */
  public List<Suspicion> of(Fact one, Fact two) {
    List<Suspicion> found = new ArrayList<>();
    if (one.value() instanceof Quantity a && two.value() instanceof Quantity b) {
      Kind factor = factor(a, b);
      add(found, factor, one, two, null);
    } else if (one.value() instanceof DateValue a && two.value() instanceof DateValue b) {
      days(found, one, a.edtf(), two, b.edtf());
      taken(found, one, a.edtf(), two);
      taken(found, two, b.edtf(), one);
    } else {
      NameFold first = fold(one.value());
      NameFold second = fold(two.value());
      boolean areAlike = first != null && second != null && Names.areAlike(first, second);
      add(found, areAlike ? Kind.ALIKE : null, one, two, null);
    }
    return found;
  }

  private static @Nullable NameFold fold(Value value) {
    return value instanceof Named named ? named.fold() : null;
  }

  private static void add(
      List<Suspicion> found, @Nullable Kind kind, Fact one, Fact two, @Nullable Fact witness) {
    if (kind != null) {
      found.add(new Suspicion(kind, one, two, witness));
    }
  }

  /** Whether the headlines differ by a factor of two or more; a vague word has none. */
  public static boolean isDoubled(Quantity one, Quantity two) {
    BigDecimal low = one.headlineLow();
    BigDecimal high = one.headlineHigh();
    BigDecimal otherLow = two.headlineLow();
    BigDecimal otherHigh = two.headlineHigh();
    if (low == null || high == null || otherLow == null || otherHigh == null) {
      return false;
    }
    return isTwice(high, otherLow) || isTwice(otherHigh, low);
  }

  /** Whether the one number lies below the other, and one is twice as far from zero. */
  private static boolean isTwice(BigDecimal below, BigDecimal above) {
    if (below.compareTo(above) >= 0) {
      return false;
    }
    BigDecimal near = below.abs().min(above.abs());
    BigDecimal far = below.abs().max(above.abs());
    return below.signum() * above.signum() < 0
        || far.compareTo(near.multiply(BigDecimal.valueOf(2))) >= 0;
  }

  private static @Nullable Kind factor(Quantity one, Quantity two) {
    for (Map.Entry<BigDecimal, Kind> factor : FACTORS.entrySet()) {
      if (isTimes(one, two, factor.getKey()) || isTimes(two, one, factor.getKey())) {
        return factor.getValue();
      }
    }
    return null;
  }

  private static boolean isTimes(Quantity great, Quantity small, BigDecimal factor) {
    return isTimes(great.headlineLow(), small.headlineLow(), factor)
        && isTimes(great.headlineHigh(), small.headlineHigh(), factor);
  }

  private static boolean isTimes(
      @Nullable BigDecimal great, @Nullable BigDecimal small, BigDecimal factor) {
    return great != null
        && small != null
        && small.signum() != 0
        && great.compareTo(small.multiply(factor)) == 0;
  }

  private static void days(List<Suspicion> found, Fact one, Edtf first, Fact two, Edtf second) {
    LocalDate a = first.day();
    LocalDate b = second.day();
    if (a == null || b == null) {
      return;
    }
    if (Math.abs(ChronoUnit.DAYS.between(a, b)) == 1) {
      add(found, Kind.ONE_DAY_APART, one, two, null);
    }
    if (a.getYear() == b.getYear()
        && !a.equals(b)
        && a.getDayOfMonth() == b.getMonthValue()
        && a.getMonthValue() == b.getDayOfMonth()) {
      add(found, Kind.DAY_AND_MONTH_SWAPPED, one, two, null);
    }
    if (a.getYear() != b.getYear()
        && a.getMonth() == b.getMonth()
        && a.getDayOfMonth() == b.getDayOfMonth()) {
      add(found, Kind.SAME_DAY_OF_ANOTHER_YEAR, one, two, null);
    }
  }

  /** The day of the report may have been taken for the day of the event. */
  private void taken(List<Suspicion> found, Fact fact, Edtf date, Fact other) {
    LocalDate day = date.day();
    if (day == null) {
      return;
    }
    if (published.containsKey(day)) {
      add(found, Kind.IS_PUBLICATION, fact, other, published.get(day));
    }
    if (said.containsKey(day)) {
      add(found, Kind.IS_STATEMENT, fact, other, said.get(day));
    }
  }
}
