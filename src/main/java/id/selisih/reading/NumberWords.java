package id.selisih.reading;

import id.selisih.fact.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds numbers that are spelled out in a text: twelve, three hundred thousand, setengah juta. */
final class NumberWords {
  private static final int MOST_WORDS = 30;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final String NOT_ONE = "these number words do not make one number";

  private final Tokens text;
  private final Language language;

  NumberWords(Tokens text, Language language) {
    this.text = text;
    this.language = language;
  }

  /**
   * The number that begins at a word, without what may stand behind it.
   *
   * @return null where none does
   * @throws Halt where one does that cannot be read
   */
  @Nullable Amount at(int from) throws Halt {
    return at(from, text.size());
  }

  private @Nullable Amount at(int from, int limit) throws Halt {
    Phrases.Match<BigDecimal> share = shareOfMagnitude(from);
    if (share != null) {
      return Amount.plain(share.value(), share.end());
    }
    List<String> words = new ArrayList<>();
    int at = from;
    int end = from;
    int joint = -1;
    while (at < limit && words.size() <= MOST_WORDS) {
      int next = numeral(at, words);
      if (next == at) {
        boolean isJoint =
            end == at
                && end > from
                && language.numbers.andHalf.at(text, at) == null
                && ((text.isSign(at, "-") && text.isGlued(at))
                    || language.numbers.numeralJoints.contains(text.get(at).text()));
        if (!isJoint) {
          break;
        }
        boolean isRange = text.get(at).isWord() || (words.size() == 1 && joinsDigits(from, at));
        joint = isRange ? at : joint;
        at++;
      } else {
        at = next;
        end = next;
      }
    }
    if (words.isEmpty()) {
      return null;
    }
    BigDecimal number = words.size() > MOST_WORDS ? null : Spelled.read(words, language);
    if (number != null) {
      Amount decimal = decimal(number, end);
      return decimal != null
          ? decimal
          : new Amount(number, end, lastMagnitude(from, end), false, false, Amount.Writing.PLAIN);
    }
    if (language.numbers.magnitudes.at(text, from) != null) {
      throw new Halt(from, end, "it is no number by itself");
    }
    // Of "between one and two million" the word joins two numbers, not the parts of one; of
    // "two-three people" the hyphen does.
    return joint > from && joint < end ? at(from, joint) : composed(from, end);
  }

  /** Decimals one by one: lima koma dua lima, five point two five. */
  private @Nullable Amount decimal(BigDecimal whole, int at) throws Halt {
    Token mark = text.at(at);
    if (mark == null || !language.numbers.decimalWords.contains(mark.text())) {
      return null;
    }
    StringBuilder decimals = new StringBuilder();
    int end = at + 1;
    while (isDigit(end) && decimals.length() < Quantity.MOST_DIGITS) {
      decimals.append(Spelled.read(List.of(text.get(end).text()), language));
      end++;
    }
    Phrases.Match<BigDecimal> scale = language.numbers.magnitudes.at(text, end);
    boolean isScaled = scale != null && scale.value().compareTo(THOUSAND) >= 0;
    if (isNumeral(end) && !isScaled) {
      throw new Halt(at - 1, end + 1, NOT_ONE); // lima koma dua ratus
    }
    return decimals.length() == 0
        ? null
        : Amount.plain(new BigDecimal(whole.toPlainString() + "." + decimals), end);
  }

  /** Whether a hyphen joins two digits and nothing else: two-three hundred, but not and five. */
  private boolean joinsDigits(int from, int hyphen) {
    if (!isDigit(from) || !isDigit(hyphen + 1)) {
      return false;
    }
    int end = hyphen + 2;
    while (language.numbers.magnitudes.at(text, end) != null) {
      end++;
    }
    boolean isJoint = text.isIn(end, language.numbers.numeralJoints);
    return !isNumeral(isJoint ? end + 1 : end);
  }

  private boolean isNumeral(int at) {
    Token token = text.at(at);
    return token != null && token.isWord() && language.numbers.numerals.contains(token.text());
  }

  /** Whether a number word from zero to nine stands there. */
  private boolean isDigit(int at) {
    BigDecimal number = isNumeral(at) ? Spelled.read(List.of(text.get(at).text()), language) : null;
    return number != null && number.compareTo(BigDecimal.TEN) < 0;
  }

  /** What the last words multiply: 100,000 in three hundred thousand. */
  private @Nullable BigDecimal lastMagnitude(int from, int end) {
    BigDecimal product = null;
    Phrases.Match<BigDecimal> magnitude = null;
    int at = end - 1;
    while (at > from && (magnitude = language.numbers.magnitudes.at(text, at)) != null) {
      product = product == null ? magnitude.value() : product.multiply(magnitude.value());
      at--;
    }
    return product;
  }

  /** What ICU does not say: a number and the magnitudes after it, as in fifteen hundred. */
  private Amount composed(int from, int end) throws Halt {
    int cut = end;
    while (cut > from + 1 && language.numbers.magnitudes.at(text, cut - 1) != null) {
      cut--;
    }
    List<String> words = new ArrayList<>();
    int read = from;
    while (read < cut) {
      read = Math.max(numeral(read, words), read + 1);
    }
    // Of "a thousand million" the first magnitude is in the number.
    int bare = cut > from && text.isSign(cut - 1, "-") ? cut - 1 : read;
    BigDecimal number =
        cut == end || words.size() > MOST_WORDS ? null : Spelled.read(words, language);
    if (number == null) {
      throw new Halt(from, end, NOT_ONE);
    }
    return Amount.plain(number, bare);
  }

  /** Adds the number word there as ICU says it; the same index where there is none. */
  private int numeral(int at, List<String> words) {
    Phrases.Match<List<String>> as = language.numbers.rewritten.at(text, at);
    if (as != null && language.numbers.numerals.contains(as.value().get(0))) {
      words.addAll(as.value());
      return as.end();
    }
    Token token = text.at(at);
    if (token != null && token.isWord() && language.numbers.numerals.contains(token.text())) {
      words.add(token.text());
      return at + 1;
    }
    return at;
  }

  /** A half or a quarter, where a magnitude is behind it; null where none is. */
  private Phrases.@Nullable Match<BigDecimal> shareOfMagnitude(int at) {
    Phrases.Match<BigDecimal> share = language.numbers.shares.at(text, at);
    boolean isShare =
        share != null
            && language.numbers.rewritten.at(text, at) == null
            && language.numbers.magnitudes.at(text, share.end()) != null;
    return isShare ? share : null;
  }
}
