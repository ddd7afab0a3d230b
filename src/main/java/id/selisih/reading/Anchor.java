package id.selisih.reading;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
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
  /** A day that is announced without its year is rarely further ahead. */
  private static final int DAYS_AHEAD = 56;

  /** Farther away, "this" month may be that of the year before or after. */
  private static final int MONTHS_AROUND = 6;

  private final @Nullable Edtf published;

  Anchor(@Nullable Edtf published) {
    this.published = published;
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
      return printed(
          edtf(full.edtf(), spot),
          full.other() == null ? List.of() : List.of(edtf(full.other(), spot)));
    }
    if (spot instanceof Spot.YearLess yearLess) {
      LocalDate coming = weekday == null ? null : coming(yearLess.day(), weekday);
      if (coming != null) {
        return counted(edtf(coming.toString(), spot), List.of());
      }
      if (tense != Tense.AHEAD) {
        return nearest(yearLess, tense == Tense.OPEN && weekday == null);
      }
      refuseEither(yearLess);
      return nearest(null, yearLess.day().getMonth(), yearLess.day().getDayOfMonth(), List.of());
    }
    if (spot instanceof Spot.Days days) {
      return nearest(days, tense);
    }
    if (spot instanceof Spot.Month month) {
      return tense == Tense.AHEAD && month.turn() == 0
          ? nearest(null, month.month(), 0, List.of())
          : month(month, tense == Tense.OPEN);
    }
    if (spot instanceof Spot.ThisMonth thisMonth) {
      return thisMonth(thisMonth);
    }
    if (spot instanceof Spot.ComingDay coming) {
      return coming(coming);
    }
    if (spot instanceof Spot.OfYear ofYear) {
      return ofYear(ofYear);
    }
    if (spot instanceof Spot.Relative relative) {
      return relative(relative);
    }
    LocalDate today = today(ChronoUnit.DAYS);
    if (today == null) {
      throw unanchored(spot);
    }
    return new WeekDates(today).date(spot);
  }

  private static PrintedDate impossible(Spot spot) {
    throw new IllegalStateException("no spot is a " + spot);
  }

  private static PrintedDate printed(Edtf date, List<Edtf> others) {
    return new PrintedDate(date, null, 0, others, PrintedDate.Source.PRINTED);
  }

  static PrintedDate counted(Edtf date, List<Edtf> others) {
    return new PrintedDate(date, null, 0, others, PrintedDate.Source.COUNTED);
  }

  private static PrintedDate nearest(@Nullable Edtf date, Month month, int day, List<Edtf> others) {
    return new PrintedDate(date, month, day, others, PrintedDate.Source.NEAREST);
  }

  static Edtf edtf(String text, Spot spot) throws Halt {
    try {
      return Edtf.parse(text);
    } catch (Malformed e) {
      throw new Halt(spot.from(), spot.to(), e.message());
    }
  }

  /**
   * A day without a year: the nearest that is not after the publication.
   *
   * @param orSoon whether it can also be the one that comes shortly after it
   */
  private PrintedDate nearest(Spot.YearLess spot, boolean orSoon) throws Halt {
    LocalDate to = published == null ? null : lastDay(published);
    Month month = spot.day().getMonth();
    int day = spot.day().getDayOfMonth();
    LocalDate date = nearest(spot.day());
    if (date == null) {
      refuseEither(spot);
      return nearest(null, month, day, List.of());
    }
    List<Edtf> others = new ArrayList<>();
    if (spot.other() != null && to != null) {
      others.add(edtf(notAfter(spot.other(), to).toString(), spot));
    }
    LocalDate soon = orSoon ? soon(spot.day()) : null;
    if (soon != null) {
      others.add(edtf(soon.toString(), spot));
    }
    return nearest(edtf(date.toString(), spot), month, day, others);
  }

  /** Of 3/4 without a year nothing can be said that holds for both readings. */
  private static void refuseEither(Spot.YearLess spot) throws Halt {
    if (spot.other() != null) {
      throw new Halt(
          spot.from(), spot.to(), "nothing tells the day from the month, nor in which year it is");
    }
  }

  /**
   * Days without a year: those that the publication is one of, else the nearest of which the last
   * is not after it.
   */
  private PrintedDate nearest(Spot.Days spot, Tense tense) throws Halt {
    LocalDate now = around(spot);
    LocalDate last = now != null ? now : tense == Tense.AHEAD ? null : nearest(spot.last());
    if (last == null) {
      throw new Halt(spot.from(), spot.to(), "the year is not printed");
    }
    LocalDate soon = now == null && tense == Tense.OPEN ? soon(spot.first()) : null;
    List<Edtf> others = soon == null ? List.of() : List.of(daysFrom(soon, spot));
    Edtf days = daysFrom(notAfter(spot.first(), last), spot);
    return new PrintedDate(days, null, 0, others, PrintedDate.Source.NEAREST);
  }

  private static Edtf daysFrom(LocalDate first, Spot.Days spot) throws Halt {
    return edtf(first + "/" + notBefore(spot.last(), first), spot);
  }

  /** The last of the days, where the publication is one of them; else null. */
  private @Nullable LocalDate around(Spot.Days spot) {
    LocalDate today = today(ChronoUnit.DAYS);
    if (today == null) {
      return null;
    }
    LocalDate last = notBefore(spot.last(), today);
    return notAfter(spot.first(), last).isAfter(today) ? null : last;
  }

  /**
   * The nearest such day that is not after the publication; null where that is not known, or not to
   * the day and the date may lie within what is known of it.
   */
  private @Nullable LocalDate nearest(MonthDay day) {
    LocalDate from = published == null ? null : firstDay(published);
    LocalDate to = published == null ? null : lastDay(published);
    LocalDate date = to == null ? null : notAfter(day, to);
    return date != null && from != null && date.equals(notAfter(day, from)) ? date : null;
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
    LocalDate today = today(ChronoUnit.DAYS);
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

  /** Whether a date without a year, as an end, is rather that of the year to come. */
  boolean isLongPast(PrintedDate date) {
    LocalDate to = published == null ? null : lastDay(published);
    return date.source() == PrintedDate.Source.NEAREST
        && date.month() != null
        && date.date() != null
        && to != null
        && date.date().end().toLocalDate().isBefore(to.minusDays(DAYS_AHEAD));
  }

  /** 5 June last year: the year is counted, and what it leaves open is printed. */
  private PrintedDate ofYear(Spot.OfYear spot) throws Halt {
    LocalDate today = today(ChronoUnit.YEARS);
    if (today == null) {
      throw unanchored(spot);
    }
    int year = today.getYear() + spot.years();
    if (spot.yearLess() instanceof Spot.Month month) {
      return counted(edtf(YearMonth.of(year, month.month()).toString(), spot), List.of());
    }
    if (spot.yearLess() instanceof Spot.Days days) {
      String last = day(year, days.last(), spot);
      int start = days.first().isAfter(days.last()) ? year - 1 : year;
      return counted(edtf(day(start, days.first(), spot) + "/" + last, spot), List.of());
    }
    if (!(spot.yearLess() instanceof Spot.YearLess one)) {
      return impossible(spot);
    }
    List<Edtf> others = new ArrayList<>();
    if (one.other() != null) {
      others.add(edtf(day(year, one.other(), spot), spot));
    }
    return counted(edtf(day(year, one.day(), spot), spot), others);
  }

  private static String day(int year, MonthDay day, Spot spot) throws Halt {
    return CalendarDay.day(year, day.getMonthValue(), day.getDayOfMonth(), spot.from(), spot.to());
  }

  /** That of the publication's year; far from it, that of the year next to it as well. */
  private PrintedDate thisMonth(Spot.ThisMonth spot) throws Halt {
    LocalDate today = today(ChronoUnit.MONTHS);
    if (today == null) {
      throw unanchored(spot);
    }
    YearMonth month = YearMonth.of(today.getYear(), spot.month());
    int ahead = spot.month().getValue() - today.getMonthValue();
    List<Edtf> others = new ArrayList<>();
    if (Math.abs(ahead) > MONTHS_AROUND) {
      others.add(edtf(month.plusYears(ahead > 0 ? -1 : 1).toString(), spot));
    }
    return counted(edtf(month.toString(), spot), others);
  }

  private PrintedDate coming(Spot.ComingDay spot) throws Halt {
    LocalDate today = today(ChronoUnit.DAYS);
    if (today == null) {
      throw unanchored(spot);
    }
    LocalDate coming = notBefore(spot.day(), today.plusDays(1));
    return counted(edtf(coming.toString(), spot), List.of());
  }

  private PrintedDate month(Spot.Month spot, boolean orSoon) throws Halt {
    LocalDate today = today(ChronoUnit.MONTHS);
    if (today == null && spot.turn() != 0) {
      throw unanchored(spot);
    }
    if (today == null) {
      return nearest(null, spot.month(), 0, List.of());
    }
    YearMonth now = YearMonth.from(today);
    YearMonth same = YearMonth.of(now.getYear(), spot.month());
    if (spot.turn() > 0) {
      YearMonth coming = same.isAfter(now) ? same : same.plusYears(1);
      return counted(edtf(coming.toString(), spot), List.of());
    }
    YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
    if (spot.turn() == 0) {
      LocalDate soon = orSoon ? soon(MonthDay.of(spot.month(), 1)) : null;
      List<Edtf> others =
          soon == null ? List.of() : List.of(edtf(YearMonth.from(soon).toString(), spot));
      return nearest(edtf(past.toString(), spot), spot.month(), 0, others);
    }
    // "Last June", said in June, is that of the year before; in July it may be either.
    YearMonth last = past.equals(now) ? past.minusYears(1) : past;
    return counted(edtf(last.toString(), spot), List.of(edtf(last.minusYears(1).toString(), spot)));
  }

  private PrintedDate relative(Spot.Relative spot) throws Halt {
    LocalDate today = today(spot.unit());
    if (today == null) {
      throw unanchored(spot);
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
    return counted(edtf(text, spot), List.of());
  }

  private Halt unanchored(Spot spot) {
    return new Halt(
        spot.from(),
        spot.to(),
        published == null
            ? "it counts from the publication, and the article has no `published`"
            : "it counts from the publication, and `published` is not exact enough");
  }

  /** The publication's first day, if it is known as exactly as the unit; else null. */
  private @Nullable LocalDate today(ChronoUnit unit) {
    LocalDate from = published == null ? null : firstDay(published);
    LocalDate to = published == null ? null : lastDay(published);
    if (from == null || to == null) {
      return null;
    }
    boolean isSame =
        switch (unit) {
          case MONTHS -> YearMonth.from(from).equals(YearMonth.from(to));
          case YEARS -> from.getYear() == to.getYear();
          default -> from.equals(to);
        };
    return isSame ? from : null;
  }

  private static @Nullable LocalDate firstDay(Edtf date) {
    int year = date.start().getYear();
    return year < 1000 || year > 9000 ? null : date.start().toLocalDate();
  }

  private static @Nullable LocalDate lastDay(Edtf date) {
    int year = date.end().getYear();
    return year < 1000 || year > 9000 ? null : date.end().minusNanos(1).toLocalDate();
  }
}
