package id.selisih.reading;

import id.selisih.fact.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of which year a day or a month is that is printed without one: the nearest that is not after
 * the publication, or where no word puts it in the past, one that comes shortly after it.
 */
final class YearlessDates {
  /** What is announced without its year is rarely further ahead. */
  private static final int DAYS_AHEAD = 56;

  private final Publication publication;

  YearlessDates(Publication publication) {
    this.publication = publication;
  }

  /** A day, with the weekday beside it; null for none. */
  PrintedDate date(Spot.YearLess spot, @Nullable DayOfWeek weekday, Tense tense) throws Halt {
    LocalDate coming = weekday == null ? null : coming(spot.day(), weekday);
    if (coming != null) {
      return PrintedDate.counted(spot.date(coming.toString()), List.of());
    }
    Month month = spot.day().getMonth();
    int day = spot.day().getDayOfMonth();
    LocalDate last = publication.last();
    LocalDate date = tense == Tense.AHEAD ? null : nearest(spot.day());
    if (date == null || last == null) {
      refuseEither(spot);
      return nearest(null, month, day, List.of());
    }
    List<Edtf> others = new ArrayList<>();
    if (spot.other() != null) {
      others.add(spot.date(notAfter(spot.other(), last).toString()));
    }
    LocalDate soon = tense == Tense.OPEN && weekday == null ? soon(spot.day()) : null;
    if (soon != null) {
      others.add(spot.date(soon.toString()));
    }
    return nearest(spot.date(date.toString()), month, day, others);
  }

  /** Of 3/4 without a year nothing can be said that holds for both readings. */
  private static void refuseEither(Spot.YearLess spot) throws Halt {
    if (spot.other() != null) {
      throw new Halt(
          spot.from(), spot.to(), "nothing tells the day from the month, nor in which year it is");
    }
  }

  /** Days: those that the publication is one of, if it is. */
  PrintedDate date(Spot.Days spot, Tense tense) throws Halt {
    LocalDate now = around(spot);
    LocalDate last = now != null ? now : tense == Tense.AHEAD ? null : nearest(spot.last());
    if (last == null) {
      throw new Halt(spot.from(), spot.to(), "the year is not printed");
    }
    LocalDate soon = now == null && tense == Tense.OPEN ? soon(spot.first()) : null;
    List<Edtf> others = soon == null ? List.of() : List.of(daysFrom(soon, spot));
    Edtf days = daysFrom(notAfter(spot.first(), last), spot);
    return nearest(days, null, 0, others);
  }

  private static Edtf daysFrom(LocalDate first, Spot.Days spot) throws Halt {
    return spot.date(first + "/" + notBefore(spot.last(), first));
  }

  /** The last of the days, where the publication is one of them; else null. */
  private @Nullable LocalDate around(Spot.Days spot) {
    LocalDate today = publication.to(ChronoUnit.DAYS);
    if (today == null) {
      return null;
    }
    LocalDate last = notBefore(spot.last(), today);
    return notAfter(spot.first(), last).isAfter(today) ? null : last;
  }

  /** A month, which the publication may be in. */
  PrintedDate date(Spot.Month spot, Tense tense) throws Halt {
    LocalDate today = tense == Tense.AHEAD ? null : publication.to(ChronoUnit.MONTHS);
    if (today == null) {
      return nearest(null, spot.month(), 0, List.of());
    }
    LocalDate soon = tense == Tense.OPEN ? soon(MonthDay.of(spot.month(), 1)) : null;
    List<Edtf> others =
        soon == null ? List.of() : List.of(spot.date(YearMonth.from(soon).toString()));
    Edtf month = spot.date(notAfter(spot.month(), YearMonth.from(today)).toString());
    return nearest(month, spot.month(), 0, others);
  }

  /** Such a month that is not after another, and nearest to it. */
  static YearMonth notAfter(Month month, YearMonth limit) {
    YearMonth same = YearMonth.of(limit.getYear(), month);
    return same.isAfter(limit) ? same.minusYears(1) : same;
  }

  /** 5 November mendatang: the first such day after the publication. */
  PrintedDate date(Spot.ComingDay spot) throws Halt {
    LocalDate today = publication.to(ChronoUnit.DAYS);
    if (today == null) {
      throw publication.unknown(spot);
    }
    return PrintedDate.counted(
        spot.date(notBefore(spot.day(), today.plusDays(1)).toString()), List.of());
  }

  /** Whether a date without a year, as an end, is rather that of the year to come. */
  boolean isLongPast(PrintedDate date) {
    LocalDate last = publication.last();
    return date.source() == PrintedDate.Source.NEAREST
        && date.month() != null
        && date.date() != null
        && last != null
        && date.date().end().toLocalDate().isBefore(last.minusDays(DAYS_AHEAD));
  }

  /**
   * The nearest such day that is not after the publication; null where that is not known, or not to
   * the day and the date may lie within what is known of it.
   */
  private @Nullable LocalDate nearest(MonthDay day) {
    LocalDate first = publication.first();
    LocalDate last = publication.last();
    LocalDate date = last == null ? null : notAfter(day, last);
    return date != null && first != null && date.equals(notAfter(day, first)) ? date : null;
  }

  private static PrintedDate nearest(
      @Nullable Edtf date, @Nullable Month month, int day, List<Edtf> others) {
    return new PrintedDate(date, month, day, others, PrintedDate.Source.NEAREST);
  }

  private static LocalDate notAfter(MonthDay day, LocalDate limit) {
    int year = limit.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isAfter(limit)) {
      year--;
    }
    return day.atYear(year);
  }

  private static LocalDate notBefore(MonthDay day, LocalDate limit) {
    int year = limit.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isBefore(limit)) {
      year++;
    }
    return day.atYear(year);
  }

  /** Such a day shortly after the publication; null where there is none. */
  private @Nullable LocalDate soon(MonthDay day) {
    LocalDate today = publication.to(ChronoUnit.DAYS);
    LocalDate soon = today == null ? null : notAfter(day, today.plusDays(DAYS_AHEAD));
    return soon != null && soon.isAfter(today) ? soon : null;
  }

  /**
   * The day shortly after the publication that a printed weekday tells: the coming one has it, and
   * the one before does not. Further ahead the weekday is more likely a slip.
   *
   * @return null where it tells none
   */
  private @Nullable LocalDate coming(MonthDay day, DayOfWeek weekday) {
    LocalDate soon = soon(day);
    boolean isAhead =
        soon != null
            && soon.getDayOfWeek() == weekday
            && notAfter(day, soon.minusDays(1)).getDayOfWeek() != weekday;
    return isAhead ? soon : null;
  }
}
