package id.selisih.fact;

import java.text.Normalizer;
import java.util.Locale;

/** The fold under which two free texts, or two scopes, are one. */
public final class TextFold {
  private TextFold() {}

  /** The text after Unicode NFKC (UAX #15), case folding, and white space run together. */
  public static String of(String text) {
    String folded = nfkc(caseless(nfkc(text)));
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

  /** Without case, letters may compose that did not before, so this comes before and after. */
  private static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /**
   * The text without case: lower, upper and lower again, so that ß, its capital and SS meet, and so
   * do ς and σ.
   */
  static String caseless(String text) {
    return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
