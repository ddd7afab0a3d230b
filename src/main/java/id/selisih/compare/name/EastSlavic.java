package id.selisih.compare.name;

import id.selisih.compare.name.Orthography.Reading;
import id.selisih.compare.name.Words.Word;
import id.selisih.fact.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Russian and Ukrainian names. Tables: BGN/PCGN 1947 (Russian) and 1965, 2019 (Ukrainian), ISO
 * 9:1995, ALA-LC as the press shortens it, resolution 55 of the Cabinet of Ministers of Ukraine of
 * 27 January 2010, the Duden, and press spellings. A given name that both languages have is one
 * name, but for Anna and Hanna, which are two wherever else they are given.
 */
final class EastSlavic implements Words.Language {
  private static final Orthography LETTERS = new Orthography("slavic-letters.txt");
  private static final Lexicon NAMES = new Lexicon("slavic-names.txt").bySound(LETTERS);
  private static final List<String> ENDINGS =
      Resource.lines(EastSlavic.class, "slavic-endings.txt");
  private static final int FEWEST_SOUNDS = 2;

  /** What only German papers write in words of these languages. */
  private static final Pattern GERMAN =
      Pattern.compile(
          "sch|[oe]w(?:a|na|itsch)?$|skyj$|zkyj?$|ajlo$"
              + "|^w(?:olod|lad|assil|ital|alent|aler|iktor|jat)");

  /** What only French papers do. */
  private static final Pattern FRENCH =
      Pattern.compile("ou|tch|gu[ei]|ï|[bcdghjklmnprstvz][iy]ne$");

  @Override
  public String name() {
    return "Russian and Ukrainian";
  }

  @Override
  public String table() {
    return "slavic-letters.txt, slavic-german-letters.txt, slavic-french-letters.txt, slavic-names.txt";
  }

  @Override
  public List<Word> read(Name name) {
    // One word shows how the paper spells: Michail Gorbatschow, Guennadi Ziouganov.
    List<Orthography> systems = new ArrayList<>(List.of(LETTERS));
    if (name.letters().stream().anyMatch(word -> GERMAN.matcher(word).find())) {
      systems.add(German.LETTERS);
    }
    if (name.letters().stream().anyMatch(word -> FRENCH.matcher(word).find())) {
      systems.add(French.LETTERS);
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < name.words().size(); i++) {
      String fold = name.words().get(i);
      List<Reading> readings = readings(name.letters().get(i), systems);
      Set<Integer> rows = fold.length() == 1 ? Set.of() : NAMES.rows(fold, readings);
      words.add(new Word(fold, readings, rows, false));
    }
    return words;
  }

  private static List<Reading> readings(String word, List<Orthography> systems) {
    return systems.stream().flatMap(system -> system.read(word).stream()).toList();
  }

  @Override
  public boolean isShownBy(List<Word> words) {
    return words.stream().anyMatch(EastSlavic::isShownBy);
  }

  private static boolean isShownBy(Word word) {
    if (NAMES.isShownBy(word.rows())) {
      return true;
    }
    return word.readings().stream()
        .map(Reading::sound)
        .anyMatch(
            sound ->
                ENDINGS.stream()
                    .anyMatch(
                        end ->
                            sound.endsWith(end) && sound.length() >= end.length() + FEWEST_SOUNDS));
  }

  /** Read where it is first needed, for few names have a mark of it. */
  private static final class German {
    static final Orthography LETTERS = new Orthography("slavic-german-letters.txt");

    private German() {}
  }

  /** As German. */
  private static final class French {
    static final Orthography LETTERS = new Orthography("slavic-french-letters.txt");

    private French() {}
  }
}
