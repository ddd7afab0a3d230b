package id.selisih.reading;

import id.selisih.fact.Hedge;
import id.selisih.fact.Keyed;
import id.selisih.fact.Resource;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words and marks of a language, from its resource. A language that {@code languages.txt} lists
 * needs no code; {@code id.txt} says what its resource holds.
 */
final class Language {
  /** A relative date: so many units from the publication. */
  record Offset(ChronoUnit unit, int count) {}

  /** Shorter words are one letter apart from too many others. */
  private static final int FEWEST_SLIPPERY = 6;

  /** August is one letter apart from Augusta. */
  private static final int FEWEST_OF_MONTH = 7;

  private static final String BAR = " | ";
  private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

  /** The language of each tag that was asked for; a base says the same few over and over. */
  private static final Map<String, Optional<Language>> BY_TAG = new ConcurrentHashMap<>();

  /** The codes of the languages that can be read. */
  static final List<String> KNOWN = Resource.lines(Language.class, "languages.txt");

  private final Map<String, Phrases<Boolean>> phrasesOf = new HashMap<>();
  private final Map<String, Set<String>> wordsOf = new HashMap<>();
  private final Map<String, Set<Unit>> unitsOf = new HashMap<>();

  final Locale locale;
  char group = ',';
  char decimal = '.';
  boolean isMonthFirst;
  boolean isOrderDoubtful;
  final Set<String> dayFirstIn = new HashSet<>();

  final Set<String> numerals = new HashSet<>();
  final Set<String> numeralJoints = new HashSet<>();
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

  /** Long names of months, likewise. */
  final Set<String> slipperyMonths = new HashSet<>();

  final Phrases<Boolean> andHalf = phrases("and-half");
  final Phrases<Boolean> halfAfter = phrases("half-after");
  final Phrases<Boolean> minus = phrases("minus");
  final Phrases<Boolean> percent = phrases("percent");
  final Phrases<Boolean> fraction = phrases("fraction");
  final Phrases<Boolean> fractionAfter = phrases("fraction-after");
  final Phrases<Boolean> measure = phrases("measure");
  final Phrases<Boolean> currency = phrases("currency");
  final Phrases<Set<Unit>> knownUnits = new Phrases<>();
  final Phrases<String> vague = new Phrases<>();

  final Phrases<Hedge> hedges = new Phrases<>();
  final Phrases<Boolean> estimates = phrases("estimate");
  final Phrases<After> after = new Phrases<>();
  final Phrases<Boolean> ranging = phrases("ranging");
  final Phrases<Boolean> guess = phrases("guess");
  final Phrases<Boolean> partOf = phrases("part-of");
  final Set<String> scores = words("score");
  final Phrases<Boolean> plain = phrases("plain");
  final Phrases<Boolean> not = phrases("not");
  final Phrases<Boolean> between = phrases("between");
  final Phrases<Boolean> and = phrases("and");
  final Phrases<Boolean> to = phrases("to");
  final Phrases<Boolean> or = phrases("or");
  final Set<String> change = words("change");
  final Set<String> notEndings = words("not-ending");
  final Phrases<Boolean> alters = phrases("alters");
  final Phrases<Boolean> clock = phrases("clock");
  final Phrases<Boolean> names = phrases("name");
  final Phrases<Boolean> mayHedge = phrases("may-hedge");
  final Set<String> designators = words("designator");
  final Set<String> scales = words("scale");
  final Set<String> scaleLetters = words("scale-letter");
  final Phrases<Boolean> unsaid = phrases("unsaid");
  final Set<String> designatorsAlone = words("designator-alone");
  final Set<String> designatorsCapital = words("designator-capital");

  final Phrases<Month> months = new Phrases<>();
  final Phrases<DayOfWeek> weekdays = new Phrases<>();
  private final Set<Month> listedMonths = EnumSet.noneOf(Month.class);
  private final Set<DayOfWeek> listedDays = EnumSet.noneOf(DayOfWeek.class);
  final Set<String> weekWords = words("week-word");
  final Set<String> yearWords = words("year");
  final Set<String> yearIn = words("year-in");
  final Phrases<String> partsOfYear = new Phrases<>();
  final Set<String> partOrdinals = words("part-ordinal");
  final Set<String> fiscal = words("fiscal");
  final Set<String> models = words("model");
  final Phrases<Boolean> figureLead = phrases("figure-lead");
  final Phrases<Boolean> decade = phrases("decade");
  final Set<String> ordinals = words("ordinal");
  final Set<String> ofMonth = words("of-month");

  /** Which of the same name is meant: -1 the one before, 0 this one, 1 the one after. */
  final Phrases<Integer> turns = new Phrases<>();

  final Phrases<Integer> weekends = new Phrases<>();
  final Phrases<Boolean> feasts = phrases("feast");
  final Phrases<Boolean> every = phrases("every");
  final Phrases<Boolean> until = phrases("until");
  final Phrases<Boolean> unsure = phrases("unsure");
  final Phrases<Offset> relative = new Phrases<>();
  final Phrases<ChronoUnit> timeUnits = new Phrases<>();
  final Phrases<Boolean> ago = phrases("ago");
  final Phrases<Boolean> later = phrases("later");
  final Phrases<Boolean> notDate = phrases("not-date");
  final Phrases<Boolean> notDateAfter = phrases("not-date-after");
  final Phrases<Boolean> from = phrases("from");
  final Set<String> fillers = words("filler");
  final Phrases<Boolean> eras = phrases("era");
  final Phrases<Boolean> otherMonths = phrases("other-month");
  final Phrases<Boolean> otherYear = phrases("other-year");
  final Phrases<Boolean> future = phrases("future");
  final Phrases<Boolean> past = phrases("past");
  final Set<String> several = words("several");
  final Set<String> dayBefore = words("day-before");
  final Set<String> dayIn = words("day-in");
  final Set<String> dayParts = words("day-part");
  final Set<String> monthIn = words("month-in");
  final Set<String> dateBefore = words("date-before");
  final Set<String> eveBefore = words("eve-before");
  final Set<String> shortDays = new HashSet<>();
  final Phrases<Boolean> noDate = phrases("no-date");
  final Set<String> articles = words("article");
  final Set<String> counted = words("counted");

  private Language(String code) {
    this.locale = Locale.forLanguageTag(code);
    for (String line : Resource.lines(Language.class, code + ".txt")) {
      line(line);
    }
    unitsOf.forEach(this::addUnit);
    addNames();
  }

  /**
   * The names that the resource leaves to java.time; to ask for a single one starts all that the
   * JDK knows of locales, which takes longer than to read the resource.
   */
  private void addNames() {
    for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
      for (Month month : Month.values()) {
        if (!listedMonths.contains(month)) {
          months.add(month.getDisplayName(style, locale), month);
        }
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        if (!listedDays.contains(day)) {
          weekdays.add(day.getDisplayName(style, locale), day);
        }
      }
    }
  }

  /** The language of a BCP 47 tag; null where it is not known. */
  static @Nullable Language of(String tag) {
    return BY_TAG.computeIfAbsent(tag, Language::find).orElse(null);
  }

  private static Optional<Language> find(String tag) {
    String code = Locale.forLanguageTag(tag).getLanguage();
    return KNOWN.contains(code)
        ? Optional.of(LOADED.computeIfAbsent(code, Language::load))
        : Optional.empty();
  }

  /** Reads the resource of a language, whether or not the listing has it. */
  static Language load(String code) {
    return new Language(code);
  }

  private void line(String line) {
    int sign = line.indexOf(" =");
    int gap = line.indexOf(' ');
    String key = line.substring(0, gap);
    String argument = gap == sign ? "" : line.substring(gap + 1, sign);
    String items = line.substring(sign + 2).strip();
    int from = 0;
    for (int bar = items.indexOf(BAR); bar >= 0; bar = items.indexOf(BAR, from)) {
      item(key, argument, items.substring(from, bar).strip());
      from = bar + BAR.length();
    }
    item(key, argument, items.substring(from).strip());
  }

  private void item(String key, String argument, String item) {
    switch (key) {
      case "group" -> group = item.charAt(0);
      case "decimal" -> decimal = item.charAt(0);
      case "order" -> isMonthFirst = item.equals("month-day");
      case "order-doubtful" -> isOrderDoubtful = true;
      case "day-first" -> dayFirstIn.add(item);
      case "numeral" -> numerals.add(item);
      case "numeral-joint" -> numeralJoints.add(item);
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
      case "vague" -> vague.add(item, argument);
      case "hedge" -> hedges.add(item, hedge(argument));
      case "after" -> after.add(item, After.of(argument));
      case "month" -> {
        Month month = Month.of(Integer.parseInt(argument));
        months.add(item, month);
        addSlippery(item, FEWEST_OF_MONTH, slipperyMonths);
        listedMonths.add(month);
      }
      case "day" -> {
        DayOfWeek day = DayOfWeek.valueOf(argument);
        weekdays.add(item, day);
        listedDays.add(day);
      }
      case "part-of-year" -> partsOfYear.add(item, argument);
      case "relative" -> {
        String[] parts = argument.split(" ", -1);
        relative.add(item, new Offset(timeUnit(parts[0]), Integer.parseInt(parts[1])));
      }
      case "weekend" -> weekends.add(item, Integer.valueOf(argument));
      case "time-unit" -> timeUnits.add(item, timeUnit(argument));
      case "last" -> turns.add(item, -1);
      case "this" -> turns.add(item, 0);
      case "next" -> turns.add(item, 1);
      case "alters" -> {
        listed(key, item);
        addSlippery(item, FEWEST_SLIPPERY, slippery);
      }
      case "short-day" -> shortDays.add(item.toLowerCase(Locale.ROOT));
      default -> listed(key, item);
    }
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

  private static void addSlippery(String word, int fewest, Set<String> words) {
    if (word.length() >= fewest && word.chars().allMatch(Character::isLetter)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
  }

  /** What has no argument goes to the phrases or words of its key. */
  private void listed(String key, String item) {
    Phrases<Boolean> phrases = phrasesOf.get(key);
    Set<String> words = wordsOf.get(key);
    if (phrases != null) {
      phrases.add(item, true);
    } else if (words != null) {
      words.add(item);
    } else {
      throw new IllegalStateException("a language's resource has no key " + key);
    }
  }

  private Phrases<Boolean> phrases(String key) {
    Phrases<Boolean> phrases = new Phrases<>();
    phrasesOf.put(key, phrases);
    return phrases;
  }

  private Set<String> words(String key) {
    Set<String> words = new HashSet<>();
    wordsOf.put(key, words);
    return words;
  }

  /** Whether a word there says what the number before it counts, so that the number is no year. */
  boolean measured(Tokens text, int at) {
    return measure.at(text, at) != null || text.isIn(at, counted);
  }

  /** Where a hedge begins that says about, right before a token; -1 where none does. */
  int aboutBefore(Tokens text, int at) {
    int start = hedges.startBefore(text, at);
    Phrases.Match<Hedge> hedge = start < 0 ? null : hedges.at(text, start);
    return hedge != null && hedge.value() == Hedge.ABOUT ? start : -1;
  }

  /** The hedge of a phrase of fact files. */
  static Hedge hedge(String phrase) {
    Hedge hedge = Keyed.find(Hedge.values(), phrase);
    if (hedge == null) {
      throw new IllegalStateException("no hedge is called " + phrase);
    }
    return hedge;
  }

  private static ChronoUnit timeUnit(String name) {
    return ChronoUnit.valueOf(name.toUpperCase(Locale.ROOT) + "S");
  }
}
