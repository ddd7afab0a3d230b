package id.selisih.reading;

import id.selisih.fact.Quantity;
import id.selisih.fact.Slips;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes in what belongs to a number behind its digits or words: halves, magnitudes, percent. */
final class Continuation {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens text;
  private final Language language;
  private final int from;
  private final boolean isMoney;

  private BigDecimal number = BigDecimal.ZERO;
  private @Nullable BigDecimal magnitude;
  private boolean isScaled;
  private int at;

  /**
   * What follows on a number.
   *
   * @param from where the number begins
   * @param isMoney whether it is money, at which letters can stand for magnitudes
   */
  Continuation(Tokens text, Language language, int from, boolean isMoney) {
    this.text = text;
    this.language = language;
    this.from = from;
    this.isMoney = isMoney;
  }

  /**
   * The whole number.
   *
   * @param numbers reads a further number that belongs to it
   * @throws Halt where something behind it could change it, and is not understood
   */
  Amount of(Amount amount, Numbers numbers) throws Halt {
    number = amount.number();
    magnitude = amount.magnitude();
    at = amount.end();
    addFraction();
    addHalf();
    boolean isMultiplied = multiply();
    addHalfOfMagnitude();
    if (isMultiplied && magnitude != null) {
      addRest(magnitude, numbers);
    }
    boolean isAbout = multiplyAbout();
    Phrases.Match<Boolean> percent = language.numbers.percent.at(text, at);
    at = percent == null ? at : percent.end();
    refuseBehind(percent != null);
    return new Amount(tidy(), at, magnitude, percent != null, isAbout, amount.writing());
  }

  private void addFraction() throws Halt {
    Phrases.Match<BigDecimal> part = FractionSigns.behind(text, at);
    if (part != null) {
      number = number.add(part.value());
      at = part.end();
    }
  }

  /** Two and a half; but of 200 and a half nobody can tell half of what. */
  private void addHalf() throws Halt {
    Phrases.Match<Boolean> andHalf = language.numbers.andHalf.at(text, at);
    if (andHalf == null || magnitude != null) {
      return;
    }
    if (number.signum() > 0 && number.remainder(HUNDRED).signum() == 0) {
      throw new Halt(from, andHalf.end(), "it may be half of one or half of " + number);
    }
    number = number.add(HALF);
    at = andHalf.end();
  }

  /** Million; ratus ribu, of which each is more than the one before. */
  private boolean multiply() throws Halt {
    BigDecimal scale = null;
    Phrases.Match<BigDecimal> factor = magnitude(magnitude != null);
    while (factor != null) {
      if (scale != null && factor.value().compareTo(scale) < 0) {
        throw new Halt(from, factor.end(), "the magnitudes do not make one number");
      }
      number = number.multiply(factor.value());
      scale = scale == null ? factor.value() : scale.multiply(factor.value());
      at = factor.end();
      factor = magnitude(true);
    }
    isScaled = scale != null;
    magnitude = scale == null ? magnitude : scale;
    return isScaled;
  }

  /** A magnitude, with a hyphen before it or as a letter at the digits. */
  private Phrases.@Nullable Match<BigDecimal> magnitude(boolean isFurther) {
    Phrases.Match<BigDecimal> word = language.numbers.magnitudes.at(text, at);
    if (word == null && !isFurther && text.isSign(at, "-") && text.isGlued(at)) {
      word = language.numbers.magnitudes.at(text, at + 1);
    }
    if (word == null && !isFurther && text.isGlued(at)) {
      word = language.numbers.letters.at(text, at);
    }
    if (word == null && !isFurther && isMoney) {
      word = language.numbers.money.at(text, at);
    }
    return word;
  }

  /** Dua juta setengah. */
  private void addHalfOfMagnitude() {
    Phrases.Match<Boolean> half = language.numbers.halfAfter.at(text, at);
    if (half != null && magnitude != null) {
      number = number.add(magnitude.multiply(HALF));
      isScaled = true;
      at = half.end();
    }
  }

  /** The thousands after the millions: 1 juta 500 ribu. */
  private void addRest(BigDecimal above, Numbers numbers) throws Halt {
    Token token = text.at(at);
    if (token == null || !token.isNumber() || token.isGlued()) {
      return;
    }
    Amount next = numbers.at(at);
    boolean isRest =
        next != null
            && next.magnitude() != null
            && next.number().compareTo(above) < 0
            && next.magnitude().compareTo(above) < 0;
    if (next != null && isRest) {
      number = number.add(next.number());
      at = next.end();
    }
  }

  /** 12 ribuan, which is about 12 ribu. */
  private boolean multiplyAbout() {
    Phrases.Match<BigDecimal> about = language.numbers.aboutMagnitudes.at(text, at);
    if (about == null) {
      return false;
    }
    number = number.multiply(about.value());
    magnitude = about.value();
    isScaled = true;
    at = about.end();
    return true;
  }

  /** Stops at a word that makes another number of it, or may. */
  private void refuseBehind(boolean isPercent) throws Halt {
    int behind = text.isSign(at, "-") && text.isGlued(at) ? at + 1 : at;
    Phrases.Match<Boolean> fraction = language.numbers.fractionAfter.at(text, behind);
    if (fraction != null) {
      throw new Halt(from, fraction.end(), "a fraction is not a figure");
    }
    refusePoint(behind);
    Phrases.Match<Boolean> alters = language.numbers.alters.at(text, behind);
    if (alters != null && !isPercent) { // 5% below target
      throw new Halt(from, alters.end(), "the word after it makes another number of it");
    }
    Token next = text.at(behind);
    if (next != null && next.isWord() && isSlip(next.text())) {
      throw new Halt(from, behind + 1, "`" + next.text() + "` may be a magnitude misspelt");
    }
  }

  /** Stops at `2 point 5`, which may be one number; but not at a 5 point lead. */
  private void refusePoint(int behind) throws Halt {
    int next = behind + 1;
    boolean isBeforeNumber = text.isNumber(next) || text.isIn(next, language.numbers.numerals);
    if (text.isIn(behind, language.numbers.decimalWords) && isBeforeNumber) {
      throw new Halt(from, behind + 2, "the word between the two may be a decimal mark");
    }
  }

  /** Whether a word is one slip away from a magnitude, and stands for none itself. */
  private boolean isSlip(String word) {
    return language.numbers.slippery.stream().anyMatch(scale -> Slips.between(word, scale, 1) == 1);
  }

  /** The number in the plain digits of format.md, where three decimals alone are ambiguous. */
  private BigDecimal tidy() throws Halt {
    BigDecimal plain = number;
    if (isScaled || plain.scale() == 3) {
      BigDecimal bare = plain.signum() == 0 ? BigDecimal.ZERO : plain.stripTrailingZeros();
      plain = bare.setScale(bare.scale() == 3 ? 4 : Math.max(0, bare.scale()));
    }
    if (plain.precision() > Quantity.MOST_DIGITS || plain.scale() > Quantity.MOST_DIGITS) {
      throw new Halt(from, at, "a number has at most " + Quantity.MOST_DIGITS + " digits");
    }
    return plain;
  }
}
