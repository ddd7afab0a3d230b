package id.selisih.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody meant to write, among candidates that are asked for many words.
 *
 * <p>Not safe for use by several threads.
 */
public final class Nearest {
  private static final int FEW_LETTERS = 3;
  private static final int MOST_SLIPS = 3;

  /**
   * So many letters are compared within a second or two. A base of which nothing fits is not
   * misspelt, and guessing must not take longer than reading.
   */
  private static final long MOST_LETTERS = 20_000_000;

  /**
   * What may be meant.
   *
   * @param folded without case
   */
  private record Candidate(String folded, String written) {}

  private final TreeMap<Integer, List<Candidate>> byLength = new TreeMap<>();
  private final List<Candidate> sorted = new ArrayList<>();
  private long letters;

  /** Takes up what may be meant. */
  public Nearest(Collection<String> candidates) {
    for (String written : candidates) {
      Candidate candidate = new Candidate(TextFold.caseless(written), written);
      sorted.add(candidate);
      byLength
          .computeIfAbsent(candidate.folded().length(), length -> new ArrayList<>())
          .add(candidate);
    }
    sorted.sort(Comparator.comparing(Candidate::folded));
  }

  /** The nearest of a few candidates, as {@link #of} finds it. */
  public static @Nullable String to(String word, Collection<String> candidates) {
    return new Nearest(candidates).of(word, null);
  }

  /**
   * The candidate with the fewest slips from the word, the first in alphabetical order where
   * several have as few; else the only one that begins with the word, if that has three letters.
   * Null where even the nearest has more than three slips or more than a third of the word's
   * letters wrong, one slip being allowed in a word of two letters; and null for all further words
   * once so many have been asked for that the answers take too long.
   *
   * @param except a candidate that cannot be meant; null for none
   */
  public @Nullable String of(String word, @Nullable String except) {
    String lower = TextFold.caseless(word);
    int length = lower.length();
    int limit = word.length() < 2 ? 0 : Math.max(1, Math.min(MOST_SLIPS, word.length() / 3));
    String best = null;
    for (List<Candidate> alike :
        byLength.subMap(length - limit, true, length + limit, true).values()) {
      for (Candidate candidate : alike) {
        if (letters > MOST_LETTERS) {
          return null;
        }
        letters += length + 1;
        int slips = Slips.between(lower, candidate.folded(), limit);
        boolean nearer = slips < limit;
        boolean first = slips == limit && (best == null || candidate.written().compareTo(best) < 0);
        if ((nearer || first) && !candidate.written().equals(except)) {
          best = candidate.written();
          limit = slips;
        }
      }
    }
    return best != null || word.length() < FEW_LETTERS ? best : begunBy(lower, except);
  }

  private @Nullable String begunBy(String lower, @Nullable String except) {
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted.get(middle).folded().compareTo(lower) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    String found = null;
    for (int i = from; i < sorted.size() && sorted.get(i).folded().startsWith(lower); i++) {
      if (!sorted.get(i).written().equals(except)) {
        if (found != null) {
          return null;
        }
        found = sorted.get(i).written();
      }
    }
    return found;
  }
}
