package id.selisih.reading;

import id.selisih.fact.Slips;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds single numbers in a text, with the sign, the currency and the magnitude at them. */
final class Numbers {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<String> POWERS = Set.of("²", "³");

  private final Tokens text;
  private final Language language;
  private final NumberWords words;
  private final Designators designators;
  private final MoneyLetters letters;

  Numbers(Tokens text, Language language) {
    this.text = text;
    this.language = language;
    this.words = new NumberWords(text, language);
    this.designators = new Designators(text, language);
    this.letters = new MoneyLetters(text, language);
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
      Phrases.Match<Boolean> currency = hasCurrency ? null : language.currency.at(text, at);
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
    return amount == null || !isNegative ? amount : amount.with(amount.number().negate());
  }

  /** twenty-first. */
  private boolean isOrdinal(int end) {
    Token last = text.at(end + 1);
    return text.isSign(end, "-")
        && text.isGlued(end)
        && last != null
        && language.ordinalWords.contains(last.text());
  }

  /** .75, with nothing before the mark. */
  private boolean isBareDecimal(int at) {
    Token mark = text.get(at);
    Token before = text.at(at - 1);
    Token digits = text.at(at + 1);
    boolean isFree = before == null || !mark.isGlued() || before.isSign("(") || before.isSign("$");
    return isFree
        && mark.isSign(String.valueOf(language.decimal))
        && digits != null
        && digits.isGlued()
        && digits.isDigits(1, Marks.MOST_DIGITS);
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
    Phrases.Match<Boolean> word = language.minus.at(text, at);
    return word == null ? at : word.end();
  }

  private @Nullable Amount digits(int at, boolean hasCurrency) throws Halt {
    Token token = text.get(at);
    boolean isMoney = hasCurrency || letters.standBeforeMoney(at + 1);
    Marks marks = Marks.of(token.text(), language.group, language.decimal);
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
    if (text.isSign(at + 1, "/") && text.isGlued(at + 1) && isNumber(at + 2)) {
      throw new Halt(at, at + 3, "a fraction is not a figure");
    }
    Amount amount =
        new Amount(
            marks.number(),
            at + 1,
            null,
            false,
            marks.isGrouped(),
            marks.isForeign() ? token.text() : "",
            false,
            null);
    Amount whole = continued(amount, at, isMoney);
    Token next = text.at(whole.end());
    boolean isCompound = whole.end() == at + 1 && next != null && next.isWord() && next.isGlued();
    if (next != null && isCompound && language.after.at(text, at + 1) == null) {
      if (language.measure.at(text, at + 1) == null) {
        return null;
      }
      if (language.money.at(text, at + 1) != null) {
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
    if (language.measure.at(text, whole.end()) != null) {
      throw new Halt(
          at,
          at + 1,
          "it may be "
              + marks.other().toPlainString()
              + " or "
              + marks.number().stripTrailingZeros().toPlainString());
    }
    BigDecimal own = isCounted(whole.end(), isMoney) ? null : whole.number();
    return new Amount(marks.other(), whole.end(), null, false, true, token.text(), false, own);
  }

  /** Whether a word behind a number says what is counted: people, but not dollars. */
  private boolean isCounted(int end, boolean isMoney) {
    Token next = text.at(end);
    return !isMoney
        && next != null
        && next.isWord()
        && language.currency.at(text, end) == null
        && !language.fillers.contains(next.text())
        && !language.yearIn.contains(next.text())
        && language.to.at(text, end) == null
        && language.and.at(text, end) == null;
  }

  private boolean isNumber(int at) {
    Token token = text.at(at);
    return token != null && token.isNumber();
  }

  /** Takes in what belongs to the number after its digits or words. */
  private Amount continued(Amount amount, int from, boolean isMoney) throws Halt {
    BigDecimal number = amount.number();
    int at = amount.end();
    BigDecimal part = FractionSigns.at(text, at);
    if (part != null) {
      number = number.add(part);
      at++;
    }
    Phrases.Match<Boolean> andHalf = language.andHalf.at(text, at);
    if (andHalf != null && amount.magnitude() == null) {
      if (number.signum() > 0 && number.remainder(HUNDRED).signum() == 0) {
        throw new Halt(from, andHalf.end(), "it may be half of one or half of " + number);
      }
      number = number.add(HALF);
      at = andHalf.end();
    }
    BigDecimal magnitude = amount.magnitude();
    Phrases.Match<BigDecimal> factor = magnitude(at, isMoney, magnitude != null);
    BigDecimal scale = factor == null ? null : factor.value();
    while (factor != null) {
      number = number.multiply(factor.value());
      at = factor.end();
      factor = magnitude(at, isMoney, true);
      if (factor != null && scale != null) {
        if (factor.value().compareTo(scale) < 0) {
          throw new Halt(from, factor.end(), "the magnitudes do not make one number");
        }
        scale = scale.multiply(factor.value());
      }
    }
    magnitude = scale == null ? magnitude : scale;
    Phrases.Match<Boolean> halfAfter = language.halfAfter.at(text, at);
    if (halfAfter != null && magnitude != null) {
      number = number.add(magnitude.multiply(HALF));
      at = halfAfter.end();
    }
    if (scale != null) {
      Amount rest = rest(at, scale);
      number = rest == null ? number : number.add(rest.number());
      at = rest == null ? at : rest.end();
    }
    Phrases.Match<BigDecimal> about = language.aboutMagnitudes.at(text, at);
    if (about != null) {
      number = number.multiply(about.value());
      scale = about.value();
      magnitude = scale;
      at = about.end();
    }
    Phrases.Match<Boolean> percent = language.percent.at(text, at);
    at = percent == null ? at : percent.end();
    int behind = text.isSign(at, "-") && text.isGlued(at) ? at + 1 : at;
    Phrases.Match<Boolean> fraction = language.fractionAfter.at(text, behind);
    if (fraction != null) {
      throw new Halt(from, fraction.end(), "a fraction is not a figure");
    }
    refusePoint(from, behind);
    Phrases.Match<Boolean> alters = language.alters.at(text, behind);
    if (alters != null && percent == null) { // 5% below target
      throw new Halt(from, alters.end(), "the word after it makes another number of it");
    }
    Token next = text.at(behind);
    if (next != null && next.isWord() && isSlip(next.text())) {
      throw new Halt(from, behind + 1, "`" + next.text() + "` may be a magnitude misspelt");
    }
    return new Amount(
        tidy(number, scale != null || halfAfter != null, from, at),
        at,
        magnitude,
        percent != null,
        amount.isGrouped(),
        amount.foreign(),
        about != null,
        null);
  }

  /** Stops at `2 point 5`, which may be one number; but not at a 5 point lead. */
  private void refusePoint(int from, int at) throws Halt {
    Token mark = text.at(at);
    Token next = text.at(at + 1);
    boolean isMark = mark != null && language.decimalWords.contains(mark.text());
    if (isMark && next != null && (next.isNumber() || language.numerals.contains(next.text()))) {
      throw new Halt(from, at + 2, "the word between the two may be a decimal mark");
    }
  }

  /** Whether a word is one slip away from a magnitude, and stands for none itself. */
  private boolean isSlip(String word) {
    return language.slippery.stream().anyMatch(scale -> Slips.between(word, scale, 1) == 1);
  }

  /** A magnitude, with a hyphen before it or as a letter at the digits. */
  private Phrases.@Nullable Match<BigDecimal> magnitude(
      int at, boolean isMoney, boolean isFurther) {
    Phrases.Match<BigDecimal> word = language.magnitudes.at(text, at);
    if (word == null && !isFurther && text.isSign(at, "-") && text.isGlued(at)) {
      word = language.magnitudes.at(text, at + 1);
    }
    if (word == null && !isFurther && text.isGlued(at)) {
      word = language.letters.at(text, at);
    }
    if (word == null && !isFurther && isMoney) {
      word = language.money.at(text, at);
    }
    return word;
  }

  /** The thousands after the millions: 1 juta 500 ribu. */
  private @Nullable Amount rest(int at, BigDecimal above) throws Halt {
    Token token = text.at(at);
    if (token == null || !token.isNumber() || token.isGlued()) {
      return null;
    }
    Amount next = at(at, false, false);
    return next != null
            && next.magnitude() != null
            && next.number().compareTo(above) < 0
            && next.magnitude().compareTo(above) < 0
        ? next
        : null;
  }

  /** In the plain digits of format.md, where three decimals alone would be ambiguous. */
  private static BigDecimal tidy(BigDecimal number, boolean isScaled, int from, int end)
      throws Halt {
    BigDecimal plain = number;
    if (isScaled || plain.scale() == 3) {
      BigDecimal bare = plain.signum() == 0 ? BigDecimal.ZERO : plain.stripTrailingZeros();
      plain = bare.setScale(bare.scale() == 3 ? 4 : Math.max(0, bare.scale()));
    }
    if (plain.precision() > Marks.MOST_DIGITS || plain.scale() > Marks.MOST_DIGITS) {
      throw new Halt(from, end, "a number has at most " + Marks.MOST_DIGITS + " digits");
    }
    return plain;
  }
}
