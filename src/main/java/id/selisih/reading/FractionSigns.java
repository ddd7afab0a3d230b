package id.selisih.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fractions that are printed behind a whole number, in one character or with a slash. */
final class FractionSigns {
  /** Those with few decimals; the others stop the reading. */
  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "1/2", new BigDecimal("0.5"),
          "1/4", new BigDecimal("0.25"),
          "3/4", new BigDecimal("0.75"),
          "1/5", new BigDecimal("0.2"),
          "2/5", new BigDecimal("0.4"),
          "3/5", new BigDecimal("0.6"),
          "4/5", new BigDecimal("0.8"),
          "1/8", new BigDecimal("0.125"),
          "3/8", new BigDecimal("0.375"));

  private FractionSigns() {}

  /**
   * The fraction that one character there says, as ½ does.
   *
   * @throws Halt where it is one without end
   */
  static Phrases.@Nullable Match<BigDecimal> at(Tokens text, int at) throws Halt {
    Token token = text.at(at);
    if (token == null || token.isWord() || token.isNumber()) {
      return null;
    }
    String fraction = Normalizer.normalize(token.text(), Normalizer.Form.NFKC).replace('⁄', '/');
    BigDecimal known = PARTS.get(fraction);
    if (known == null && fraction.length() > 1 && fraction.indexOf('/') >= 0) {
      throw new Halt(at, at + 1, "a fraction is not a figure");
    }
    return known == null ? null : new Phrases.Match<>(known, at + 1);
  }

  /**
   * The fraction behind a whole number: 2½, 2 1/2.
   *
   * @throws Halt where it is one without end
   */
  static Phrases.@Nullable Match<BigDecimal> behind(Tokens text, int at) throws Halt {
    boolean isSlashed =
        text.isNumber(at)
            && !text.isGlued(at)
            && text.isSign(at + 1, "/")
            && text.isGlued(at + 1)
            && text.isNumber(at + 2)
            && text.isGlued(at + 2);
    if (!isSlashed) {
      return at(text, at);
    }
    BigDecimal known = PARTS.get(text.get(at).text() + "/" + text.get(at + 2).text());
    return known == null ? null : new Phrases.Match<>(known, at + 3);
  }
}
