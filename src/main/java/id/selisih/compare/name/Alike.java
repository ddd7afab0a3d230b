package id.selisih.compare.name;

import id.selisih.fact.NameFold;
import id.selisih.fact.Slips;

/** Says whether two names that are different are one slip apart. */
public final class Alike {
  /** Shorter names are near each other by chance. */
  public static final int FEWEST_LETTERS = 5;

  private Alike() {}

  /**
   * Whether the style folds are one slip apart, in any order of the words; symmetric. What is too
   * long for a name is like nothing.
   */
  public static boolean are(NameFold one, NameFold two) {
    return !one.isLong()
        && !two.isLong()
        && !Generation.areTwo(one.words(), two.words())
        && areShort(one, two);
  }

  private static boolean areShort(NameFold one, NameFold two) {
    return isNear(one.solid(), two) || isNear(two.solid(), one);
  }

  private static boolean isNear(String solid, NameFold other) {
    if (solid.length() < FEWEST_LETTERS) {
      return false;
    }
    for (String turn : other.turns()) {
      if (turn.length() >= FEWEST_LETTERS
          && Slips.between(solid, turn, 1) == 1
          && !isCounted(solid, turn)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the two differ by a digit: the 80th and the 81st are no slip of each other. */
  private static boolean isCounted(String one, String two) {
    return !digits(one).equals(digits(two));
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
    return digits.toString();
  }
}
