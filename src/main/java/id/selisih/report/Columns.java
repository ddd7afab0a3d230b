package id.selisih.report;

import java.util.ArrayList;
import java.util.List;

/** Measures and breaks text by the columns that it takes on a terminal. */
final class Columns {
  private Columns() {}

  /** How many columns a text takes: two for a wide East Asian character, none for a mark. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      width += width(c);
    }
    return width;
  }

  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA, YI -> 2;
      default -> (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF) ? 2 : 1;
    };
  }

  /** The text, filled up with spaces. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Breaks a text into lines of at most so many columns, in a word only where it is too long. */
  static List<String> wrap(String text, int width) {
    return wrap(text, width, width);
  }

  /** The same, with a first line of its own width. */
  static List<String> wrap(String text, int first, int rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      int width = lines.isEmpty() ? first : rest;
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        width = rest;
      }
      if (line.length() > 0) {
        line.append(' ');
      }
      line.append(word);
      while (width(line.toString()) > width) {
        int cut = cut(line, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
        width = rest;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where a word that is too long is broken: behind a hyphen or colon if that helps. */
  private static int cut(StringBuilder line, int width) {
    int fits = 0;
    int good = 0;
    int columns = 0;
    while (fits < line.length()) {
      int c = line.codePointAt(fits);
      columns += width(c);
      if (columns > width && fits > 0) {
        break;
      }
      fits += Character.charCount(c);
      if (c == '-' || c == ':' || c == '/') {
        good = fits;
      }
    }
    return good > 0 ? good : fits;
  }
}
