package id.selisih.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words and phrases of a language, by the keys of its resource. */
abstract class WordTable {
  private final Map<String, Phrases<Boolean>> phrases = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  /** The phrases of a key, which {@link #take} fills. */
  final Phrases<Boolean> phrases(String key) {
    return phrases.computeIfAbsent(key, k -> new Phrases<>());
  }

  /** The words of a key, likewise. */
  final Set<String> words(String key) {
    return words.computeIfAbsent(key, k -> new HashSet<>());
  }

  /**
   * Takes in what a line of the resource lists.
   *
   * @param argument what stands behind the key; most keys have none
   * @return whether the key is one of this table
   */
  boolean take(String key, String argument, String item) {
    Phrases<Boolean> ofPhrases = phrases.get(key);
    Set<String> ofWords = words.get(key);
    if (ofPhrases != null) {
      ofPhrases.add(item, true);
    } else if (ofWords != null) {
      ofWords.add(item);
    }
    return ofPhrases != null || ofWords != null;
  }

  /** Adds a word that a slip can hide: one of letters alone, and not too short. */
  static void addSlippery(String word, int fewest, Set<String> words) {
    if (word.length() >= fewest && word.chars().allMatch(Character::isLetter)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
  }
}
