package id.selisih.compare.name;

import id.selisih.compare.name.Orthography.Reading;
import id.selisih.compare.name.Words.Word;
import id.selisih.fact.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Russian and Ukrainian names. Tables: BGN/PCGN 1947 (Russian) and 1965, 2019 (Ukrainian), ISO
 * 9:1995, ALA-LC as the press shortens it, resolution 55 of the Cabinet of Ministers of Ukraine of
 * 27 January 2010, the Duden, and press spellings. A given name that both languages have is one
 * name, but for Anna and Hanna, which are two wherever else they are given.
 */
final class EastSlavic implements Words.Language {
  private static final Orthography LETTERS = new Orthography("slavic-letters.txt");
  private static final Lexicon NAMES = new Lexicon("slavic-names.txt").bySound(LETTERS);
  private static final List<String> ENDINGS = new ArrayList<>();

  /** What names of other languages end in, too. */
  private static final List<String> WEAK_ENDINGS = new ArrayList<>();

  private static final int FEWEST_SOUNDS = 2;

  static {
    for (String line : Resource.lines(EastSlavic.class, "slavic-endings.txt")) {
      boolean isWeak = line.startsWith("? ");
      (isWeak ? WEAK_ENDINGS : ENDINGS).add(isWeak ? line.substring(2) : line);
    }
  }

  /** What only German papers write in words of these languages. */
  private static final Pattern GERMAN =
      Pattern.compile(
          "sch|[oe]w(?:a|na|itsch)?$|[oe]wski$|skij$|skyj$|zkyj?$|ajlo$|juk$|zenko$"
              + "|^w(?:olod|lad|assil|ital|alent|aler|iktor|jat)");

  /** A patronymic in its sounds: Ivanovich, Serhiivna. */
  private static final Pattern PATRONYMIC = Pattern.compile("(.{2,}?)i?(?:[oe]vič|[oei]vna)");

  /** What a name loses before that ending: Andrei, Dmytro, Mykola. */
  private static final List<String> LOST = List.of("", "i", "o", "a");

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
      rows = rows.isEmpty() ? fatherRows(readings) : rows;
      words.add(new Word(fold, readings, rows, false));
    }
    return words;
  }

  /**
   * The lines of the father's name that a patronymic is built of, moved out of the way of those of
   * names: Oleksandrovych is Aleksandrovich. Of the father's name the ending may be lost.
   */
  private static Set<Integer> fatherRows(List<Reading> readings) {
    Set<Integer> rows = new HashSet<>();
    for (Reading reading : readings) {
      Matcher patronymic = PATRONYMIC.matcher(reading.sound());
      for (int i = 0; patronymic.matches() && i < LOST.size(); i++) {
        NAMES.rowsOf(patronymic.group(1) + LOST.get(i)).forEach(row -> rows.add(-1 - row));
      }
    }
    return rows;
  }

  private static List<Reading> readings(String word, List<Orthography> systems) {
    // Y. Primakov, J. Primakow: BGN/PCGN and the Duden write Ye and Je where ISO 9 writes E.
    boolean isInitialOfE = word.equals("y") || word.equals("j");
    return Stream.of(word, isInitialOfE ? "e" : "")
        .flatMap(letters -> systems.stream().flatMap(system -> system.read(letters).stream()))
        .toList();
  }

  @Override
  public boolean isShownBy(List<Word> words) {
    return words.stream().anyMatch(EastSlavic::isShownBy)
        || (words.stream().anyMatch(word -> !word.rows().isEmpty())
            && words.stream()
                .anyMatch(word -> word.rows().isEmpty() && endsIn(WEAK_ENDINGS, word)));
  }

  private static boolean isShownBy(Word word) {
    return NAMES.isShownBy(word.rows()) || isInCyrillic(word) || endsIn(ENDINGS, word);
  }

  private static boolean endsIn(List<String> endings, Word word) {
    return word.readings().stream()
        .map(Reading::sound)
        .anyMatch(
            sound ->
                endings.stream()
                    .anyMatch(
                        end ->
                            sound.endsWith(end) && sound.length() >= end.length() + FEWEST_SOUNDS));
  }

  /** Letters that the tables can read show it, whatever country the name is from. */
  private static boolean isInCyrillic(Word word) {
    return !word.readings().isEmpty()
        && Character.UnicodeScript.of(word.fold().codePointAt(0))
            == Character.UnicodeScript.CYRILLIC;
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
