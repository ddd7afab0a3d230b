package id.selisih.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells digits that count nothing: those of a name, a time, an ordinal or a telephone. */
final class Designators {
  /** 2.30, 14.30, 1430, 5: what is the time before `p.m.` or `WIB`. */
  private static final Pattern TIME = Pattern.compile("[0-9]{1,2}(?:[.]?[0-9]{2})?");

  /** 007, 0812345678, 08.00: what begins with a zero, and is no decimal. */
  private static final Pattern CODE = Pattern.compile("0[0-9]+(?:[.][0-9]{2})?");

  /** The strength of an earthquake. */
  private static final Pattern ON_SCALE = Pattern.compile("[0-9][.,][0-9]");

  /** As many digits at most has a number after the letters of an airline or an office. */
  private static final int MOST_DIGITS = 5;

  private static final int MOST_LETTERS = 4;

  /** So many numbers at most share the word before the first. */
  private static final int MOST_LISTED = 4;

  private final Tokens text;
  private final Language language;

  Designators(Tokens text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** Whether the digits there are part of a name, a time or an ordinal: KN-23, G7, 10:30, 12th. */
  boolean holds(int at) {
    return holds(at, MOST_LISTED);
  }

  private boolean holds(int at, int more) {
    boolean isInLaw = text.isSign(at - 1, "§");
    boolean isInName = isInLaw || isCode(at) || hangsOnName(at) || isFurther(at) || isOnPlate(at);
    if (isInName || isInRatio(at) || isOfOtherCalendar(at)) {
      return true;
    }
    Token before = text.at(at - 1);
    boolean isBracketed = text.isSign(at - 1, "(") && text.isSign(at + 1, ")");
    if (isBracketed || text.isSign(at - 1, ".")) {
      before = text.at(at - 2);
    }
    return before != null
        && before.isWord()
        && (isDesignator(before, at) || isAfterLetters(at) || (more > 0 && isListed(at, more)));
  }

  private boolean isDesignator(Token word, int at) {
    Token after = text.at(at + 1);
    boolean isAlone = after == null || !(after.isWord() || after.isSign("%"));
    return language.figures.models.contains(word.text())
        || (language.figures.designators.contains(word.text())
            && !language.numbers.isMeasured(text, at + 1))
        || (isAlone
            && text.get(at).isDigits(1, MOST_DIGITS)
            && (language.figures.designatorsAlone.contains(word.text())
                || (word.isCapital()
                    && language.figures.designatorsCapital.contains(word.text()))));
  }

  /** Pasal 27 dan 28, pukul 08.00 hingga 10.00; but not Pasal 27 dan 300 orang. */
  private boolean isListed(int at, int more) {
    Token first = text.at(at - 2);
    boolean isJoined =
        language.and.at(text, at - 1) != null
            || language.or.at(text, at - 1) != null
            || language.to.at(text, at - 1) != null;
    return isJoined
        && first != null
        && first.isNumber()
        && !language.numbers.isMeasured(text, at + 1)
        && holds(at - 2, more - 1);
  }

  /** 10:30, 1 : 10, and the year of 2024: 300; but not 500: 300. */
  private boolean isInRatio(int at) {
    Token far = text.at(at - 2);
    Token next = text.at(at + 2);
    boolean isBehind = text.isSign(at - 1, ":") && !text.isGlued(at - 1);
    boolean isBefore = text.get(at).isRecentYear() || text.isGlued(at + 1) == text.isGlued(at + 2);
    return (text.isSign(at + 1, ":") && isBefore && next != null && next.isNumber())
        || (isBehind && far != null && far.isNumber());
  }

  /** B 1234 CD: of Indonesia's number plates the letter before says where. */
  private boolean isOnPlate(int at) {
    return isInCapitals(at - 1, 1, 1)
        && text.get(at).isDigits(1, 4)
        && isInCapitals(at + 1, 2, 3)
        && !text.isWord(at + 2);
  }

  private boolean isInCapitals(int at, int fewest, int most) {
    Token word = text.at(at);
    String letters = word == null || !word.isWord() ? "" : text.printed(at, at + 1);
    return letters.length() >= fewest
        && letters.length() <= most
        && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  /** 1 Sya'ban 1446: the day and the year of a calendar that is not read. */
  private boolean isOfOtherCalendar(int at) {
    Phrases.Match<Boolean> month = language.dates.otherMonths.at(text, at + 1);
    return (month != null
            && text.get(at).isDigits(1, 2)
            && !language.numbers.isMeasured(text, month.end()))
        || (text.get(at).isDigits(4, 4) && language.dates.otherMonths.endsBefore(text, at));
  }

  boolean isTime(int at) {
    Token second = text.isSign(at + 1, "-") ? text.at(at + 2) : null;
    return isTimeAlone(at) || (second != null && second.isNumber() && isTimeAlone(at + 2));
  }

  private boolean isTimeAlone(int at) {
    return language.figures.clock.at(text, at + 1) != null
        && TIME.matcher(text.get(at).text()).matches();
  }

  /** A number that counts does not begin with a zero. */
  private boolean isCode(int at) {
    Token digits = text.at(at);
    return digits != null && CODE.matcher(digits.text()).matches();
  }

  /** The digits after those: 0800 123 456, (021) 555; but not (10/07) 300 or 05/06 300. */
  private boolean isFurther(int at) {
    if (language.numbers.isMeasured(text, at + 1)) {
      return false;
    }
    int from = at;
    for (int back = 0; back < MOST_LISTED; back++) {
      Token before = text.at(from - 1);
      boolean isClosed = before != null && before.isSign(")");
      boolean isApart = isClosed || (before != null && before.isSign("-"));
      from = isApart ? from - 2 : from - 1;
      Token digits = text.at(from);
      boolean isOpened = !isClosed || text.isSign(from - 1, "(");
      if (isCode(from) || digits == null || !digits.isNumber()) {
        return isCode(from) && isOpened && !text.isSign(from - 1, "/");
      }
    }
    return false;
  }

  /** SJ 182, DK PBB 1718; but USD 500, and TNI 500 soldiers. */
  private boolean isAfterLetters(int at) {
    Token after = text.at(at + 1);
    return isInCapitals(at - 1, 2, MOST_LETTERS)
        && text.get(at).isDigits(1, MOST_DIGITS)
        && !text.isGlued(at)
        && (after == null || !(after.isWord() || after.isSign("%")))
        && language.numbers.currency.startBefore(text, at) < 0
        && language.figures.hedges.startBefore(text, at) < 0
        && language.figures.plain.startBefore(text, at) < 0;
  }

  /** M6.9, with a mark between two digits; but M23 and M60 are names. */
  private boolean isOnScale(Token letter, Token number) {
    return letter.isCapital()
        && language.numbers.scaleLetters.contains(letter.text())
        && ON_SCALE.matcher(number.text()).matches();
  }

  private boolean hangsOnName(int at) {
    Token before = text.at(at - 1);
    if (before == null || !text.isGlued(at)) {
      return false;
    }
    if (before.isWord()) {
      return language.numbers.currency.at(text, at - 1) == null && !isOnScale(before, text.get(at));
    }
    Token far = text.at(at - 2);
    if (before.isSign("-") && far != null && language.numbers.scales.contains(far.text())) {
      return false; // magnitude-6.9
    }
    boolean isJoint =
        before.isSign("-") || before.isSign("/") || before.isSign(":") || before.isSign("+");
    return before.isSign("#") || before.isNumber() || (isJoint && before.isGlued() && far != null);
  }
}
