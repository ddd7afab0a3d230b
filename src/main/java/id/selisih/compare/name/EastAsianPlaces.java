package id.selisih.compare.name;

import id.selisih.compare.name.Words.Word;
import id.selisih.fact.TextFold;
import java.util.ArrayList;
import java.util.List;

/**
 * Places of Korea and China, and words in the names of their institutions, by lists. Their letters
 * alone prove nothing: Pusan and Busan are one city, but Pali and Bali, which Korean would write
 * alike, are none of Korea.
 */
final class EastAsianPlaces implements Words.Language {
  private static final int LONGEST = 40;

  private final String name;
  private final String file;
  private final Lexicon places;

  EastAsianPlaces(String name, String file) {
    this.name = name;
    this.file = file;
    this.places = new Lexicon(file);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String table() {
    return file;
  }

  @Override
  public List<Word> read(Name name) {
    List<Word> words = new ArrayList<>();
    for (String fold : name.words()) {
      for (String part : parts(fold)) {
        words.add(new Word(part, List.of(), places.rows(part, List.of()), false));
      }
    }
    return words;
  }

  /** A word, or the listed words that native script writes together: 조선일보 is Chosun Ilbo. */
  private List<String> parts(String word) {
    if (TextFold.isAscii(word) || places.has(word) || word.length() > LONGEST) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      while (to > from && !places.has(word.substring(from, to))) {
        to--;
      }
      if (to == from) {
        return List.of(word);
      }
      parts.add(word.substring(from, to));
      from = to;
    }
    return parts;
  }

  @Override
  public boolean isShownBy(List<Word> words) {
    return words.stream().anyMatch(word -> !word.rows().isEmpty());
  }

  @Override
  public boolean hasShortForms() {
    return false; // A city is not short for its university, nor for a person with such a name.
  }
}
