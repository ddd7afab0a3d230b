package id.selisih.reading;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is printed.
 *
 * @param date what it says; null where no year is printed and none can be taken from the
 *     publication
 * @param month the month, where the year is not printed; else null
 * @param day the day of that month; 0 where only the month is printed
 * @param others what it can also mean: {@code 10/11} in English without a region, {@code last
 *     Friday}
 * @param source what the date rests on
 */
public record PrintedDate(
    @Nullable Edtf date, @Nullable Month month, int day, List<Edtf> others, Source source) {

  /** What a date rests on. */
  public enum Source {
    /** On what is printed alone. */
    PRINTED,
    /** It is counted from the publication: yesterday. */
    COUNTED,
    /** It is the nearest that is not after the publication: the year is not printed. */
    NEAREST,
    /**
     * It is the nearest day of the week that is not after the publication: the week is not printed.
     */
    WEEKDAY
  }

  /** What EDTF writes before the end of a time that has no beginning. */
  private static final String UP_TO = "../";

  private static final String DAY = UP_TO + "2024-10-18";

  /** More years than lie between two leap years hold every day of a year. */
  private static final int ENOUGH_YEARS = 9;

  /** Copies the list. */
  public PrintedDate {
    others = List.copyOf(others);
  }

  static PrintedDate printed(Edtf date, List<Edtf> others) {
    return new PrintedDate(date, null, 0, others, Source.PRINTED);
  }

  static PrintedDate counted(Edtf date, List<Edtf> others) {
    return new PrintedDate(date, null, 0, others, Source.COUNTED);
  }

  /** The time up to the date: until 19 June; of a range or a decade, up to its end. */
  PrintedDate upTo() {
    return rewritten(text -> UP_TO + text.substring(text.indexOf('/') + 1).replace('X', '9'));
  }

  /**
   * The date with a qualifier at it, or at both its ends: about 19 June; a decade has none in EDTF.
   *
   * @param sign {@code ~}, {@code ?} or {@code %}
   */
  PrintedDate qualified(String sign) {
    return rewritten(text -> text.endsWith(sign) ? text : text.replace("/", sign + "/") + sign);
  }

  /** The same with another EDTF text; unchanged where EDTF cannot write that. */
  private PrintedDate rewritten(UnaryOperator<String> change) {
    if (date == null) {
      return this;
    }
    try {
      List<Edtf> changed = new ArrayList<>();
      for (Edtf other : others) {
        changed.add(Edtf.parse(change.apply(other.text())));
      }
      return new PrintedDate(Edtf.parse(change.apply(date.text())), month, day, changed, source);
    } catch (Malformed noDate) {
      return this;
    }
  }

  /** Whether a value can be the date that is printed. */
  public boolean fits(Edtf value) {
    return date == null
        ? fitsInAnyYear(value)
        : date.overlaps(value) || others.stream().anyMatch(value::overlaps);
  }

  /** Whether a value can be the date that is printed, if its year is taken from nowhere. */
  public boolean fitsInAnyYear(Edtf value) {
    LocalDateTime start = value.start();
    LocalDateTime end = value.end();
    if ((long) end.getYear() - start.getYear() >= ENOUGH_YEARS) {
      return true;
    }
    if (month == null) {
      return date == null || fits(value) || (source == Source.NEAREST && turns(date, start, end));
    }
    for (int year = start.getYear(); year <= end.getYear(); year++) {
      if (overlaps(year, month, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same days of another year meet a time. */
  private static boolean turns(Edtf days, LocalDateTime start, LocalDateTime end) {
    // Days over New Year end in the year after that of their first.
    for (int year = start.getYear(); year <= end.getYear() + 1; year++) {
      int years = year - days.end().getYear();
      boolean meets =
          days.start().plusYears(years).isBefore(end) && days.end().plusYears(years).isAfter(start);
      if (meets) {
        return true;
      }
    }
    return false;
  }

  /** The day that is printed, in that year where its own is not printed; null where it is none. */
  public @Nullable LocalDate dayIn(int year) {
    if (month == null) {
      boolean isPrinted = date != null && source == Source.PRINTED;
      return isPrinted && date != null ? lastDay(date) : null;
    }
    return day > 0 && MonthDay.of(month, day).isValidYear(year)
        ? LocalDate.of(year, month, day)
        : null;
  }

  /** The day that an EDTF text is, or up to which it goes; null where it is another thing. */
  private static @Nullable LocalDate lastDay(Edtf date) {
    boolean isUpToDay = date.text().startsWith(UP_TO) && date.text().length() == DAY.length();
    return isUpToDay ? date.end().minusNanos(1).toLocalDate() : date.day();
  }

  private boolean overlaps(int year, Month ofMonth, LocalDateTime start, LocalDateTime end) {
    try {
      LocalDate first = LocalDate.of(year, ofMonth, Math.max(1, day));
      LocalDate next = day == 0 ? first.plusMonths(1) : first.plusDays(1);
      return first.atStartOfDay().isBefore(end) && next.atStartOfDay().isAfter(start);
    } catch (DateTimeException e) {
      return false; // There is no such day in that year.
    }
  }
}
