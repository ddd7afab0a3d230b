package id.selisih.fact;

import java.text.Normalizer;
import java.util.Locale;

/** The fold under which two free texts, or two scopes, are one. */
public final class TextFold {
  private TextFold() {}

  /** The text after Unicode NFKC (UAX #15), case folding, and white space run together. */
  public static String of(String text) {
    String folded = caseless(Normalizer.normalize(text, Normalizer.Form.NFKC));
    StringBuilder out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
        continue;
      }
      if (gap && out.length() > 0) {
        out.append(' ');
      }
      gap = false;
      out.appendCodePoint(c);
    }
    return out.toString();
  }

  /** The text without case: upper, then lower, so that ß and SS, and ς and σ, meet. */
  static String caseless(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
