package id.selisih.reading;

import id.selisih.fact.Quantity;
import id.selisih.reading.Amount.Writing;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds single numbers in a text, with the sign, the currency and the magnitude at them. */
final class Numbers {
  private static final Set<String> POWERS = Set.of("²", "³");

  private final Tokens text;
  private final Language language;
  private final NumberWords words;
  private final Designators designators;
  private final MoneyLetters letters;
  private final Units units;

  Numbers(Tokens text, Language language) {
    this.text = text;
    this.language = language;
    this.words = new NumberWords(text, language);
    this.designators = new Designators(text, language);
    this.letters = new MoneyLetters(text, language);
    this.units = new Units(text, language);
  }

  /**
   * The number that begins at a token.
   *
   * @return null where none does
   * @throws Halt where one does that cannot be read
   */
  @Nullable Amount at(int from) throws Halt {
    return at(from, false, false);
  }

  /** The second number of a range: it may hang on a hyphen, and be money by the first. */
  @Nullable Amount second(int from, boolean isFirstMoney) throws Halt {
    return at(from, true, isFirstMoney);
  }

  private @Nullable Amount at(int from, boolean isSecond, boolean isFirstMoney) throws Halt {
    int at = from;
    boolean isNegative = false;
    boolean hasCurrency = false;
    for (boolean goesOn = true; goesOn; ) {
      int before = at;
      if (!isNegative) {
        at = minus(at, isSecond);
        isNegative = at > before;
      }
      Phrases.Match<Boolean> currency = hasCurrency ? null : language.numbers.currency.at(text, at);
      if (currency != null) {
        hasCurrency = true;
        at = currency.end();
      }
      goesOn = at > before && !(isNegative && hasCurrency);
    }
    boolean isMoney = hasCurrency || isFirstMoney;
    Token token = text.at(at);
    if (token == null) {
      return null;
    }
    Amount amount = null;
    if (token.isNumber()) {
      boolean isFree = isSecond || at > from || !designators.holds(at);
      amount = isFree ? digits(at, isMoney) : null;
    } else if (token.isWord()) {
      amount = words.at(at);
      amount = amount == null || isOrdinal(amount.end()) ? null : continued(amount, at, false);
    } else if (FractionSigns.at(text, at) != null) {
      amount = continued(Amount.plain(BigDecimal.ZERO, at), at, isMoney);
    } else if (isBareDecimal(at)) {
      String decimals = text.get(at + 1).text();
      Amount bare = Amount.plain(new BigDecimal("0." + decimals), at + 2);
      amount = continued(bare, at, isMoney);
    }
    return amount == null || !isNegative ? amount : amount.negated();
  }

  /** twenty-first. */
  private boolean isOrdinal(int end) {
    return text.isSign(end, "-")
        && text.isGlued(end)
        && text.isIn(end + 1, language.numbers.ordinalWords);
  }

  /** .75, with nothing before the mark. */
  private boolean isBareDecimal(int at) {
    Token mark = text.get(at);
    Token before = text.at(at - 1);
    Token digits = text.at(at + 1);
    boolean isFree = before == null || !mark.isGlued() || before.isSign("(") || before.isSign("$");
    return isFree
        && mark.isSign(String.valueOf(language.numbers.decimal))
        && digits != null
        && digits.isGlued()
        && digits.isDigits(1, Quantity.MOST_DIGITS);
  }

  private int minus(int at, boolean isSecond) {
    Token token = text.at(at);
    if (token != null && token.isSign("-")) {
      Token next = text.at(at + 1);
      Token before = text.at(at - 1);
      boolean isFree =
          isSecond || !token.isGlued() || before == null || before.kind() == Token.Kind.SIGN;
      return isFree && next != null && next.isGlued() ? at + 1 : at;
    }
    Phrases.Match<Boolean> word = language.numbers.minus.at(text, at);
    return word == null ? at : word.end();
  }

  private @Nullable Amount digits(int at, boolean hasCurrency) throws Halt {
    Token token = text.get(at);
    boolean isMoney = hasCurrency || letters.standBeforeMoney(at + 1);
    Marks marks = Marks.of(token.text(), language.numbers.group, language.numbers.decimal);
    if (designators.isTime(at)) {
      return null;
    }
    if (marks == null) {
      throw new Halt(at, at + 1, "its marks are not those of one number");
    }
    Token behind = text.at(at + 1);
    if (behind != null && behind.isGlued() && POWERS.contains(behind.text())) {
      throw new Halt(at, at + 2, "a power is not a figure");
    }
    if (text.isSign(at + 1, "/") && text.isGlued(at + 1) && text.isNumber(at + 2)) {
      throw new Halt(at, at + 3, "a fraction is not a figure");
    }
    Writing writing = new Writing(marks.isGrouped(), marks.isForeign() ? token.text() : "", null);
    Amount whole = continued(Amount.plain(marks.number(), at + 1).in(writing), at, isMoney);
    Token next = text.at(whole.end());
    boolean isCompound = whole.end() == at + 1 && next != null && next.isWord() && next.isGlued();
    if (next != null && isCompound && language.figures.after.at(text, at + 1) == null) {
      if (language.numbers.measure.at(text, at + 1) == null) {
        return null;
      }
      if (language.numbers.money.at(text, at + 1) != null) {
        throw new Halt(at, at + 2, "`" + next.text() + "` may be a measure or a magnitude");
      }
    }
    if (whole.end() == at + 1 && letters.standAlone(at + 1)) {
      throw new Halt(at, at + 2, "the letter may be a magnitude");
    }
    Token beside = text.at(at + 1);
    boolean isRest = beside != null && beside.isDigits(3, 3) && whole.end() == at + 1;
    if (isRest && marks.isGrouped()) {
      throw new Halt(at, at + 2, "its digits are grouped in two ways");
    }
    if (marks.other() == null || whole.magnitude() != null || whole.isPercent()) {
      return whole;
    }
    // Three digits after the mark for decimals: of what is counted, only thousands can be meant.
    if (language.numbers.measure.at(text, whole.end()) != null) {
      throw new Halt(
          at,
          at + 1,
          "it may be "
              + marks.other().toPlainString()
              + " or "
              + marks.number().stripTrailingZeros().toPlainString());
    }
    BigDecimal own = isCounted(whole.end(), isMoney) ? null : whole.number();
    return Amount.plain(marks.other(), whole.end()).in(new Writing(true, token.text(), own));
  }

  /** Whether a word behind a number says what is counted: people, but not dollars. */
  private boolean isCounted(int end, boolean isMoney) {
    return !isMoney
        && text.isWord(end)
        && !units.isMoney(end)
        && !text.isIn(end, language.fillers)
        && !text.isIn(end, language.dates.yearIn)
        && language.to.at(text, end) == null
        && language.and.at(text, end) == null;
  }

  /** Takes in what belongs to the number after its digits or words. */
  private Amount continued(Amount amount, int from, boolean isMoney) throws Halt {
    return new Continuation(text, language, from, isMoney).of(amount, this);
  }
}
