package id.selisih.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name at the style level: case, hyphens and spaces, diacritics, punctuation, titles, degrees,
 * legal forms and look-alike letters of another script are set aside, and so is which end the
 * family name stands at. Two spellings that are equal here are spellings of one name.
 */
public final class NameFold {
  /**
   * No name of a person, body or place is longer: the longest that are kept in full, those of
   * ministries and saints, have some 15 words and 150 letters. A name is compared in as many orders
   * as it has words, so that without a bound one of many words would take the square of its length.
   */
  private static final int MOST_WORDS = 20;

  private static final int MOST_LETTERS = 200;

  /**
   * As typed, and as ALA-LC, ISO 9 and McCune–Reischauer write them; ˈ and ˊ are typed for them.
   */
  private static final String APOSTROPHES = "'’‘′`´ʹʺʻʼʽʾʿˈˊˋ";

  private final List<String> words;
  private final List<String> turns;
  private final String key;
  private final @Nullable String abbreviation;

  private final boolean hasTitle;

  private NameFold(List<String> words, @Nullable String abbreviation, boolean hasTitle) {
    this.words = words;
    this.hasTitle = hasTitle;
    List<String> orders = turns(words);
    this.key = Collections.min(orders);
    this.abbreviation = abbreviation;
    this.turns = abbreviation == null ? orders : append(orders, abbreviation);
  }

  /** The fold of a name; no name is refused, though one without letters folds to nothing. */
  public static NameFold of(String name) {
    PrintedName printed = PrintedName.of(name);
    String folded = fold(printed.text());
    String beside = printed.abbreviation();
    String abbreviation = beside == null ? null : String.join("", split(fold(beside)));
    int comma = folded.indexOf(',');
    if (comma < 0) {
      List<String> all = split(folded);
      int titles = Titles.count(all, printed.text());
      return new NameFold(behind(titles, all), abbreviation, titles > 0);
    }
    // What stands before a comma is a family name, even where it is also a title: Sen, Amartya.
    int at = printed.text().indexOf(',');
    List<String> words =
        new ArrayList<>(
            words(folded.substring(0, comma), printed.text().substring(0, Math.max(at, 0))));
    words.addAll(words(folded.substring(comma), printed.text().substring(Math.max(at, 0))));
    return new NameFold(List.copyOf(words), abbreviation, false);
  }

  /** Whether titles are set aside at the head of a name without a comma. */
  public boolean hasTitle() {
    return hasTitle;
  }

  /**
   * The titles that are set aside at the head of a name, as it prints them; empty where none is.
   */
  public static String titleOf(String name) {
    String text = PrintedName.of(name).text();
    List<String> words = split(fold(text));
    int count = text.indexOf(',') < 0 ? Titles.count(words, text) : 0;
    List<String> printed = split(text);
    return String.join(" ", (printed.size() == words.size() ? printed : words).subList(0, count));
  }

  private static List<String> words(String folded, String text) {
    List<String> words = split(folded);
    return behind(Titles.count(words, text), words);
  }

  private static List<String> behind(int titles, List<String> words) {
    List<String> named = words.subList(titles, words.size());
    return List.copyOf(named.size() < 2 ? named : plain(named));
  }

  /** Without the article of English and the word for &, which is no letter; Junior as Jr. */
  private static List<String> plain(List<String> words) {
    // Before a single word the article makes another name: The Who, the Ministry.
    boolean hasArticle = words.size() > 2 && words.get(0).equals("the");
    int last = words.size() - 1;
    List<String> plain = new ArrayList<>(words.size());
    for (int i = hasArticle ? 1 : 0; i <= last; i++) {
      String word = words.get(i);
      if (i == last && i > 0) {
        plain.add(word.equals("junior") ? "jr" : word.equals("senior") ? "sr" : word);
      } else if (!word.equals("and") || i == 0) {
        plain.add(word);
      }
    }
    return plain;
  }

  /** The fold of one word, its diacritics, case and look-alike letters set aside. */
  public static String ofWord(String word) {
    return String.join("", split(fold(word)));
  }

  /** The words of the name in the order that they are written, folded, without titles. */
  public List<String> words() {
    return words;
  }

  /** The words run together in the order that they are written. */
  public String solid() {
    return turns.get(0);
  }

  /**
   * The words run together, once for each word that the name can begin with when words move from
   * one end to the other; as written first, and of what is too long for a name alone. An
   * abbreviation printed beside the name comes last: it is an accepted name of the same.
   */
  public List<String> turns() {
    return turns;
  }

  /**
   * Whether it is longer than any name: of more than 20 words or 200 letters. Such a text is no
   * name, and is compared at the style level alone, in the order in which it is written.
   */
  public boolean isLong() {
    return isLong(words, solid());
  }

  private static boolean isLong(List<String> words, String solid) {
    return words.size() > MOST_WORDS || solid.length() > MOST_LETTERS;
  }

  /** One text for all orders of the name: the alphabetically first of its turns. */
  public String key() {
    return key;
  }

  /** Whether the two are one name at the style level. */
  public boolean sameAs(NameFold other) {
    if (key.equals(other.key)) {
      return true;
    }
    // Two long forms that share an abbreviation alone are two names.
    boolean areLong = abbreviation != null && other.abbreviation != null;
    return areLong
        ? !Collections.disjoint(turns(words), turns(other.words))
        : !Collections.disjoint(turns, other.turns);
  }

  private static List<String> append(List<String> turns, String abbreviation) {
    List<String> all = new ArrayList<>(turns);
    all.add(abbreviation);
    return List.copyOf(all);
  }

  private static List<String> turns(List<String> words) {
    String solid = String.join("", words);
    if (words.size() < 2 || isLong(words, solid)) {
      return List.of(solid);
    }
    List<String> turns = new ArrayList<>(words.size());
    int start = 0;
    for (String word : words) {
      turns.add(solid.substring(start) + solid.substring(0, start));
      start += word.length();
    }
    return List.copyOf(turns);
  }

  private static String fold(String name) {
    if (TextFold.isAscii(name)) {
      return TextFold.caseless(name);
    }
    String apart =
        Normalizer.normalize(
            LookAlikes.fold(TextFold.caseless(Normalizer.normalize(name, Normalizer.Form.NFKC))),
            Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isDiacritic(c)).forEach(c -> out.append(spelledOut(c)));
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
  private static String spelledOut(int c) {
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

  @Override
  public boolean equals(Object other) {
    return other instanceof NameFold fold && fold.words.equals(words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
