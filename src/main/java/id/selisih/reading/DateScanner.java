package id.selisih.reading;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Finds dates in a text. */
final class DateScanner {
  /** The part of a year that EDTF has no number for: the year stands for it. */
  private static final String WHOLE_YEAR = "0";

  private final Tokens text;
  private final Language language;
  private final DigitDates digits;

  /**
   * A scanner.
   *
   * @param region the region of the article's language tag; may be empty
   */
  DateScanner(Tokens text, Language language, String region) {
    this.text = text;
    this.language = language;
    this.digits = new DigitDates(text, language, region);
  }

  /** The date that begins at a token, or the range of dates; null where none does. */
  @Nullable Spot at(int from) throws Halt {
    Spot first = single(from);
    int joint = first == null ? from : joint(first.to(), false);
    if (first == null || joint == first.to() || joint >= text.size()) {
      return first;
    }
    boolean areYears = first instanceof Spot.Full full && full.edtf().length() == 4;
    Spot second = areYears && isYear(joint) ? yearFrom(joint) : single(joint);
    Spot range = second == null ? null : SpotRanges.join(first, second);
    return range != null ? range : first;
  }

  private @Nullable Spot single(int from) throws Halt {
    Token token = text.get(from);
    if (token.isNumber()) {
      Spot spot = hangsOnName(from) ? null : digits.at(from);
      spot = spot != null ? spot : dayAndMonth(from);
      return spot != null ? spot : counted(from);
    }
    if (!token.isWord()) {
      return null;
    }
    Phrases.Match<Language.Offset> relative = language.relative.at(text, from);
    if (relative != null && !(isWeekPhrase(from) && text.isSign(relative.end(), "("))) {
      Language.Offset offset = relative.value();
      return new Spot.Relative(offset.unit(), offset.count(), from, relative.end());
    }
    Spot spot = year(from);
    spot = spot != null ? spot : partOfYear(from);
    spot = spot != null ? spot : turned(from);
    spot = spot != null ? spot : monthFirst(from);
    return spot != null ? spot : language.numerals.contains(token.text()) ? counted(from) : null;
  }

  private boolean isWeekPhrase(int from) {
    return language.weekWords.contains(text.get(from).text()) && text.get(from).isCapital();
  }

  /** Whether what stands there is joined to a word or number that is no part of a date: KN-23. */
  private boolean hangsOnName(int from) {
    Token before = text.at(from - 1);
    Token far = text.at(from - 2);
    boolean isFree = before != null && before.isSign("-") && far != null && joinsDate(from - 2);
    return before != null
        && text.isGlued(from)
        && !isFree
        && (before.isWord()
            || before.isNumber()
            || (before.isSign("-") && before.isGlued() && far != null)
            || (before.isSign("/") && before.isGlued() && far != null && !far.isSign("(")));
  }

  private boolean joinsDate(int word) {
    return language.yearIn.contains(text.get(word).text())
        || language.months.at(text, word) != null;
  }

  // --- With the month's name ---

  private @Nullable Spot dayAndMonth(int from) throws Halt {
    Token first = text.get(from);
    if (!first.isDigits(1, 2) || hangsOnName(from)) {
      return null;
    }
    int at = ordinal(from + 1);
    int lastDay = CalendarDay.number(first);
    int joint = joint(at, true);
    Token second = joint > at ? text.at(joint) : null;
    boolean isRange = second != null && second.isDigits(1, 2);
    if (isRange && second != null) {
      lastDay = CalendarDay.number(second);
      at = ordinal(joint + 1);
    }
    Token of = text.at(at);
    at = of != null && language.ofMonth.contains(of.text()) ? at + 1 : at;
    Phrases.Match<Month> month = language.months.at(text, at);
    if (month == null) {
      return null;
    }
    int end =
        text.isSign(month.end(), ".") && yearAt(month.end() + 1) >= 0
            ? month.end() + 1
            : month.end();
    int year = yearAt(end);
    if (!text.get(at).isCapital() && year < 0) {
      return null;
    }
    int number = month.value().getValue();
    int to = year < 0 ? end : yearEnd(end);
    return isRange
        ? days(year, number, CalendarDay.number(first), lastDay, from, to)
        : day(year, number, lastDay, from, to);
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
  private @Nullable Spot monthFirst(int from) throws Halt {
    Phrases.Match<Month> month = language.months.at(text, from);
    if (month == null || hangsOnName(from)) {
      return null;
    }
    int at = text.isSign(month.end(), ".") ? month.end() + 1 : month.end();
    int number = month.value().getValue();
    int alone = yearAt(at);
    if (alone >= 0) {
      return new Spot.Full(YearMonth.of(alone, number).toString(), null, from, yearEnd(at));
    }
    if (!text.get(from).isCapital()) {
      return null;
    }
    if (isDay(at)) {
      return dayOfMonth(number, from, at);
    }
    Phrases.Match<Boolean> last = language.last.at(text, at);
    Phrases.Match<Boolean> current = language.current.at(text, at);
    Phrases.Match<Boolean> next = language.next.at(text, at);
    Phrases.Match<Boolean> turn = last != null ? last : current != null ? current : next;
    int end = turn == null ? at : turn.end();
    return new Spot.Month(month.value(), last != null ? -1 : next != null ? 1 : 0, from, end);
  }

  /** The day, or the days from one to another, after the month: June 19, 2024; June 19-21. */
  private @Nullable Spot dayOfMonth(int month, int from, int at) throws Halt {
    int first = CalendarDay.number(text.get(at));
    int end = ordinal(at + 1);
    int joint = joint(end, true);
    int behind = ordinal(joint + 1);
    if (joint == end || !isDay(joint) || language.months.at(text, behind) != null) {
      int year = yearAt(end);
      return day(year, month, first, from, year < 0 ? end : yearEnd(end));
    }
    int year = yearAt(behind);
    // Of "June 5 and 6 people" the second is no day.
    Token next = text.at(behind);
    if (year < 0 && next != null && next.isWord()) {
      throw new Halt(from, behind, "the last number may be a day or a figure");
    }
    int last = CalendarDay.number(text.get(joint));
    return days(year, month, first, last, from, year < 0 ? behind : yearEnd(behind));
  }

  /** last Friday, this June, Jumat lalu, Friday. */
  private @Nullable Spot turned(int from) {
    Phrases.Match<Boolean> last = language.last.at(text, from);
    Phrases.Match<Boolean> current = language.current.at(text, from);
    Phrases.Match<Boolean> next = language.next.at(text, from);
    Phrases.Match<Boolean> before = last != null ? last : current != null ? current : next;
    int at = before == null ? from : before.end();
    int turn = last != null ? -1 : next != null ? 1 : 0;
    Phrases.Match<DayOfWeek> weekday = weekday(at);
    if (weekday != null) {
      int end = weekday.end();
      if (before == null && (last = language.last.at(text, end)) != null) {
        return new Spot.Weekday(weekday.value(), -1, from, last.end());
      }
      if (before == null && (next = language.next.at(text, end)) != null) {
        return new Spot.Weekday(weekday.value(), 1, from, next.end());
      }
      return new Spot.Weekday(weekday.value(), turn, from, end);
    }
    Phrases.Match<Month> month = before == null ? null : language.months.at(text, at);
    return month != null && text.get(at).isCapital()
        ? new Spot.Month(month.value(), turn, from, month.end())
        : null;
  }

  /** The weekday there, capitalised as both languages print it; `Minggu lalu` is a week. */
  Phrases.@Nullable Match<DayOfWeek> weekday(int at) {
    Phrases.Match<DayOfWeek> weekday = language.weekdays.at(text, at);
    if (weekday == null || !text.get(at).isCapital()) {
      return null;
    }
    int end = weekday.end();
    boolean isWeek =
        language.weekWords.contains(text.get(at).text())
            && (language.last.at(text, end) != null
                || language.current.at(text, end) != null
                || language.next.at(text, end) != null);
    return isWeek ? null : weekday;
  }

  // --- Years, and distances ---

  /** tahun 2022, in 2022, the 1990s. */
  private @Nullable Spot year(int from) {
    Token word = text.get(from);
    boolean isYearWord = language.yearWords.contains(word.text());
    if (!isYearWord && !language.yearIn.contains(word.text())) {
      return null;
    }
    int at = text.isSign(from + 1, "-") && text.isGlued(from + 2) ? from + 2 : from + 1;
    return isYear(at) ? yearFrom(at) : null;
  }

  /** summer 2024, the fall of 2022, Q2 2024. */
  private @Nullable Spot partOfYear(int from) {
    Phrases.Match<String> part = language.partsOfYear.at(text, from);
    if (part == null) {
      return null;
    }
    Token of = text.at(part.end());
    boolean isJoined =
        of != null
            && (language.yearIn.contains(of.text()) || language.yearWords.contains(of.text()));
    int year = isJoined || text.isSign(part.end(), "/") ? part.end() + 1 : part.end();
    String season = part.value().equals(WHOLE_YEAR) ? "" : "-" + part.value();
    // Of "winter 2023/24" the first year is not all, and "first quarter 1500 points" has none.
    boolean isOpen =
        (text.isSign(year + 1, "/") || text.isSign(year + 1, "-")) && text.isGlued(year + 2);
    Token digits = text.at(year);
    return digits != null && digits.isRecentYear() && !isOpen
        ? new Spot.Full(digits.text() + season, null, from, year + 1)
        : null;
  }

  /** The year whose digits stand there, or its decade. */
  Spot yearFrom(int at) {
    String year = text.get(at).text();
    Phrases.Match<Boolean> decade = language.decade.at(text, at + 1);
    if (decade != null && text.isGlued(at + 1) && year.endsWith("0")) {
      return new Spot.Full(year.substring(0, 3) + "X", null, at, decade.end());
    }
    return new Spot.Full(year, null, at, at + 1);
  }

  /** two days earlier, 3 hari lalu. */
  private @Nullable Spot counted(int from) throws Halt {
    Amount amount = new Numbers(text, language).at(from);
    if (amount == null) {
      return null;
    }
    Phrases.Match<ChronoUnit> unit = language.units.at(text, amount.end());
    if (unit == null || amount.number().compareTo(BigDecimal.valueOf(1_000)) > 0) {
      return null;
    }
    Phrases.Match<Boolean> ago = language.ago.at(text, unit.end());
    Phrases.Match<Boolean> later = ago != null ? null : language.later.at(text, unit.end());
    Phrases.Match<Boolean> end = ago != null ? ago : later;
    if (end == null || amount.number().scale() > 0) {
      return null;
    }
    int count = amount.number().intValue();
    return new Spot.Relative(unit.value(), ago != null ? -count : count, from, end.end());
  }

  // --- Parts ---

  private int ordinal(int at) {
    Token token = text.at(at);
    return token != null && token.isGlued() && language.ordinals.contains(token.text())
        ? at + 1
        : at;
  }

  /**
   * What follows a word or dash that joins a range; the same index where none does.
   *
   * @param orAnd whether an "and" joins, too
   */
  private int joint(int at, boolean orAnd) {
    if (text.isSign(at, "-")) {
      return at + 1;
    }
    Phrases.Match<Boolean> to = language.to.at(text, at);
    to = to == null && orAnd ? language.and.at(text, at) : to;
    return to == null ? at : to.end();
  }

  private boolean isDay(int at) {
    Token token = text.at(at);
    return token != null && token.isDigits(1, 2);
  }

  boolean isYear(int at) {
    Token token = text.at(at);
    return token != null && token.isYear();
  }

  /** The year after a month, with a comma or a year word before it; -1 where there is none. */
  private int yearAt(int at) {
    int digits = yearDigits(at);
    return digits < 0 ? -1 : CalendarDay.number(text.get(digits));
  }

  private int yearEnd(int at) {
    return yearDigits(at) + 1;
  }

  private int yearDigits(int at) {
    int digits = text.isSign(at, ",") ? at + 1 : at;
    Token word = text.at(digits);
    if (word != null && language.yearWords.contains(word.text())) {
      digits++;
    }
    return isYear(digits) ? digits : -1;
  }
}
