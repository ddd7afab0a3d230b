package id.selisih.compare.name;

import id.selisih.fact.NameFold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Finds the names that are one slip apart among many, without comparing each with each. Two texts
 * that are one slip apart have a text in common once at most one letter of each is left out (the
 * deletion neighbourhood, T. Bocek, E. Hunt and B. Stiller, Fast Similarity Search in Large
 * Dictionaries, 2007). So only names that share such a text are compared; the work grows with the
 * number of letters.
 */
public final class NearNames {
  private NearNames() {}

  /**
   * Two names that are alike.
   *
   * @param one index of the one
   * @param two index of the other, greater
   */
  public record Pair(int one, int two) {}

  /** All pairs of names whose folds are one slip apart in some order of their words. */
  public static List<Pair> pairs(List<NameFold> names) {
    return pairs(names, (one, two) -> 1);
  }

  /**
   * All pairs of names whose folds are one slip apart in some order of their words.
   *
   * @param wanted not 0 for a pair that is worth a look, given by its indexes; asked first
   */
  public static List<Pair> pairs(List<NameFold> names, IntBinaryOperator wanted) {
    long[] entries = entries(names);
    Arrays.parallelSort(entries);
    long[] found = new long[64];
    int count = 0;
    for (int from = 0; from < entries.length; ) {
      int to = from + 1;
      while (to < entries.length && hash(entries[to]) == hash(entries[from])) {
        to++;
      }
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < to; j++) {
          int one = index(entries[i]);
          int two = index(entries[j]);
          if (one != two && wanted.applyAsInt(one, two) != 0) {
            if (count == found.length) {
              found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = ((long) Math.min(one, two) << 32) | Math.max(one, two);
          }
        }
      }
      from = to;
    }
    return alike(Arrays.copyOf(found, count), names);
  }

  private static List<Pair> alike(long[] candidates, List<NameFold> names) {
    Arrays.sort(candidates);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < candidates.length; i++) {
      if (i > 0 && candidates[i] == candidates[i - 1]) {
        continue;
      }
      int one = (int) (candidates[i] >>> 32);
      int two = (int) candidates[i];
      if (Alike.are(names.get(one), names.get(two))) {
        pairs.add(new Pair(one, two));
      }
    }
    return pairs;
  }

  /** The hash of every neighbour of every order of every name, with the name's index below it. */
  private static long[] entries(List<NameFold> names) {
    long[] entries = new long[1024];
    int count = 0;
    for (int index = 0; index < names.size(); index++) {
      for (String turn : names.get(index).turns()) {
        if (turn.length() < Alike.FEWEST_LETTERS) {
          continue;
        }
        if (count + turn.length() >= entries.length) {
          entries = Arrays.copyOf(entries, Math.max(entries.length * 2, count + turn.length() + 1));
        }
        for (int left = -1; left < turn.length(); left++) {
          entries[count++] = ((long) hash(turn, left) << 32) | index;
        }
      }
    }
    return Arrays.copyOf(entries, count);
  }

  /** The hash of a text without one letter. */
  private static int hash(String text, int without) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      if (i != without) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
    }
    return (int) (hash ^ (hash >>> 32));
  }

  private static long hash(long entry) {
    return entry >>> 32;
  }

  private static int index(long entry) {
    return (int) entry;
  }
}
