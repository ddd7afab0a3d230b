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
 *
 * <p>Pairs could still be many. Where more names than {@value #MOST_NEIGHBOURS} share a text, that
 * text is passed over: a letter that is written in so many ways tells names apart, and likeness by
 * it tells nothing. Where all texts would give more pairs than {@value #MOST_PAIRS}, those that the
 * most names share are passed over too, so that time and memory stay within bounds. Both are
 * decided by numbers of names, whatever their order.
 */
public final class NearNames {
  /** Of the polynomial over its letters that a text is hashed by, modulo 2 to the 64; odd. */
  private static final long BASE = 0x100000001b3L;

  /** Spreads what the low bits say over the high ones, which alone are kept; odd. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Twenty-five other letters in ten places make 250 names of one. */
  private static final int MOST_NEIGHBOURS = 256;

  /** Of eight bytes each; a base of 100,000 names that has half of them misspelt has 200,000. */
  private static final int MOST_PAIRS = 10_000_000;

  /** Fewer are sorted sooner than a second thread is started. */
  private static final int FEW = 10_000;

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
    long[] entries = distinct(entries(names));
    int most = mostNeighbours(entries);
    long[] found = new long[64];
    int count = 0;
    for (int from = 0; from < entries.length; ) {
      int to = end(entries, from);
      for (int i = from; i < to && to - from <= most; i++) {
        for (int j = i + 1; j < to; j++) {
          int one = index(entries[i]);
          int two = index(entries[j]);
          if (wanted.applyAsInt(one, two) != 0) {
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

  /** Sorted by hash, then index; several neighbours of one name may be one text. */
  private static long[] distinct(long[] entries) {
    if (entries.length < FEW) {
      Arrays.sort(entries);
    } else {
      Arrays.parallelSort(entries);
    }
    int count = 0;
    for (long entry : entries) {
      if (count == 0 || entry != entries[count - 1]) {
        entries[count++] = entry;
      }
    }
    return Arrays.copyOf(entries, count);
  }

  /** Behind the last entry with the same hash as one. */
  private static int end(long[] entries, int from) {
    int to = from + 1;
    while (to < entries.length && hash(entries[to]) == hash(entries[from])) {
      to++;
    }
    return to;
  }

  /** How many names may share a text, so that the pairs do not become too many. */
  private static int mostNeighbours(long[] entries) {
    long[] pairs = new long[MOST_NEIGHBOURS + 1];
    for (int from = 0; from < entries.length; ) {
      int to = end(entries, from);
      int size = to - from;
      if (size <= MOST_NEIGHBOURS) {
        pairs[size] += (long) size * (size - 1) / 2;
      }
      from = to;
    }
    long all = 0;
    for (int size = 0; size <= MOST_NEIGHBOURS; size++) {
      all += pairs[size];
      if (all > MOST_PAIRS) {
        return size - 1;
      }
    }
    return MOST_NEIGHBOURS;
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
      NameFold name = names.get(index);
      for (String turn : name.isLong() ? List.<String>of() : name.turns()) {
        if (turn.length() < Alike.FEWEST_LETTERS) {
          continue;
        }
        if (count + turn.length() >= entries.length) {
          entries = Arrays.copyOf(entries, Math.max(entries.length * 2, count + turn.length() + 1));
        }
        count = add(turn, index, entries, count);
      }
    }
    return Arrays.copyOf(entries, count);
  }

  /**
   * Adds a text and its neighbours. No slip of a digit makes names alike, so that no digit is left
   * out: the 80th and the 81st have no neighbour in common.
   */
  private static int add(String turn, int index, long[] entries, int from) {
    long[] before = new long[turn.length() + 1];
    for (int i = 0; i < turn.length(); i++) {
      before[i + 1] = before[i] * BASE + turn.charAt(i);
    }
    int count = from;
    entries[count++] = entry(before[turn.length()], index);
    long after = 0;
    long power = 1;
    for (int i = turn.length() - 1; i >= 0; i--) {
      char letter = turn.charAt(i);
      if (!Character.isDigit(letter)) {
        entries[count++] = entry(before[i] * power + after, index);
      }
      after += letter * power;
      power *= BASE;
    }
    return count;
  }

  private static long entry(long hash, int index) {
    return ((hash * SPREAD) >>> 32 << 32) | index;
  }

  private static long hash(long entry) {
    return entry >>> 32;
  }

  private static int index(long entry) {
    return (int) entry;
  }
}
