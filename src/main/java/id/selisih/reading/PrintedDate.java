package id.selisih.reading;

import id.selisih.fact.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
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
    NEAREST
  }

  /** More years than lie between two leap years hold every day of a year. */
  private static final int ENOUGH_YEARS = 9;

  /** Copies the list. */
  public PrintedDate {
    others = List.copyOf(others);
  }

  /** Whether a value can be the date that is printed. */
  public boolean fits(Edtf value) {
    return date == null
        ? fitsInAnyYear(value)
        : date.overlaps(value) || others.stream().anyMatch(value::overlaps);
  }

  /** Whether a value can be the date that is printed, if its year is taken from nowhere. */
  public boolean fitsInAnyYear(Edtf value) {
    if (month == null) {
      return date == null || fits(value);
    }
    LocalDateTime start = value.start();
    LocalDateTime end = value.end();
    if ((long) end.getYear() - start.getYear() >= ENOUGH_YEARS) {
      return true;
    }
    for (int year = start.getYear(); year <= end.getYear(); year++) {
      if (overlaps(year, month, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** The day that is printed, in that year where its own is not printed; null where it is none. */
  public @Nullable LocalDate dayIn(int year) {
    if (month == null) {
      boolean isPrinted = date != null && source == Source.PRINTED;
      return isPrinted && date != null ? date.day() : null;
    }
    return day > 0 && MonthDay.of(month, day).isValidYear(year)
        ? LocalDate.of(year, month, day)
        : null;
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
