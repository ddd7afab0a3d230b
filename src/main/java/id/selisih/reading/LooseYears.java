package id.selisih.reading;

import org.jspecify.annotations.Nullable;

/**
 * Tells years that stand without a month: in 2019, the 1998 riots, Pemilu 2024. Four digits from
 * 1900 to 2099 without a mark are hardly ever a count where no word behind them says what of; of
 * 2000, which is round, nobody can tell.
 */
final class LooseYears {
  private static final String ROUND = "2000";

  private final Tokens text;
  private final Language language;

  LooseYears(Tokens text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** Four digits that are hardly ever a count: from 1900 to 2099, but not the round 2000. */
  static boolean isPlain(Token token) {
    return token.isRecentYear() && !token.text().equals(ROUND);
  }

  /** Whether the number that ends there is a year by the words around it. */
  boolean isYear(int at, int end) {
    Token token = text.at(at);
    if (token == null || end != at + 1 || !token.isRecentYear()) {
      return false;
    }
    if (text.isIn(at - 1, language.dates.yearWords)) {
      return true;
    }
    return !language.numbers.isMeasured(text, end)
        && !language.dates.figureLead.endsBefore(text, at)
        && (text.isIn(at - 1, language.dates.yearIn) || isLoose(at));
  }

  /** 1990s, 1990-an, tahun 90-an; but 1990-an orang. */
  boolean isDecade(int at) {
    Token token = text.at(at);
    boolean isBehindYearWord = text.isIn(at - 1, language.dates.yearWords);
    Phrases.Match<Boolean> decade = language.dates.decade.at(text, at + 1);
    return token != null
        && (token.isRecentYear() || (token.isDigits(2, 2) && isBehindYearWord))
        && token.text().endsWith("0")
        && decade != null
        && text.isGlued(at + 1)
        && !language.numbers.isMeasured(text, decade.end());
  }

  /**
   * The year of a text that holds no other date.
   *
   * @return null where there is none, or more than one
   */
  Spot.@Nullable Full only() {
    Spot.Full only = null;
    for (int at = 0; at < text.size(); at++) {
      Token token = text.get(at);
      boolean isYear = token.isRecentYear() && !language.numbers.isMeasured(text, at + 1);
      boolean isAbout = text.endsClause(at + 1) && language.figures.aboutBefore(text, at) >= 0;
      if (isYear && (isAbout || isLoose(at))) {
        if (only != null) {
          return null;
        }
        only = new Spot.Full(token.text(), null, at, at + 1);
      }
    }
    return only;
  }

  /** After an article and before a word, or after a word and before none. */
  private boolean isLoose(int at) {
    Token before = text.at(at - 1);
    Token after = text.at(at + 1);
    if (before == null || !before.isWord() || text.get(at).text().equals(ROUND)) {
      return false;
    }
    boolean isJoined =
        after != null && (after.isSign("-") || after.isSign("/") || after.isSign("%"));
    boolean isLast = after == null || !(after.isWord() || after.isNumber() || isJoined);
    boolean isBeforeWord = after != null && after.isWord() && !after.isGlued();
    boolean isInName = after != null && isBeforeWord && before.isCapital() && after.isCapital();
    return language.articles.contains(before.text())
        ? isBeforeWord
        : (isLast || isInName) && !text.isGlued(at) && !leadsToFigure(at);
  }

  private boolean leadsToFigure(int at) {
    return language.figures.plain.endsBefore(text, at)
        || language.dates.figureLead.endsBefore(text, at)
        || language.figures.hedges.endsBefore(text, at)
        || language.numbers.currency.endsBefore(text, at)
        || language.to.endsBefore(text, at)
        || language.and.endsBefore(text, at)
        || language.or.endsBefore(text, at)
        || language.not.endsBefore(text, at)
        || language.dates.notDate.endsBefore(text, at)
        || language.from.endsBefore(text, at)
        || language.dates.months.endsBefore(text, at)
        || language.figures.designators.contains(text.get(at - 1).text());
  }
}
