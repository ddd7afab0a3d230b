package id.selisih.fact;

import java.util.Arrays;

/**
 * Counts the slips between two words: a letter added, dropped or changed, or two neighbours swapped
 * (the restricted Damerau–Levenshtein distance).
 */
public final class Slips {
  private Slips() {}

  /**
   * How many slips lead from one word to the other.
   *
   * @param limit where counting stops; not negative
   * @return the number of slips, or any number above the limit where there are more
   */
  public static int between(String one, String two, int limit) {
    if (Math.abs(one.length() - two.length()) > limit) {
      return limit + 1;
    }
    // What both begin or end with has no slip.
    int shorter = Math.min(one.length(), two.length());
    int from = 0;
    while (from < shorter && one.charAt(from) == two.charAt(from)) {
      from++;
    }
    int after = 0;
    while (after < shorter - from
        && one.charAt(one.length() - 1 - after) == two.charAt(two.length() - 1 - after)) {
      after++;
    }
    String first = one.substring(from, one.length() - after);
    String second = two.substring(from, two.length() - after);
    // One slip takes in no more than two neighbours.
    boolean isFar = limit == 1 && Math.max(first.length(), second.length()) > 2;
    return isFar ? 2 : counted(first, second, limit);
  }

  private static int counted(String one, String two, int limit) {
    int[] beforeLast = new int[two.length() + 1];
    int[] last = new int[two.length() + 1];
    int[] row = new int[two.length() + 1];
    Arrays.fill(beforeLast, limit + 1);
    Arrays.fill(row, limit + 1);
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      // So many slips reach no farther than this to either side.
      int from = Math.max(1, i - limit);
      int to = (int) Math.min(two.length(), (long) i + limit);
      row[from - 1] = from == 1 ? i : limit + 1;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int changed = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        int slips = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + changed);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1)) {
          slips = Math.min(slips, beforeLast[j - 2] + 1);
        }
        row[j] = slips;
        least = Math.min(least, slips);
      }
      if (least > limit) {
        return limit + 1;
      }
      if (to < two.length()) {
        row[to + 1] = limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[two.length()];
  }
}
