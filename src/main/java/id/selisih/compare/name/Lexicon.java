package id.selisih.compare.name;

import id.selisih.fact.Lazy;
import id.selisih.fact.NameFold;
import id.selisih.fact.Resource;
import id.selisih.fact.TextFold;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are known to be one name, however they are spelled: one line of a file each. */
final class Lexicon {
  private static final String HEARD_AS = "=";

  /** By the style folds of words in Latin letters. */
  private final Map<String, Set<Integer>> latin = new HashMap<>();

  /** The others, folded when the first is asked for: that takes Unicode's tables. */
  private final Lazy<Map<String, Set<Integer>>> others;

  private final Map<String, Set<Integer>> bySound = new HashMap<>();
  private final Set<Integer> weak = new HashSet<>();

  /**
   * The words of a resource file; a line that begins with ? shows nothing by itself, and what
   * begins with = is no word but the sounds of words that are not listed.
   */
  Lexicon(String file) {
    List<String> lines = Resource.lines(Lexicon.class, file);
    Map<String, Set<Integer>> unfolded = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("? ")) {
        weak.add(i);
      }
      for (String word : lines.get(i).replace("? ", "").split(" ", -1)) {
        if (TextFold.isAscii(word)) {
          latin.merge(word.replace("'", "").replace("-", ""), Set.of(i), Lexicon::both);
        } else {
          unfolded.merge(word, Set.of(i), Lexicon::both);
        }
      }
    }
    others = new Lazy<>(() -> folded(unfolded));
  }

  /** As the style fold leaves them, without the marks that it sets aside. */
  private static Map<String, Set<Integer>> folded(Map<String, Set<Integer>> words) {
    Map<String, Set<Integer>> folded = new HashMap<>();
    words.forEach((word, rows) -> folded.merge(NameFold.ofWord(word), rows, Lexicon::both));
    return folded;
  }

  private static Set<Integer> both(Set<Integer> one, Set<Integer> two) {
    Set<Integer> both = new HashSet<>(one);
    both.addAll(two);
    return both;
  }

  /** Makes words in Latin letters known by their sounds, too. */
  Lexicon bySound(Orthography letters) {
    for (Map.Entry<String, Set<Integer>> row : latin.entrySet()) {
      for (String sound : letters.sounds(row.getKey())) {
        bySound.merge(sound, row.getValue(), Lexicon::both);
      }
    }
    return this;
  }

  /** The words of the script that a word is in. */
  private Map<String, Set<Integer>> wordsLike(String word) {
    return TextFold.isAscii(word) ? latin : others.get();
  }

  /**
   * The lines that a word stands on, by its letters, else by its sounds. A line that shows nothing
   * by itself holds names that other languages spell like each other (Mark and Marc): in Latin
   * letters its words count only as they are listed.
   */
  Set<Integer> rows(String word, List<Orthography.Reading> readings) {
    Set<Integer> listed = wordsLike(word).get(word);
    if (listed != null) {
      return listed;
    }
    Set<Integer> found = new HashSet<>();
    for (Orthography.Reading reading : readings) {
      found.addAll(rowsOf(reading.sound()));
    }
    if (TextFold.isAscii(word)) {
      found.removeAll(weak);
    }
    return found;
  }

  /** The lines that have a word of these sounds, those that show nothing by themselves as well. */
  Set<Integer> rowsOf(String sound) {
    return bySound.getOrDefault(sound, Set.of());
  }

  /** The lines that say behind = that a word of these sounds is theirs. */
  Set<Integer> rowsHeardAs(String sound) {
    return latin.getOrDefault(HEARD_AS + sound, Set.of());
  }

  /** Whether the word itself is listed. */
  boolean has(String word) {
    return wordsLike(word).containsKey(word);
  }

  /** Whether a word that stands on these lines shows its language. */
  boolean isShownBy(Set<Integer> found) {
    return !weak.containsAll(found);
  }

  /** Whether two words share a line. */
  static boolean share(Set<Integer> one, Set<Integer> two) {
    return !Collections.disjoint(one, two);
  }
}
