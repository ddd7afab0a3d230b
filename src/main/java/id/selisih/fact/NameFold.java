package id.selisih.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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

  private final List<String> words;

  private final List<String> orders;

  /** The same where the press writes letters with two: Schroeder of Schröder; else none. */
  private final List<String> spelledOut;

  private final List<String> turns;
  private final String key;
  private final String ring;
  private final @Nullable String abbreviation;
  private final boolean hasTitle;
  private final boolean hasForm;

  private NameFold(
      List<String> words,
      List<String> spelledOut,
      PrintedName printed,
      @Nullable String abbreviation,
      boolean hasTitle) {
    this.words = words;
    this.orders = turns(words);
    this.spelledOut = spelledOut;
    this.abbreviation = abbreviation;
    this.hasTitle = hasTitle;
    this.hasForm = printed.hasForm();
    this.turns = spelledOut.isEmpty() && abbreviation == null ? orders : all();
    this.key = Collections.min(orders);
    this.ring = isLong() ? solid() : leastRotation(solid());
  }

  private List<String> all() {
    List<String> all = new ArrayList<>(orders);
    all.addAll(spelledOut);
    if (abbreviation != null) {
      all.add(abbreviation);
    }
    return List.copyOf(all);
  }

  /** The fold of a name; no name is refused, though one without letters folds to nothing. */
  public static NameFold of(String name) {
    String plain = NameMarks.without(name);
    String spelled = StyleLetters.spelledOut(plain);
    return of(plain, spelled == null ? List.of() : of(spelled, List.of()).orders);
  }

  private static NameFold of(String name, List<String> spelledOut) {
    PrintedName printed = PrintedName.of(name);
    String folded = StyleLetters.fold(printed.text());
    String beside = printed.abbreviation();
    String abbreviation =
        beside == null ? null : String.join("", StyleLetters.split(StyleLetters.fold(beside)));
    int comma = folded.indexOf(',');
    if (comma < 0) {
      List<String> all = StyleLetters.split(folded);
      int titles = Titles.count(all, printed.text());
      return new NameFold(behind(titles, all), spelledOut, printed, abbreviation, titles > 0);
    }
    // What stands before a comma is a family name, even where it is also a title: Sen, Amartya.
    int at = printed.text().indexOf(',');
    List<String> words =
        new ArrayList<>(
            words(folded.substring(0, comma), printed.text().substring(0, Math.max(at, 0))));
    words.addAll(words(folded.substring(comma), printed.text().substring(Math.max(at, 0))));
    return new NameFold(List.copyOf(words), spelledOut, printed, abbreviation, false);
  }

  /** Whether titles are set aside at the head of a name without a comma. */
  public boolean hasTitle() {
    return hasTitle;
  }

  /** Whether a legal form is set aside, so that it is the name of a company. */
  public boolean hasForm() {
    return hasForm;
  }

  /**
   * The titles that are set aside at the head of a name, as it prints them; empty where none is.
   */
  public static String titleOf(String name) {
    String text = PrintedName.of(name).text();
    List<String> words = StyleLetters.split(StyleLetters.fold(text));
    int count = text.indexOf(',') < 0 ? Titles.count(words, text) : 0;
    List<String> printed = StyleLetters.split(text);
    return String.join(" ", (printed.size() == words.size() ? printed : words).subList(0, count));
  }

  private static List<String> words(String folded, String text) {
    List<String> words = StyleLetters.split(folded);
    return behind(Titles.count(words, text), words);
  }

  private static List<String> behind(int titles, List<String> words) {
    List<String> named = words.subList(titles, words.size());
    return List.copyOf(named.size() < 2 ? named : plain(named));
  }

  /** Without the article of English and the word for &, which is no letter; in one spelling. */
  private static List<String> plain(List<String> words) {
    // Before a single word the article makes another name: The Who, the Ministry.
    boolean hasArticle = words.size() > 2 && words.get(0).equals("the");
    // Of a province its name is said without the word; of a regency that may be its town's.
    boolean isProvince = words.get(0).equals("provinsi") || words.get(0).equals("prov");
    int last = words.size() - 1;
    List<String> plain = new ArrayList<>(words.size());
    for (int i = hasArticle || isProvince ? 1 : 0; i <= last; i++) {
      String word = i == 0 ? inFull(words.get(0)) : words.get(i);
      if (i == last && i > 0) {
        plain.add(word.equals("junior") ? "jr" : word.equals("senior") ? "sr" : american(word));
      } else if (!word.equals("and") || i == 0) {
        plain.add(american(word));
      }
    }
    return plain;
  }

  /** What the press shortens before the name of a place. */
  private static String inFull(String word) {
    return switch (word) {
      case "kab" -> "kabupaten";
      case "kec" -> "kecamatan";
      case "jl", "jln" -> "jalan";
      case "st" -> "saint";
      case "mt" -> "mount";
      case "ft" -> "fort";
      default -> word;
    };
  }

  /** Words that English or Indonesian spells in two ways, in one of them. */
  private static String american(String word) {
    return switch (word) {
      case "organisation" -> "organization";
      case "defence" -> "defense";
      case "labour" -> "labor";
      case "centre" -> "center";
      case "sumatera" -> "sumatra";
      default -> word;
    };
  }

  /** The fold of one word, its diacritics, case and look-alike letters set aside. */
  public static String ofWord(String word) {
    return String.join("", StyleLetters.split(StyleLetters.fold(word)));
  }

  /** The words of the name in the order that they are written, folded, without titles. */
  public List<String> words() {
    return words;
  }

  /** The words run together in the order that they are written. */
  public String solid() {
    return orders.get(0);
  }

  /**
   * The words run together, once for each word that the name can begin with when words move from
   * one end to the other; as written first, and of what is too long for a name alone.
   */
  List<String> orders() {
    return orders;
  }

  /**
   * All that the name can be written as, run together: its orders, the same with letters written
   * with two where the press writes them so, and an abbreviation that is printed beside it.
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

  /** One text for all orders of the name: the alphabetically first. No other name has it. */
  public String key() {
    return key;
  }

  /**
   * One text for all that the name can be turned to or divided into, whatever other spellings are
   * known: its letters as a ring, from where they come first in the alphabet. Kim Yongbok and Bok
   * Kim Yong have it in common, but so have Lima and Mali, which {@link #sameAs} tells apart.
   */
  public String ring() {
    return ring;
  }

  /** The abbreviation that is printed beside the name; null where there is none. */
  @Nullable String abbreviation() {
    return abbreviation;
  }

  /** Whether the two are one name at the style level. */
  public boolean sameAs(NameFold other) {
    return isTurnOf(other) || isSpelledOutAs(other) || isAbbreviationOf(other);
  }

  /** Whether the words of one, some moved from one end to the other, are those of the other. */
  public boolean isTurnOf(NameFold other) {
    return ring.equals(other.ring) && !Collections.disjoint(orders, other.orders);
  }

  /** Whether both have the same letters, so that one slip between them can only be a swap. */
  public boolean hasLettersOf(NameFold other) {
    return sorted(solid()).equals(sorted(other.solid()));
  }

  private static String sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  /** Whether the two are one once letters that the press writes with two are written so. */
  public boolean isSpelledOutAs(NameFold other) {
    return !Collections.disjoint(spelledOut, other.orders)
        || !Collections.disjoint(orders, other.spelledOut)
        || !Collections.disjoint(spelledOut, other.spelledOut);
  }

  /** Two long forms that share an abbreviation alone are two names. */
  private boolean isAbbreviationOf(NameFold other) {
    return (abbreviation == null) != (other.abbreviation == null)
        && !Collections.disjoint(turns, other.turns);
  }

  /** The alphabetically first of the texts that end with what the text begins with. */
  private static String leastRotation(String text) {
    String twice = text + text;
    int least = 0;
    for (int start = 1; start < text.length(); start++) {
      int same = 0;
      while (same < text.length() && twice.charAt(start + same) == twice.charAt(least + same)) {
        same++;
      }
      boolean isLess =
          same < text.length() && twice.charAt(start + same) < twice.charAt(least + same);
      least = isLess ? start : least;
    }
    return twice.substring(least, least + text.length());
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

  @Override
  public boolean equals(Object other) {
    return other instanceof NameFold fold
        && fold.words.equals(words)
        && fold.spelledOut.equals(spelledOut)
        && Objects.equals(fold.abbreviation, abbreviation);
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
