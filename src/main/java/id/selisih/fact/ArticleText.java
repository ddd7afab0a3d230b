package id.selisih.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of an article, to look words up in. White space, quotation marks, dashes and the forms
 * of Unicode make no difference.
 */
public final class ArticleText {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  /** The text of a file. */
  public ArticleText(String file) {
    StringBuilder all = new StringBuilder(file.length());
    for (String line : LINE_END.split(file, -1)) {
      starts.add(all.length());
      String plain = plain(line);
      all.append(plain).append(plain.isEmpty() ? "" : " ");
    }
    this.text = all.toString();
  }

  /**
   * The lines, from 1, on which words stand; words that run over several lines stand on each.
   *
   * @return empty where they do not occur
   */
  public List<Integer> linesOf(String words) {
    String wanted = plain(words);
    List<Integer> lines = new ArrayList<>();
    if (wanted.isEmpty()) {
      return lines;
    }
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      if (isInsideNumber(at) || isInsideNumber(end)) {
        continue;
      }
      for (int line = lineAt(at); line <= lineAt(end - 1); line++) {
        if (lines.isEmpty() || lines.get(lines.size() - 1) < line) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** Whether a number goes on over the edge there: 500 does not stand in 1.500. */
  private boolean isInsideNumber(int edge) {
    boolean isDigitBefore = isDigit(edge - 1);
    boolean isDigitAfter = isDigit(edge);
    return (isDigitBefore && isDigitAfter)
        || (isDigitBefore && isMark(edge) && isDigit(edge + 1))
        || (isDigitAfter && isMark(edge - 1) && isDigit(edge - 2));
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isMark(int at) {
    return at >= 0 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
  }

  private int lineAt(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  private static String plain(String line) {
    String folded = Normalizer.normalize(line, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(folded.length());
    boolean isGap = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        isGap = out.length() > 0;
      } else if (Character.getType(c) != Character.FORMAT) {
        if (isGap) {
          out.append(' ');
          isGap = false;
        }
        out.appendCodePoint(mark(c));
      }
    }
    return out.toString();
  }

  private static int mark(int c) {
    int type = Character.getType(c);
    if (type == Character.DASH_PUNCTUATION || c == '−') {
      return '-';
    }
    if ("“”„‟«»″".indexOf(c) >= 0) {
      return '"';
    }
    return "‘’‚‛‹›′`´ʼ".indexOf(c) >= 0 ? '\'' : c;
  }
}
