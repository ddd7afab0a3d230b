package id.selisih.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Measures and breaks text by the columns that it takes on a terminal. */
final class Columns {
  /** A long word begins on a line that has so much room left, rather than on the next. */
  private static final int ROOM = 16;

  /** Every character before the first combining mark takes one column. */
  private static final int FIRST_MARK = 0x300;

  /** Hangul begins here; no character before it is wide. */
  private static final int FIRST_WIDE = 0x1100;

  /** Vowels and finals of hangul, which are shown in the column of their initial. */
  private static final int FIRST_JOINED = 0x1160;

  private static final int LAST_JOINED = 0x11FF;

  /** Quotation marks and dashes are in most texts, and none is wide: no table is read for them. */
  private static final int FIRST_MARK_OF_TEXT = 0x2000;

  private static final int LAST_MARK_OF_TEXT = 0x206F;

  private Columns() {}

  /**
   * How many columns a text takes: two for what is wide by Unicode Standard Annex 11, none for a
   * mark.
   */
  static int width(String text) {
    // Of few texts a character needs a second look; the others are as wide as they are long.
    int plain = 0;
    while (plain < text.length() && text.charAt(plain) < FIRST_MARK) {
      plain++;
    }
    int width = plain;
    for (int i = plain; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      width += width(c);
    }
    return width;
  }

  private static int width(int c) {
    if (c < FIRST_MARK) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    if (c < FIRST_WIDE || (c >= FIRST_MARK_OF_TEXT && c <= LAST_MARK_OF_TEXT)) {
      return 1;
    }
    if (c >= FIRST_JOINED && c <= LAST_JOINED) {
      return 0;
    }
    return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
      case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
      default -> 1;
    };
  }

  /** The text, filled up with spaces. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** How many columns the longest word takes. */
  static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, width(word));
    }
    return longest;
  }

  /** Breaks a text into lines of at most so many columns, in a word only where it is too long. */
  static List<String> wrap(String text, int width) {
    return wrap(text, width, width);
  }

  /** The same, with a first line of its own width. */
  static List<String> wrap(String text, int first, int rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int room = (lines.isEmpty() ? first : rest) - used - (line.length() > 0 ? 1 : 0);
      int width = width(word);
      boolean isFirst = lines.isEmpty() && line.length() == 0;
      boolean mayMove = line.length() > 0 || (isFirst && first < rest);
      if (mayMove && width > room && (width <= rest || room < ROOM)) {
        lines.add(line.toString());
        line.setLength(0);
        room = rest;
      }
      if (line.length() > 0) {
        line.append(' ');
        used++;
      } else {
        used = 0;
      }
      int from = 0;
      while (width > room) {
        int cut = cut(word, from, room);
        if (cut == word.length()) {
          break;
        }
        String part = word.substring(from, cut);
        lines.add(line.append(part).toString());
        line.setLength(0);
        width -= width(part);
        from = cut;
        room = rest;
        used = 0;
      }
      line.append(word, from, word.length());
      used += width;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where a word that is too long is broken: behind a mark that joins its parts if that helps. */
  private static int cut(String word, int from, int room) {
    int fits = from;
    int good = from;
    int columns = 0;
    while (fits < word.length()) {
      int c = word.codePointAt(fits);
      columns += width(c);
      if (columns > room && fits > from) {
        break;
      }
      fits += Character.charCount(c);
      if (isJoint(word, fits)) {
        good = fits;
      }
    }
    return good > from ? good : fits;
  }

  /** Whether a word may be broken before a place in it; a line's number stays with its file. */
  private static boolean isJoint(String word, int place) {
    char mark = word.charAt(place - 1);
    boolean isBeforeDigit = place < word.length() && Character.isDigit(word.charAt(place));
    boolean isMinus = mark == '-' && isBeforeDigit && place == 1;
    return (mark == '-' && !isMinus)
        || mark == '/'
        || mark == ','
        || (mark == ':' && !isBeforeDigit);
  }
}
