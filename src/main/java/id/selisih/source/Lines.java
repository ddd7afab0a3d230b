package id.selisih.source;

import org.yaml.snakeyaml.error.Mark;

/** The lines of a text, and where in them SnakeYAML's marks are. */
final class Lines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private final String end;

  /** Whether a character is two UTF-16 units anywhere, which SnakeYAML counts as one. */
  private final boolean hasPairs;

  Lines(String text) {
    this.text = text;
    this.end = text.contains("\r\n") ? "\r\n" : "\n";
    this.hasPairs = text.codePointCount(0, text.length()) < text.length();
  }

  /** The text without a byte order mark, as SnakeYAML counts it. */
  static String bare(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** What ends a line of the text. */
  String end() {
    return end;
  }

  /** The place of a mark. */
  int index(Mark mark) {
    int skipped = text.length() - bare(text).length();
    return hasPairs ? text.offsetByCodePoints(skipped, mark.getIndex()) : skipped + mark.getIndex();
  }

  /** Where the line begins that holds a place. */
  int startOf(int index) {
    int start = index;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  /** Where the next line begins; the place itself where it begins a line. */
  int endOf(int index) {
    if (index == startOf(index)) {
      return index;
    }
    int at = index;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    boolean isTwo = text.startsWith("\r\n", at);
    return Math.min(text.length(), at + (isTwo ? 2 : 1));
  }

  /** The text with lines put in at a place, on a line of their own. */
  String insert(int index, String lines) {
    boolean isOpen = index > 0 && startOf(index) != index;
    return text.substring(0, index) + (isOpen ? end : "") + lines + text.substring(index);
  }
}
