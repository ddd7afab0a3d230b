package id.selisih.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name without what is printed around it: the legal form of a company, the degrees of a person,
 * an age or an abbreviation in brackets.
 *
 * @param text the name itself
 * @param hasForm whether a legal form was printed with it
 * @param abbreviation the abbreviation that is printed beside it; null where there is none
 */
record PrintedName(String text, boolean hasForm, @Nullable String abbreviation) {
  // Possessive, for else the stack would grow with each repetition.
  private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}.])(?:\\p{L}{1,2}+\\.){2,}+");
  private static final Pattern GAPS = Pattern.compile("\\s+");
  private static final int MOST_LETTERS = 10;

  /** Shorter ones are in capitals, or chance. */
  private static final int FEWEST_CUT = 3;

  /** Takes a name apart. */
  static PrintedName of(String name) {
    String text = name;
    String abbreviation = null;
    String bare = name.strip();
    int end = bare.length() - 1;
    int open = bare.endsWith(")") ? bare.lastIndexOf('(') : -1;
    String outside = open < 0 ? "" : bare.substring(0, open).strip();
    if (!outside.isEmpty() && bare.indexOf(')', open) == end) {
      String inside = bare.substring(open + 1, end).strip();
      if (inside.chars().noneMatch(Character::isLetter) || Forms.isForm(inside, false, false)) {
        text = outside;
      } else if (isAbbreviation(inside) || isCutFrom(inside, outside)) {
        text = outside;
        abbreviation = inside;
      } else if ((isAbbreviation(outside) && inside.indexOf(' ') > 0)
          || isCutFrom(outside, inside)) {
        text = inside;
        abbreviation = outside;
      }
    }
    String named = withoutDegrees(text);
    String bareName = withoutForms(named);
    return new PrintedName(bareName, !bareName.equals(named), abbreviation);
  }

  private static boolean isAbbreviation(String text) {
    String letters = text.replace(".", "");
    return letters.length() > 1
        && letters.length() <= MOST_LETTERS
        && letters.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '&');
  }

  /** Kemenkeu of Kementerian Keuangan: one word, cut from the letters of several in their order. */
  private static boolean isCutFrom(String word, String words) {
    String letters = letters(word);
    String all = letters(words);
    boolean isOne = word.indexOf(' ') < 0 && letters.length() == word.length();
    if (!isOne || words.indexOf(' ') < 0 || letters.length() < FEWEST_CUT) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < all.length() && at < letters.length(); i++) {
      at += all.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length();
  }

  private static String withoutDegrees(String text) {
    if (text.indexOf(',') < 0) {
      return text.indexOf('.') < 0 ? withoutHonour(text) : withoutDottedDegrees(text);
    }
    List<String> kept = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      boolean isMarked =
          part.indexOf('.') >= 0 || part.strip().equals(part.strip().toUpperCase(Locale.ROOT));
      if (kept.isEmpty() || !isMarked || !Forms.DEGREES.contains(letters(part))) {
        kept.add(part);
      }
    }
    // Of S.H., M.H. the first stands before the comma.
    return kept.size() == 1 ? withoutDegrees(kept.get(0)) : String.join(",", kept);
  }

  /** Without honours, seats and degrees behind two words, in capitals that the name has not. */
  private static String withoutHonour(String text) {
    int small = firstSmall(text);
    int space = text.indexOf(' ', firstStart(text, 0, text.length()));
    int kept = text.length();
    int end = lastEnd(text, kept);
    int start = lastStart(text, 0, end);
    // What is left has to have two words, and not to be all capitals.
    while (Forms.HONOURS.contains(text.substring(start, end))
        && small < start
        && space >= 0
        && space < lastEnd(text, start)) {
      kept = start;
      end = lastEnd(text, kept);
      start = lastStart(text, 0, end);
    }
    return kept == text.length() ? text : text.substring(0, kept).strip();
  }

  /** Where the first small letter stands; the length of the text where none does. */
  private static int firstSmall(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Without the degrees that end a name without a comma. One of capitals alone, such as S.H., may
   * be initials of a given name: it is a degree only behind two words.
   */
  private static String withoutDottedDegrees(String text) {
    String[] words = GAPS.split(text.strip(), -1);
    int kept = words.length;
    while (kept > 1
        && words[kept - 1].indexOf('.') >= 0
        && Forms.DEGREES.contains(letters(words[kept - 1]))
        && (kept > 2 || !words[kept - 1].equals(words[kept - 1].toUpperCase(Locale.ROOT)))) {
      kept--;
    }
    return kept == words.length ? text : String.join(" ", List.of(words).subList(0, kept));
  }

  /** Without legal forms at either end; a name that is nothing else keeps its last. */
  private static String withoutForms(String text) {
    if (text.indexOf('.') < 0 && !mayHaveForm(text)) {
      return text;
    }
    boolean isLoud = text.equals(text.toUpperCase(Locale.ROOT));
    String rest =
        text.indexOf('.') < 0 ? text : DOTTED.matcher(text).replaceAll(m -> joined(m.group()));
    int from = 0;
    int to = rest.length();
    boolean isBeside = false;
    for (boolean isMore = true; isMore; ) {
      isMore = false;
      int lastEnd = lastEnd(rest, to);
      int lastStart = lastStart(rest, from, lastEnd);
      int before = lastEnd(rest, lastStart);
      if (before > from && Forms.isForm(rest.substring(lastStart, lastEnd), isLoud, isBeside)) {
        to = before;
        isMore = true;
        isBeside = true;
      }
      int first = firstStart(rest, from, to);
      int firstEnd = firstEnd(rest, first, to);
      int behind = firstStart(rest, firstEnd, to);
      if (behind > firstEnd
          && behind < to
          && Forms.isForm(rest.substring(first, firstEnd), isLoud, false)) {
        from = behind;
        isMore = true;
      }
    }
    boolean isCut = from > 0 || to < rest.length();
    return isCut ? rest.substring(from, to) : text;
  }

  /** Whether the first or the last word has the letters of a legal form; few names do. */
  private static boolean mayHaveForm(String text) {
    int from = firstStart(text, 0, text.length());
    int firstEnd = firstEnd(text, from, text.length());
    int to = Math.max(from, lastEnd(text, text.length()));
    int lastStart = lastStart(text, from, to);
    return Forms.FORMS.contains(letters(text.substring(from, firstEnd)))
        || Forms.FORMS.contains(letters(text.substring(lastStart, to)));
  }

  // By plain code: the patterns for it take time that grows with the square of a word.

  private static int firstStart(String text, int from, int to) {
    int start = from;
    while (start < to && isGap(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int firstEnd(String text, int from, int to) {
    int end = from;
    while (end < to && !isGap(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int lastEnd(String text, int to) {
    int end = to;
    while (end > 0 && (isGap(text.charAt(end - 1)) || text.charAt(end - 1) == '&')) {
      end--;
    }
    return end;
  }

  private static int lastStart(String text, int from, int to) {
    int start = to;
    while (start > from && !isGap(text.charAt(start - 1)) && text.charAt(start - 1) != '&') {
      start--;
    }
    return start;
  }

  /** What stands between words. */
  private static boolean isGap(char c) {
    return c == ' ' || c == ',' || (c >= '\t' && c <= '\r');
  }

  /** {@code S.p.A.} as one word, where that is a legal form. */
  private static String joined(String dotted) {
    return Matcher.quoteReplacement(
        Forms.FORMS.contains(letters(dotted)) ? dotted.replace(".", "") : dotted);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** The tables, read when they are first needed. */
  private static final class Forms {
    private static final Set<String> DEGREES = new HashSet<>();
    private static final Set<String> HONOURS = new HashSet<>();
    private static final Set<String> FORMS = new HashSet<>();
    private static final Set<String> AMBIGUOUS = new HashSet<>();

    static {
      for (String line : Resource.lines(PrintedName.class, "degrees.txt")) {
        String degree = line.replace("!", "");
        DEGREES.add(degree);
        if (line.endsWith("!")) {
          HONOURS.add(degree.toUpperCase(Locale.ROOT));
        }
      }
      for (String line : Resource.lines(PrintedName.class, "legal-forms.txt")) {
        String form = line.replace("!", "");
        FORMS.add(form);
        if (line.endsWith("!")) {
          AMBIGUOUS.add(form);
        }
      }
    }

    private Forms() {}

    /**
     * Whether a word is a legal form.
     *
     * @param isLoud whether the whole name is printed in capitals, which then say nothing
     * @param isBesideForm whether another form stands behind it: in Co Ltd nothing needs to mark Co
     */
    static boolean isForm(String word, boolean isLoud, boolean isBesideForm) {
      String letters = letters(word);
      if (!FORMS.contains(letters)) {
        return false;
      }
      boolean isMarked = word.endsWith(".") || word.equals(word.toUpperCase(Locale.ROOT));
      return !AMBIGUOUS.contains(letters) || isBesideForm || (isMarked && !isLoud);
    }
  }
}
