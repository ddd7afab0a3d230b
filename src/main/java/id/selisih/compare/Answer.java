package id.selisih.compare;

import id.selisih.fact.Context;
import id.selisih.fact.CountMode;
import id.selisih.fact.DateValue;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.NameValue;
import id.selisih.fact.Quantity;
import id.selisih.fact.Status;
import id.selisih.fact.Value;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value that a question is given, and the facts that give it. Values are told apart by their
 * canonical text and context.
 *
 * @param key what tells it apart
 * @param facts at least one, by time, then article, then place
 */
public record Answer(Key key, List<Fact> facts) {

  /**
   * What tells the values of one question apart.
   *
   * @param canonical the value's canonical text
   * @param status its status
   * @param scope the fold of its scope; empty for the whole
   * @param count its count mode
   * @param unit its own unit; empty where it has the property's
   */
  public record Key(String canonical, Status status, String scope, CountMode count, String unit) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && canonical.equals(that.canonical)
          && status == that.status
          && count == that.count
          && scope.equals(that.scope)
          && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
      // Without the status and count, whose hash is another in each run and which differ seldom.
      return (canonical.hashCode() * 31 + scope.hashCode()) * 31 + unit.hashCode();
    }

    /** The key of a fact's value. */
    public static Key of(Fact fact) {
      return of(fact, fact.value().canonical());
    }

    /** The key of a fact's value under the canonical text that it has in its question. */
    static Key of(Fact fact, String canonical) {
      Context context = fact.context();
      boolean ownUnit = !Objects.equals(context.unit(), fact.property().unit());
      return new Key(
          canonical,
          context.status(),
          context.scopeFold(),
          context.count(),
          ownUnit ? Objects.toString(context.unit(), "") : "");
    }
  }

  /** The order of facts: by time, article, what they say, and only then where they stand. */
  static final Comparator<Fact> BY_TIME =
      Comparator.comparing(Answer::displayTime)
          .thenComparing(fact -> fact.article().id())
          .thenComparingInt(Fact::articleLine)
          .thenComparing(fact -> fact.value().canonical())
          .thenComparing(fact -> fact.value().written())
          .thenComparing(fact -> fact.asOf() + " " + fact.claim() + fact.printed() + fact.id())
          .thenComparing(fact -> fact.origin().file())
          .thenComparingInt(fact -> fact.origin().line())
          .thenComparingInt(fact -> fact.origin().column());

  /** The order of values: by their first time, then size, then text. */
  public static final Comparator<Answer> BY_TIME_THEN_SIZE =
      Comparator.comparing((Answer answer) -> displayTime(answer.first()))
          .thenComparing(Answer::size)
          .thenComparing(answer -> answer.key().canonical())
          .thenComparing(answer -> answer.key().status())
          .thenComparing(answer -> answer.key().scope())
          .thenComparing(answer -> answer.key().count())
          .thenComparing(answer -> answer.key().unit());

  /** Sorts the facts. */
  public Answer {
    if (facts.size() > 1) {
      List<Fact> sorted = new ArrayList<>(facts);
      sorted.sort(BY_TIME);
      facts = sorted;
    }
    facts = List.copyOf(facts);
  }

  /** The answers that some facts give, each with those facts alone, in their order. */
  public static List<Answer> among(List<Answer> answers, Set<Fact> facts) {
    List<Answer> among = new ArrayList<>();
    for (Answer answer : answers) {
      Answer given = answer.among(facts);
      if (given != null) {
        among.add(given);
      }
    }
    among.sort(BY_TIME_THEN_SIZE);
    return among;
  }

  /** The answer with some facts alone; null where it has none of them. */
  private @Nullable Answer among(Set<Fact> some) {
    List<Fact> given = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      if (some.contains(fact)) {
        given.add(fact);
      }
    }
    if (given.size() == facts.size()) {
      return this;
    }
    return given.isEmpty() ? null : new Answer(key, given);
  }

  /** The earliest of its facts. */
  public Fact first() {
    return facts.get(0);
  }

  /**
   * The value as people write it: of a quantity its canonical phrase, of the rest the spelling that
   * most facts have, the alphabetically first where several are as common. An id is no spelling
   * where there is another.
   */
  public String display() {
    Value value = first().value();
    if (value instanceof Quantity) {
      return key.canonical();
    }
    List<Fact> spelled =
        value instanceof NameValue && facts.size() > 1
            ? facts.stream().filter(fact -> !isId(fact)).toList()
            : facts;
    return mostCommon(spelled.isEmpty() ? facts : spelled, fact -> fact.value().written());
  }

  private static boolean isId(Fact fact) {
    return fact.value() instanceof NameValue name && name.isId();
  }

  /** The scope as most facts spell it; null for the whole. */
  public @Nullable String scope() {
    return key.scope().isEmpty()
        ? null
        : mostCommon(facts, fact -> Objects.toString(fact.context().scope(), ""));
  }

  /** The most common spelling, the alphabetically first of several that are as common. */
  private static String mostCommon(List<Fact> facts, Function<Fact, String> spelling) {
    if (facts.size() == 1) {
      return spelling.apply(facts.get(0));
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Fact fact : facts) {
      counts.merge(spelling.apply(fact), 1, Integer::sum);
    }
    String first = "";
    int most = 0;
    for (Map.Entry<String, Integer> counted : counts.entrySet()) {
      if (counted.getValue() > most) {
        first = counted.getKey();
        most = counted.getValue();
      }
    }
    return first;
  }

  /** The fact's own time, else when its article was published; the end of time for neither. */
  private static LocalDateTime displayTime(Fact fact) {
    Edtf time = fact.time() != null ? fact.time() : fact.article().published();
    if (time == null) {
      return LocalDateTime.MAX;
    }
    // What is only known to lie before a day is shown at that day.
    return time.start().equals(LocalDateTime.MIN) ? time.end() : time.start();
  }

  private BigDecimal size() {
    Value value = first().value();
    if (value instanceof Quantity quantity) {
      BigDecimal headline = quantity.headlineLow();
      // A vague word has no headline, and always a lower bound.
      return headline != null
          ? headline
          : Objects.requireNonNullElse(quantity.interval().low(), BigDecimal.ZERO);
    }
    return value instanceof DateValue date
        ? BigDecimal.valueOf(date.edtf().start().toLocalDate().toEpochDay())
        : BigDecimal.ZERO;
  }
}
