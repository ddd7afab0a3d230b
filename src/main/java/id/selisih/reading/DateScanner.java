package id.selisih.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates in a text. */
final class DateScanner {
  private static final int FEBRUARY_29 = 2000;
  private static final Pattern POINTED = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");

  private final Tokens text;
  private final Language language;
  private final boolean isMonthFirst;
  private final boolean isDoubtful;

  /**
   * A scanner.
   *
   * @param region the region of the article's language tag; may be empty
   */
  DateScanner(Tokens text, Language language, String region) {
    this.text = text;
    this.language = language;
    this.isMonthFirst = language.isMonthFirst && !language.dayFirstIn.contains(region);
    this.isDoubtful = language.isOrderDoubtful && region.isEmpty();
  }

  /** The date that begins at a token; null where none does. */
  @Nullable Spot at(int from) throws Halt {
    Token token = text.get(from);
    if (token.isNumber()) {
      Spot spot = numeric(from);
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
    spot = spot != null ? spot : turned(from);
    spot = spot != null ? spot : monthFirst(from);
    return spot != null ? spot : language.numerals.contains(token.text()) ? counted(from) : null;
  }

  private boolean isWeekPhrase(int from) {
    return language.weekWords.contains(text.get(from).text()) && text.get(from).isCapital();
  }

  // --- In digits ---

  private @Nullable Spot numeric(int from) throws Halt {
    Token first = text.get(from);
    if (text.isGlued(from) && isNameBefore(from)) {
      return null;
    }
    if (POINTED.matcher(first.text()).matches()) {
      String[] parts = first.text().split("\\.", -1);
      return numeric(parts[0], parts[1], parts[2], from, from + 1);
    }
    for (String mark : new String[] {"-", "/"}) {
      Token second = part(from + 1, mark);
      if (second == null) {
        continue;
      }
      Token third = part(from + 3, mark);
      if (third != null && first.isDigits(4, 4) && second.isDigits(1, 2) && third.isDigits(1, 2)) {
        return full(number(first), number(second), number(third), null, from, from + 5);
      }
      if (third != null && (third.isDigits(4, 4) || (mark.equals("/") && third.isDigits(2, 2)))) {
        String year = third.text().length() == 2 ? "20" + third.text() : third.text();
        return numeric(first.text(), second.text(), year, from, from + 5);
      }
      boolean isPair = mark.equals("/") && first.isDigits(1, 2) && second.isDigits(1, 2);
      if (third == null && isPair) {
        return yearLess(number(first), number(second), from, from + 3);
      }
      boolean isMonth = first.isDigits(4, 4) && second.isDigits(2, 2) && isYear(from);
      if (third == null && isMonth && number(second) >= 1 && number(second) <= 12) {
        return new Spot.Full(first.text() + "-" + second.text(), null, from, from + 3);
      }
    }
    return null;
  }

  private boolean isNameBefore(int from) {
    Token before = text.at(from - 1);
    Token far = text.at(from - 2);
    return before != null
        && (before.isWord()
            || before.isNumber()
            || (before.isSign("-") && before.isGlued() && far != null)
            || (before.isSign("/") && before.isGlued() && far != null && !far.isSign("(")));
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
    boolean isMonthFirstHere = isMonthFirst ? one <= 12 : two > 12;
    int day = isMonthFirstHere ? two : one;
    int month = isMonthFirstHere ? one : two;
    boolean isEither = isDoubtful && one <= 12 && two <= 12 && one != two;
    String other =
        isEither ? edtf(Integer.parseInt(year), /* month= */ day, /* day= */ month) : null;
    return full(Integer.parseInt(year), month, day, other, from, to);
  }

  private @Nullable Spot yearLess(int one, int two, int from, int to) throws Halt {
    boolean isMonthFirstHere = isMonthFirst ? one <= 12 : two > 12;
    int day = isMonthFirstHere ? two : one;
    int month = isMonthFirstHere ? one : two;
    boolean isEither = isDoubtful && one <= 12 && two <= 12 && one != two;
    MonthDay other = isEither ? MonthDay.of(day, month) : null;
    return new Spot.YearLess(monthDay(month, day, from, to), other, from, to);
  }

  // --- With the month's name ---

  private @Nullable Spot dayAndMonth(int from) throws Halt {
    Token first = text.get(from);
    if (!first.isDigits(1, 2) || (text.isGlued(from) && isNameBefore(from))) {
      return null;
    }
    int at = ordinal(from + 1);
    int lastDay = number(first);
    int joint = joint(at);
    Token second = joint > at ? text.at(joint) : null;
    boolean isRange = second != null && second.isDigits(1, 2);
    if (isRange && second != null) {
      lastDay = number(second);
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
    if (year < 0) {
      if (isRange) {
        throw new Halt(from, end, "the year is not printed");
      }
      return new Spot.YearLess(monthDay(number, lastDay, from, end), null, from, end);
    }
    int to = yearEnd(end);
    if (!isRange) {
      return full(year, number, lastDay, null, from, to);
    }
    String start = day(year, number, number(first), from, to);
    return new Spot.Full(start + "/" + day(year, number, lastDay, from, to), null, from, to);
  }

  /** June 19, 2024; June 2024; last June; June. */
  private @Nullable Spot monthFirst(int from) throws Halt {
    Phrases.Match<Month> month = language.months.at(text, from);
    if (month == null || (text.isGlued(from) && isNameBefore(from))) {
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
    Token day = text.at(at);
    if (day != null && day.isDigits(1, 2)) {
      int end = ordinal(at + 1);
      if (joint(end) > end && isDay(joint(end))) {
        throw new Halt(from, joint(end) + 1, "a range of days in this form is not read");
      }
      int year = yearAt(text.isSign(end, ",") ? end + 1 : end);
      return year < 0
          ? new Spot.YearLess(monthDay(number, number(day), from, end), null, from, end)
          : full(
              year,
              number,
              number(day),
              null,
              from,
              yearEnd(text.isSign(end, ",") ? end + 1 : end));
    }
    Phrases.Match<Boolean> last = language.last.at(text, at);
    Phrases.Match<Boolean> current = language.current.at(text, at);
    Phrases.Match<Boolean> next = language.next.at(text, at);
    Phrases.Match<Boolean> turn = last != null ? last : current != null ? current : next;
    int end = turn == null ? at : turn.end();
    return new Spot.Month(month.value(), last != null ? -1 : next != null ? 1 : 0, from, end);
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
    return isYear(from + 1) ? yearFrom(from + 1) : null;
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

  /** What follows a word or dash that joins a range; the same index where none does. */
  private int joint(int at) {
    if (text.isSign(at, "-")) {
      return at + 1;
    }
    Phrases.Match<Boolean> to = language.to.at(text, at);
    to = to != null ? to : language.and.at(text, at);
    return to == null ? at : to.end();
  }

  private boolean isDay(int at) {
    Token token = text.at(at);
    return token != null && token.isDigits(1, 2);
  }

  boolean isYear(int at) {
    Token token = text.at(at);
    return token != null && token.isDigits(4, 4) && token.text().matches("[12][0-9]{3}");
  }

  /** The year after a month, with a comma or a year word before it; -1 where there is none. */
  private int yearAt(int at) {
    int digits = yearDigits(at);
    return digits < 0 ? -1 : number(text.get(digits));
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

  private static int number(Token token) {
    return Integer.parseInt(token.text());
  }

  private MonthDay monthDay(int month, int day, int from, int to) throws Halt {
    day(FEBRUARY_29, month, day, from, to);
    return MonthDay.of(month, day);
  }

  private Spot full(int year, int month, int day, @Nullable String other, int from, int to)
      throws Halt {
    return new Spot.Full(day(year, month, day, from, to), other, from, to);
  }

  private static String day(int year, int month, int day, int from, int to) throws Halt {
    String edtf = edtf(year, month, day);
    if (edtf == null) {
      throw new Halt(from, to, "there is no such day");
    }
    return edtf;
  }

  private static @Nullable String edtf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
