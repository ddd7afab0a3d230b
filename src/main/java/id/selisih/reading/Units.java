package id.selisih.reading;

import static java.util.Collections.disjoint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds units of measure and currencies at a figure, and those that a fact file names. */
final class Units {
  /** Signs that make another unit of the one before them: m², km/h. */
  private static final Set<String> POWERS = Set.of("²", "³", "/");

  private final Tokens text;
  private final Language language;

  Units(Tokens text, Language language) {
    this.text = text;
    this.language = language;
  }

  /**
   * The unit at a figure; null where none stands there that is known.
   *
   * @param from where its number begins, with the sign of a currency
   * @param numberEnd the token after its number
   * @param end the token after the hedge behind it
   */
  @Nullable PrintedUnit at(int from, int numberEnd, int end) {
    int start = text.isSign(from, "-") ? from + 1 : from;
    PrintedUnit before = isPartOfWord(start) ? null : unit(start);
    if (before != null) {
      return before;
    }
    boolean isHyphened = text.isSign(numberEnd, "-") && text.isGlued(numberEnd);
    PrintedUnit behind = unit(isHyphened ? numberEnd + 1 : numberEnd);
    return behind != null || end == numberEnd ? behind : unit(end);
  }

  /** Of `Mex$20` the sign alone is another currency. */
  private boolean isPartOfWord(int at) {
    Token before = text.at(at - 1);
    return before != null && before.isWord() && text.isGlued(at);
  }

  private @Nullable PrintedUnit unit(int at) {
    Phrases.Match<Set<Unit>> match = language.numbers.knownUnits.at(text, at);
    if (match == null) {
      return null;
    }
    Token next = text.at(match.end());
    boolean isWord = text.get(match.end() - 1).isWord();
    boolean isPower =
        isWord
            && next != null
            && next.isGlued()
            && (POWERS.contains(next.text()) || (next.isNumber() && !isCurrency(match.value())));
    return isPower ? null : new PrintedUnit(text.printed(at, match.end()), match.value());
  }

  private static boolean isCurrency(Set<Unit> units) {
    return units.stream().anyMatch(Unit::isMoney);
  }

  /** Whether a currency stands there. */
  boolean isMoney(int at) {
    Phrases.Match<Set<Unit>> unit = language.numbers.knownUnits.at(text, at);
    return language.numbers.currency.at(text, at) != null
        || (unit != null && isCurrency(unit.value()));
  }

  /** Whether what stands at two places can be one unit: Rp and Rp. */
  boolean areOne(int one, int two) {
    Phrases.Match<Set<Unit>> first = language.numbers.knownUnits.at(text, one);
    Phrases.Match<Set<Unit>> second = language.numbers.knownUnits.at(text, two);
    return first != null && second != null && !disjoint(first.value(), second.value());
  }

  /**
   * What a fact file can mean by the name of a unit, in any language that is known; a magnitude may
   * stand beside it, as in “billion rupiah”.
   *
   * @return nothing where the name is not known, or says more
   */
  static Set<Unit> named(String name) {
    Set<Unit> units = new HashSet<>();
    Tokens text = Readings.tokens(name);
    for (String code : Readings.languages()) {
      Language known = Language.of(code);
      if (text == null || known == null) {
        continue;
      }
      Phrases.Match<Set<Unit>> unit =
          known.numbers.knownUnits.at(text, scale(0, text, known).end());
      if (unit != null && scale(unit.end(), text, known).end() == text.size()) {
        units.addAll(unit.value());
      }
    }
    return units;
  }

  /**
   * The magnitude that a unit has in its name, in any language that is known: a million of "million
   * people".
   *
   * @return one where it has none
   */
  static BigDecimal magnitudeOf(String name) {
    Tokens text = Readings.tokens(name);
    for (int at = 0; text != null && at < text.size(); at++) {
      for (String code : Readings.languages()) {
        Language known = Language.of(code);
        Phrases.Match<BigDecimal> scale = known == null ? null : scale(at, text, known);
        if (scale != null && scale.end() > at) {
          return scale.value();
        }
      }
    }
    return BigDecimal.ONE;
  }

  /** The product of the magnitudes that follow on each other; one where there is none. */
  private static Phrases.Match<BigDecimal> scale(int from, Tokens text, Language language) {
    BigDecimal product = BigDecimal.ONE;
    int at = from;
    Phrases.Match<BigDecimal> next = language.numbers.magnitudes.at(text, at);
    while (next != null) {
      product = product.multiply(next.value());
      at = next.end();
      next = language.numbers.magnitudes.at(text, at);
    }
    return new Phrases.Match<>(product, at);
  }
}
