package id.selisih.reading;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the printed words of a date say beside the date itself.
 *
 * @param weekday the weekday that they name
 * @param hasYear whether they give a year of four digits
 */
public record PrintedDay(DayOfWeek weekday, boolean hasYear) {
  private static final List<String> LANGUAGES = List.of("id", "en");
  private static final Map<String, Weekdays> WEEKDAYS = new ConcurrentHashMap<>();
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");

  /**
   * Reads printed words in a language.
   *
   * @param language BCP 47 tag; null where the article gives none: then every known language is
   *     tried
   * @return null where no weekday is named, and in a language that is not known
   */
  public static @Nullable PrintedDay read(String printed, @Nullable String language) {
    for (String known : LANGUAGES) {
      if (language == null || Locale.forLanguageTag(language).getLanguage().equals(known)) {
        Weekdays weekdays = WEEKDAYS.computeIfAbsent(known, Weekdays::of);
        DayOfWeek weekday = weekdays.find(printed);
        if (weekday != null) {
          return new PrintedDay(weekday, hasYear(printed));
        }
      }
    }
    return null;
  }

  private static boolean hasYear(String printed) {
    Matcher year = YEAR.matcher(printed);
    return year.find();
  }
}
