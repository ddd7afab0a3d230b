package id.selisih.compare;

import id.selisih.fact.Fact;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.Slips;
import java.util.ArrayList;
import java.util.Collections;
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

  /**
   * Whether two different names of at least five letters are one slip apart, also where the family
   * name of one of them has moved to the other end.
   */
  static boolean areAlike(NameFold one, NameFold two) {
    return one.solid().length() >= MIN_LETTERS
        && two.solid().length() >= MIN_LETTERS
        && (isOneSlipFrom(one.solid(), two) || isOneSlipFrom(two.solid(), one));
  }

  private static boolean isOneSlipFrom(String solid, NameFold name) {
    return name.turns().stream().anyMatch(turn -> Slips.between(solid, turn, 1) == 1);
  }

  /** Whether one name is the other's family name, given name, or its form with initials. */
  static boolean isShortForm(NameFold brief, NameFold full) {
    return isEndOf(brief.solid(), full.words()) || isWithInitials(brief.words(), full.words());
  }

  /** Whether it is the words at the head of a name or at its tail, however they are spaced. */
  private static boolean isEndOf(String solid, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (String.join("", words.subList(0, i)).equals(solid)
          || String.join("", words.subList(i, words.size())).equals(solid)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithInitials(List<String> brief, List<String> full) {
    if (brief.size() < 2 || brief.size() > full.size()) {
      return false;
    }
    List<String> headMoved = new ArrayList<>(brief);
    Collections.rotate(headMoved, -1);
    List<String> tailMoved = new ArrayList<>(brief);
    Collections.rotate(tailMoved, 1);
    return fits(brief, full) || fits(headMoved, full) || fits(tailMoved, full);
  }

  /**
   * Whether the few words stand for the many: word for word or initial for word, in order, the
   * first and the last taken up. One whole word must be shared, and one initial be involved: to
   * leave out a word alone makes another name, as Kim Un is not Kim Jong-un.
   */
  private static boolean fits(List<String> few, List<String> many) {
    boolean whole = false;
    boolean initial = false;
    int next = 0;
    for (int i = 0; i < few.size(); i++) {
      // What follows must find a word of its own.
      int end = i == 0 ? 0 : many.size() - few.size() + i;
      int at = i == few.size() - 1 ? end : next;
      while (at <= end && !matches(few.get(i), many.get(at))) {
        at++;
      }
      if (at > end) {
        return false;
      }
      for (String dropped : many.subList(next, at)) {
        initial |= dropped.length() == 1;
      }
      boolean same = few.get(i).equals(many.get(at));
      initial |= !same;
      whole |= same && few.get(i).length() > 1;
      next = at + 1;
    }
    return whole && initial;
  }

  private static boolean matches(String one, String two) {
    return one.equals(two)
        || (one.length() == 1 && two.startsWith(one))
        || (two.length() == 1 && one.startsWith(two));
  }
}
