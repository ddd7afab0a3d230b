package id.selisih.compare.name;

import id.selisih.fact.NameFold;
import id.selisih.fact.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of how a language's sounds are spelled. Reads a word into every row of sounds that it
 * can stand for, each piece with the spelling that it was read from.
 */
final class Orthography {
  /** No more readings of a word than this are followed. */
  private static final int MOST_READINGS = 96;

  private static final int LONGEST_WORD = 40;

  private static final List<Reading> NOTHING_READ = List.of(new Reading("", List.of()));
  private static final List<String> NOTHING_HEARD = List.of("");

  private final Map<String, List<String>> sounds = new HashMap<>();

  /** The letters of the table, each with the length of the longest spelling that it begins. */
  private final Map<Integer, Integer> letters = new HashMap<>();

  /** The table of a resource file: spelling, sounds. */
  Orthography(String file) {
    for (String line : Resource.lines(Orthography.class, file)) {
      String[] cells = line.split(" ", -1);
      sounds.put(cells[0], List.of(cells[1].replace("-", "").split("\\|", -1)));
      addLetters(cells[0]);
    }
  }

  /** A piece of a word and its sounds. */
  record Grapheme(String spelling, String sound) {}

  /**
   * One reading of a word.
   *
   * @param sound all its sounds
   */
  record Reading(String sound, List<Grapheme> graphemes) {}

  /** A spelling in a word, and all sounds that it can stand for. */
  private record Step(String spelling, List<String> sounds) {}

  /** The readings of a word; none where a letter stands for no sound of the language. */
  List<Reading> read(String word) {
    List<Reading> readings = List.of();
    for (Step step : steps(word)) {
      readings = extended(readings.isEmpty() ? NOTHING_READ : readings, step);
    }
    return readings;
  }

  /** The sounds alone of the readings of a word, in their order. */
  List<String> sounds(String word) {
    List<String> all = List.of();
    for (Step step : steps(word)) {
      List<String> longer = new ArrayList<>(Math.max(all.size(), 1) * step.sounds().size());
      for (String before : all.isEmpty() ? NOTHING_HEARD : all) {
        for (String sound : step.sounds()) {
          if (longer.size() < MOST_READINGS) {
            longer.add(before + sound);
          }
        }
      }
      all = longer;
    }
    return all;
  }

  /** A word's spellings, one behind the other; none where a letter stands for no sound. */
  private List<Step> steps(String word) {
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return List.of();
    }
    String known = known(word);
    List<Step> steps = new ArrayList<>(known.length());
    int at = 0;
    while (at < known.length()) {
      int length = 0;
      List<String> found = null;
      int longest = letters.getOrDefault(known.codePointAt(at), 0);
      for (int n = Math.min(longest, known.length() - at); n > 0 && found == null; n--) {
        found = sounds(known, at, at + n);
        length = n;
      }
      if (found == null) {
        return List.of();
      }
      steps.add(new Step(known.substring(at, at + length), found));
      at += length;
    }
    return steps;
  }

  private void addLetters(String spelling) {
    int first = spelling.startsWith("^") ? 1 : 0;
    for (int i = 0; i < spelling.length(); ) {
      int letter = spelling.codePointAt(i);
      int length = i == first ? spelling.length() - first : 0;
      letters.merge(letter, length, Math::max);
      i += Character.charCount(letter);
    }
  }

  /** The word with letters that the table lacks in their plain form. */
  private String known(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (letters.containsKey(c)) {
        out.appendCodePoint(c);
      } else {
        out.append(NameFold.ofWord(Character.toString(c)));
      }
    }
    return out.toString();
  }

  private @Nullable List<String> sounds(String word, int from, int to) {
    String piece = word.substring(from, to);
    List<String> found = to == word.length() && from > 0 ? sounds.get(piece + "$") : null;
    found = found == null && from == 0 ? sounds.get("^" + piece) : found;
    return found == null ? sounds.get(piece) : found;
  }

  private static List<Reading> extended(List<Reading> readings, Step step) {
    List<Reading> extended = new ArrayList<>(readings.size() * step.sounds().size());
    for (Reading reading : readings) {
      for (String sound : step.sounds()) {
        if (extended.size() < MOST_READINGS) {
          List<Grapheme> graphemes = new ArrayList<>(reading.graphemes());
          graphemes.add(new Grapheme(step.spelling(), sound));
          extended.add(new Reading(reading.sound() + sound, graphemes));
        }
      }
    }
    return extended;
  }

  /** Where two readings with the same sounds are spelled differently, as {@code sky = skyy}. */
  static List<String> differences(Reading one, Reading two) {
    List<String> found = new ArrayList<>();
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    int i = 0;
    int j = 0;
    int atOne = 0;
    int atTwo = 0;
    while (i < one.graphemes().size() || j < two.graphemes().size()) {
      boolean takeOne =
          i < one.graphemes().size() && (atOne <= atTwo || j >= two.graphemes().size());
      if (takeOne) {
        first.append(one.graphemes().get(i).spelling());
        atOne += one.graphemes().get(i++).sound().length();
      } else {
        second.append(two.graphemes().get(j).spelling());
        atTwo += two.graphemes().get(j++).sound().length();
      }
      if (atOne == atTwo && first.length() > 0 && second.length() > 0) {
        add(found, first, second);
      }
    }
    add(found, first, second);
    return found;
  }

  private static void add(List<String> found, StringBuilder first, StringBuilder second) {
    if (!first.toString().contentEquals(second)) {
      found.add(
          (first.length() == 0 ? "nothing" : first)
              + " = "
              + (second.length() == 0 ? "nothing" : second));
    }
    first.setLength(0);
    second.setLength(0);
  }
}
