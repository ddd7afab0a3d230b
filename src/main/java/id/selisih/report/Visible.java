package id.selisih.report;

/**
 * Makes text from files safe to print: control characters, terminal escapes, and characters that
 * turn the direction of writing are shown by their code and never reach the terminal.
 */
public final class Visible {
  private Visible() {}

  /** The text on one line; a line break or tab becomes a space. */
  public static String line(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c == '\n' || c == '\t' || c == '\r';
      if (isSpace || isHidden(c)) {
        if (out == null) {
          out = new StringBuilder(text.length() + 8).append(text, 0, i);
        }
        out.append(isSpace ? " " : code(c));
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }

  /** A finished text, its line breaks kept. */
  public static String lines(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isShown = c == '\n' || !isHidden(c);
      if (out == null && !isShown) {
        out = new StringBuilder(text.length() + 8).append(text, 0, i);
      }
      if (out != null) {
        out.append(isShown ? String.valueOf(c) : code(c));
      }
    }
    return out == null ? text : out.toString();
  }

  private static String code(char c) {
    return String.format("\\u%04x", (int) c);
  }

  /** Control characters (Unicode Cc) and the direction marks of UAX #9. */
  private static boolean isHidden(char c) {
    return c < ' '
        || (c >= 0x7F && c <= 0x9F)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
