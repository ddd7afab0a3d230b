package id.selisih.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds numbers that are spelled out in a text: twelve, three hundred thousand, setengah juta. */
final class NumberWords {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MOST_WORDS = 30;

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
    int half = halfOfMagnitude(from);
    if (half >= 0) {
      return Amount.plain(HALF, half);
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
                && language.andHalf.at(text, at) == null
                && ((text.isSign(at, "-") && text.isGlued(at))
                    || language.numeralJoints.contains(text.get(at).text()));
        if (!isJoint) {
          break;
        }
        joint = text.get(at).isWord() ? at : joint;
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
      return new Amount(number, end, lastMagnitude(from, end), false, false, "", null);
    }
    if (language.magnitudes.at(text, from) != null) {
      throw new Halt(from, end, "it is no number by itself");
    }
    // Of "between one and two million" the word joins two numbers, not the parts of one.
    return joint > from && joint < end ? at(from, joint) : composed(from, end);
  }

  /** What the last words multiply: 100,000 in three hundred thousand. */
  private @Nullable BigDecimal lastMagnitude(int from, int end) {
    BigDecimal product = null;
    Phrases.Match<BigDecimal> magnitude = null;
    int at = end - 1;
    while (at > from && (magnitude = language.magnitudes.at(text, at)) != null) {
      product = product == null ? magnitude.value() : product.multiply(magnitude.value());
      at--;
    }
    return product;
  }

  /** What ICU does not say: a number and the magnitudes after it, as in fifteen hundred. */
  private Amount composed(int from, int end) throws Halt {
    int cut = end;
    while (cut > from + 1 && language.magnitudes.at(text, cut - 1) != null) {
      cut--;
    }
    List<String> words = new ArrayList<>();
    for (int at = from; at < cut; ) {
      int next = numeral(at, words);
      at = Math.max(next, at + 1);
    }
    int bare = cut > from && text.isSign(cut - 1, "-") ? cut - 1 : cut;
    BigDecimal number =
        cut == end || words.size() > MOST_WORDS ? null : Spelled.read(words, language);
    if (number == null) {
      throw new Halt(from, end, "these number words do not make one number");
    }
    return Amount.plain(number, bare);
  }

  /** Adds the number word there as ICU says it; the same index where there is none. */
  private int numeral(int at, List<String> words) {
    Phrases.Match<List<String>> as = language.rewritten.at(text, at);
    if (as != null && language.numerals.contains(as.value().get(0))) {
      words.addAll(as.value());
      return as.end();
    }
    Token token = text.at(at);
    if (token != null && token.isWord() && language.numerals.contains(token.text())) {
      words.add(token.text());
      return at + 1;
    }
    return at;
  }

  /** The magnitude of which a half is printed; -1 where none is. */
  private int halfOfMagnitude(int at) {
    Phrases.Match<Boolean> half = language.half.at(text, at);
    boolean isHalf =
        half != null
            && language.rewritten.at(text, at) == null
            && language.magnitudes.at(text, half.end()) != null;
    return isHalf && half != null ? half.end() : -1;
  }
}
