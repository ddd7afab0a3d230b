package id.selisih.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fractions that Unicode has in one character. */
final class FractionSigns {
  /** The fractions in one character that have few decimals; the others stop the reading. */
  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "½", new BigDecimal("0.5"),
          "¼", new BigDecimal("0.25"),
          "¾", new BigDecimal("0.75"),
          "⅕", new BigDecimal("0.2"),
          "⅖", new BigDecimal("0.4"),
          "⅗", new BigDecimal("0.6"),
          "⅘", new BigDecimal("0.8"),
          "⅛", new BigDecimal("0.125"),
          "⅜", new BigDecimal("0.375"));

  private FractionSigns() {}

  /** The fraction that one character there says; null where it is none. */
  static @Nullable BigDecimal at(Tokens text, int at) throws Halt {
    Token token = text.at(at);
    if (token == null || token.isWord() || token.isNumber()) {
      return null;
    }
    BigDecimal known = PARTS.get(token.text());
    boolean isFraction = Normalizer.normalize(token.text(), Normalizer.Form.NFKC).contains("⁄");
    if (known == null && isFraction) {
      throw new Halt(at, at + 1, "a fraction is not a figure");
    }
    return known;
  }
}
