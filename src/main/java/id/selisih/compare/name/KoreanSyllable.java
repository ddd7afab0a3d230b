package id.selisih.compare.name;

import id.selisih.fact.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a syllable in Latin letters into the hangul syllables that it can stand for. At the head of
 * a word the South drops ㄹ before i and y (두음법칙), so that 룡 and 용 are one.
 */
final class KoreanSyllable {
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
  private static final int FIRST = 0xAC00;
  private static final int LONGEST = 7;
  private static final int MOST_KNOWN = 20_000;

  /** A row of the table: a letter, and where a spelling stands for it. */
  private record Letter(String jamo, String condition) {}

  private static final Map<String, List<Letter>> TABLE = new HashMap<>();
  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();
  private static final Map<String, Set<String>> SOUTHERN = new ConcurrentHashMap<>();

  static {
    for (String line : Resource.lines(KoreanSyllable.class, "korean-letters.txt")) {
      String[] cells = line.split(" ", -1);
      TABLE
          .computeIfAbsent(cells[0] + " " + cells[1], key -> new ArrayList<>())
          .add(new Letter(cells[2], cells.length > 3 ? cells[3] : ""));
    }
    TABLE.put("initial ", List.of(new Letter("ㅇ", "")));
    TABLE.put("final ", List.of(new Letter(" ", "")));
  }

  private KoreanSyllable() {}

  /**
   * The hangul that a syllable can stand for; none where it is no Korean syllable.
   *
   * @param isSouthern whether the name is spelled as the South alone spells names
   */
  static Set<String> hangul(String syllable, boolean isSouthern) {
    if (syllable.length() > LONGEST) {
      return Set.of();
    }
    Map<String, Set<String>> ofSystems = isSouthern ? SOUTHERN : KNOWN;
    Set<String> known = ofSystems.get(syllable);
    if (known == null) {
      known = isHangul(syllable) ? ofHangul(syllable) : read(turned(syllable), isSouthern);
      if (ofSystems.size() < MOST_KNOWN) {
        ofSystems.put(syllable, known);
      }
    }
    return known;
  }

  private static boolean isHangul(String syllable) {
    return syllable.length() == 1 && syllable.charAt(0) >= FIRST && syllable.charAt(0) <= 0xD7A3;
  }

  private static Set<String> ofHangul(String hangul) {
    int code = hangul.charAt(0) - FIRST;
    Set<String> found = new HashSet<>();
    add(
        INITIALS.charAt(code / 588),
        VOWELS.charAt(code / 28 % 21),
        FINALS.charAt(code % 28),
        found);
    return Set.copyOf(found);
  }

  /** The press also writes {@code wh} where every system has {@code hw}: Kyung-wha. */
  private static String turned(String syllable) {
    return syllable.startsWith("wh") ? "hw" + syllable.substring(2) : syllable;
  }

  private static Set<String> read(String syllable, boolean isSouthern) {
    Set<String> found = new HashSet<>();
    int size = syllable.length();
    for (int i = 0; i < size; i++) {
      List<Letter> initials = letters("initial", syllable.substring(0, i));
      for (int j = size; j > i && !initials.isEmpty(); j--) {
        List<Letter> vowels = letters("vowel", syllable.substring(i, j));
        List<Letter> finals = letters("final", syllable.substring(j));
        for (Letter initial : initials) {
          for (Letter vowel : vowels) {
            for (Letter last : finals) {
              boolean isOfNorth = vowel.condition().equals("north");
              if (holds(initial, vowel, last) && !(isSouthern && isOfNorth)) {
                add(initial.jamo().charAt(0), vowel.jamo().charAt(0), last.jamo().charAt(0), found);
              }
            }
          }
        }
      }
    }
    return Set.copyOf(found);
  }

  private static List<Letter> letters(String position, String spelling) {
    return TABLE.getOrDefault(position + " " + spelling, List.of());
  }

  private static boolean holds(Letter initial, Letter vowel, Letter last) {
    if (initial.condition().equals("i") && !"ㅣㅟ".contains(vowel.jamo())) {
      return false;
    }
    return switch (vowel.condition()) {
      case "open" -> last.jamo().equals(" ");
      case "closed" -> !last.jamo().equals(" ");
      case "ng" -> last.jamo().equals("ㅇ");
      case "k" -> last.jamo().equals("ㄱ");
      case "l" -> last.jamo().equals("ㄹ");
      case "m" -> last.jamo().equals("ㅁ");
      case "n" -> last.jamo().equals("ㄴ");
      case "p" -> last.jamo().equals("ㅂ");
      case "bare" -> initial.jamo().equals("ㅇ");
      case "h" -> initial.jamo().equals("ㅎ");
      default -> true;
    };
  }

  private static void add(char initial, char vowel, char last, Set<String> found) {
    boolean isDropped = initial == 'ㄹ' && "ㅑㅕㅖㅛㅠㅣ".indexOf(vowel) >= 0;
    found.add(composed(initial, vowel, last));
    if (isDropped) {
      found.add(composed('ㅇ', vowel, last));
    }
  }

  private static String composed(char initial, char vowel, char last) {
    int code =
        (INITIALS.indexOf(initial) * VOWELS.length() + VOWELS.indexOf(vowel)) * FINALS.length()
            + FINALS.indexOf(last);
    return Character.toString(FIRST + code);
  }
}
