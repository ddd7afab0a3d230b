package id.selisih.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text has most of some words, close together: what was meant to be copied from it.
 * Capitals make no difference here, nor does a slip in a long word.
 */
final class Passages {
  /** A longer text is no article, and a longer quotation no few printed words. */
  private static final int MOST_LETTERS = 100_000;

  private static final int MOST_WORDS = 60;

  /** Shorter words are one slip apart from too many others. */
  private static final int FEWEST_LETTERS = 5;

  /** So much of the letters has to be found, so that no two passages share but light words. */
  private static final double FEWEST_FOUND = 0.6;

  /** So many words may stand between those that are found. */
  private static final int MOST_BETWEEN = 2;

  /** A word that stands in more places is too light to find a passage by. */
  private static final int MOST_PLACES = 200;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[.,'-][\\p{L}\\p{M}\\p{N}]++)*+");

  private final List<Word> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** A word of the text, from one offset to before another. */
  private record Word(String folded, int from, int to) {}

  /**
   * A word that was found.
   *
   * @param at its number in the text
   * @param wanted the number of the word that it stands for
   */
  private record Hit(int at, int wanted) {}

  /** From one word of the text to another, and how many letters of what is wanted are there. */
  private record Span(List<Hit> hits, int letters) {}

  Passages(String text) {
    this.words = text.length() > MOST_LETTERS ? List.of() : words(text);
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i).folded(), word -> new ArrayList<>(1)).add(i);
    }
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(TextFold.caseless(matcher.group()), matcher.start(), matcher.end()));
    }
    return words;
  }

  /**
   * From where to before where the nearest passage stands.
   *
   * @return null where none has most of the words
   */
  int @Nullable [] nearest(String phrase) {
    List<Word> wanted = words(phrase);
    if (wanted.isEmpty() || wanted.size() > MOST_WORDS) {
      return null;
    }
    int all = 0;
    for (Word word : wanted) {
      all += word.folded().length();
    }
    Span best = best(hits(wanted), wanted);
    if (best == null || best.letters() < all * FEWEST_FOUND) {
      return null;
    }
    // What stands in the place of the first words and of the last belongs to the passage.
    Hit first = best.hits().get(0);
    Hit last = best.hits().get(best.hits().size() - 1);
    int from = Math.max(0, first.at() - first.wanted());
    int to = Math.min(words.size() - 1, last.at() + wanted.size() - 1 - last.wanted());
    return new int[] {words.get(from).from(), words.get(Math.max(to, last.at())).to()};
  }

  /** Where the text has the words, in its order. */
  private List<Hit> hits(List<Word> wanted) {
    List<Hit> hits = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      String word = wanted.get(i).folded();
      List<Integer> found = known.add(word) ? places(word) : List.of();
      for (int at : found.size() > MOST_PLACES ? List.<Integer>of() : found) {
        hits.add(new Hit(at, i));
      }
    }
    hits.sort((one, two) -> Integer.compare(one.at(), two.at()));
    return hits;
  }

  private List<Integer> places(String word) {
    List<Integer> exact = places.get(word);
    if (exact != null || word.length() < FEWEST_LETTERS || Character.isDigit(word.charAt(0))) {
      return exact == null ? List.of() : exact;
    }
    List<Integer> near = new ArrayList<>();
    places.forEach(
        (other, at) -> {
          if (other.length() >= FEWEST_LETTERS && Slips.between(word, other, 1) == 1) {
            near.addAll(at);
          }
        });
    return near;
  }

  /** The neighbours with most letters, each wanted word counted once; the first of equals. */
  private static @Nullable Span best(List<Hit> hits, List<Word> wanted) {
    Span best = null;
    int most = wanted.size() + MOST_BETWEEN;
    for (int from = 0; from < hits.size(); from++) {
      Set<Integer> seen = new HashSet<>();
      int letters = 0;
      int end = from;
      int last = from;
      while (end < hits.size() && hits.get(end).at() < hits.get(from).at() + most) {
        if (seen.add(hits.get(end).wanted())) {
          letters += wanted.get(hits.get(end).wanted()).folded().length();
          last = end;
        }
        end++;
      }
      if (best == null || letters > best.letters()) {
        best = new Span(hits.subList(from, last + 1), letters);
      }
    }
    return best;
  }
}
