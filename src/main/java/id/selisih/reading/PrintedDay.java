package id.selisih.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the printed words of a date say beside the date itself.
 *
 * @param weekdays the weekdays that they name for it, at least one, in their order
 * @param isRange whether a word or dash between two of them makes them a range
 * @param hasYear whether they give a year of four digits
 */
public record PrintedDay(List<DayOfWeek> weekdays, boolean isRange, boolean hasYear) {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");

  /**
   * Reads printed words in a language.
   *
   * @param language BCP 47 tag; null where the article gives none: then every known language is
   *     tried
   * @return null where no weekday is named, and in a language that is not known
   */
  public static @Nullable PrintedDay read(String printed, @Nullable String language) {
    Tokens text = Readings.tokens(printed);
    for (String known : language == null ? Language.KNOWN : List.of(language)) {
      Language tried = Language.of(known);
      if (text == null || tried == null) {
        return null;
      }
      Set<DayOfWeek> weekdays = new LinkedHashSet<>();
      boolean isRange = false;
      boolean isJoined = false;
      DateScanner scanner = new DateScanner(text, tried, "");
      DateParts parts = new DateParts(text, tried);
      List<Spot> days = null;
      for (int at = 0; at < text.size(); at++) {
        Phrases.Match<DayOfWeek> weekday = scanner.weekday(at);
        if (weekday != null) {
          days = days == null ? days(text, scanner) : days;
          if (isOfOne(days, at, weekday.end(), parts)) {
            isRange |= isJoined && !weekdays.isEmpty();
            weekdays.add(weekday.value());
            isJoined = false;
          }
        } else {
          isJoined |= text.isSign(at, "-") || tried.to.at(text, at) != null;
        }
      }
      if (!weekdays.isEmpty()) {
        return new PrintedDay(List.copyOf(weekdays), isRange, hasYear(printed));
      }
    }
    return null;
  }

  /** The dates that say more than a weekday. */
  private static List<Spot> days(Tokens text, DateScanner scanner) {
    List<Spot> days = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      try {
        Spot spot = scanner.at(at);
        if (spot != null && spot.isExplicit()) {
          days.add(spot);
          at = spot.to() - 1;
        }
      } catch (Halt noDate) {
        // A weekday may stand beside the next.
      }
    }
    return days;
  }

  /** Whether a weekday stands beside one of the dates, or there is none that it could be of. */
  private static boolean isOfOne(List<Spot> days, int from, int to, DateParts parts) {
    for (Spot day : days) {
      if (parts.areBeside(Math.min(to, day.to()), Math.max(from, day.from()))) {
        return true;
      }
    }
    return days.isEmpty();
  }

  private static boolean hasYear(String printed) {
    Matcher year = YEAR.matcher(printed);
    return year.find();
  }
}
