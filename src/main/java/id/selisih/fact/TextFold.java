package id.selisih.fact;

import java.text.Normalizer;
import java.util.Locale;

/** The fold under which two free texts, or two scopes, are one. */
public final class TextFold {
  private TextFold() {}

  /**
   * The text after Unicode NFKC (UAX #15), case folding, without invisible characters, and white
   * space run together.
   */
  public static String of(String text) {
    String folded = nfkc(caseless(nfkc(text)));
    StringBuilder out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (isInvisible(c)) {
        continue;
      }
      if (isSpace(c)) {
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

  /**
   * The text without white space and invisible characters at its ends, such as the no-break space
   * and the zero width space that come with what is copied from a web page.
   */
  public static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Whether nothing is left of a text that is made {@linkplain #bare bare}. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return isSpace(c) || isInvisible(c);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The soft hyphen, the zero width space, the word joiner and the byte order mark. */
  private static boolean isInvisible(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
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
