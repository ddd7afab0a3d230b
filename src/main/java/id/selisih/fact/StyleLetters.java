package id.selisih.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters of a name without what the style level sets aside. */
public final class StyleLetters {
  /**
   * As typed, and as ALA-LC, ISO 9 and McCune–Reischauer write them; ˈ and ˊ are typed for them.
   */
  private static final String APOSTROPHES = "'’‘′`ʹʺʻʼʽʾʿˈˊˋ";

  private StyleLetters() {}

  /** The text in lower case without diacritics, each letter as it is written. */
  static String fold(String name) {
    if (TextFold.isAscii(name)) {
      return TextFold.caseless(name);
    }
    // NFKC takes an accent that stands alone for a space with an accent.
    String composed = Normalizer.normalize(name.replace('´', '\''), Normalizer.Form.NFKC);
    String apart =
        Normalizer.normalize(LookAlikes.fold(TextFold.caseless(composed)), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isDiacritic(c)).forEach(c -> out.append(plain(c)));
    return out.toString();
  }

  /** Splits at everything that is no letter or digit; an apostrophe does not split. */
  static List<String> split(String folded) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (isApostrophe(c)) {
        continue; // Before letters are asked for, since Unicode counts some of them as letters.
      }
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.appendCodePoint(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** Whether a letter or sign is typed for an apostrophe: it belongs to its word. */
  public static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /**
   * Marks that a careless hand leaves out: the combining diacritics of Latin, Greek and Cyrillic,
   * Arabic vowel signs, Hebrew points. The vowel signs of other scripts are letters.
   */
  private static boolean isDiacritic(int c) {
    return (c >= 0x0300 && c <= 0x036F)
        || (c >= 0x0591 && c <= 0x05C7)
        || (c >= 0x064B && c <= 0x065F)
        || c == 0x0670;
  }

  /** Letters that no decomposition of Unicode takes apart, as the press spells them. */
  private static String plain(int c) {
    return switch (c) {
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ł' -> "l";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ŧ' -> "t";
      case 'þ' -> "th";
      case 'ß' -> "ss";
      default -> Character.toString(c);
    };
  }

  /**
   * The name with letters that a press without them writes with two written so, as in Schroeder for
   * Schröder; null where it has none.
   */
  static @Nullable String spelledOut(String name) {
    if (TextFold.isAscii(name)) {
      return null;
    }
    StringBuilder out = new StringBuilder(name.length() + 2);
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    boolean isSpelled = false;
    for (int i = 0; i < composed.length(); i++) {
      char letter = composed.charAt(i);
      String two = Digraphs.ALL.get(Character.toLowerCase(letter));
      isSpelled |= two != null;
      out.append(two != null ? two : Character.toString(letter));
    }
    return isSpelled ? out.toString() : null;
  }

  /** The table, read when a name first has a letter that is not plain. */
  private static final class Digraphs {
    private static final Map<Character, String> ALL = new HashMap<>();

    static {
      for (String line : Resource.lines(StyleLetters.class, "digraphs.txt")) {
        ALL.put(line.charAt(0), line.substring(2));
      }
    }

    private Digraphs() {}
  }
}
