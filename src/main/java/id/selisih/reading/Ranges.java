package id.selisih.reading;

import id.selisih.fact.Quantity;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads the other end of a range, and tells ranges from scores, years and sums of two monies. */
final class Ranges {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  /** So far before or behind two numbers a word may stand that makes a score of them. */
  private static final int WORDS_TO_SCORE = 3;

  private final Tokens text;
  private final Language language;
  private final Numbers numbers;
  private final BitSet dates;
  private final Units units;

  Ranges(Tokens text, Language language, Numbers numbers, BitSet dates) {
    this.text = text;
    this.language = language;
    this.numbers = numbers;
    this.dates = dates;
    this.units = new Units(text, language);
  }

  /** The number at the other end of a range; null where there is none. */
  @Nullable Amount second(Amount first, Lead lead) throws Halt {
    int at = first.end();
    Phrases.Match<Boolean> joint = language.to.at(text, at);
    joint = joint == null ? language.or.at(text, at) : joint;
    if (joint == null && lead.isBetween()) {
      joint = language.and.at(text, at);
    }
    boolean isDash = text.isSign(at, "-") && (text.isGlued(at) == text.isGlued(at + 1));
    if (joint == null && !isDash) {
      return null;
    }
    int to = joint == null ? at + 1 : joint.end();
    boolean isMoney = language.numbers.currency.at(text, lead.end()) != null;
    Amount second = dates.get(Math.min(to, text.size())) ? null : numbers.second(to, isMoney);
    if (second != null) {
      int end = second.end();
      Token third = text.at(end + 1);
      if (isDash && text.isSign(end, "-") && third != null && third.isNumber()) {
        throw new Halt(first.end() - 1, end + 2, "more numbers hang on it than a range has");
      }
      refuseOtherMoney(lead.end(), to, second.end());
    }
    return second;
  }

  /** Stops at `US$1 million or Rp 15 billion`, which is one sum in two monies. */
  private void refuseOtherMoney(int first, int second, int end) throws Halt {
    Phrases.Match<Boolean> one = language.numbers.currency.at(text, first);
    Phrases.Match<Boolean> two = language.numbers.currency.at(text, second);
    if (one == null || two == null) {
      return;
    }
    if (!text.printed(first, one.end()).equals(text.printed(second, two.end()))
        && !units.areOne(first, second)) {
      throw new Halt(first, end, "it may be one sum in two currencies");
    }
  }

  /** What two numbers say, the first with the magnitude of the second where that is meant. */
  Quantity range(int from, int at, Amount first, Amount second) throws Halt {
    BigDecimal low = first.number();
    BigDecimal high = second.number();
    if (first.isPercent() && !second.isPercent()) {
      throw new Halt(from, second.end(), "it says by how much and to what number");
    }
    Token next = text.at(second.end());
    boolean areYears = isYearAlone(at, first.end()) && isYearAlone(second.end() - 1, second.end());
    if (areYears && (next == null || !next.isWord())) {
      throw new Halt(from, second.end(), "the two may be years");
    }
    if (isScore(from, first, second)) {
      throw new Halt(from, second.end(), "the two may be a score");
    }
    if (first.magnitude() == null
        && !first.writing().isGrouped()
        && first.writing().foreign().isEmpty()) {
      low = shared(low, second, from);
    }
    if (low.signum() < 0 && high.signum() > 0 && isSignOfBoth(at, first.end())) {
      throw new Halt(from, second.end(), "the sign may be that of the first or of both");
    }
    if (low.signum() < 0 && high.signum() < 0 && low.compareTo(high) > 0) {
      return Quantity.range(high, low); // minus 5 to minus 10
    }
    if (low.compareTo(high) > 0) {
      throw new Halt(from, second.end(), "the range runs backwards");
    }
    return Quantity.range(low, high);
  }

  /** Whether one sign can stand for two numbers: minus 10 to 12, -1-2; but not -10 to 12. */
  private boolean isSignOfBoth(int at, int end) {
    return language.numbers.minus.at(text, at) != null || text.isSign(end, "-");
  }

  /** Whether two bare numbers and a dash are a score or a vote: kalah 1-3, lost 0-2. */
  private boolean isScore(int from, Amount first, Amount second) {
    boolean isJoinedByDash = text.isSign(first.end(), "-");
    boolean isBare = first.magnitude() == null && second.magnitude() == null && !second.isPercent();
    if (!isJoinedByDash || !isBare) {
      return false;
    }
    Token next = text.at(second.end());
    if (first.number().compareTo(second.number()) == 0) {
      return true;
    }
    if (first.number().signum() == 0 && (next == null || !next.isWord())) {
      return true;
    }
    for (int away = 1; away <= WORDS_TO_SCORE; away++) {
      if (isScoreWord(from - away) || isScoreWord(second.end() + away - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isScoreWord(int at) {
    return text.isIn(at, language.figures.scores);
  }

  private boolean isYearAlone(int at, int end) {
    Token token = text.at(at);
    return token != null && end == at + 1 && token.isRecentYear();
  }

  /** The lower number, with the magnitude of the upper where that belongs to both. */
  private static BigDecimal shared(BigDecimal low, Amount second, int from) throws Halt {
    BigDecimal high = second.number();
    BigDecimal magnitude = second.magnitude();
    boolean isInDigits = magnitude == null && second.writing().isGrouped();
    if (isInDigits) {
      magnitude = THOUSAND;
    }
    if (magnitude == null || low.signum() <= 0) {
      return low;
    }
    BigDecimal grown = low.multiply(magnitude);
    if (grown.compareTo(high) >= 0) {
      return low; // between 1 and 1 million
    }
    boolean isFar = grown.multiply(BigDecimal.TEN).compareTo(high) <= 0;
    if (isInDigits && (isFar || high.remainder(THOUSAND).signum() != 0)) {
      // 11 to 12,000 is in thousands; of 5 to 100,000 and of 1 to 1,500 nobody can tell.
      throw new Halt(from, second.end(), "the first number may be in thousands or not");
    }
    return grown.scale() > 0 && grown.stripTrailingZeros().scale() <= 0 ? grown.setScale(0) : grown;
  }
}
