package id.selisih.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Joins two dates with a word or dash between them into the range from one to the other. */
final class SpotRanges {
  private static final int DAY = "2024-10-18".length();
  private static final int MONTH = "2024-10".length();

  private static final String BACKWARDS = "the range runs backwards";

  private SpotRanges() {}

  /**
   * The range from one date to another of the same precision. What the first leaves out, the second
   * says: 28 October to 2 November 2024.
   *
   * @return null where they make none
   * @throws Halt where the second is the earlier one
   */
  static @Nullable Spot join(Spot first, Spot second) throws Halt {
    int from = first.from();
    int to = second.to();
    if (second instanceof Spot.Full full && full.other() == null) {
      String end = full.edtf().substring(full.edtf().indexOf('/') + 1);
      String start = start(first, end);
      return start == null ? null : range(start, end, from, to);
    }
    if (first instanceof Spot.YearLess start
        && second instanceof Spot.YearLess end
        && start.other() == null
        && end.other() == null) {
      boolean isOneMonth = start.day().getMonth() == end.day().getMonth();
      if (isOneMonth && start.day().isAfter(end.day())) {
        throw new Halt(from, to, BACKWARDS);
      }
      return new Spot.Days(start.day(), end.day(), from, to);
    }
    return null;
  }

  /** The beginning of a range that ends then, in EDTF; null where it can be none. */
  private static @Nullable String start(Spot first, String end) {
    if (first instanceof Spot.Full full) {
      int slash = full.edtf().indexOf('/');
      String start = slash < 0 ? full.edtf() : full.edtf().substring(0, slash);
      return start.length() == end.length() && full.other() == null ? start : null;
    }
    if (first instanceof Spot.YearLess yearLess && yearLess.other() == null) {
      return end.length() == DAY ? before(yearLess.day(), LocalDate.parse(end)) : null;
    }
    if (first instanceof Spot.Month month && month.turn() == 0 && isMonth(end)) {
      YearMonth last = YearMonth.parse(end);
      YearMonth same = YearMonth.of(last.getYear(), month.month());
      return (same.isAfter(last) ? same.minusYears(1) : same).toString();
    }
    return null;
  }

  /** A season is written like a month, with a number past 20. */
  private static boolean isMonth(String edtf) {
    return edtf.length() == MONTH && edtf.charAt(MONTH - 2) <= '1';
  }

  private static @Nullable String before(MonthDay day, LocalDate end) {
    int year = day.isAfter(MonthDay.from(end)) ? end.getYear() - 1 : end.getYear();
    return day.isValidYear(year) ? day.atYear(year).toString() : null;
  }

  /** A range of days, months or years that EDTF can write: of neither seasons nor decades. */
  private static @Nullable Spot range(String start, String end, int from, int to) throws Halt {
    boolean isPlain = start.indexOf('X') < 0 && end.indexOf('X') < 0;
    boolean areMonths = isMonth(start) && isMonth(end);
    if (!isPlain || (end.length() == MONTH && !areMonths)) {
      return null;
    }
    if (start.compareTo(end) > 0) {
      throw new Halt(from, to, BACKWARDS);
    }
    return new Spot.Full(start + "/" + end, null, from, to);
  }
}
