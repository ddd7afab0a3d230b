package id.selisih.compare;

import id.selisih.compare.name.NearNames;
import id.selisih.fact.Claimant;
import id.selisih.fact.DateValue;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.Named;
import id.selisih.fact.Quantity;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds two facts that get the worst verdict of a question, and two for others that it has, without
 * pairing each fact with each. What speaks at one time, by one claimant or in one context is laid
 * in order, and each fact is held against its neighbours there and against the extremes: where any
 * two values exclude each other, the greatest and the smallest do. The work grows as sorting does.
 */
final class Witnesses {
  private static final int MOST_CONTEXTS = 8;
  private static final int MOST_LIKENESSES = 10_000;
  private static final int MOST_BEARERS = 10;

  private static final Comparator<Fact> BY_LOW =
      Comparator.comparing(Witnesses::low, Comparator.nullsFirst(Comparator.naturalOrder()));
  private static final Comparator<Fact> BY_HIGH =
      Comparator.comparing(Witnesses::high, Comparator.nullsLast(Comparator.naturalOrder()));
  private static final Comparator<Fact> BY_TEXT =
      Comparator.comparing(fact -> fact.value().canonical());
  private static final Comparator<Fact> BY_START =
      Comparator.comparing(fact -> fact.time() == null ? LocalDateTime.MAX : fact.time().start());
  private static final Comparator<Fact> BY_VALUE =
      BY_LOW.thenComparing(BY_HIGH).thenComparing(BY_TEXT);

  /** What two facts come to, as far as it leads to a finding of its own. */
  private record Paired(Comparison comparison, boolean isDoubled) {}

  private final Judge judge;
  private final Map<Paired, List<Fact>> found = new LinkedHashMap<>();

  private Witnesses(Judge judge) {
    this.judge = judge;
  }

  /**
   * Two facts for the worst verdict, and for what others are met on the way; none where all agree
   * or are compatible.
   *
   * @param facts one for each signature, in an order that does not hang on that of the files
   */
  static Set<Fact> of(List<Fact> facts, Judge judge) {
    Witnesses witnesses = new Witnesses(judge);
    witnesses.hold(facts);
    witnesses.holdEach(facts, fact -> List.of(context(fact)));
    witnesses.holdEach(facts, fact -> List.of(time(fact)));
    witnesses.holdEach(facts, fact -> List.of(List.of(time(fact), context(fact))));
    witnesses.holdEach(facts, fact -> with(claimants(fact), context(fact)));
    witnesses.holdEach(facts, fact -> with(claimants(fact), time(fact)));
    witnesses.holdEach(facts, fact -> with(claimants(fact), saidOn(fact)));
    witnesses.revisions(facts);
    witnesses.likenesses(facts);
    Set<Fact> all = new LinkedHashSet<>();
    witnesses.found.values().forEach(all::addAll);
    return all;
  }

  private void holdEach(List<Fact> facts, Function<Fact, List<?>> keys) {
    Map<Object, List<Fact>> together = new LinkedHashMap<>();
    for (Fact fact : facts) {
      for (Object key : keys.apply(fact)) {
        together.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
      }
    }
    together.values().forEach(this::hold);
  }

  private void hold(List<Fact> facts) {
    if (facts.size() < 2) {
      return;
    }
    for (Fact extreme : extremes(facts)) {
      facts.forEach(fact -> noteAtAGlance(fact, extreme));
    }
    neighbours(facts, BY_VALUE.thenComparing(BY_START));
    neighbours(facts, BY_START.thenComparing(BY_VALUE));
  }

  private static Collection<Fact> extremes(List<Fact> facts) {
    Map<Object, Fact> byContext = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (byContext.size() < MOST_CONTEXTS) {
        byContext.putIfAbsent(context(fact), fact);
      }
    }
    Set<Fact> extremes = new LinkedHashSet<>(byContext.values());
    for (Comparator<Fact> order : List.of(BY_LOW, BY_HIGH, BY_TEXT, BY_START)) {
      extremes.add(facts.stream().min(order).orElseThrow());
      extremes.add(facts.stream().max(order).orElseThrow());
    }
    return extremes;
  }

  /** Holds each against the one before it, and against the greatest of all that came before. */
  private void neighbours(List<Fact> facts, Comparator<Fact> order) {
    List<Fact> sorted = new ArrayList<>(facts);
    sorted.sort(order);
    Fact greatest = sorted.get(0);
    for (int i = 1; i < sorted.size(); i++) {
      Fact fact = sorted.get(i);
      noteAtAGlance(sorted.get(i - 1), fact);
      noteAtAGlance(greatest, fact);
      greatest = BY_LOW.compare(fact, greatest) > 0 ? fact : greatest;
    }
  }

  private void revisions(List<Fact> facts) {
    Map<String, Fact> byId = new HashMap<>();
    for (Fact fact : facts) {
      if (fact.id() != null) {
        byId.put(fact.id(), fact);
      }
    }
    for (Fact fact : facts) {
      Fact revised = byId.get(Objects.toString(fact.relations().revises(), ""));
      if (revised != null) {
        note(fact, revised);
      }
    }
  }

  /** Names that are alike contradict each other whatever their times. */
  private void likenesses(List<Fact> facts) {
    Map<NameFold, List<Fact>> byName = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact.value() instanceof NameValue name) {
        List<Fact> bearers = byName.computeIfAbsent(name.fold(), fold -> new ArrayList<>(1));
        if (bearers.size() < MOST_BEARERS) {
          bearers.add(fact);
        }
      }
    }
    List<NearNames.Pair> alike = NearNames.pairs(List.copyOf(byName.keySet()));
    List<List<Fact>> bearers = List.copyOf(byName.values());
    for (NearNames.Pair pair : alike.subList(0, Math.min(alike.size(), MOST_LIKENESSES))) {
      for (Fact one : bearers.get(pair.one())) {
        bearers.get(pair.two()).forEach(two -> note(one, two));
      }
    }
  }

  /**
   * Notes two facts whose likeness is looked at elsewhere. To compare two names takes long, and
   * most that stand beside each other are unlike: what that comes to is known at a glance.
   */
  private void noteAtAGlance(Fact one, Fact two) {
    if (!(one.value() instanceof Named)
        || !found.containsKey(new Paired(Names.ofUnlike(one, two), false))) {
      note(one, two);
    }
  }

  private void note(Fact one, Fact two) {
    Comparison comparison = one == two ? Comparison.AGREE : judge.compare(one, two);
    if (comparison.isWorseThanCompatible()) {
      boolean isDoubled =
          one.value() instanceof Quantity a
              && two.value() instanceof Quantity b
              && Suspicions.isDoubled(a, b);
      found.putIfAbsent(new Paired(comparison, isDoubled), List.of(one, two));
    }
  }

  private static List<?> with(List<String> claimants, Object also) {
    return claimants.stream().map(claimant -> List.of(claimant, also)).toList();
  }

  /** Who claims a fact; the article itself is nobody. */
  private static List<String> claimants(Fact fact) {
    return fact.claim().isEstablished()
        ? List.of("")
        : fact.claim().claimants().stream().map(Claimant::key).toList();
  }

  private static Object time(Fact fact) {
    Edtf time = fact.time();
    return time == null ? "" : List.of(time.start(), time.end());
  }

  private static Object saidOn(Fact fact) {
    Edtf time = fact.claim().saidOn();
    return time == null ? "" : List.of("said", time.start(), time.end());
  }

  private static Object context(Fact fact) {
    return List.of(
        fact.context().status(),
        fact.context().scopeFold(),
        fact.context().count(),
        Objects.toString(fact.context().unit(), ""));
  }

  private static @Nullable BigDecimal low(Fact fact) {
    if (fact.value() instanceof Quantity quantity) {
      return quantity.interval().low();
    }
    return fact.value() instanceof DateValue date ? seconds(date.edtf().start()) : null;
  }

  private static @Nullable BigDecimal high(Fact fact) {
    if (fact.value() instanceof Quantity quantity) {
      return quantity.interval().high();
    }
    return fact.value() instanceof DateValue date ? seconds(date.edtf().end()) : null;
  }

  private static BigDecimal seconds(LocalDateTime instant) {
    return BigDecimal.valueOf(instant.toEpochSecond(ZoneOffset.UTC));
  }
}
