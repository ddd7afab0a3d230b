package id.selisih.fact;

import static id.selisih.fact.EdtfText.UNREADABLE;

import id.selisih.fact.EdtfDate.Form;
import id.selisih.fact.EdtfDate.Qualifier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.util.Locale;

/**
 * Reads one EDTF text by position. Fact files hold dates by the thousand, nearly all of them plain
 * days, so this path compiles no pattern; what does not fit is left to {@link EdtfRefusal} to
 * explain.
 */
final class EdtfScanner {
  private static final int LEAST_LEVEL_2_SEASON = 25;
  private static final int GREATEST_LEVEL_2_SEASON = 41;

  private final EdtfText in;

  private EdtfScanner(EdtfText in) {
    this.in = in;
  }

  /** Reads the text, and explains what it cannot read. */
  static Edtf read(String text) throws Malformed {
    return new EdtfScanner(new EdtfText(text, true)).scan();
  }

  /** Whether the text can be read; for suggestions, which must not need one of their own. */
  static boolean accepts(String text) {
    try {
      new EdtfScanner(new EdtfText(text, false)).scan();
      return true;
    } catch (Malformed e) {
      return false;
    }
  }

  private Edtf scan() throws Malformed {
    int stroke = in.text().indexOf('/');
    if (stroke < 0) {
      EdtfDate date = date(0, in.text().length());
      return new Edtf(in.text(), date, date);
    }
    if (in.text().indexOf('/', stroke + 1) >= 0) {
      throw in.unreadable();
    }
    EdtfDate first = endOfInterval(0, stroke);
    EdtfDate last = endOfInterval(stroke + 1, in.text().length());
    if (!first.isGiven() && !last.isGiven()) {
      throw in.refused(in.text(), "is not an interval: one end at least must be a date", null);
    }
    if (!last.end().isAfter(first.start())) {
      String turned = in.text().substring(stroke + 1) + "/" + in.text().substring(0, stroke);
      throw in.refused(in.text(), "is not an interval: it ends before it starts", turned);
    }
    return new Edtf(in.text(), first, last);
  }

  private EdtfDate endOfInterval(int from, int to) throws Malformed {
    if (from == to) {
      return EdtfDate.UNKNOWN;
    }
    if (to - from == 2 && in.text().startsWith("..", from)) {
      return EdtfDate.OPEN;
    }
    EdtfDate date = date(from, to);
    if (date.form().isTime()) {
      String day = in.text().substring(from, in.text().indexOf('T', from));
      throw in.refused(
          in.text(),
          "is not an EDTF interval: its ends are days or longer",
          in.splice(from, to, day));
    }
    if (date.form().isUnspecified()) {
      throw in.ofLevel2();
    }
    return date;
  }

  private EdtfDate date(int from, int to) throws Malformed {
    Qualifier qualifier = from == to ? Qualifier.NONE : Qualifier.of(in.text().charAt(to - 1));
    int limit = qualifier == Qualifier.NONE ? to : to - 1;
    if (from == limit) {
      throw in.unreadable();
    }
    EdtfDate date = in.text().charAt(from) == 'Y' ? longYear(from, limit) : calendar(from, limit);
    if (date.form().isTime() && qualifier != Qualifier.NONE) {
      throw in.refused(
          in.part(from, to),
          "is not an EDTF date: a time takes no `" + in.text().charAt(limit) + "`",
          in.splice(
              from, to, in.part(from, in.text().indexOf('T', from)) + in.text().charAt(limit)));
    }
    return date.with(qualifier);
  }

  /** A year of more than four digits after {@code Y}. */
  private EdtfDate longYear(int from, int to) throws Malformed {
    int digits = from + 1 < to && in.text().charAt(from + 1) == '-' ? from + 2 : from + 1;
    if (digits == to) {
      throw in.unreadable();
    }
    long year = 0;
    for (int i = digits; i < to; i++) {
      int digit = in.digit(i);
      if (digit < 0) {
        throw in.unreadable();
      }
      // Held at a value that is out of range, however many digits follow.
      year = Math.min(year * 10 + digit, Integer.MAX_VALUE);
    }
    String sign = digits == from + 1 ? "" : "-";
    if (year <= 9999) {
      String four = sign + String.format(Locale.ROOT, "%04d", year);
      throw in.refused(
          in.part(from, to),
          "is not an EDTF year: `Y` is for years of more than four digits",
          in.splice(from, to, year == 0 ? "0000" : four));
    }
    if (in.text().charAt(digits) == '0') {
      throw in.refused(
          in.part(from, to),
          "is not an EDTF year: it begins with a zero",
          in.splice(from, to, "Y" + sign + year));
    }
    if (year > Year.MAX_VALUE) {
      throw in.refused(
          in.part(from, to), "is out of range: years run from -999999999 to 999999999", null);
    }
    return years((int) (sign.isEmpty() ? year : -year), 1, Form.YEAR);
  }

  /** A year, month, season or day, or a day and a time. */
  private EdtfDate calendar(int from, int to) throws Malformed {
    boolean negative = in.text().charAt(from) == '-';
    int at = negative ? from + 1 : from;
    int unspecified = at + 4 == to ? in.trailingXs(at, to) : 0;
    int year = in.number(at, 4 - unspecified, to);
    if (year == UNREADABLE || unspecified > 2) {
      throw in.unreadable();
    }
    if (unspecified > 0) {
      return unspecifiedYear(year, unspecified, negative);
    }
    if (negative && year == 0) {
      String mended = in.splice(from, to, in.text().substring(from + 1, to));
      throw in.refused(in.part(from, to), "is not an EDTF date: year 0000 has no sign", mended);
    }
    year = negative ? -year : year;
    at += 4;
    if (at == to) {
      return years(year, 1, Form.YEAR);
    }
    if (in.isUnspecifiedPart(at, to)) {
      if (at + 3 == to) {
        return years(year, 1, Form.MONTH_OF_YEAR);
      }
      if (at + 6 == to && in.isUnspecifiedPart(at + 3, to)) {
        return years(year, 1, Form.DAY_OF_YEAR);
      }
      throw in.unreadable();
    }
    int month = in.text().charAt(at) == '-' ? in.number(at + 1, 2, to) : UNREADABLE;
    if (month == UNREADABLE) {
      throw in.unreadable();
    }
    at += 3;
    if (at == to) {
      return month(from, to, year, month);
    }
    if (at + 3 == to && in.isUnspecifiedPart(at, to)) {
      if (!isMonth(month)) {
        throw in.refused(in.part(from, to), EdtfText.noSuch("month", month), null);
      }
      return month(year, month, Form.DAY_OF_MONTH);
    }
    int day = in.text().charAt(at) == '-' ? in.number(at + 1, 2, to) : UNREADABLE;
    at += 3;
    if (day == UNREADABLE || (at < to && in.text().charAt(at) != 'T')) {
      throw in.unreadable();
    }
    LocalDate date = day(from, at, year, month, day);
    return at == to
        ? new EdtfDate(
            date.atStartOfDay(), date.plusDays(1).atStartOfDay(), Form.DAY, Qualifier.NONE, null)
        : new EdtfClock(in).time(date, at + 1, to);
  }

  private static EdtfDate unspecifiedYear(int digits, int unspecified, boolean negative) {
    int length = unspecified == 1 ? 10 : 100;
    Form form = unspecified == 1 ? Form.DECADE : Form.CENTURY;
    int least = digits * length;
    if (!negative) {
      return years(least, length, form);
    }
    // There is no year -0000 to be one of them.
    int greatest = -Math.max(least, 1);
    return years(-(least + length - 1), greatest + least + length, form);
  }

  private EdtfDate month(int from, int to, int year, int month) throws Malformed {
    if (isMonth(month)) {
      return month(year, month, Form.MONTH);
    }
    return switch (month) {
      case 21 -> years(year, 1, Form.SPRING);
      case 22 -> years(year, 1, Form.SUMMER);
      case 23 -> years(year, 1, Form.AUTUMN);
      case 24 -> years(year, 1, Form.WINTER);
      default -> throw notAMonth(from, to, month);
    };
  }

  private Malformed notAMonth(int from, int to, int month) {
    if (month >= LEAST_LEVEL_2_SEASON && month <= GREATEST_LEVEL_2_SEASON) {
      return in.ofLevel2();
    }
    String year = in.part(from, to - 3);
    return in.refused(
        in.part(from, to),
        EdtfText.noSuch("month", month),
        month == 0 ? in.splice(from, to, year) : null);
  }

  private LocalDate day(int from, int to, int year, int month, int day) throws Malformed {
    if (!isMonth(month)) {
      throw notAMonthOfADay(from, to, month, day);
    }
    int length = Month.of(month).length(Year.isLeap(year));
    if (day < 1 || day > length) {
      throw notADay(from, to, month, day, length);
    }
    return LocalDate.of(year, month, day);
  }

  private Malformed notAMonthOfADay(int from, int to, int month, int day) {
    String year = in.part(from, to - 6);
    // Zeros stand for what is not known; a month too great may have changed places with the day.
    String guess = month == 0 ? year : year + two(day) + two(month);
    return in.refused(
        in.part(from, to),
        EdtfText.noSuch("month", month),
        month == 0 && day != 0 ? null : in.splice(from, to, guess));
  }

  private Malformed notADay(int from, int to, int month, int day, int length) {
    String year = in.part(from, to - 6);
    if (day == 0) {
      return in.refused(
          in.part(from, to), EdtfText.noSuch("day", day), in.splice(from, to, year + two(month)));
    }
    String name = EdtfRefusal.name(Month.of(month));
    return in.refused(
        in.part(from, to),
        "is not a date: " + name + " " + year + " has " + length + " days",
        day <= 31 ? in.splice(from, to, year + two(month) + two(length)) : null);
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static EdtfDate years(int first, int count, Form form) {
    LocalDateTime end =
        first + count > Year.MAX_VALUE ? LocalDateTime.MAX : firstOf(first + count, 1);
    return new EdtfDate(firstOf(first, 1), end, form, Qualifier.NONE, null);
  }

  private static EdtfDate month(int year, int month, Form form) {
    LocalDateTime start = firstOf(year, month);
    return new EdtfDate(start, start.plusMonths(1), form, Qualifier.NONE, null);
  }

  private static LocalDateTime firstOf(int year, int month) {
    return LocalDateTime.of(LocalDate.of(year, month, 1), LocalTime.MIDNIGHT);
  }

  private static String two(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }
}
