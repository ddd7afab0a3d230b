package id.selisih.reading;

import static java.util.Objects.requireNonNullElse;

import id.selisih.fact.Hedge;
import id.selisih.fact.Malformed;
import id.selisih.fact.Quantity;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads the quantity that a text prints: its numbers with the words around them. */
final class Figures {
  /** So many of one value, and the text repeats itself rather than saying more. */
  private static final int MOST_FIGURES = 6;

  /** A figure in the text, from one token to before another. */
  private record Found(
      Quantity quantity,
      @Nullable Quantity other,
      String foreign,
      int from,
      int to,
      boolean isYear,
      boolean isOpen,
      @Nullable PrintedUnit unit) {}

  private final Tokens text;
  private final Language language;
  private final Numbers numbers;
  private final Surroundings surroundings;
  private final Ranges ranges;
  private final LooseYears years;
  private final Units units;

  /** Where the last figure that was found ends. */
  private int lastEnd;

  /** Tokens that belong to dates. */
  private final BitSet dates;

  private Figures(Tokens text, Language language, BitSet dates) {
    this.text = text;
    this.language = language;
    this.numbers = new Numbers(text, language);
    this.dates = dates;
    this.surroundings = new Surroundings(text, language, dates);
    this.ranges = new Ranges(text, language, numbers, dates);
    this.years = new LooseYears(text, language);
    this.units = new Units(text, language);
  }

  static Reading<Figure> read(Tokens text, Language language) {
    return new Figures(text, language, Dates.spans(text, language)).read();
  }

  private Reading<Figure> read() {
    Found first = null;
    int count = 0;
    int at = 0;
    try {
      while (at < text.size()) {
        Phrases.Match<Boolean> partOf = language.figures.partOf.at(text, at);
        Phrases.Match<Boolean> name = partOf == null ? language.figures.names.at(text, at) : null;
        if (name != null) {
          at = name.end();
          continue;
        }
        Found next = dates.get(at) ? null : figure(at);
        if (next == null) {
          at = partOf == null ? at + 1 : partOf.end(); // salah satu dari mereka
          continue;
        }
        at = next.to();
        lastEnd = at;
        if (first == null || (first.isYear() && !next.isYear())) {
          first = next;
        } else if (!next.isYear() || first.isYear()) {
          if (!isSame(first.quantity(), next.quantity()) || ++count > MOST_FIGURES) {
            throw new Halt(next.from(), next.to(), "it holds more than one figure");
          }
        }
      }
    } catch (Halt halt) {
      String read = first == null || first.from() >= halt.from() ? "" : printed(first);
      return new Reading.Stopped<>(read, text.printed(halt.from(), halt.to()), halt.why());
    }
    return first == null || first.isYear()
        ? unsaid()
        : new Reading.Whole<>(
            new Figure(
                first.quantity(), first.foreign(), isHedgeSure(first), first.other(), first.unit()),
            printed(first));
  }

  /** What comes of a text without a figure: words may still say how many, in no notation. */
  private Reading<Figure> unsaid() {
    for (int at = 0; at < text.size(); at++) {
      Phrases.Match<Boolean> word = language.figures.unsaid.at(text, at);
      if (word != null) {
        String printed = text.printed(at, word.end());
        return new Reading.Stopped<>("", printed, "there is no notation for how many it says");
      }
    }
    return new Reading.Nothing<>();
  }

  private String printed(Found found) {
    return text.printed(found.from(), found.to());
  }

  private static boolean isSame(Quantity one, Quantity two) {
    return one.canonical().equals(two.canonical());
  }

  /** Whether no word stands beside a bare figure that may hedge it without being known. */
  private boolean isHedgeSure(Found found) {
    if (found.isOpen() || found.quantity().hedge() != Hedge.EXACTLY) {
      return !found.isOpen();
    }
    return !surroundings.mayHedge(found.from(), found.to());
  }

  /** The figure whose first word, be it of a hedge, stands there; null where none does. */
  private @Nullable Found figure(int from) throws Halt {
    Phrases.Match<Boolean> fraction = language.numbers.fraction.at(text, from);
    if (fraction != null && language.numbers.rewritten.at(text, from) == null && !isShare(from)) {
      throw new Halt(from, fraction.end(), "a fraction is not a figure");
    }
    Lead lead = Lead.at(from, text, language);
    boolean isName = language.figures.names.at(text, lead.end()) != null;
    if (dates.get(lead.end()) || isName || years.isDecade(lead.end())) {
      return null; // around 19 June
    }
    Phrases.Match<String> vague = language.figures.vague.at(text, lead.end());
    if (vague != null) {
      return vague(from, lead, vague);
    }
    Amount amount = numbers.at(lead.end());
    if (amount == null || surroundings.isOfEra(lead.end(), amount.end())) {
      return null;
    }
    surroundings.refuseDay(lead.end(), amount.end());
    lead.refuse(from, amount.end());
    surroundings.refuseDenied(from, amount.end(), lastEnd);
    surroundings.refuseCompound(lead.end(), amount.end());
    Hedge hedge = lead.hedge();
    Amount second = ranges.second(amount, lead);
    if (second != null) {
      Phrases.Match<After> behind = after(second.end());
      boolean isHedged = behind != null && behind.value().hedge() != null;
      if (isHedged
          || amount.isAbout()
          || second.isAbout()
          || (hedge != null && !lead.isRanging())) {
        throw new Halt(from, second.end(), "there is no notation for a range that is hedged");
      }
      surroundings.refuseChange(lead, from, second.end());
      if (!text.isSign(amount.end(), "-") && !second.isPercent()) {
        surroundings.refuseStep(from, second.end());
      }
      Amount low = amount.before(second);
      Quantity range = ranges.range(from, lead.end(), low, second);
      PrintedUnit unit = units.at(lead.end(), second.end(), second.end());
      return range(from, range, low, second, unit);
    }
    if (lead.isBetween()) {
      throw new Halt(from, amount.end(), "the other end of the range is missing");
    }
    int end = amount.end();
    if (amount.isAbout()) {
      refuseOther(hedge, Hedge.ABOUT, from, end);
      hedge = Hedge.ABOUT;
    }
    Phrases.Match<After> after = after(end);
    boolean isOpen = after != null && after.value().isOpen();
    if (after != null && after.value().hedge() != null) {
      refuseOther(hedge, after.value().hedge(), from, after.end());
      hedge = after.value().hedge();
      end = after.end();
    }
    Hedge kind = hedge == null ? Hedge.EXACTLY : hedge;
    Quantity quantity = Quantity.of(kind, amount.number());
    Amount.Writing writing = amount.writing();
    Quantity other = writing.own() == null ? null : Quantity.of(kind, writing.own());
    refuseWhatHasNoNotation(quantity, from, end);
    boolean isYear = kind == Hedge.EXACTLY && years.isYear(lead.end(), amount.end());
    PrintedUnit unit = units.at(lead.end(), amount.end(), end);
    return new Found(quantity, other, writing.foreign(), from, end, isYear, isOpen, unit);
  }

  private static void refuseOther(@Nullable Hedge hedge, @Nullable Hedge other, int from, int to)
      throws Halt {
    if (hedge != null && hedge != other) {
      throw new Halt(from, to, "two hedges do not go together");
    }
  }

  private static Found range(
      int from, Quantity range, Amount first, Amount second, @Nullable PrintedUnit unit) {
    BigDecimal low = requireNonNullElse(first.writing().own(), first.number());
    BigDecimal high = requireNonNullElse(second.writing().own(), second.number());
    boolean isDoubtful = first.writing().own() != null || second.writing().own() != null;
    Quantity other = isDoubtful && low.compareTo(high) <= 0 ? Quantity.range(low, high) : null;
    String mark = first.writing().foreign();
    String foreign = mark.isEmpty() ? second.writing().foreign() : mark;
    return new Found(range, other, foreign, from, second.end(), false, false, unit);
  }

  /** What is read can always be written into a fact file: "fewer than 0" cannot. */
  private static void refuseWhatHasNoNotation(Quantity quantity, int from, int to) throws Halt {
    try {
      Quantity.parse(quantity.written());
    } catch (Malformed e) {
      throw new Halt(from, to, e.message());
    }
  }

  /** Whether a part of a magnitude stands there, which is a number: half a million. */
  private boolean isShare(int at) {
    Phrases.Match<BigDecimal> share = language.numbers.shares.at(text, at);
    return share != null && language.numbers.magnitudes.at(text, share.end()) != null;
  }

  private Found vague(int from, Lead lead, Phrases.Match<String> vague) throws Halt {
    lead.refuse(from, vague.end());
    Phrases.Match<After> after = after(vague.end());
    boolean isHedged = lead.hedge() != null || (after != null && after.value().hedge() != null);
    if (isHedged || lead.isBetween()) {
      throw new Halt(from, vague.end(), "there is no notation for a vague word that is hedged");
    }
    surroundings.refuseDenied(from, vague.end(), lastEnd);
    int of = language.figures.plain.at(text, vague.end()) == null ? vague.end() : vague.end() + 1;
    if (language.numbers.magnitudes.at(text, of) != null
        || language.numbers.alters.at(text, of) != null) {
      throw new Halt(from, of + 1, "there is no notation for this vague word");
    }
    try {
      Quantity quantity = Quantity.parse(vague.value());
      return new Found(quantity, null, "", from, vague.end(), false, false, null);
    } catch (Malformed e) {
      throw new IllegalStateException("the language's resource is wrong: " + e.message(), e);
    }
  }

  /** A hedge right after the figure, or at the end of the text. */
  private Phrases.@Nullable Match<After> after(int end) {
    int at = text.isSign(end, ",") ? end + 1 : end;
    Phrases.Match<After> here = language.figures.after.at(text, at);
    if (here != null) {
      return here;
    }
    for (int later = end + 1; later < text.size() && later <= end + 3; later++) {
      Phrases.Match<After> last = language.figures.after.at(text, later);
      if (last != null && text.endsClause(last.end()) && !text.isGlued(later)) {
        return last;
      }
    }
    return null;
  }
}
