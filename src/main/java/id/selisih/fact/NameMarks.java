package id.selisih.fact;

import java.util.regex.Pattern;

/** What is typed or copied along with a name without being a part of it. */
public final class NameMarks {
  /** Characters of Unicode's category Cf: soft hyphens, zero width spaces, marks of direction. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Zs}]+");

  /** Quotation marks around it, the marks of a clause behind it, a point behind brackets. */
  private static final Pattern AROUND = Pattern.compile("^[\"“”„«»]+|[\"“”„«»,;:]+$|(?<=\\))[.]$");

  /** An apostrophe may begin a name, as in ‘Abd, but then none ends it. */
  private static final Pattern QUOTED = Pattern.compile("^‘([^‘’]+)’$");

  private NameMarks() {}

  /**
   * The name without invisible characters, quotation marks around it and the marks of a clause
   * behind it, with plain single spaces.
   */
  public static String without(String name) {
    if (isPlain(name)) {
      return name;
    }
    String visible = INVISIBLE.matcher(name).replaceAll("");
    String spaced = GAP.matcher(visible).replaceAll(" ").strip();
    return QUOTED.matcher(AROUND.matcher(spaced).replaceAll("")).replaceFirst("$1");
  }

  /** Whether it is words of ASCII with letters or digits at the ends, as most names are. */
  private static boolean isPlain(String name) {
    int last = name.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = name.charAt(i);
      boolean isEnd = i == 0 || i == last;
      boolean isPlain = isEnd ? isLetterOrDigit(c) : c > ' ' && c <= '~';
      if (!isPlain && (isEnd || c != ' ' || name.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
