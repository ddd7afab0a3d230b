package id.selisih.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a language writes numbers and the units behind them. */
final class NumberTable extends WordTable {
  /** Shorter words are one letter apart from too many others. */
  private static final int FEWEST_SLIPPERY = 6;

  char group = ',';
  char decimal = '.';
  final Set<String> numerals = words("numeral");
  final Set<String> numeralJoints = words("numeral-joint");
  final Phrases<BigDecimal> magnitudes = new Phrases<>();
  final Phrases<BigDecimal> letters = new Phrases<>();
  final Phrases<BigDecimal> money = new Phrases<>();
  final Phrases<List<String>> rewritten = new Phrases<>();

  /** Parts that stand before a magnitude: half a million. */
  final Phrases<BigDecimal> shares = new Phrases<>();

  /** Magnitudes that say that the number before them is about so much: 12 ribuan. */
  final Phrases<BigDecimal> aboutMagnitudes = new Phrases<>();

  final Set<String> decimalWords = words("decimal-word");
  final Set<String> ordinalWords = words("ordinal-word");

  /** Long words of magnitudes, of this language or another, that a slip can hide. */
  final Set<String> slippery = new HashSet<>();

  final Phrases<Boolean> andHalf = phrases("and-half");
  final Phrases<Boolean> halfAfter = phrases("half-after");
  final Phrases<Boolean> minus = phrases("minus");
  final Phrases<Boolean> percent = phrases("percent");
  final Phrases<Boolean> fraction = phrases("fraction");
  final Phrases<Boolean> fractionAfter = phrases("fraction-after");
  final Phrases<Boolean> measure = phrases("measure");
  final Phrases<Boolean> currency = phrases("currency");
  final Phrases<Set<Unit>> knownUnits = new Phrases<>();
  final Phrases<Boolean> alters = phrases("alters");
  final Set<String> scales = words("scale");
  final Set<String> scaleLetters = words("scale-letter");
  final Set<String> counted = words("counted");

  private final Map<String, Set<Unit>> unitsOf = new HashMap<>();

  @Override
  boolean take(String key, String argument, String item) {
    switch (key) {
      case "group" -> group = item.charAt(0);
      case "decimal" -> decimal = item.charAt(0);
      case "magnitude" -> {
        magnitudes.add(item, new BigDecimal(argument));
        numerals.add(item);
        addSlippery(item, FEWEST_SLIPPERY, slippery);
      }
      case "magnitude-about" -> {
        aboutMagnitudes.add(item, new BigDecimal(argument));
        addSlippery(item, FEWEST_SLIPPERY, slippery);
      }
      case "share" -> shares.add(item, new BigDecimal(argument));
      case "letter" -> letters.add(item, new BigDecimal(argument));
      case "money" -> money.add(item, new BigDecimal(argument));
      case "as" -> rewritten.add(item, List.of(argument.split(" ", -1)));
      case "known-unit" ->
          unitsOf.computeIfAbsent(item, first -> new HashSet<>()).add(Unit.of(argument));
      case "alters" -> {
        alters.add(item, true);
        addSlippery(item, FEWEST_SLIPPERY, slippery);
      }
      default -> {
        return super.take(key, argument, item);
      }
    }
    return true;
  }

  /** Makes the units known, once all that a spelling can mean has been read. */
  void addUnits() {
    unitsOf.forEach(this::addUnit);
  }

  /** What each unit is besides: a measure, or the sign or code of a currency. */
  private void addUnit(String item, Set<Unit> units) {
    knownUnits.add(item, units);
    boolean isMoney = units.stream().anyMatch(Unit::isMoney);
    if (!units.stream().allMatch(Unit::isMoney)) {
      measure.add(item, true);
    }
    if (isMoney && item.indexOf(' ') < 0 && !item.chars().allMatch(Character::isLowerCase)) {
      currency.add(item, true);
    }
  }

  /** Whether a word there says what the number before it counts, so that the number is no year. */
  boolean isMeasured(Tokens text, int at) {
    return measure.at(text, at) != null || text.isIn(at, counted);
  }
}
