package id.selisih.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody meant who wrote a date in another notation than EDTF. A guess is only ever offered
 * to a person, never taken.
 *
 * @param text EDTF; null where there is no good guess
 * @param either two that are equally good; else none
 * @param doubt why there are two; else empty
 */
record EdtfGuess(@Nullable String text, List<String> either, String doubt) {
  private static final EdtfGuess NONE = new EdtfGuess(null);

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?");
  private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
  private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(\\d{2})/(\\d{2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:T|,? +)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?"
              + " ?([A-Z]+|[+-]\\d{1,2}(?::?\\d{2})?)?");
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2})(?::?(\\d{2}))?");
  private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{2}[1-9])0'?s");

  /** Fewer digits are rather a date that is mistyped. */
  private static final Pattern LONG_YEAR = Pattern.compile("-?[1-9]\\d{8}");

  private static final Pattern HEDGED =
      Pattern.compile("(about|around|approximately|circa|ca?\\.?|sekitar|possibly|perhaps) +(.+)");
  private static final Pattern FROM = Pattern.compile("(?:from|since|sejak) +(.+)");
  private static final Pattern UP_TO = Pattern.compile("(?:until|up to|hingga) +(.+)");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:from +|between +)?(.+?)(?: +(?:to|until|and|-|hingga|sampai) +| *\\.\\. *)(.+)");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
  private static final Pattern SHORT_END =
      Pattern.compile("(\\d{4}(?:-\\d{2})?(?:-\\d{2})?)/(\\d{2}(?:-\\d{2})?)");

  // The zones of Indonesia, and those of its news that are spelt in one way only.
  private static final Map<String, String> ZONES =
      Map.of(
          "Z", "Z", "UTC", "Z", "GMT", "Z", "WIB", "+07:00", "WITA", "+08:00", "WIT", "+09:00",
          "KST", "+09:00");

  private EdtfGuess(@Nullable String text) {
    this(text, List.of(), "");
  }

  /** A guess at what a text means that is not EDTF of level 0 or 1. */
  static EdtfGuess of(String text) {
    String clean = clean(text);
    if (EdtfScanner.accepts(clean)) {
      return new EdtfGuess(clean);
    }
    Matcher months = MONTHS.matcher(clean);
    if (months.matches()) {
      return months(months);
    }
    Matcher dayFirst = DAY_FIRST.matcher(clean);
    return dayFirst.matches() ? dayFirst(dayFirst) : new EdtfGuess(other(clean));
  }

  /** The text with other scripts' digits, other dashes, small letters and edges put right. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    for (char c : text.strip().toCharArray()) {
      int digit = Character.digit(c, 10);
      boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION || c == '−';
      clean.append(digit >= 0 ? (char) ('0' + digit) : dash ? '-' : c);
    }
    String upper = clean.toString().toUpperCase(Locale.ROOT);
    String old =
        upper
            .replace("?~", "%")
            .replace("~?", "%")
            .replace("/OPEN", "/..")
            .replace("OPEN/", "../")
            .replace("/UNKNOWN", "/")
            .replace("UNKNOWN/", "/")
            .replace('U', 'X');
    return EdtfScanner.accepts(old) ? old : clean.toString();
  }

  private static EdtfGuess dayFirst(Matcher m) {
    String european = ymd(m.group(3), m.group(2), m.group(1));
    String american = ymd(m.group(3), m.group(1), m.group(2));
    boolean isEuropean = EdtfScanner.accepts(european);
    boolean isAmerican = EdtfScanner.accepts(american);
    if (isEuropean && isAmerican && !european.equals(american)) {
      return new EdtfGuess(
          null, List.of(european, american), "which number is the month is not certain");
    }
    return isEuropean ? new EdtfGuess(european) : isAmerican ? new EdtfGuess(american) : NONE;
  }

  /** 2024-10/11: the days of ISO 8601 are the months that a stroke stands between. */
  private static EdtfGuess months(Matcher m) {
    String months = m.group(1) + "-" + m.group(2) + "/" + m.group(1) + "-" + m.group(3);
    String day = ymd(m.group(1), m.group(2), m.group(3));
    boolean areMonths = EdtfScanner.accepts(months);
    boolean isDay = EdtfScanner.accepts(day);
    if (areMonths && isDay) {
      return new EdtfGuess(
          null, List.of(months, day), "it may go from month to month, or be a day");
    }
    return areMonths ? new EdtfGuess(months) : isDay ? new EdtfGuess(day) : NONE;
  }

  private static @Nullable String other(String text) {
    Matcher m = YEARS.matcher(text);
    if (m.matches()) {
      return m.group(1) + "/" + m.group(2);
    }
    m = YEAR_FIRST.matcher(text);
    if (m.matches() && EdtfScanner.accepts(ymd(m.group(1), m.group(2), m.group(3)))) {
      return ymd(m.group(1), m.group(2), m.group(3));
    }
    m = SOLID.matcher(text);
    if (m.matches() && EdtfScanner.accepts(ymd(m.group(1), m.group(2), m.group(3)))) {
      return ymd(m.group(1), m.group(2), m.group(3));
    }
    m = MONTH_YEAR.matcher(text);
    if (m.matches()) {
      return ymd(m.group(2), m.group(1), null);
    }
    m = SHORT_END.matcher(text);
    if (m.matches()) {
      String start = m.group(1);
      int kept = start.length() - m.group(2).length();
      return start + "/" + start.substring(0, kept) + m.group(2);
    }
    m = LONG_YEAR.matcher(text);
    if (m.matches()) {
      return "Y" + text;
    }
    m = TIME.matcher(text.toUpperCase(Locale.ROOT));
    if (m.matches()) {
      return time(m);
    }
    if (text.startsWith("+") && EdtfScanner.accepts(text.substring(1))) {
      return text.substring(1);
    }
    return words(text.toLowerCase(Locale.ROOT));
  }

  private static String ymd(String year, String month, @Nullable String day) {
    return year + "-" + two(month) + (day == null ? "" : "-" + two(day));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static @Nullable String time(Matcher m) {
    String zone = m.group(5) == null ? "" : zone(m.group(5));
    if (zone == null) {
      return null;
    }
    String seconds = m.group(4) == null ? "" : ":" + m.group(4);
    return m.group(1) + "T" + two(m.group(2)) + ":" + m.group(3) + seconds + zone;
  }

  private static @Nullable String zone(String zone) {
    Matcher m = OFFSET.matcher(zone);
    if (!m.matches()) {
      return ZONES.get(zone);
    }
    return m.group(1) + two(m.group(2)) + (m.group(3) == null ? "" : ":" + m.group(3));
  }

  private static @Nullable String words(String text) {
    Matcher m = DECADE.matcher(text);
    if (m.matches()) {
      return m.group(1) + "X";
    }
    m = RANGE.matcher(text);
    if (m.matches()) {
      String first = edtf(m.group(1));
      String last = edtf(m.group(2));
      return first == null || last == null ? null : first + "/" + last;
    }
    m = FROM.matcher(text);
    if (m.matches()) {
      String first = edtf(m.group(1));
      return first == null ? null : first + "/..";
    }
    m = UP_TO.matcher(text);
    if (m.matches()) {
      String last = edtf(m.group(1));
      return last == null ? null : "../" + last;
    }
    m = HEDGED.matcher(text);
    if (m.matches()) {
      String date = edtf(m.group(2));
      String mark = List.of("possibly", "perhaps").contains(m.group(1)) ? "?" : "~";
      return date == null ? null : date + mark;
    }
    return EdtfMonths.read(text);
  }

  /** A part of a text, always shorter than the text, as EDTF. */
  private static @Nullable String edtf(String part) {
    return of(part).text();
  }
}
