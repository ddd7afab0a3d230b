package id.selisih.bench;

/**
 * Made-up names of people, as many as wanted, of which no two are one slip apart: their given names
 * differ and their family names too.
 */
final class Names {
  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "ren", "tas", "vor", "be", "dun", "gis", "ha",
    "jo", "pel", "su", "wir", "zan", "fe", "nol", "ri", "tum", "ya"
  };

  /** Four syllables a word. */
  private static final int COUNT = 160_000;

  /** Without a divisor in common with the count, so that every number leads to another word. */
  private static final long GIVEN = 61_403;

  private static final long FAMILY = 7_919;

  private Names() {}

  /** A given name and a family name. Numbers below 160,000 have a name each. */
  static String of(long number) {
    return word(number * GIVEN) + ' ' + word(number * FAMILY + 1);
  }

  private static String word(long number) {
    StringBuilder word = new StringBuilder();
    long rest = Math.floorMod(number, COUNT);
    for (int i = 0; i < 4; i++) {
      word.append(SYLLABLES[(int) (rest % SYLLABLES.length)]);
      rest /= SYLLABLES.length;
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
