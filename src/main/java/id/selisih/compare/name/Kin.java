package id.selisih.compare.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names that members of one family bear from slips: the family name of a Slavic man and of
 * his wife or daughter, the names of an Indonesian son and daughter, father and son with a number,
 * and whom an Arabic name calls the father or the child.
 */
final class Kin {
  private static final Pattern SLAVIC = Pattern.compile(".*(?:[oe]v|[iy]n)a?");
  private static final Set<String> CHILDREN = Set.of("putra", "putri", "putera", "puteri");

  private static final Set<String> LEADING =
      Set.of("bin", "ibn", "bint", "binti", "abu", "abou", "umm");

  private Kin() {}

  /** Whether a word leads to the name of a parent or a child: Mohammed bin Salman, Abu Ali. */
  static boolean leads(String word) {
    return LEADING.contains(word);
  }

  /** Whether the names differ in one word, and that as names of a family do. */
  static boolean are(List<String> first, List<String> second) {
    if (first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      String a = first.get(i);
      String b = second.get(i);
      if (!a.equals(b)) {
        return areOfOneFamily(a, b) || areOfOneFamily(b, a);
      }
    }
    return false;
  }

  /** Whether a word behind a name tells it from another of the family. */
  private static boolean isOfFamily(String word) {
    return CHILDREN.contains(word) || Generation.isNumber(word);
  }

  private static boolean areOfOneFamily(String one, String two) {
    boolean isWoman = two.equals(one + "a") && SLAVIC.matcher(one).matches();
    boolean isChild = one.endsWith("putra") && two.equals(one.replaceFirst("putra$", "putri"));
    return isWoman || isChild || (isOfFamily(one) && isOfFamily(two));
  }
}
