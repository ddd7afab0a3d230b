package id.selisih.report;

import id.selisih.fact.Edtf;
import id.selisih.fact.EdtfDate;
import id.selisih.fact.EdtfDate.Form;
import id.selisih.fact.EdtfDate.Qualifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as people read them, in English with the day first, whatever the machine's locale. */
final class DateWords {
  private static final int SHORT_MONTH = 3;

  private final boolean isBrief;

  private DateWords(boolean isBrief) {
    this.isBrief = isBrief;
  }

  /** {@code 18 October 2024}, {@code by 22 October 2024}, {@code about 2024 (uncertain)}. */
  static String full(Edtf date) {
    return new DateWords(false).words(date);
  }

  /** As it stands behind "dated": {@code 22 October 2024 or earlier}. */
  static String behindDated(Edtf date) {
    if (date.first().equals(date.last())) {
      return full(date);
    }
    if (date.first().form() == Form.OPEN) {
      return new DateWords(false).words(date.last()) + " or earlier";
    }
    return date.last().form() == Form.OPEN
        ? new DateWords(false).words(date.first()) + " or later"
        : full(date);
  }

  /** The same with months of three letters, for tables. */
  static String brief(Edtf date) {
    return new DateWords(true).words(date);
  }

  /** {@code 18 October 2024}. */
  static String day(LocalDate date) {
    return new DateWords(false).day(date.atStartOfDay());
  }

  /** {@code Monday}. */
  static String name(DayOfWeek day) {
    return capitalised(day.name());
  }

  /** {@code October}. */
  static String name(Month month) {
    return capitalised(month.name());
  }

  /** The constants of java.time are the English names; its locale data need not be loaded. */
  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private String words(Edtf date) {
    EdtfDate first = date.first();
    EdtfDate last = date.last();
    // An interval from a date to itself is that date.
    if (first.equals(last)) {
      return words(first);
    }
    if (first.form() == Form.OPEN) {
      // By 2024 would be before it begins; a table has no room to say so.
      return isBrief || last.form().compareTo(Form.DAY) >= 0
          ? "by " + words(last)
          : words(last) + " or earlier";
    }
    if (last.form() == Form.OPEN) {
      return "from " + words(first);
    }
    return start(first, last) + " to " + words(last);
  }

  /** The start of an interval, without the month and the year that its end repeats. */
  private String start(EdtfDate first, EdtfDate last) {
    LocalDateTime from = first.start();
    boolean isAlike = first.form() == last.form();
    boolean isPlain =
        first.qualifier() == Qualifier.NONE && last.qualifier() == Qualifier.NONE && isAlike;
    if (!isPlain || from.getYear() != last.start().getYear()) {
      return words(first);
    }
    if (first.form() == Form.MONTH) {
      return month(from);
    }
    if (first.form() == Form.DAY) {
      boolean isSameMonth = from.getMonth() == last.start().getMonth();
      return isSameMonth
          ? String.valueOf(from.getDayOfMonth())
          : from.getDayOfMonth() + " " + month(from);
    }
    return words(first);
  }

  private String words(EdtfDate date) {
    String about = date.qualifier().isApproximate() ? "about " : "";
    String uncertain = date.qualifier().isUncertain() ? " (uncertain)" : "";
    return about + unqualified(date) + uncertain;
  }

  private String unqualified(EdtfDate date) {
    LocalDateTime at = date.start();
    return switch (date.form()) {
      case OPEN -> "any time";
      case UNKNOWN -> "an unknown date";
      case CENTURY -> years(date);
      case DECADE -> decade(date);
      case YEAR, MONTH_OF_YEAR, DAY_OF_YEAR -> year(at.getYear());
      case SPRING, SUMMER, AUTUMN, WINTER ->
          date.form().name().toLowerCase(Locale.ROOT) + " " + year(at.getYear());
      case MONTH, DAY_OF_MONTH -> month(at) + " " + year(at.getYear());
      case DAY -> day(at);
      case MINUTE, SECOND -> day(at) + " at " + time(date) + zone(date.zone());
    };
  }

  /** Those ten years, unless {@code the 2000s} would be taken for a hundred or a thousand. */
  private static String decade(EdtfDate date) {
    int first = date.start().getYear();
    return first > 0 && first % 100 != 0 ? "the " + first + "s" : years(date);
  }

  private static String years(EdtfDate date) {
    return year(date.start().getYear()) + " to " + year(date.end().getYear() - 1);
  }

  private String day(LocalDateTime at) {
    return at.getDayOfMonth() + " " + month(at) + " " + year(at.getYear());
  }

  private String month(LocalDateTime at) {
    String name = name(at.getMonth());
    return isBrief ? name.substring(0, SHORT_MONTH) : name;
  }

  /** ISO 8601 counts the year 0000 before 0001; people call it 1 BC. */
  private static String year(int year) {
    return year > 0 ? String.valueOf(year) : 1L - year + " BC";
  }

  private static String time(EdtfDate date) {
    LocalTime time = date.start().toLocalTime();
    String minutes = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    return date.form() == Form.SECOND
        ? minutes + String.format(Locale.ROOT, ":%02d", time.getSecond())
        : minutes;
  }

  private static String zone(@Nullable ZoneOffset zone) {
    if (zone == null) {
      return "";
    }
    return zone.equals(ZoneOffset.UTC) ? " (UTC)" : " (" + zone.getId() + ")";
  }
}
