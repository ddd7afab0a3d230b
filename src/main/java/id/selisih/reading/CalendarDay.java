package id.selisih.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Makes days of the numbers that a text prints. */
final class CalendarDay {
  private static final int CENTURY = 2000;
  private static final int LAST_OF_THIS_CENTURY = 39;

  private static final int LEAP_YEAR = 2000;

  private CalendarDay() {}

  /** The number of a token of few digits. */
  static int number(Token token) {
    return Integer.parseInt(token.text());
  }

  /** A day of any year; stops the reading of the tokens where no year has it. */
  static MonthDay monthDay(int month, int day, int from, int to) throws Halt {
    day(LEAP_YEAR, month, day, from, to);
    return MonthDay.of(month, day);
  }

  /** A day with its year, and what it says in the other order; stops where there is none. */
  static Spot full(int year, int month, int day, @Nullable String other, int from, int to)
      throws Halt {
    return new Spot.Full(day(year, month, day, from, to), other, from, to);
  }

  /** The EDTF text of a day; stops where there is none. */
  static String day(int year, int month, int day, int from, int to) throws Halt {
    String edtf = edtf(year, month, day);
    if (edtf == null) {
      throw new Halt(from, to, "there is no such day");
    }
    return edtf;
  }

  /** The EDTF text of a day; null where there is none. */
  static @Nullable String edtf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * The year of four digits, or of two. Up to 39 these are of this century: what is printed of the
   * future lies within a few years, and of 1939 and before nobody prints two digits. Of 65 or 98
   * only the reader knows.
   */
  static int year(Token year, int from, int to) throws Halt {
    int number = number(year);
    if (year.isDigits(2, 2) && number > LAST_OF_THIS_CENTURY) {
      throw new Halt(from, to, "the century is not printed");
    }
    return year.isDigits(2, 2) ? CENTURY + number : number;
  }
}
