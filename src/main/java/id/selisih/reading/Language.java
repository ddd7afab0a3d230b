package id.selisih.reading;

import id.selisih.fact.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words and marks of a language, from its resource: what numbers and dates have in common here,
 * the rest in a table each. A language that {@code languages.txt} lists needs no code; {@code
 * id.txt} says what its resource holds.
 */
final class Language extends WordTable {
  private static final String BAR = " | ";
  private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

  /** The language of each tag that was asked for; a base says the same few over and over. */
  private static final Map<String, Optional<Language>> BY_TAG = new ConcurrentHashMap<>();

  /** The codes of the languages that can be read. */
  static final List<String> KNOWN = Resource.lines(Language.class, "languages.txt");

  final Locale locale;
  final NumberTable numbers = new NumberTable();
  final FigureTable figures = new FigureTable();
  final DateTable dates = new DateTable();

  final Phrases<Boolean> not = phrases("not");
  final Phrases<Boolean> between = phrases("between");
  final Phrases<Boolean> and = phrases("and");
  final Phrases<Boolean> to = phrases("to");
  final Phrases<Boolean> or = phrases("or");
  final Phrases<Boolean> every = phrases("every");
  final Phrases<Boolean> from = phrases("from");
  final Set<String> fillers = words("filler");
  final Set<String> several = words("several");
  final Set<String> articles = words("article");

  private Language(String code) {
    this.locale = Locale.forLanguageTag(code);
    for (String line : Resource.lines(Language.class, code + ".txt")) {
      line(line);
    }
    numbers.addUnits();
    dates.addNames(locale);
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
    boolean isTaken =
        numbers.take(key, argument, item)
            || figures.take(key, argument, item)
            || dates.take(key, argument, item)
            || take(key, argument, item);
    if (!isTaken) {
      throw new IllegalStateException("a language's resource has no key " + key);
    }
  }
}
