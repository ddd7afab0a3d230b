package id.selisih.reading;

import id.selisih.fact.TextFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A printed text, taken apart. */
final class Tokens {
  /** A figure, a date or a name is shorter; what is longer is not looked at. */
  static final int MOST_CHARACTERS = 2_000;

  private static final String GAPS = " \u00a0\u202f\u2009\u2007";

  /** Characters of Unicode's category Cf: soft hyphens, zero width spaces, marks of direction. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  /** What stands between words, where it is no single character that can group digits. */
  private static final Pattern WIDE_GAP = Pattern.compile("[\\s\\p{Zs}]{2,}|[\\t\\n\\r]");

  private static final Set<String> ENDS = Set.of(".", ",", ";", ":", "!", "…");

  /** They say nothing of a figure or a date. */
  private static final String QUOTES = "\"“”„‟«»";

  private static final String APOSTROPHES = "'’ʼ‘";
  private static final String DASHES = "-‐‑‒–—−";

  private final String text;
  private final List<Token> all = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
    read();
  }

  /** A phrase as it stands in a resource. */
  static Tokens of(String text) {
    return new Tokens(text);
  }

  /**
   * What an article prints, without what says nothing: the marks at its end, and brackets and
   * apostrophes around the whole.
   */
  static Tokens ofPrinted(String printed) {
    Tokens tokens = new Tokens(printed);
    tokens.dropEnd();
    while (tokens.isEnclosed()) {
      tokens.all.remove(tokens.size() - 1);
      tokens.all.remove(0);
      tokens.dropEnd();
    }
    return tokens;
  }

  private void dropEnd() {
    while (!all.isEmpty() && isEnd(size() - 1)) {
      all.remove(size() - 1);
    }
  }

  /** Whether a mark there ends what is said; a point behind a word may belong to it, as in p.m. */
  private boolean isEnd(int index) {
    boolean isPoint = isSign(index, ".") && isWord(index - 1);
    return (isIn(index, ENDS) && !isPoint) || (isSign(index, "-") && !isGlued(index));
  }

  /** Whether the first and the last token belong together, and no other bracket stands between. */
  private boolean isEnclosed() {
    int last = size() - 1;
    boolean isQuoted = isSign(0, "'") && isSign(last, "'");
    boolean isBracketed = isSign(0, "(") && isSign(last, ")");
    return last > 1
        && (isQuoted || isBracketed)
        && all.subList(1, last).stream().noneMatch(t -> t.isSign("(") || t.isSign(")"));
  }

  /** Whether nothing more is said in what ends there: 12 k, he said. */
  boolean endsClause(int index) {
    return index >= size()
        || isEnd(index)
        || isSign(index, ".")
        || isSign(index, ")")
        || isSign(index, "'");
  }

  int size() {
    return all.size();
  }

  Token get(int index) {
    return all.get(index);
  }

  /** The token there; null before the first and after the last. */
  @Nullable Token at(int index) {
    return index >= 0 && index < all.size() ? all.get(index) : null;
  }

  boolean isSign(int index, String sign) {
    Token token = at(index);
    return token != null && token.isSign(sign);
  }

  boolean isWord(int index) {
    Token token = at(index);
    return token != null && token.isWord();
  }

  boolean isNumber(int index) {
    Token token = at(index);
    return token != null && token.isNumber();
  }

  /** Whether a word or a sign of a set stands there. */
  boolean isIn(int index, Set<String> set) {
    Token token = at(index);
    return token != null && set.contains(token.text());
  }

  boolean isGlued(int index) {
    Token token = at(index);
    return token != null && token.isGlued();
  }

  /** The text from a token to before another, as it is printed. */
  String printed(int from, int to) {
    return from >= to ? "" : text.substring(get(from).start(), get(to - 1).end());
  }

  private void read() {
    boolean isGlued = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || QUOTES.indexOf(c) >= 0) {
        isGlued = false;
        at += width;
        continue;
      }
      if (Character.getType(c) == Character.FORMAT) {
        at += width;
        continue;
      }
      int start = at;
      if (isDigit(start)) {
        boolean isSpaced = number();
        String digits = text.substring(start, at);
        String folded = isSpaced ? WIDE_GAP.matcher(digits).replaceAll(" ") : digits;
        add(Token.Kind.NUMBER, folded, start, isGlued);
      } else if (Character.isLetter(c)) {
        word();
        add(Token.Kind.WORD, folded(text.substring(start, at)), start, isGlued);
      } else {
        at += width;
        add(Token.Kind.SIGN, sign(c), start, isGlued);
      }
      isGlued = true;
    }
  }

  private static String folded(String word) {
    String folded = word;
    if (!TextFold.isAscii(word)) {
      folded = INVISIBLE.matcher(folded).replaceAll("");
      for (int i = 1; i < APOSTROPHES.length(); i++) {
        folded = folded.replace(APOSTROPHES.charAt(i), '\'');
      }
    }
    return folded.toLowerCase(Locale.ROOT);
  }

  private static String sign(int c) {
    return DASHES.indexOf(c) >= 0 ? "-" : APOSTROPHES.indexOf(c) >= 0 ? "'" : Character.toString(c);
  }

  private void add(Token.Kind kind, String folded, int start, boolean isGlued) {
    boolean isCapital = Character.isUpperCase(text.codePointAt(start));
    all.add(new Token(kind, folded, start, at, isGlued && !all.isEmpty(), isCapital));
  }

  private void word() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      boolean isInside =
          Character.isLetter(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.FORMAT
              || (APOSTROPHES.indexOf(c) >= 0 && isLetter(at + width) && !isGenitive(at + width));
      if (!isInside) {
        return;
      }
      at += width;
    }
  }

  /** Whether no more than an s stands there: Wednesday's, but not Jum'at or n't. */
  private boolean isGenitive(int index) {
    return (text.charAt(index) == 's' || text.charAt(index) == 'S') && !isLetter(index + 1);
  }

  /**
   * Digits, with each mark or space that has digits after it and can group them; no space groups
   * what begins with a zero, as the month of 05/06 does before 300.
   *
   * @return whether spaces are among them
   */
  private boolean number() {
    int start = at;
    digits();
    boolean isGroupable = text.charAt(start) != '0' && at - start <= 3;
    boolean isSpaced = false;
    if (isGroupable) {
      char gap = gap(at);
      int group = gapEnd(at);
      while (group > at && gap(at) == gap && isGroup(group)) {
        at = group + 3;
        group = gapEnd(at);
        isSpaced = true;
      }
    }
    while (at < text.length() && isMark(text.charAt(at)) && isDigit(at + 1)) {
      at++;
      digits();
    }
    return isSpaced;
  }

  /** The character that a gap is of; a plain space for one of several. */
  private char gap(int from) {
    return gapEnd(from) == from + 1 && GAPS.indexOf(text.charAt(from)) >= 0
        ? text.charAt(from)
        : ' ';
  }

  private int gapEnd(int from) {
    int end = from;
    while (end < text.length()
        && (Character.isWhitespace(text.charAt(end)) || GAPS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private void digits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || c == '\'' || c == '’';
  }

  /** Three digits and no more. */
  private boolean isGroup(int from) {
    return isDigit(from) && isDigit(from + 1) && isDigit(from + 2) && !isDigit(from + 3);
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private boolean isLetter(int index) {
    return index < text.length() && Character.isLetter(text.codePointAt(index));
  }
}
