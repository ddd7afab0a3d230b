package id.selisih.reading;

import id.selisih.fact.Slips;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Finds dates in a text. */
final class DateScanner {
  /** From this decade on, two digits are of the last century: those of this one lie ahead. */
  private static final int FIRST_OF_LAST_CENTURY = 50;

  /** So far before a bracket a weekday may stand, with the time of the day behind it. */
  private static final int WORDS_TO_WEEKDAY = 4;

  private final Tokens text;
  private final Language language;
  private final DateParts parts;
  private final DigitDates digits;
  private final MonthDates months;
  private final LooseYears years;
  private final YearParts yearParts;

  /**
   * A scanner.
   *
   * @param region the region of the article's language tag; may be empty
   */
  DateScanner(Tokens text, Language language, String region) {
    this.text = text;
    this.language = language;
    this.parts = new DateParts(text, language);
    this.digits = new DigitDates(text, language, region);
    this.months = new MonthDates(text, language, parts);
    this.years = new LooseYears(text, language);
    this.yearParts = new YearParts(text, language);
  }

  /** The date that begins at a token, or the range of dates; null where none does. */
  @Nullable Spot at(int from) throws Halt {
    Phrases.Match<Boolean> noDate = language.dates.noDate.at(text, from);
    if (noDate != null && !goesOn(noDate.end()) && !isBehindWeekday(from)) {
      throw new Halt(from, noDate.end(), "it is no date of this year");
    }
    refuseMisspeltMonth(from);
    Spot first = single(from, parts.hangsOnName(from));
    int behind = first == null ? from : parts.bracketEnd(first.to());
    int joint = first == null ? from : parts.jointOfDates(first.from(), behind);
    if (first == null || joint == behind || joint >= text.size()) {
      return first;
    }
    boolean areYears = first instanceof Spot.Full full && full.edtf().length() == 4;
    int start = parts.weekdayEnd(joint);
    Spot second = areYears && parts.isYear(start) ? yearFrom(start) : single(start, false);
    Spot range = second == null ? null : SpotRanges.join(first, second);
    return range != null ? range : first;
  }

  /** Of 9/11/2024 more stands there than of 9/11. */
  private boolean goesOn(int end) {
    return text.isSign(end, "/") && text.isGlued(end) && text.isNumber(end + 1);
  }

  /** Sabtu malam (9/11). */
  private boolean isBehindWeekday(int at) {
    for (int back = 2; text.isSign(at - 1, "(") && back <= WORDS_TO_WEEKDAY; back++) {
      if (weekday(at - back) != null) {
        return true;
      }
    }
    return false;
  }

  /** Stops at 18 Ocotber 2024, of which otherwise the year would be left. */
  private void refuseMisspeltMonth(int at) throws Halt {
    Token word = text.get(at);
    boolean isBehind = text.isNumber(at - 1);
    boolean isBefore = text.isNumber(at + 1);
    if (word.isWord()
        && word.isCapital()
        && (isBehind || isBefore)
        && language.dates.months.at(text, at) == null
        && language.dates.slipperyMonths.stream()
            .anyMatch(month -> Slips.between(word.text(), month, 1) == 1)) {
      String why = "`" + text.printed(at, at + 1) + "` may be a month misspelt";
      throw Halt.ofDates(isBehind ? at - 1 : at, isBefore ? at + 2 : at + 1, why);
    }
  }

  private @Nullable Spot single(int from, boolean hangsOnName) throws Halt {
    Token token = text.get(from);
    if (token.isNumber()) {
      Spot spot = hangsOnName ? null : yearParts.at(from);
      spot = spot != null || hangsOnName ? spot : digits.at(from);
      spot = spot != null || hangsOnName ? spot : months.dayFirst(from);
      spot = spot == null && !hangsOnName && years.isDecade(from) ? decadeFrom(from) : spot;
      return spot != null ? spot : counted(from);
    }
    if (!token.isWord()) {
      return null;
    }
    Phrases.Match<Integer> weekend = language.dates.weekends.at(text, from);
    if (weekend != null) {
      return new Spot.Weekend(weekend.value(), from, weekend.end());
    }
    Phrases.Match<DateTable.Offset> relative = language.dates.relative.at(text, from);
    if (relative != null && isEve(from)) {
      return null;
    }
    boolean isSunday = weekday(from) != null || text.isSign(relativeEnd(relative), "(");
    if (relative != null && !(isWeekPhrase(from) && isSunday)) {
      DateTable.Offset offset = relative.value();
      return new Spot.Relative(offset.unit(), offset.count(), from, relative.end());
    }
    Spot spot = year(from);
    spot = spot != null ? spot : yearParts.at(from);
    spot = spot != null ? spot : turned(from);
    spot = spot != null || hangsOnName ? spot : months.monthFirst(from);
    return spot != null
        ? spot
        : language.numbers.numerals.contains(token.text()) ? counted(from) : null;
  }

  private static int relativeEnd(Phrases.@Nullable Match<DateTable.Offset> relative) {
    return relative == null ? -1 : relative.end();
  }

  private boolean isWeekPhrase(int from) {
    return isWeekWord(from) && text.get(from).isCapital();
  }

  private boolean isWeekWord(int at) {
    return language.dates.weekWords.contains(text.get(at).text());
  }

  /** Of `malam Minggu` the evening before is meant. */
  private boolean isEve(int at) {
    return text.isIn(at - 1, language.dates.eveBefore) && isWeekPhrase(at);
  }

  /** last Friday, this June, Jumat lalu, Friday. */
  private @Nullable Spot turned(int from) {
    Phrases.Match<Integer> before = language.dates.turns.at(text, from);
    int at = before == null ? from : before.end();
    Phrases.Match<DayOfWeek> weekday = weekday(at);
    if (weekday != null) {
      int end = weekday.end();
      Phrases.Match<Integer> turn = before != null ? before : parts.turn(end);
      int to = turn == null ? end : Math.max(end, turn.end());
      return turn != null && turn.value() == 0
          ? new Spot.ThisDay(weekday.value(), from, to)
          : new Spot.Weekday(weekday.value(), turn == null ? 0 : turn.value(), from, to);
    }
    Phrases.Match<Month> month = before == null ? null : language.dates.months.at(text, at);
    return before != null && month != null && text.get(at).isCapital()
        ? MonthDates.turned(month.value(), before.value(), from, month.end())
        : null;
  }

  /** The weekday there, capitalised as both languages print it; `Minggu lalu` is a week. */
  Phrases.@Nullable Match<DayOfWeek> weekday(int at) {
    Phrases.Match<DayOfWeek> weekday = language.dates.weekdays.at(text, at);
    if (weekday == null || !text.get(at).isCapital() || isOther(at, weekday.end())) {
      return null;
    }
    Token before = text.at(at - 1);
    String word = before == null ? "" : before.text();
    int end = weekday.end();
    boolean isWeek =
        isWeekWord(at)
            && language.dates.turns.at(text, end) != null
            && !language.dates.dayBefore.contains(word);
    boolean isEve = language.dates.eveBefore.contains(word);
    boolean isShort = language.dates.shortDays.contains(text.get(at).text());
    return isWeek || isEve || (isShort && !standsAlone(at, end)) ? null : weekday;
  }

  /** Good Friday, every Friday, the Mail on Sunday: no day near the publication. */
  private boolean isOther(int at, int end) {
    Phrases.Match<Boolean> before = language.dates.feasts.at(text, at - 1);
    boolean isDay = text.isIn(at - 1, language.dates.dayBefore);
    return language.dates.feasts.at(text, at) != null
        || language.dates.feasts.endsBefore(text, end)
        || (before != null && before.end() > at)
        || language.every.endsBefore(text, isDay ? at - 1 : at);
  }

  /**
   * Whether short letters are a weekday rather than a name: Sun, 18 October, but not Sun Yat-sen.
   */
  private boolean standsAlone(int from, int end) {
    boolean isPointed = text.isSign(end, ".");
    int at = isPointed ? end + 1 : end;
    Token next = text.at(at);
    boolean isDate =
        next == null
            || next.isNumber()
            || (!next.isWord() && !next.isSign("-"))
            || language.dates.months.at(text, at) != null;
    return isDate && !text.isIn(from - 1, language.articles);
  }

  // --- Years, and distances ---

  /** tahun 2022, in 2022, the 1990s. */
  private @Nullable Spot year(int from) throws Halt {
    boolean isYearWord = text.isIn(from, language.dates.yearWords);
    if (!isYearWord && !text.isIn(from, language.dates.yearIn)) {
      return years(from);
    }
    int at = text.isSign(from + 1, "-") && text.isGlued(from + 2) ? from + 2 : from + 1;
    boolean isCounted =
        !isYearWord
            && (language.numbers.isMeasured(text, at + 1)
                || language.dates.figureLead.endsBefore(text, at));
    return parts.isYear(at) && !isCounted ? yearFrom(at) : null;
  }

  /** from 2014 to 2016, between 2014 and 2016. */
  private @Nullable Spot years(int from) throws Halt {
    Phrases.Match<Boolean> opening = language.between.at(text, from);
    opening = opening == null ? language.from.at(text, from) : opening;
    int at = opening == null ? from : opening.end();
    if (opening == null || !parts.isYear(at)) {
      return null;
    }
    int joint = parts.jointOfDates(at, at + 1);
    boolean isPair = joint > at + 1 && parts.isYear(joint);
    return isPair && !language.numbers.isMeasured(text, joint + 1)
        ? SpotRanges.join(yearFrom(at), yearFrom(joint))
        : null;
  }

  /** The year of a text that holds no other date; null where there is none. */
  @Nullable Spot yearAlone() throws Halt {
    boolean isAlone = text.size() == 1 && parts.isYear(0);
    Spot only = isAlone ? yearFrom(0) : years.only();
    if (only != null) {
      refuseOtherYear(only.from());
    }
    return only;
  }

  /** 1990-an, tahun 90-an; of tahun 20-an nobody can tell the century. */
  private Spot decadeFrom(int at) throws Halt {
    String digits = text.get(at).text();
    if (digits.length() > 2) {
      return yearFrom(at);
    }
    Phrases.Match<Boolean> decade = language.dates.decade.at(text, at + 1);
    int end = decade == null ? at + 1 : decade.end();
    if (Integer.parseInt(digits) < FIRST_OF_LAST_CENTURY) {
      throw new Halt(at, end, "the century is not said");
    }
    return new Spot.Full("19" + digits.charAt(0) + "X", null, at, end);
  }

  /** Stops at fiscal 2024, the fiscal year 2024 and tahun Saka 1946. */
  private void refuseOtherYear(int year) throws Halt {
    int at = text.isIn(year - 1, language.dates.yearWords) ? year - 2 : year - 1;
    if (text.isIn(at, language.dates.fiscal)) {
      throw Halt.ofDates(at, year + 1, YearParts.FISCAL);
    }
    int era = language.dates.eras.startBefore(text, year);
    if (era >= 0 && text.get(era).isCapital()) {
      throw Halt.ofDates(era, year + 1, "it is a year of another calendar");
    }
  }

  /** The year whose digits stand there, or its decade. */
  private Spot yearFrom(int at) throws Halt {
    refuseOtherYear(at);
    String year = text.get(at).text();
    Phrases.Match<Boolean> decade = language.dates.decade.at(text, at + 1);
    if (decade != null && text.isGlued(at + 1) && year.endsWith("00")) {
      throw new Halt(at, decade.end(), "it may be the decade or the century");
    }
    if (decade != null && text.isGlued(at + 1) && year.endsWith("0")) {
      return new Spot.Full(year.substring(0, 3) + "X", null, at, decade.end());
    }
    return new Spot.Full(year, null, at, at + 1);
  }

  /** two days ago, 3 hari lalu. */
  private @Nullable Spot counted(int from) throws Halt {
    Amount amount = new Numbers(text, language).at(from);
    if (amount == null) {
      return null;
    }
    Phrases.Match<ChronoUnit> unit = language.dates.timeUnits.at(text, amount.end());
    if (unit == null || amount.number().compareTo(BigDecimal.valueOf(1_000)) > 0) {
      return null;
    }
    Phrases.Match<Boolean> ago = language.dates.ago.at(text, unit.end());
    Phrases.Match<Boolean> later = ago != null ? null : language.dates.later.at(text, unit.end());
    Phrases.Match<Boolean> end = ago != null ? ago : later;
    if (end == null || amount.number().scale() > 0) {
      return null;
    }
    int count = amount.number().intValue();
    return new Spot.Relative(unit.value(), ago != null ? -count : count, from, end.end());
  }
}
