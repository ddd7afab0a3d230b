package id.selisih.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article, to look words up in. White space, quotation marks, dashes and the forms
 * of Unicode make no difference.
 */
public final class ArticleText {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  /** Asked where something was not found. */
  private final Lazy<Passages> passages;

  /** The text of a file. */
  public ArticleText(String file) {
    StringBuilder all = new StringBuilder(file.length());
    for (String line : LINE_END.split(file, -1)) {
      starts.add(all.length());
      String plain = plain(line);
      all.append(plain).append(plain.isEmpty() ? "" : " ");
    }
    this.text = all.toString();
    this.passages = new Lazy<>(() -> new Passages(text));
  }

  /**
   * The lines, from 1, on which words stand; words that run over several lines stand on each.
   *
   * @return empty where they do not occur
   */
  public List<Integer> linesOf(String words) {
    String wanted = unquoted(plain(words));
    List<Integer> lines = new ArrayList<>();
    if (wanted.isEmpty()) {
      return lines;
    }
    int[] borders = borders(wanted);
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      if (matched == 0) {
        i = text.indexOf(wanted.charAt(0), i);
        if (i < 0) {
          break;
        }
      }
      while (matched > 0 && wanted.charAt(matched) != text.charAt(i)) {
        matched = borders[matched - 1];
      }
      matched += wanted.charAt(matched) == text.charAt(i) ? 1 : 0;
      if (matched == wanted.length()) {
        addLines(i + 1 - matched, i + 1, lines);
        matched = borders[matched - 1];
      }
    }
    return lines;
  }

  /**
   * The passage that has most of some words, where they do not occur as they are: what may have
   * been meant.
   *
   * @return null where no passage comes near, or the text is too long for an article
   */
  public @Nullable Passage nearest(String words) {
    int[] edges = passages.get().nearest(plain(words));
    return edges == null ? null : new Passage(text.substring(edges[0], edges[1]), lineAt(edges[0]));
  }

  /**
   * How much of the beginning of some words each of their beginnings ends with, so that no letter
   * of the text is looked at twice however the words repeat themselves (D. Knuth, J. Morris and V.
   * Pratt, Fast Pattern Matching in Strings, 1977).
   */
  private static int[] borders(String words) {
    int[] borders = new int[words.length()];
    for (int i = 1; i < borders.length; i++) {
      int border = borders[i - 1];
      while (border > 0 && words.charAt(i) != words.charAt(border)) {
        border = borders[border - 1];
      }
      borders[i] = border + (words.charAt(i) == words.charAt(border) ? 1 : 0);
    }
    return borders;
  }

  /** Adds the lines of words that stand from one place to another, unless inside a number. */
  private void addLines(int from, int to, List<Integer> lines) {
    if (isInsideNumber(from) || isInsideNumber(to)) {
      return;
    }
    int next = lines.isEmpty() ? 0 : lines.get(lines.size() - 1) + 1;
    for (int line = Math.max(next, lineAt(from)); line <= lineAt(to - 1); line++) {
      lines.add(line);
    }
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
    // NFKC takes an accent that stands alone for a space with an accent, and a double prime for
    // two.
    String marked = line.replace('´', '\'').replace('″', '"');
    String folded = Normalizer.normalize(marked, Normalizer.Form.NFKC);
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

  /** Without the quotation marks around it, of which an article may print others or none. */
  private static String unquoted(String words) {
    int last = words.length() - 1;
    boolean isQuoted = last > 1 && isQuote(words.charAt(0)) && isQuote(words.charAt(last));
    return isQuoted ? words.substring(1, last).strip() : words;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static int mark(int c) {
    int type = Character.getType(c);
    if (type == Character.DASH_PUNCTUATION || c == '−') {
      return '-';
    }
    if ("“”„‟«»".indexOf(c) >= 0) {
      return '"';
    }
    return "‘’‚‛‹›′`ʼ".indexOf(c) >= 0 ? '\'' : c;
  }
}
