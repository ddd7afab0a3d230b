package id.selisih.compare.name;

import com.ibm.icu.text.Transliterator;
import id.selisih.fact.NameFold;
import java.util.ArrayList;
import java.util.List;

/**
 * Names in a script that no table here reads, through ICU's transliterations (CLDR). Only a name
 * with other letters than ASCII comes here, so that no other loads ICU.
 */
final class NativeScript {
  /** Letters of Serbian and Macedonian, which the tables of Russian and Ukrainian lack. */
  private static final String SOUTH_SLAVIC = "ЂЃЈЉЊЋЌЏђѓјљњћќџ";

  private NativeScript() {}

  /** Whether a name is written in Chinese characters. */
  static boolean isHan(List<String> words) {
    return !words.isEmpty()
        && words.stream()
            .allMatch(
                word ->
                    word.codePoints()
                        .allMatch(
                            c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
  }

  /** A name in Chinese characters as pinyin: family name, given name; once for each way to cut. */
  static List<List<String>> han(String name) {
    List<List<String>> ways = new ArrayList<>();
    int size = name.length();
    if (size > 4) {
      return ways;
    }
    if (size == 1) {
      ways.add(List.of(pinyin(name)));
    }
    for (int n = 1; n <= Math.min(2, size - 1); n++) {
      ways.add(List.of(pinyin(name.substring(0, n)), pinyin(name.substring(n))));
    }
    return ways;
  }

  /** Whether two names are the same in simplified characters, whichever each is written in. */
  static boolean areSameHan(String one, String two) {
    return Icu.SIMPLIFIED.transliterate(one).equals(Icu.SIMPLIFIED.transliterate(two));
  }

  private static String pinyin(String han) {
    return NameFold.ofWord(Icu.NAMES.transliterate(han)).replace(" ", "");
  }

  /** Whether a name has letters that neither Latin nor a table of this package reads. */
  static boolean isOther(String name) {
    return name.codePoints().anyMatch(c -> Character.isLetter(c) && !isRead(c));
  }

  private static boolean isRead(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN, HANGUL, HAN, ARABIC, COMMON -> true;
      case CYRILLIC -> SOUTH_SLAVIC.indexOf(letter) < 0;
      default -> false;
    };
  }

  /** The name in Latin letters, by the transliteration of its script. */
  static String latin(String name) {
    return Icu.ANY.transliterate(name);
  }

  /** ICU, loaded when it is first needed. */
  private static final class Icu {
    private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
    private static final Transliterator SIMPLIFIED =
        Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator ANY =
        Transliterator.getInstance("Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII");

    private Icu() {}
  }
}
