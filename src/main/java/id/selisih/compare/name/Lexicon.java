package id.selisih.compare.name;

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
  private final Map<String, Set<Integer>> rows = new HashMap<>();
  private final Set<Integer> weak = new HashSet<>();

  /** The words of a resource file; a line that begins with ? shows nothing by itself. */
  Lexicon(String file) {
    List<String> lines = Resource.lines(Lexicon.class, file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("? ")) {
        weak.add(i);
      }
      for (String word : lines.get(i).replace("? ", "").split(" ", -1)) {
        rows.merge(fold(word), Set.of(i), Lexicon::both);
      }
    }
  }

  /** As the style fold leaves it: of native script without the marks that it sets aside. */
  private static String fold(String word) {
    return TextFold.isAscii(word) ? word.replace("'", "").replace("-", "") : NameFold.ofWord(word);
  }

  private static Set<Integer> both(Set<Integer> one, Set<Integer> two) {
    Set<Integer> both = new HashSet<>(one);
    both.addAll(two);
    return both;
  }

  /** Makes words known by their sounds, too. */
  Lexicon bySound(Orthography letters) {
    Map<String, Set<Integer>> bySound = new HashMap<>();
    for (Map.Entry<String, Set<Integer>> row : rows.entrySet()) {
      for (String sound : letters.sounds(row.getKey())) {
        bySound.merge("~" + sound, row.getValue(), Lexicon::both);
      }
    }
    rows.putAll(bySound);
    return this;
  }

  /**
   * The lines that a word stands on, by its letters, else by its sounds. A line that shows nothing
   * by itself holds names that other languages spell like each other (Mark and Marc): in Latin
   * letters its words count only as they are listed.
   */
  Set<Integer> rows(String word, List<Orthography.Reading> readings) {
    Set<Integer> found = rows.get(word);
    if (found != null) {
      return found;
    }
    Set<Integer> bySound = new HashSet<>();
    for (Orthography.Reading reading : readings) {
      bySound.addAll(rows.getOrDefault("~" + reading.sound(), Set.of()));
    }
    if (TextFold.isAscii(word)) {
      bySound.removeAll(weak);
    }
    return bySound;
  }

  /** The lines that have a word of these sounds, those that show nothing by themselves as well. */
  Set<Integer> rowsOf(String sound) {
    return rows.getOrDefault("~" + sound, Set.of());
  }

  /** Whether the word itself is listed. */
  boolean has(String word) {
    return rows.containsKey(word);
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
