package id.selisih.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters of another script that look like those around them, such as a Cyrillic а inside a Latin
 * name. They come from a keyboard or a text recogniser, are invisible to a reader, and say nothing
 * about the name. Source: Unicode Technical Standard 39, in the resource {@code look-alikes.txt}.
 */
public final class LookAlikes {
  private LookAlikes() {}

  /**
   * One letter that was taken for another.
   *
   * @param letter as it is written
   * @param read as it is read
   * @param word the word that it stands in, without case
   */
  public record Found(String letter, String read, String word) {}

  /** The name in lower case with such letters replaced by those that they look like. */
  public static String fold(String lower) {
    return scan(lower, new ArrayList<>());
  }

  /** The letters of a name that are not what they look like, in their order. */
  public static List<Found> in(String name) {
    List<Found> found = new ArrayList<>();
    if (!TextFold.isAscii(name)) {
      scan(TextFold.of(name), found);
    }
    return found;
  }

  private static String scan(String text, List<Found> found) {
    boolean isLatin = text.chars().anyMatch(LookAlikes::isPlainLatin);
    boolean isOther = text.chars().anyMatch(LookAlikes::isPlainOther);
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        out.append(word(text.substring(start, i), isLatin && !isOther, found));
        if (i < text.length()) {
          out.append(text.charAt(i));
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  /** The word in one script, where what it mixes looks alike; else as it is. */
  private static String word(String word, boolean amongLatin, List<Found> found) {
    boolean hasLatin = word.chars().anyMatch(LookAlikes::isLatin);
    boolean hasOther = word.chars().anyMatch(c -> !isLatin(c));
    if (!hasOther || (!hasLatin && !amongLatin)) {
      return word;
    }
    boolean toLatin = word.chars().noneMatch(LookAlikes::isPlainOther);
    boolean toOther = word.chars().noneMatch(LookAlikes::isPlainLatin);
    if (!toLatin && !toOther) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      Map<Character, Character> table = toLatin ? Table.TO_LATIN : Table.TO_CYRILLIC;
      char read = isLatin(c) == toLatin ? c : table.getOrDefault(c, c);
      if (read != c) {
        found.add(new Found(Character.toString(c), Character.toString(read), word));
      }
      out.append(read);
    }
    return out.toString();
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** A Latin letter that no letter of another script looks like. */
  private static boolean isPlainLatin(int c) {
    return isLatin(c) && !Table.TO_CYRILLIC.containsKey((char) c);
  }

  /** A letter of another script that looks like no Latin one. */
  private static boolean isPlainOther(int c) {
    return Character.isLetter(c) && !isLatin(c) && !Table.TO_LATIN.containsKey((char) c);
  }

  /** The table, read when it is first needed. */
  private static final class Table {
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();
    private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();

    static {
      Resource.lines(LookAlikes.class, "look-alikes.txt")
          .forEach(
              line -> {
                TO_LATIN.put(line.charAt(0), line.charAt(2));
                if (Character.UnicodeScript.of(line.charAt(0))
                    == Character.UnicodeScript.CYRILLIC) {
                  TO_CYRILLIC.putIfAbsent(line.charAt(2), line.charAt(0));
                }
              });
    }

    private Table() {}
  }
}
