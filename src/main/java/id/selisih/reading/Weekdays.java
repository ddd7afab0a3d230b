package id.selisih.reading;

import id.selisih.fact.Resource;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The weekdays of a language, under the names that java.time knows and those of the language's
 * resource.
 */
final class Weekdays {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['’][\\p{L}]+)?");

  private final Map<String, DayOfWeek> names = new HashMap<>();
  private final Set<String> notAfter = new HashSet<>();
  private final Locale locale;

  private Weekdays(Locale locale) {
    this.locale = locale;
  }

  static Weekdays of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Weekdays weekdays = new Weekdays(locale);
    for (DayOfWeek day : DayOfWeek.values()) {
      for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
        weekdays.names.put(weekdays.fold(day.getDisplayName(style, locale)), day);
      }
    }
    Resource.lines(Weekdays.class, "weekdays-" + language + ".txt").forEach(weekdays::add);
    return weekdays;
  }

  /** A line of the resource: {@code day NAME = MONDAY}, or {@code not-before WORD}. */
  private void add(String line) {
    String[] parts = line.split("\\s*=\\s*|\\s+", -1);
    if (parts[0].equals("day")) {
      names.put(fold(parts[1]), DayOfWeek.valueOf(parts[2]));
    } else {
      notAfter.add(fold(parts[1]));
    }
  }

  /** The first weekday that the words name, capitalised as both languages print it. */
  @Nullable DayOfWeek find(String printed) {
    Matcher word = WORD.matcher(printed);
    DayOfWeek found = null;
    while (word.find()) {
      String text = word.group();
      if (found != null) {
        // "Minggu lalu" is a week, not a Sunday.
        return notAfter.contains(fold(text)) ? null : found;
      }
      if (Character.isUpperCase(text.codePointAt(0))) {
        found = names.get(fold(text));
      }
    }
    return found;
  }

  private String fold(String name) {
    return name.replace('’', '\'').toLowerCase(locale);
  }
}
