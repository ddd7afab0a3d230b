package id.selisih.compare.name;

import id.selisih.fact.Resource;
import id.selisih.fact.StyleLetters;
import id.selisih.fact.TextFold;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Wade–Giles, with the marks that the style fold hides: the apostrophe of an aspirated consonant,
 * the two dots of ü, and ê. Pinyin (ISO 7098:2015) has no apostrophe behind a consonant, and writes
 * ü behind n and l alone: a name with such a mark is Wade–Giles. Who writes a mark once writes it
 * throughout, so that such a name is exact in it: Teng Hsiao-p'ing is no Deng Xiaobing.
 */
final class WadeGiles {
  private static final char APOSTROPHE = '\'';
  private static final char DOTTED = 'ü';

  /** In Têng; it tells nothing apart, but no other system has it. */
  private static final char CIRCUMFLEX = 'ê';

  private static final String DOTS = "\u0308";
  private static final Pattern MARK = Pattern.compile("(?:ch|ts|[kpt])'[aeiouü]|(?:ch|hs|y)'?ü");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}']+");

  /** From a spelling to the pinyin that it stands for. */
  private static final Map<String, Set<String>> PLAIN = new HashMap<>();

  private static final Map<String, Set<String>> MARKED = new HashMap<>();

  /** With apostrophes, but u for ü: Ch'ien Hsueh-sen. */
  private static final Map<String, Set<String>> UNDOTTED = new HashMap<>();

  static {
    for (String line : Resource.lines(WadeGiles.class, "chinese-syllables.txt")) {
      String[] cells = line.split("\t", -1);
      for (int i = 1; i < cells.length; i++) {
        for (String cell : cells[i].split(",", -1)) {
          add(PLAIN, plain(cell), cells[0]);
          add(MARKED, cell, cells[0]);
          add(UNDOTTED, cell.replace(DOTTED, 'u'), cells[0]);
        }
      }
    }
  }

  private WadeGiles() {}

  private static void add(Map<String, Set<String>> table, String spelling, String pinyin) {
    table.computeIfAbsent(spelling, s -> new HashSet<>()).add(pinyin);
  }

  /** The pinyin that each spelling can stand for, where the press leaves all marks out. */
  static Map<String, Set<String>> plain() {
    return PLAIN;
  }

  /**
   * The pinyin that each spelling can stand for in a name that has some of the marks.
   *
   * @param words with the marks
   */
  static Map<String, Set<String>> of(List<String> words) {
    return words.stream().anyMatch(word -> word.indexOf(DOTTED) >= 0) ? MARKED : UNDOTTED;
  }

  /** The words of a name with the marks of the system; empty where none shows it. */
  static List<String> marked(Name name) {
    if (TextFold.isAscii(name.written()) && name.written().indexOf(APOSTROPHE) < 0) {
      return List.of();
    }
    String written = TextFold.of(name.written());
    List<String> tokens = new ArrayList<>(List.of(BREAKS.split(text(written), -1)));
    List<String> marked = new ArrayList<>();
    for (String word : name.words()) {
      int at = 0;
      while (at < tokens.size() && !plain(tokens.get(at)).equals(word)) {
        at++;
      }
      // Each stands for one word: of Ch'in Pai-chin two are alike without marks.
      marked.add(at < tokens.size() ? tokens.remove(at) : word);
    }
    boolean isMarked =
        written.indexOf(CIRCUMFLEX) >= 0
            || marked.stream().anyMatch(word -> MARK.matcher(word).find());
    return isMarked ? marked : List.of();
  }

  /** A word without these marks, as the style fold has it. */
  static String plain(String word) {
    return word.replace("'", "").replace(DOTTED, 'u');
  }

  /** A text in lower case, with these marks and no others. */
  private static String text(String folded) {
    String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean isDots = apart.startsWith(DOTS, i) && i > 0 && apart.charAt(i - 1) == 'u';
      if (StyleLetters.isApostrophe(c)) {
        out.append(APOSTROPHE);
      } else if (isDots || Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }
}
