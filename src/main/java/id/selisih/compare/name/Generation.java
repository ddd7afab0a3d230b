package id.selisih.compare.name;

import java.util.Set;

/** What tells people of one name apart: the number of a king or pope, and junior. */
final class Generation {
  private static final Set<String> SONS = Set.of("jr", "junior");
  private static final Set<String> NUMBERS =
      Set.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii");

  private Generation() {}

  /**
   * Whether two names can be of one person as far as these tell. A number may be left out, junior
   * may not: without it the name is the father's.
   */
  static boolean mayBeOne(Name one, Name two) {
    if (one.words().size() < 2 || two.words().size() < 2) {
      return true; // A family name or a given name alone fits both.
    }
    String first = last(one);
    String second = last(two);
    boolean haveNumbers = NUMBERS.contains(first) && NUMBERS.contains(second);
    return haveNumbers ? first.equals(second) : SONS.contains(first) == SONS.contains(second);
  }

  private static String last(Name name) {
    return name.words().get(name.words().size() - 1);
  }
}
