package id.selisih.reading;

import id.selisih.fact.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says which date a spot is, counted from the publication where it leaves something out. */
final class Anchor {
  /** Farther away, "this" month may be that of the year before or after. */
  private static final int MONTHS_AROUND = 6;

  private final Publication publication;
  private final YearlessDates yearless;

  Anchor(Publication publication) {
    this.publication = publication;
    this.yearless = new YearlessDates(publication);
  }

  /**
   * The date of a spot.
   *
   * @param weekday the weekday that stands beside it; null for none
   * @param tense where the words beside it put it; the year of what is ahead is taken from nowhere
   * @throws Halt where there is no such date, or the publication is not known well enough
   */
  PrintedDate date(Spot spot, @Nullable DayOfWeek weekday, Tense tense) throws Halt {
    if (spot instanceof Spot.Full full) {
      return PrintedDate.printed(
          spot.date(full.edtf()),
          full.other() == null ? List.of() : List.of(spot.date(full.other())));
    }
    if (spot instanceof Spot.YearLess yearLess) {
      return yearless.date(yearLess, weekday, tense);
    }
    if (spot instanceof Spot.Days days) {
      return yearless.date(days, tense);
    }
    if (spot instanceof Spot.Month month) {
      return month.turn() == 0 ? yearless.date(month, tense) : turned(month);
    }
    if (spot instanceof Spot.ThisMonth thisMonth) {
      return thisMonth(thisMonth);
    }
    if (spot instanceof Spot.ComingDay coming) {
      return yearless.date(coming);
    }
    if (spot instanceof Spot.OfYear ofYear) {
      return ofYear(ofYear);
    }
    if (spot instanceof Spot.Relative relative) {
      return relative(relative);
    }
    LocalDate today = publication.to(ChronoUnit.DAYS);
    if (today == null) {
      throw publication.unknown(spot);
    }
    return new WeekDates(today).date(spot);
  }

  /** Whether a date without a year, as an end, is rather that of the year to come. */
  boolean isLongPast(PrintedDate date) {
    return yearless.isLongPast(date);
  }

  /** 5 June last year: the year is counted, and what it leaves open is printed. */
  private PrintedDate ofYear(Spot.OfYear spot) throws Halt {
    LocalDate today = publication.to(ChronoUnit.YEARS);
    if (today == null) {
      throw publication.unknown(spot);
    }
    int year = today.getYear() + spot.years();
    if (spot.yearLess() instanceof Spot.Month month) {
      return PrintedDate.counted(
          spot.date(YearMonth.of(year, month.month()).toString()), List.of());
    }
    if (spot.yearLess() instanceof Spot.Days days) {
      String last = day(year, days.last(), spot);
      int start = days.first().isAfter(days.last()) ? year - 1 : year;
      return PrintedDate.counted(spot.date(day(start, days.first(), spot) + "/" + last), List.of());
    }
    if (!(spot.yearLess() instanceof Spot.YearLess one)) {
      throw new IllegalStateException("no year is counted for " + spot);
    }
    List<Edtf> others = new ArrayList<>();
    if (one.other() != null) {
      others.add(spot.date(day(year, one.other(), spot)));
    }
    return PrintedDate.counted(spot.date(day(year, one.day(), spot)), others);
  }

  private static String day(int year, MonthDay day, Spot spot) throws Halt {
    return CalendarDay.day(year, day.getMonthValue(), day.getDayOfMonth(), spot.from(), spot.to());
  }

  /** That of the publication's year; far from it, that of the year next to it as well. */
  private PrintedDate thisMonth(Spot.ThisMonth spot) throws Halt {
    LocalDate today = publication.to(ChronoUnit.MONTHS);
    if (today == null) {
      throw publication.unknown(spot);
    }
    YearMonth month = YearMonth.of(today.getYear(), spot.month());
    int ahead = spot.month().getValue() - today.getMonthValue();
    List<Edtf> others = new ArrayList<>();
    if (Math.abs(ahead) > MONTHS_AROUND) {
      others.add(spot.date(month.plusYears(ahead > 0 ? -1 : 1).toString()));
    }
    return PrintedDate.counted(spot.date(month.toString()), others);
  }

  /** Last June, next June. */
  private PrintedDate turned(Spot.Month spot) throws Halt {
    LocalDate today = publication.to(ChronoUnit.MONTHS);
    if (today == null) {
      throw publication.unknown(spot);
    }
    YearMonth now = YearMonth.from(today);
    YearMonth past = YearlessDates.notAfter(spot.month(), now);
    if (spot.turn() > 0) {
      return PrintedDate.counted(spot.date(past.plusYears(1).toString()), List.of());
    }
    // "Last June", said in June, is that of the year before; in July it may be either.
    YearMonth last = past.equals(now) ? past.minusYears(1) : past;
    return PrintedDate.counted(
        spot.date(last.toString()), List.of(spot.date(last.minusYears(1).toString())));
  }

  private PrintedDate relative(Spot.Relative spot) throws Halt {
    LocalDate today = publication.to(spot.unit());
    if (today == null) {
      throw publication.unknown(spot);
    }
    LocalDate date = today.plus(spot.count(), spot.unit());
    String text =
        switch (spot.unit()) {
          case DAYS -> date.toString();
          case WEEKS -> {
            LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            yield monday + "/" + monday.plusDays(6);
          }
          case MONTHS -> YearMonth.from(date).toString();
          default -> String.format(Locale.ROOT, "%04d", date.getYear());
        };
    return PrintedDate.counted(spot.date(text), List.of());
  }
}
