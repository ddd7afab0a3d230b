package id.selisih.reading;

import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates that are written in digits alone: 20/10/2024, 20.10.2024, 2024-10-20, 20/10. */
final class DigitDates {
  private static final Pattern POINTED = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");

  private static final int CENTURY = 100;

  private final Tokens text;
  private final Language language;
  private final boolean isMonthFirst;
  private final boolean isDoubtful;

  /**
   * A scanner.
   *
   * @param region the region of the article's language tag; may be empty
   */
  DigitDates(Tokens text, Language language, String region) {
    this.text = text;
    this.language = language;
    this.isMonthFirst = language.dates.isMonthFirst && !language.dates.dayFirstIn.contains(region);
    this.isDoubtful = language.dates.isOrderDoubtful && region.isEmpty();
  }

  /** The date that begins at a number which hangs on nothing; null where none does. */
  @Nullable Spot at(int from) throws Halt {
    Token first = text.get(from);
    if (POINTED.matcher(first.text()).matches()) {
      String[] parts = first.text().split("\\.", -1);
      return numeric(parts[0], parts[1], parts[2], from, from + 1);
    }
    Spot days = days(from);
    if (days != null) {
      return days;
    }
    for (String mark : new String[] {"-", "/"}) {
      Token second = part(from + 1, mark);
      if (second == null) {
        continue;
      }
      Token third = part(from + 3, mark);
      if (third != null && first.isDigits(4, 4) && second.isDigits(1, 2) && third.isDigits(1, 2)) {
        return CalendarDay.full(
            CalendarDay.number(first),
            CalendarDay.number(second),
            CalendarDay.number(third),
            null,
            from,
            from + 5);
      }
      if (third != null && (third.isDigits(4, 4) || (mark.equals("/") && third.isDigits(2, 2)))) {
        String year = String.valueOf(CalendarDay.year(third, from, from + 5));
        return numeric(first.text(), second.text(), year, from, from + 5);
      }
      if (third == null && language.dates.months.at(text, from + 3) != null) {
        return null; // 19/20 June
      }
      boolean isPair = mark.equals("/") && first.isDigits(1, 2) && second.isDigits(1, 2);
      if (third == null && isPair) {
        if (!isDayAndMonth(from) || mayBeFraction(from)) {
          return null;
        }
        return yearLess(CalendarDay.number(first), CalendarDay.number(second), from, from + 3);
      }
      boolean isYearAndMonth = third == null && first.isYear() && second.isDigits(2, 2);
      if (isYearAndMonth && isMonth(CalendarDay.number(second))) {
        refuseTwoYears(first, second, from);
        return new Spot.Full(first.text() + "-" + second.text(), null, from, from + 3);
      }
    }
    return null;
  }

  /** Stops at the 2011/12 season, which would be December 2011. */
  private static void refuseTwoYears(Token first, Token second, int from) throws Halt {
    int next = (CalendarDay.number(first) + 1) % CENTURY;
    if (CalendarDay.number(second) == next) {
      throw Halt.ofDates(from, from + 3, "it may be a month or two years");
    }
  }

  /** 19-20/6/2024, (19-20/6). */
  private @Nullable Spot days(int from) throws Halt {
    Token first = text.get(from);
    Token last = part(from + 1, "-");
    Token month = part(from + 3, "/");
    Token year = part(from + 5, "/");
    boolean areDays = first.isDigits(1, 2) && last != null && last.isDigits(1, 2) && month != null;
    if (!areDays || last == null || month == null || !month.isDigits(1, 2)) {
      return null;
    }
    if (year != null && year.isDigits(4, 4)) {
      Spot end = numeric(last.text(), month.text(), year.text(), from, from + 7);
      Spot start = numeric(first.text(), month.text(), year.text(), from, from + 7);
      return start == null || end == null ? null : SpotRanges.join(start, end);
    }
    if (year != null || !isDayAndMonth(from)) {
      return null;
    }
    int number = CalendarDay.number(month);
    return SpotRanges.join(
        yearLess(CalendarDay.number(first), number, from, from + 5),
        yearLess(CalendarDay.number(last), number, from, from + 5));
  }

  /** Whether two numbers and a stroke are a date and no fraction: the place of one says so. */
  private boolean isDayAndMonth(int from) {
    Token before = text.at(from - 1);
    if (before == null) {
      int end = from + 3 + (text.isSign(from + 1, "-") ? 2 : 0);
      boolean isJoined = text.isSign(end, "-") || language.to.at(text, end) != null;
      return text.endsClause(end) || isJoined;
    }
    boolean isWeekday = false;
    for (int back = 1; back <= 2; back++) {
      int at = from - back;
      isWeekday |= language.dates.weekdays.at(text, at) != null && (back == 1 || !before.isWord());
    }
    boolean isJoint = language.to.endsBefore(text, from) || before.isSign("-");
    return before.isSign("(")
        || before.isSign("/")
        || isWeekday
        || isJoint
        || language.dates.dayIn.contains(before.text());
  }

  /** 1/2, 3/4: alone they are rather a part of something than a day and a month. */
  private boolean mayBeFraction(int from) {
    int first = CalendarDay.number(text.get(from));
    int second = CalendarDay.number(text.get(from + 2));
    boolean isPadded = text.get(from).text().startsWith("0");
    return text.endsClause(from + 3) && from == 0 && first < second && isMonth(second) && !isPadded;
  }

  /** The number there, with that mark before it and no space between. */
  private @Nullable Token part(int at, String mark) {
    Token token = text.at(at + 1);
    return text.isSign(at, mark)
            && text.isGlued(at)
            && text.isGlued(at + 1)
            && token != null
            && token.isNumber()
        ? token
        : null;
  }

  private @Nullable Spot numeric(String first, String second, String year, int from, int to)
      throws Halt {
    if (first.length() > 2 || second.length() > 2) {
      return null;
    }
    int one = Integer.parseInt(first);
    int two = Integer.parseInt(second);
    int full = Integer.parseInt(year);
    int month = month(one, two);
    int day = one + two - month;
    String other =
        isEither(one, two) ? CalendarDay.edtf(full, /* month= */ day, /* day= */ month) : null;
    return CalendarDay.full(full, month, day, other, from, to);
  }

  private Spot yearLess(int one, int two, int from, int to) throws Halt {
    int month = month(one, two);
    int day = one + two - month;
    MonthDay other = isEither(one, two) ? MonthDay.of(day, month) : null;
    return new Spot.YearLess(CalendarDay.monthDay(month, day, from, to), other, from, to);
  }

  /** Which of the two is the month: as the language has it, unless it can only be the other. */
  private int month(int one, int two) {
    return (isMonthFirst ? one <= 12 : two > 12) ? one : two;
  }

  /** Whether nothing tells which of the two is the month. */
  private boolean isEither(int one, int two) {
    return isDoubtful && isMonth(one) && isMonth(two) && one != two;
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }
}
