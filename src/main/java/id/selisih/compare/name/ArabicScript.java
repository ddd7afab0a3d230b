package id.selisih.compare.name;

import id.selisih.compare.name.Orthography.Grapheme;
import id.selisih.compare.name.Orthography.Reading;
import id.selisih.compare.name.Words.Word;
import id.selisih.fact.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words in Arabic letters, read into the sounds of {@code arabic-letters.txt}. Short vowels are not
 * written: each place that may have one is read with every vowel and with none. Source of the
 * letters: ALA-LC romanization table for Arabic, 2012.
 */
final class ArabicScript {
  private static final int MOST_READINGS = 512;
  private static final Map<Character, List<String>> SOUNDS = new HashMap<>();

  static {
    Resource.lines(ArabicScript.class, "arabic-script.txt")
        .forEach(
            line ->
                SOUNDS.put(
                    line.charAt(0), List.of(line.substring(2).replace("-", "").split("\\|", -1))));
  }

  private ArabicScript() {}

  static Word word(String fold, Lexicon names) {
    String bare = fold.length() > 4 && fold.startsWith("ال") ? fold.substring(2) : fold;
    Set<Integer> listed = names.rows(bare, List.of());
    // Persian has letters of its own for two that Arabic writes otherwise.
    Set<Integer> rows =
        listed.isEmpty() ? names.rows(bare.replace('ی', 'ي').replace('ک', 'ك'), List.of()) : listed;
    return new Word(fold, rows.isEmpty() ? read(fold, spoken(bare)) : List.of(), rows, false);
  }

  /** The h at the end of God, as Latin spells it or not, has no sound of its own in the tables. */
  private static String spoken(String word) {
    return word.endsWith("الله") ? word.substring(0, word.length() - 1) + "ا" : word;
  }

  private static List<Reading> read(String fold, String word) {
    List<String> sounds = new ArrayList<>(List.of(""));
    for (int i = 0; i < word.length(); i++) {
      List<String> letter = SOUNDS.get(word.charAt(i));
      if (letter == null) {
        return List.of();
      }
      List<String> longer = new ArrayList<>();
      for (String sound : sounds) {
        for (String next : letter) {
          boolean isCluster =
              !sound.isEmpty()
                  && isConsonant(sound.charAt(sound.length() - 1))
                  && !next.isEmpty()
                  && isConsonant(next.charAt(0));
          for (String vowel : isCluster ? List.of("", "a", "i", "u") : List.of("")) {
            if (longer.size() < MOST_READINGS) {
              longer.add(sound + vowel + next);
            }
          }
        }
      }
      sounds = longer;
    }
    return sounds.stream().map(s -> new Reading(s, List.of(new Grapheme(fold, s)))).toList();
  }

  private static boolean isConsonant(char c) {
    return "aiuAO".indexOf(c) < 0;
  }
}
