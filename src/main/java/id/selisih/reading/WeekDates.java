package id.selisih.reading;

import id.selisih.fact.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Says which days the days and ends of a week are, counted from the day of the publication. */
final class WeekDates {
  private final LocalDate today;

  WeekDates(LocalDate today) {
    this.today = today;
  }

  PrintedDate date(Spot spot) throws Halt {
    if (spot instanceof Spot.OfWeek ofWeek) {
      return PrintedDate.counted(day(ofWeek.day(), ofWeek.weeks(), spot), List.of());
    }
    if (spot instanceof Spot.ThisDay thisDay) {
      return thisDay(thisDay);
    }
    if (spot instanceof Spot.Weekend weekend) {
      return weekend(weekend);
    }
    if (spot instanceof Spot.Weekday day) {
      return weekday(day);
    }
    throw new IllegalStateException("no spot of a week is a " + spot);
  }

  private Edtf day(DayOfWeek day, int weeks, Spot spot) throws Halt {
    return spot.date(monday(weeks).with(day).toString());
  }

  private LocalDate monday(int weeks) {
    return today.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private PrintedDate weekday(Spot.Weekday spot) throws Halt {
    DayOfWeek day = spot.day();
    LocalDate date =
        switch (spot.turn()) {
          case -1 -> today.with(TemporalAdjusters.previous(day));
          case 1 -> today.with(TemporalAdjusters.next(day));
          default -> today.with(TemporalAdjusters.previousOrSame(day));
        };
    // Which week a weekday is of is often left to the reader.
    Edtf earlier = spot.date(date.minusWeeks(1).toString());
    Edtf later = spot.date(date.plusWeeks(1).toString());
    List<Edtf> others =
        switch (spot.turn()) {
          case -1 -> List.of(earlier);
          case 1 -> List.of(later);
          default -> List.of(earlier, later);
        };
    Edtf edtf = spot.date(date.toString());
    return spot.turn() == 0
        ? new PrintedDate(edtf, null, 0, others, PrintedDate.Source.WEEKDAY)
        : PrintedDate.counted(edtf, others);
  }

  /** "This Friday" is that of the week; where it has been, the next may be meant as well. */
  private PrintedDate thisDay(Spot.ThisDay spot) throws Halt {
    boolean isPast = spot.day().compareTo(today.getDayOfWeek()) < 0;
    return isPast
        ? weekday(new Spot.Weekday(spot.day(), 0, spot.from(), spot.to()))
        : PrintedDate.counted(day(spot.day(), 0, spot), List.of());
  }

  /** Of Saturday and Sunday; "last" and "next" may skip the nearest or not. */
  private PrintedDate weekend(Spot.Weekend spot) throws Halt {
    boolean isNow = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    List<Edtf> others =
        switch (spot.turn()) {
          case -1 -> isNow ? List.of(weekend(0, spot)) : List.of();
          case 0 -> isNow ? List.of() : List.of(weekend(-1, spot));
          default -> List.of(weekend(0, spot));
        };
    return PrintedDate.counted(weekend(spot.turn(), spot), others);
  }

  private Edtf weekend(int weeks, Spot spot) throws Halt {
    LocalDate monday = monday(weeks);
    String days = monday.with(DayOfWeek.SATURDAY) + "/" + monday.with(DayOfWeek.SUNDAY);
    return spot.date(days);
  }
}
