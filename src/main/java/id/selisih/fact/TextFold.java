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

  /** Whether a text is plain ASCII, which no normalisation changes. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Without case, letters may compose that did not before, so this comes before and after. */
  private static String nfkc(String text) {
    return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /**
   * The text without case: lower, upper and lower again, so that ß, its capital and SS meet, and so
   * do ς and σ.
   */
  static String caseless(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return isAscii(text) ? lower : lower.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
