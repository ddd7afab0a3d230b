package id.selisih.reading;

import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Finds dates that name the month. */
final class MonthDates {
  static final String MAY_BE_DAY = "the number after the month may be its day and a figure";

  private final Tokens text;
  private final Language language;
  private final DateParts parts;

  MonthDates(Tokens text, Language language, DateParts parts) {
    this.text = text;
    this.language = language;
    this.parts = parts;
  }

  /** 19 June 2024, the 19th of June, 19-21 Juni. */
  @Nullable Spot dayFirst(int from) throws Halt {
    Token first = text.get(from);
    if (!first.isDigits(1, 2)) {
      return null;
    }
    Spot hyphened = hyphened(from);
    if (hyphened != null) {
      return hyphened;
    }
    DayRow row = DayRow.at(from, text, parts);
    int at = monthAfter(row.end());
    Phrases.Match<Month> month = language.dates.months.at(text, at);
    if (month == null) {
      return null;
    }
    int behind = month.end() + 1;
    boolean isPointed =
        text.isSign(month.end(), ".")
            && (parts.yearAt(behind) >= 0 || parts.joint(behind) > behind);
    int end = isPointed ? behind : month.end();
    int year = parts.yearAt(end);
    if (!text.get(at).isCapital() && year < 0) {
      return null;
    }
    int number = month.value().getValue();
    int to = year < 0 ? end : parts.yearEnd(end);
    int shortYear = text.isSign(end, "'") && text.isGlued(end + 1) ? end + 1 : end;
    if (year < 0 && isShortYear(shortYear)) {
      to = shortYear + 1;
      year = CalendarDay.year(text.get(shortYear), from, to);
    }
    if (row.isList() && !areOneSpan(from, row)) {
      throw Halt.ofDates(from, to);
    }
    if (row.isList()) {
      return days(year, number, row.first(), row.last(), from, to);
    }
    Phrases.Match<Integer> turn = year < 0 ? parts.turn(to) : null;
    return turn != null && turn.value() > 0
        ? new Spot.ComingDay(CalendarDay.monthDay(number, row.first(), from, to), from, turn.end())
        : day(year, number, row.first(), from, to);
  }

  /** 19-Jun-2024, 19-Jun-24. */
  private @Nullable Spot hyphened(int from) throws Halt {
    Phrases.Match<Month> month =
        isHyphen(from + 1) ? language.dates.months.at(text, from + 2) : null;
    Token year = month != null && isHyphen(month.end()) ? text.at(month.end() + 1) : null;
    if (month == null || year == null || !(year.isYear() || year.isDigits(2, 2))) {
      return null;
    }
    int to = month.end() + 2;
    int number = CalendarDay.year(year, from, to);
    return day(number, month.value().getValue(), CalendarDay.number(text.get(from)), from, to);
  }

  /** A hyphen without spaces. */
  private boolean isHyphen(int at) {
    return text.isSign(at, "-") && text.isGlued(at) && text.isGlued(at + 1);
  }

  /** 19 Jun 24, 19 June '24, where nothing follows that the last number could count. */
  private boolean isShortYear(int at) {
    Token year = text.at(at);
    return year != null && year.isDigits(2, 2) && text.endsClause(at + 1) && !text.isNumber(at + 2);
  }

  private int monthAfter(int end) {
    return text.isIn(end, language.dates.ofMonth) ? end + 1 : end;
  }

  private boolean areOneSpan(int from, DayRow row) {
    return row.days().size() == 2 && areOneSpan(from, row.joint(), row.first(), row.last());
  }

  /** Whether two days of a month are all from the one to the other: 3 and 19 June are not. */
  private boolean areOneSpan(int from, int joint, int first, int last) {
    int word = text.isSign(joint, ",") ? joint + 1 : joint;
    return text.isSign(joint, "-")
        || language.to.at(text, word) != null
        || last == first + 1
        || parts.isBetween(from);
  }

  /** A day of a year; of none where that is negative. */
  private static Spot day(int year, int month, int day, int from, int to) throws Halt {
    return year < 0
        ? new Spot.YearLess(CalendarDay.monthDay(month, day, from, to), null, from, to)
        : CalendarDay.full(year, month, day, null, from, to);
  }

  /** The days of a month from one to another. */
  private static @Nullable Spot days(int year, int month, int first, int last, int from, int to)
      throws Halt {
    return SpotRanges.join(day(year, month, first, from, to), day(year, month, last, from, to));
  }

  /** June 19, 2024; June 2024; last June; June. */
  @Nullable Spot monthFirst(int from) throws Halt {
    Phrases.Match<Month> month = language.dates.months.at(text, from);
    if (month == null) {
      return null;
    }
    if (parts.isDay(from - 1)) {
      throw new Halt(from - 1, month.end(), "the number before the month may be its day");
    }
    int at = text.isSign(month.end(), ".") ? month.end() + 1 : month.end();
    int number = month.value().getValue();
    int alone = parts.yearAt(at);
    if (alone >= 0) {
      return new Spot.Full(YearMonth.of(alone, number).toString(), null, from, parts.yearEnd(at));
    }
    if (!text.get(from).isCapital()) {
      return null;
    }
    Token ofCentury = text.isSign(at, "'") && text.isGlued(at + 1) ? text.at(at + 1) : null;
    if (ofCentury != null && ofCentury.isDigits(2, 2)) { // Oct '24
      int year = CalendarDay.year(ofCentury, from, at + 2);
      return new Spot.Full(YearMonth.of(year, number).toString(), null, from, at + 2);
    }
    if (parts.isDay(at)) {
      return dayOfMonth(number, from, at);
    }
    Token digits = text.at(at);
    if (digits != null && digits.isDayAndGroup()) {
      throw new Halt(from, at + 1, MAY_BE_DAY);
    }
    Phrases.Match<Integer> turn = parts.turn(at);
    if (turn == null && isName(from, month.end())) {
      return null;
    }
    return turn == null
        ? new Spot.Month(month.value(), 0, from, at)
        : turned(month.value(), turn.value(), from, turn.end());
  }

  /** Last, this or next June. */
  static Spot turned(Month month, int turn, int from, int to) {
    return turn == 0 ? new Spot.ThisMonth(month, from, to) : new Spot.Month(month, turn, from, to);
  }

  /** Whether a month is part of a name: Theresa May, Jan Egeland, Mar-a-Lago. */
  private boolean isName(int from, int end) {
    Token before = text.at(from - 1);
    Token after = text.at(end);
    Token far = text.at(end + 1);
    boolean isHyphened =
        text.isSign(end, "-")
            && text.isGlued(end)
            && far != null
            && far.isWord()
            && language.dates.months.at(text, end + 1) == null;
    return isHyphened
        || (before != null && before.isWord() && before.isCapital() && !parts.isLight(from - 1))
        || (after != null
            && after.isWord()
            && after.isCapital()
            && !parts.isLight(end)
            && parts.jointOfDays(end) == end);
  }

  /** In May 12 soldiers died: a day has another word before it. */
  private boolean isAfterIn(int from) {
    Token before = text.at(from - 1);
    return before != null && language.dates.monthIn.contains(before.text());
  }

  /** The day, or the days from one to another, after the month: June 19, 2024; June 19-21. */
  private @Nullable Spot dayOfMonth(int month, int from, int at) throws Halt {
    int first = CalendarDay.number(text.get(at));
    int end = parts.ordinal(at + 1);
    Token word = text.at(end);
    boolean isOrder = language.dates.isMonthFirst || word == null || !word.isWord();
    if (!isOrder && parts.yearAt(end) < 0) {
      throw new Halt(from, end + 1, "the number after the month may be a figure");
    }
    int behindJoint = parts.jointOfDays(end);
    int joint = behindJoint == end ? end : parts.dayStart(behindJoint, false);
    int behind = parts.ordinal(joint + 1);
    if (joint == end || !parts.isDay(joint) || language.dates.months.at(text, behind) != null) {
      int year = parts.yearAt(end);
      if (year < 0 && isAfterIn(from) && language.numbers.isMeasured(text, end)) {
        throw new Halt(from, end + 1, "the number after the month may be a figure");
      }
      return day(year, month, first, from, year < 0 ? end : parts.yearEnd(end));
    }
    int year = parts.yearAt(behind);
    // Of "June 5 and 6 people" the second is no day.
    Token next = text.at(behind);
    if (year < 0 && next != null && next.isWord() && !parts.isLight(behind)) {
      throw new Halt(from, behind, "the last number may be a day or a figure");
    }
    int last = CalendarDay.number(text.get(joint));
    if (!areOneSpan(from, end, first, last)) {
      throw new Halt(from, behind, Leftovers.SEVERAL);
    }
    return days(year, month, first, last, from, year < 0 ? behind : parts.yearEnd(behind));
  }
}
