package id.selisih.reading;

import java.time.Month;
import java.util.BitSet;

/**
 * What stands beside a figure without belonging to it. What could deny or change the figure stops
 * the reading, and what could hedge it leaves the hedge open.
 */
final class Surroundings {
  /** A denial reaches this far; the words between are of one clause. */
  private static final int WORDS_BEFORE = 4;

  /** So far before a figure a word may stand from which it changed: from an initial 5,000. */
  private static final int WORDS_AFTER_FROM = 3;

  private static final String NO_DAY = "the month has no such day";

  private final Tokens text;
  private final Language language;
  private final BitSet dates;

  Surroundings(Tokens text, Language language, BitSet dates) {
    this.text = text;
    this.language = language;
    this.dates = dates;
  }

  /**
   * Stops at `nothing over 500`, `isn't over 500`, `at or above 500`.
   *
   * @param after where the figure before it ends, whose words are its own
   */
  void refuseDenied(int from, int to, int after) throws Halt {
    if (language.or.endsBefore(text, from)) {
      throw new Halt(from - 1, to, "the words before `or` are not understood");
    }
    for (int back = 1;
        back <= WORDS_BEFORE && from - back >= after && isInClause(from - back);
        back++) {
      int at = from - back;
      boolean isDenied = language.not.endsBefore(text, at + 1) || endsInNot(text.get(at));
      if (isDenied) {
        throw new Halt(at, to, "the figure is denied");
      }
    }
  }

  private boolean endsInNot(Token word) {
    return language.figures.notEndings.stream().anyMatch(word.text()::endsWith);
  }

  private boolean isInClause(int at) {
    Token token = text.at(at);
    return token != null && !dates.get(at) && (token.isWord() || token.isSign("-"));
  }

  /** Stops at `surged from 5,000 to 8,000`: only alone are the two numbers a range. */
  void refuseChange(Lead lead, int from, int to) throws Halt {
    int at = lead.fromAt();
    for (int back = 1; at < 0 && back <= WORDS_AFTER_FROM && isInClause(from - back); back++) {
      at = language.from.at(text, from - back) == null ? -1 : from - back;
    }
    if (at < 0) {
      return;
    }
    boolean isApart = lead.fromAt() < 0;
    if (isApart || (at == from && text.isWord(at - 1))) {
      throw new Halt(at, to, "it may say from where to where");
    }
  }

  /** Stops at `up 5 to 20`, which may be by how much and to what. */
  void refuseStep(int from, int to) throws Halt {
    if (text.isIn(from - 1, language.figures.change)) {
      throw new Halt(from - 1, to, "it may say by how much and to what");
    }
  }

  /** Whether the number is a year before or of an era: 300 BC. A single letter may be another. */
  boolean isOfEra(int at, int end) {
    Phrases.Match<Boolean> era = language.dates.eras.at(text, end);
    return era != null
        && end == at + 1
        && text.get(end).isCapital()
        && text.get(end).text().length() > 1
        && text.get(at).isDigits(1, 4)
        && !text.isWord(era.end())
        && !text.isSign(era.end(), "-"); // 48 AH-64
  }

  /** Stops at the 31st of a month that has 30 days: with its month it is no date, and no figure. */
  void refuseDay(int at, int end) throws Halt {
    Token number = text.get(at);
    boolean isDay = end == at + 1 && number.isDigits(1, 2);
    boolean isDayAndGroup = number.isDayAndGroup();
    if (!isDay && !isDayAndGroup) {
      return;
    }
    int before = language.dates.months.startBefore(text, at);
    boolean isMonthBefore = before >= 0 && text.get(before).isCapital();
    if (isMonthBefore && isDayAndGroup) {
      throw new Halt(before, end, MonthDates.MAY_BE_DAY);
    }
    Phrases.Match<Month> behind = language.dates.months.at(text, end);
    if (isDay && behind != null && text.get(end).isCapital()) {
      throw new Halt(at, behind.end(), NO_DAY);
    }
    if (isMonthBefore && !text.isWord(end)) {
      throw new Halt(before, end, NO_DAY);
    }
  }

  /** Stops at `2 hours 30 minutes`, of which the first number is a part. */
  void refuseCompound(int from, int end) throws Halt {
    Phrases.Match<Boolean> measure = language.numbers.measure.at(text, end);
    Token next = measure == null ? null : text.at(measure.end());
    boolean isApart = next != null && next.isNumber() && !next.isGlued(); // km2
    if (measure != null && isApart && !dates.get(measure.end())) {
      throw new Halt(from, measure.end() + 1, "the second number belongs to the same measure");
    }
  }

  /** Whether a word beside a bare figure may be a hedge that is not known. */
  boolean mayHedge(int from, int to) {
    Token before = text.at(from - 1);
    boolean isAbbreviation =
        before != null && before.isSign(".") && before.isGlued() && text.isWord(from - 2);
    if (text.isWord(from - 1) || isAbbreviation) {
      return true;
    }
    boolean isHyphened =
        text.isSign(to, "-") && text.isGlued(to) && text.isGlued(to + 1) && text.isWord(to + 1);
    int at = text.isSign(to, ",") ? to + 1 : to;
    return isHyphened || joins(at) || (text.isWord(at) && joins(at + 1)) || isLast(at);
  }

  /** The one word in brackets or after a comma: 500 (approx.), 500, tops. */
  private boolean isLast(int at) {
    boolean isApart = text.isSign(at - 1, ",") || text.isSign(at, "(");
    return isApart && text.size() - at <= WORDS_BEFORE;
  }

  private boolean joins(int at) {
    int word = text.isSign(at, ",") ? at + 1 : at;
    return language.and.at(text, word) != null
        || language.or.at(text, word) != null
        || language.figures.mayHedge.at(text, word) != null;
  }
}
