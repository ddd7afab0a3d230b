package id.selisih.reading;

import org.jspecify.annotations.Nullable;

/** What dates are made of, where it stands in a text. */
final class DateParts {
  private final Tokens text;
  private final Language language;

  DateParts(Tokens text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** Whether what stands there is joined to a word or number that is no part of a date: KN-23. */
  boolean hangsOnName(int from) {
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

  /** Whether a word says nothing that could be a name, though it begins a sentence. */
  boolean isLight(int at) {
    String word = text.get(at).text();
    return language.dates.yearIn.contains(word)
        || language.fillers.contains(word)
        || language.dates.months.at(text, at) != null
        || language.dates.weekdays.at(text, at) != null
        || language.dates.relative.at(text, at) != null
        || language.figures.plain.at(text, at) != null
        || language.between.at(text, at) != null
        || language.to.at(text, at) != null
        || language.dates.notDate.at(text, at) != null
        || language.figures.hedges.at(text, at) != null;
  }

  private boolean joinsDate(int word) {
    return language.dates.yearIn.contains(text.get(word).text())
        || language.dates.months.at(text, word) != null;
  }

  int ordinal(int at) {
    return text.isGlued(at) && text.isIn(at, language.dates.ordinals) ? at + 1 : at;
  }

  /** What follows a word or dash that joins two dates to a range; the same index without one. */
  int joint(int at) {
    Phrases.Match<Boolean> to = language.to.at(text, at);
    int end = to == null ? at : to.end();
    return text.isSign(at, "-") ? at + 1 : end;
  }

  int bracketEnd(int at) {
    return text.isSign(at, ")") ? at + 1 : at;
  }

  /**
   * Where a further day stands behind what joins it to the first: after its weekday, a word for a
   * date, or after an ordinal an article, without which `5 and the 20 October attack` has two days.
   */
  int dayStart(int at, boolean isOrdinal) {
    boolean isWeekday = language.dates.weekdays.at(text, at) != null && text.get(at).isCapital();
    int mark = isWeekday && text.isSign(at + 1, ".") ? at + 2 : at + 1;
    int weekday = text.isSign(mark, ",") ? mark + 1 : mark;
    int end = isWeekday ? weekday : at;
    boolean isArticle = (isOrdinal || isWeekday) && text.isIn(end, language.articles);
    return isArticle || text.isIn(end, language.dates.dateBefore) ? end + 1 : end;
  }

  /** What follows a weekday that only stands before a day; the same index without one. */
  int weekdayEnd(int at) {
    boolean isWeekday = language.dates.weekdays.at(text, at) != null;
    int end = text.isSign(at + 1, "(") ? at + 2 : dayStart(at, false);
    return isWeekday && (isDay(end) || language.dates.months.at(text, end) != null) ? end : at;
  }

  /** The same for two days of a month, which "and" and "or" join, too. */
  int jointOfDays(int at) {
    Phrases.Match<Boolean> or = language.or.at(text, at);
    Phrases.Match<Boolean> word = or != null ? or : language.and.at(text, at);
    int end = word == null ? at : word.end();
    // The night of 19/20 June.
    return Math.max(joint(at), text.isSign(at, "/") ? at + 1 : end);
  }

  /** The same for two dates: with a comma before the word, or "and" after "between". */
  int jointOfDates(int from, int at) {
    Phrases.Match<Boolean> to = text.isSign(at, ",") ? language.to.at(text, at + 1) : null;
    Phrases.Match<Boolean> and = language.and.at(text, at);
    if (to != null) {
      return to.end();
    }
    return and != null && isBetween(from) ? and.end() : joint(at);
  }

  /** Whether a word before that token opens a range; other light words may stand between. */
  boolean isBetween(int from) {
    int at = from;
    while (!language.between.endsBefore(text, at)) {
      boolean isLight = text.isIn(at - 1, language.fillers);
      if (!isLight && language.dates.weekdays.at(text, at - 1) == null) {
        return false;
      }
      at--;
    }
    return true;
  }

  /**
   * Whether nothing between a weekday and a date belongs to another statement, as in "5 November,
   * he said Friday": at most one word of its own, and none behind a comma. What stands in brackets
   * is said of what stands before them: Senin pagi di Istana (20/10).
   */
  boolean areBeside(int from, int to) {
    int start = from;
    for (int at = from; at < to; at++) {
      start = text.isSign(at, "(") ? at : start;
    }
    boolean isApart = false;
    int own = 0;
    for (int at = start; at < to; at++) {
      isApart |= text.isSign(at, ",");
      boolean isOwn = text.isWord(at) && !isOfDay(at);
      own += isOwn ? 1 : 0;
      if (own > 1 || (isOwn && isApart)) {
        return false;
      }
    }
    return true;
  }

  /** A word that says no more than the day does, or joins days. */
  private boolean isOfDay(int at) {
    return text.isIn(at, language.fillers)
        || text.isIn(at, language.dates.dayParts)
        || language.dates.weekdays.at(text, at) != null
        || joint(at) > at
        || language.and.at(text, at) != null
        || language.or.at(text, at) != null;
  }

  /** Which of the same name is meant, after it; null where the word belongs to a distance. */
  Phrases.@Nullable Match<Integer> turn(int at) {
    Phrases.Match<DateTable.Offset> distance = language.dates.relative.at(text, at);
    Phrases.Match<Integer> turn = language.dates.turns.at(text, at);
    // Kemarin is yesterday by itself, and last behind a weekday.
    return distance == null || (turn != null && turn.end() == distance.end()) ? turn : null;
  }

  boolean isDay(int at) {
    Token token = text.at(at);
    return token != null && token.isDigits(1, 2);
  }

  boolean isYear(int at) {
    Token token = text.at(at);
    return token != null && token.isYear();
  }

  /** The year after a month, with a comma or a year word before it; -1 where there is none. */
  int yearAt(int at) {
    int digits = yearDigits(at);
    return digits < 0 ? -1 : CalendarDay.number(text.get(digits));
  }

  /** Whether it is a number of what the word behind it says: of May 1500 soldiers, not 2024. */
  private boolean counts(int digits) {
    return !LooseYears.isPlain(text.get(digits)) && language.numbers.isMeasured(text, digits + 1);
  }

  int yearEnd(int at) {
    return yearDigits(at) + 1;
  }

  private int yearDigits(int at) {
    int digits = text.isSign(at, ",") ? at + 1 : at;
    boolean isJoint =
        text.isIn(digits, language.dates.yearWords) || text.isIn(digits, language.dates.ofMonth);
    digits = isJoint ? digits + 1 : digits;
    return isYear(digits) && (isJoint || !counts(digits)) ? digits : -1;
  }
}
