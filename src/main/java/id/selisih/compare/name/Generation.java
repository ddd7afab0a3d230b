package id.selisih.compare.name;

import java.util.List;
import java.util.Set;

/** What tells people of one name apart: the number of a king or pope, and junior. */
final class Generation {
  private static final String SON = "jr";
  private static final String FATHER = "sr";

  /** Numbers that commoners bear, and that are no name: Li Xi is not the eleventh. */
  private static final Set<String> NAMESAKES = Set.of("ii", "iii", "iv");

  private static final Set<String> NUMBERS =
      Set.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii");

  private Generation() {}

  /**
   * Whether two names can be of one person as far as these tell. A number may be left out, junior
   * may not: without it the name is the father's. A single letter may be an initial; it is a number
   * where the other name has another behind the same words.
   */
  static boolean mayBeOne(Name one, Name two) {
    if (one.words().size() < 2 || two.words().size() < 2) {
      return true; // A family name or a given name alone fits both.
    }
    String first = last(one);
    String second = last(two);
    if (SON.equals(first) != SON.equals(second)) {
      return false;
    }
    if (isNamesake(one.words()) && isNamesake(two.words()) && !first.equals(second)) {
      return false;
    }
    boolean haveNumbers = NUMBERS.contains(first) && NUMBERS.contains(second);
    boolean areInitials =
        first.length() == 1
            && second.length() == 1
            && (one.written() + two.written()).contains(".");
    return !haveNumbers || areInitials || first.equals(second) || !head(one).equals(head(two));
  }

  /** Whether the words are of one name, and what stands behind tells two people apart. */
  static boolean areTwo(List<String> one, List<String> two) {
    int last = one.size() - 1;
    return last > 0
        && one.size() == two.size()
        && !one.get(last).equals(two.get(last))
        && isNumber(one.get(last))
        && isNumber(two.get(last))
        && one.subList(0, last).equals(two.subList(0, last));
  }

  /** Whether a word is the number of a king or pope, junior or senior. */
  static boolean isNumber(String word) {
    return NUMBERS.contains(word) || SON.equals(word) || FATHER.equals(word);
  }

  /** The words without junior or senior behind them, or the number of a namesake. */
  static List<String> without(List<String> words) {
    int last = words.size() - 1;
    String end = last > 0 ? words.get(last) : "";
    return end.equals(SON) || end.equals(FATHER) || isNamesake(words)
        ? words.subList(0, last)
        : words;
  }

  private static boolean isNamesake(List<String> words) {
    return words.size() > 2 && NAMESAKES.contains(words.get(words.size() - 1));
  }

  private static List<String> head(Name name) {
    return name.words().subList(0, name.words().size() - 1);
  }

  private static String last(Name name) {
    return name.words().get(name.words().size() - 1);
  }
}
