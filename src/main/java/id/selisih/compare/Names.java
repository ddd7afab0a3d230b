package id.selisih.compare;

import id.selisih.fact.Fact;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.Slips;
import java.util.List;
import java.util.Set;

/** Compares names: at the style level, then as a short form, else they are different names. */
final class Names {
  private static final int MIN_LETTERS = 5;

  private Names() {}

  static Comparison compare(Fact one, NameValue first, Fact two, NameValue second) {
    if (isSameSubject(first, second) || first.fold().sameAs(second.fold())) {
      return Comparison.AGREE;
    }
    if (isShortForm(first.fold(), second.fold()) || isShortForm(second.fold(), first.fold())) {
      return Comparison.COMPATIBLE;
    }
    Set<Cause> context = Steps.statusAndScope(one, two);
    if (!context.isEmpty()) {
      return Comparison.explained(context);
    }
    if (areAlike(first.fold(), second.fold())) {
      return Steps.contradiction(one, two, Cause.CLAIMANTS);
    }
    return Steps.byTimeThenClaimants(one, two);
  }

  private static boolean isSameSubject(NameValue first, NameValue second) {
    return first.subject() != null && first.subject().equals(second.subject());
  }

  /** Whether two different names of at least five letters are one slip apart. */
  static boolean areAlike(NameFold one, NameFold two) {
    String first = one.solid();
    if (first.length() < MIN_LETTERS) {
      return false;
    }
    for (String second : two.turns()) {
      if (second.length() >= MIN_LETTERS && Slips.between(first, second, 1) == 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one name is the other's family name or given name, or the other with initials or
   * without a middle name.
   */
  static boolean isShortForm(NameFold brief, NameFold full) {
    List<String> few = brief.words();
    List<String> many = full.words();
    if (few.isEmpty() || few.size() > many.size()) {
      return false;
    }
    if (few.size() < many.size()) {
      String solid = brief.solid();
      int size = many.size();
      for (int i = 1; i < size; i++) {
        boolean isHead = String.join("", many.subList(0, i)).equals(solid);
        if (isHead || String.join("", many.subList(i, size)).equals(solid)) {
          return true;
        }
      }
    }
    return few.size() > 1 && isWithInitials(few, many);
  }

  /** Word for word or initial for word, in order, the first and the last both taken up. */
  private static boolean isWithInitials(List<String> few, List<String> many) {
    int at = 0;
    boolean whole = false;
    for (int i = 0; i < few.size(); i++) {
      boolean isLast = i == few.size() - 1;
      if (isLast) {
        at = many.size() - 1;
      }
      while (at < many.size() && !matches(few.get(i), many.get(at))) {
        at++;
        if (i == 0) {
          return false;
        }
      }
      if (at >= many.size() || (!isLast && at == many.size() - 1)) {
        return false;
      }
      whole |= few.get(i).length() > 1 && few.get(i).equals(many.get(at));
      at++;
    }
    return whole;
  }

  private static boolean matches(String one, String two) {
    return one.equals(two)
        || (one.length() == 1 && two.startsWith(one))
        || (two.length() == 1 && one.startsWith(two));
  }
}
