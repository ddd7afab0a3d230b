package id.selisih.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Makes days of the numbers that a text prints. */
final class CalendarDay {
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
}
