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

  /**
   * What a hedge after a figure says.
   *
   * @param hedge null for what only looks like one
   * @param isOpen whether it may say another hedge as well
   */
  record After(@Nullable Hedge hedge, boolean isOpen) {
    static After of(String argument) {
      boolean isOpen = argument.endsWith("?");
      String phrase = isOpen ? argument.substring(0, argument.length() - 1) : argument;
      return new After(phrase.equals("none") ? null : Language.hedge(phrase), isOpen);
    }
  }

  private static final String BAR = " | ";
  private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

  /** The language of each tag that was asked for; a base says the same few over and over. */
  private static final Map<String, Optional<Language>> BY_TAG = new ConcurrentHashMap<>();

  /** The codes of the languages that can be read. */
  static final List<String> KNOWN = Resource.lines(Language.class, "languages.txt");

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
  final Phrases<Boolean> half = new Phrases<>();
  final Phrases<Boolean> andHalf = new Phrases<>();
  final Phrases<Boolean> halfAfter = new Phrases<>();
  final Phrases<Boolean> minus = new Phrases<>();
  final Phrases<Boolean> percent = new Phrases<>();
  final Phrases<Boolean> fraction = new Phrases<>();
  final Phrases<Boolean> fractionAfter = new Phrases<>();
  final Phrases<Boolean> measure = new Phrases<>();
  final Phrases<Boolean> currency = new Phrases<>();
  final Phrases<String> vague = new Phrases<>();

  final Phrases<Hedge> hedges = new Phrases<>();
  final Phrases<After> after = new Phrases<>();
  final Phrases<Boolean> plain = new Phrases<>();
  final Phrases<Boolean> not = new Phrases<>();
  final Phrases<Boolean> between = new Phrases<>();
  final Phrases<Boolean> and = new Phrases<>();
  final Phrases<Boolean> to = new Phrases<>();
  final Phrases<Boolean> or = new Phrases<>();
  final Set<String> change = new HashSet<>();
  final Set<String> notEndings = new HashSet<>();
  final Phrases<Boolean> alters = new Phrases<>();
  final Phrases<Boolean> clock = new Phrases<>();
  final Phrases<Boolean> names = new Phrases<>();
  final Phrases<Boolean> mayHedge = new Phrases<>();
  final Set<String> designators = new HashSet<>();

  final Phrases<Month> months = new Phrases<>();
  final Phrases<DayOfWeek> weekdays = new Phrases<>();
  private final Set<Month> listedMonths = EnumSet.noneOf(Month.class);
  private final Set<DayOfWeek> listedDays = EnumSet.noneOf(DayOfWeek.class);
  final Set<String> weekWords = new HashSet<>();
  final Set<String> yearWords = new HashSet<>();
  final Set<String> yearIn = new HashSet<>();
  final Phrases<String> partsOfYear = new Phrases<>();
  final Phrases<Boolean> decade = new Phrases<>();
  final Set<String> ordinals = new HashSet<>();
  final Set<String> ofMonth = new HashSet<>();

  /** Which of the same name is meant: -1 the one before, 0 this one, 1 the one after. */
  final Phrases<Integer> turns = new Phrases<>();

  final Phrases<Offset> relative = new Phrases<>();
  final Phrases<ChronoUnit> units = new Phrases<>();
  final Phrases<Boolean> ago = new Phrases<>();
  final Phrases<Boolean> later = new Phrases<>();
  final Phrases<Boolean> notDate = new Phrases<>();
  final Phrases<Boolean> notDateAfter = new Phrases<>();
  final Phrases<Boolean> from = new Phrases<>();
  final Set<String> fillers = new HashSet<>();
  final Phrases<Boolean> eras = new Phrases<>();
  final Phrases<Boolean> otherYear = new Phrases<>();
  final Phrases<Boolean> future = new Phrases<>();
  final Set<String> several = new HashSet<>();
  final Set<String> dayBefore = new HashSet<>();
  final Set<String> dayIn = new HashSet<>();
  final Set<String> dateBefore = new HashSet<>();
  final Set<String> eveBefore = new HashSet<>();
  final Set<String> shortDays = new HashSet<>();
  final Phrases<Boolean> noDate = new Phrases<>();
  final Set<String> articles = new HashSet<>();
  final Set<String> counted = new HashSet<>();

  private Language(String code) {
    this.locale = Locale.forLanguageTag(code);
    for (String line : Resource.lines(Language.class, code + ".txt")) {
      line(line);
    }
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
      }
      case "letter" -> letters.add(item, new BigDecimal(argument));
      case "money" -> money.add(item, new BigDecimal(argument));
      case "as" -> rewritten.add(item, List.of(argument.split(" ", -1)));
      case "vague" -> vague.add(item, argument);
      case "hedge" -> hedges.add(item, hedge(argument));
      case "after" -> after.add(item, After.of(argument));
      case "month" -> {
        Month month = Month.of(Integer.parseInt(argument));
        months.add(item, month);
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
        relative.add(item, new Offset(unit(parts[0]), Integer.parseInt(parts[1])));
      }
      case "unit" -> units.add(item, unit(argument));
      default -> words(key, item);
    }
  }

  private void words(String key, String item) {
    switch (key) {
      case "half" -> half.add(item, true);
      case "and-half" -> andHalf.add(item, true);
      case "half-after" -> halfAfter.add(item, true);
      case "minus" -> minus.add(item, true);
      case "percent" -> percent.add(item, true);
      case "fraction" -> fraction.add(item, true);
      case "fraction-after" -> fractionAfter.add(item, true);
      case "measure" -> measure.add(item, true);
      case "currency" -> currency.add(item, true);
      case "plain" -> plain.add(item, true);
      case "not" -> not.add(item, true);
      case "change" -> change.add(item);
      case "between" -> between.add(item, true);
      case "and" -> and.add(item, true);
      case "to" -> to.add(item, true);
      case "or" -> or.add(item, true);
      case "designator" -> designators.add(item);
      case "week-word" -> weekWords.add(item);
      case "year" -> yearWords.add(item);
      case "year-in" -> yearIn.add(item);
      case "decade" -> decade.add(item, true);
      case "ordinal" -> ordinals.add(item);
      case "of-month" -> ofMonth.add(item);
      case "last" -> turns.add(item, -1);
      case "this" -> turns.add(item, 0);
      case "next" -> turns.add(item, 1);
      case "ago" -> ago.add(item, true);
      case "later" -> later.add(item, true);
      case "not-date" -> notDate.add(item, true);
      case "not-date-after" -> notDateAfter.add(item, true);
      case "from" -> from.add(item, true);
      case "filler" -> fillers.add(item);
      case "alters" -> alters.add(item, true);
      case "clock" -> clock.add(item, true);
      case "may-hedge" -> mayHedge.add(item, true);
      case "name" -> names.add(item, true);
      case "not-ending" -> notEndings.add(item);
      case "era" -> eras.add(item, true);
      case "other-year" -> otherYear.add(item, true);
      case "future" -> future.add(item, true);
      case "several" -> several.add(item);
      case "day-before" -> dayBefore.add(item);
      case "eve-before" -> eveBefore.add(item);
      case "short-day" -> shortDays.add(item.toLowerCase(Locale.ROOT));
      case "day-in" -> dayIn.add(item);
      case "date-before" -> dateBefore.add(item);
      case "article" -> articles.add(item);
      case "counted" -> counted.add(item);
      case "no-date" -> noDate.add(item, true);
      default -> throw new IllegalStateException("a language's resource has no key " + key);
    }
  }

  /** Whether a word there says what the number before it counts, so that the number is no year. */
  boolean measured(Tokens text, int at) {
    Token word = text.at(at);
    return measure.at(text, at) != null || (word != null && counted.contains(word.text()));
  }

  private static Hedge hedge(String phrase) {
    Hedge hedge = Keyed.find(Hedge.values(), phrase);
    if (hedge == null) {
      throw new IllegalStateException("no hedge is called " + phrase);
    }
    return hedge;
  }

  private static ChronoUnit unit(String name) {
    return ChronoUnit.valueOf(name.toUpperCase(Locale.ROOT) + "S");
  }
}
