package id.selisih.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The days that stand before the name of their month, with what joins them: 18 to Sunday 20
 * October, the 18th and the 20th of October.
 *
 * @param days the days, at least one
 * @param joint the token after the first, where what joins it to the second begins
 * @param end the token after the last
 */
record DayRow(List<Integer> days, int joint, int end) {
  /** A longer list of days is not printed. */
  private static final int MOST_DAYS = 7;

  /** Copies the list. */
  DayRow {
    days = List.copyOf(days);
  }

  /**
   * The days from a token on. Commas alone make no list: of “killed 18, 22 October” the first
   * number is no day.
   */
  static DayRow at(int from, Tokens text, DateParts parts) {
    List<Integer> days = new ArrayList<>();
    days.add(CalendarDay.number(text.get(from)));
    int first = parts.ordinal(from + 1);
    DayRow row = new DayRow(days, first, first);
    boolean isOrdinal = first > from + 1;
    int end = first;
    while (days.size() < MOST_DAYS) {
      int comma = text.isSign(end, ",") ? end + 1 : end;
      int joint = parts.jointOfDays(comma);
      int next = parts.dayStart(joint, isOrdinal);
      if (joint == end || !parts.isDay(next)) {
        return row;
      }
      days.add(CalendarDay.number(text.get(next)));
      end = parts.ordinal(next + 1);
      row = joint > comma ? new DayRow(days, first, end) : row;
    }
    return row;
  }

  int first() {
    return days.get(0);
  }

  int last() {
    return days.get(days.size() - 1);
  }

  /** Whether it has more days than the one. */
  boolean isList() {
    return days.size() > 1;
  }
}
