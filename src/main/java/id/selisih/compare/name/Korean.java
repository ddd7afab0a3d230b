package id.selisih.compare.name;

import id.selisih.compare.name.Syllabic.Person;
import id.selisih.compare.name.Syllabic.Unit;
import id.selisih.fact.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Korean names. Each syllable is read into the hangul that it can stand for under the Revised
 * Romanization (2000), McCune–Reischauer (1939), the North's system and the spellings of the press;
 * two syllables are one where these meet.
 */
final class Korean implements Syllabic.Language {
  private static final Pattern LATIN = Pattern.compile("[a-zŏŭ]{1,14}");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]{1,5}");

  /** Spellings that no other language's words have: a closed syllable with one of its vowels. */
  private static final Pattern UNMISTAKABLE =
      Pattern.compile("[a-z]*(?:eo|eu|ye|yo|yu)[aeou]*[klmnp]g?");

  /** The vowels of McCune–Reischauer, and of the North, that no other system has. */
  private static final Pattern BREVES = Pattern.compile("[ŏŭ]");

  /** Letters of which the press writes either where a syllable begins: Kyun and Gyun. */
  private static final List<String> INITIALS = List.of("cj", "gk", "lr");

  /** Vowels that the North's system and McCune–Reischauer spell otherwise. */
  private static final Pattern SOUTHERN_VOWEL = Pattern.compile("oo|ee|eo|eu|ou|[hkgmbp]yu[nk]");

  private static final Map<String, Set<String>> FAMILIES = new HashMap<>();

  /**
   * Two syllables where they meet, as they are spelled together and each alone.
   *
   * @param end of the first
   * @param beginning of the second
   * @param ownEnd of the first alone
   * @param ownBeginning of the second alone
   */
  private record Joint(String end, String beginning, String ownEnd, String ownBeginning) {}

  private static final List<Joint> JOINTS = new ArrayList<>();

  /**
   * Family names as the South alone spells them: Lee Jong-suk is then no Lee Jung-suk, though the
   * North writes Jong for both.
   */
  private static final Set<String> SOUTHERN = new HashSet<>();

  static {
    for (String line : Resource.lines(Korean.class, "korean-families.txt")) {
      String[] cells = line.split(" ", -1);
      for (String cell : cells) {
        boolean isSouthern = cell.endsWith("!");
        String family = isSouthern ? cell.substring(0, cell.length() - 1) : cell;
        FAMILIES.computeIfAbsent(family, f -> new HashSet<>()).add(cells[0]);
        if (isSouthern) {
          SOUTHERN.add(family);
        }
      }
    }
    for (String line : Resource.lines(Korean.class, "korean-joints.txt")) {
      String[] cells = line.split("[ -]", -1);
      JOINTS.add(new Joint(cells[0], cells[1], cells[2], cells[3]));
    }
  }

  private final Chinese chinese = new Chinese();

  @Override
  public String name() {
    return "Korean";
  }

  @Override
  public String table() {
    return "korean-letters.txt, korean-joints.txt, korean-families.txt";
  }

  @Override
  public String initials(Unit syllable) {
    char first = syllable.plain().charAt(0);
    return INITIALS.stream()
        .filter(letters -> letters.indexOf(first) >= 0)
        .findFirst()
        .orElse(String.valueOf(first));
  }

  /** Names that are good pinyin or show that they are Wade–Giles are left to Chinese. */
  @Override
  public boolean mayJoin(Name one, Name two) {
    return !(chinese.isShownBy(one) && chinese.isShownBy(two));
  }

  @Override
  public List<Person> persons(Name name) {
    List<String> words = words(name);
    int size = words.size();
    boolean isKorean =
        size > 0
            && size <= 3
            && words.stream()
                .allMatch(w -> LATIN.matcher(w).matches() || HANGUL.matcher(w).matches());
    if (!isKorean) {
      return List.of();
    }
    List<Person> persons = new ArrayList<>();
    if (HANGUL.matcher(String.join("", words)).matches()) {
      hangul(String.join("", words), persons);
      return persons;
    }
    if (!name.hasJoined() || name.joinedFrom() > 0) {
      full(words.get(0), words.subList(1, size), persons);
    }
    boolean isLast = name.hasJoined() && name.joinedFrom() == 0;
    if (isLast || (!name.hasJoined() && families(words.get(0)) == null)) {
      full(words.get(size - 1), words.subList(0, size - 1), persons);
    } else if (!name.hasJoined() && size == 3 && isCommon(words.get(2))) {
      full(words.get(2), words.subList(0, 2), persons);
    }
    partial(name, persons);
    return persons;
  }

  /** The words; hangul composed, which the style fold takes apart, and vowels with their breves. */
  private static List<String> words(Name name) {
    List<String> words = new ArrayList<>(name.words());
    for (int i = 0; i < words.size(); i++) {
      String letters = name.letters().get(i);
      if (HANGUL.matcher(letters).matches() || hasBreve(letters)) {
        words.set(i, letters);
      }
    }
    return words;
  }

  private static boolean hasBreve(String word) {
    return BREVES.matcher(word).find();
  }

  private static @Nullable Set<String> families(String word) {
    return FAMILIES.get(word.replace('ŏ', 'o').replace('ŭ', 'u'));
  }

  private static boolean isCommon(String family) {
    return Set.of("kim", "lee", "park", "choi", "yoon", "moon", "ri", "pak", "choe")
        .contains(family);
  }

  private static void full(String family, List<String> given, List<Person> persons) {
    Set<String> families = families(family);
    if (families != null) {
      Unit unit = new Unit(family, families);
      boolean isSouthern =
          given.stream().noneMatch(Korean::hasBreve)
              && (SOUTHERN.contains(family)
                  || given.stream().anyMatch(word -> SOUTHERN_VOWEL.matcher(word).find()));
      List<List<Unit>> givens = Syllabic.givens(given, word -> syllables(word, isSouthern));
      if (given.size() == 2 && given.stream().anyMatch(Korean::hasBreve)) {
        addJoined(given.get(0), given.get(1), givens);
      }
      givens.forEach(g -> persons.add(new Person("", unit, g)));
    }
  }

  /** A family name alone, or a given name alone: joined by a hyphen, or of two syllables. */
  private static void partial(Name name, List<Person> persons) {
    List<String> words = words(name);
    if (words.size() == 1) {
      Set<String> families = families(words.get(0));
      if (families != null) {
        persons.add(new Person("", new Unit(words.get(0), families), List.of()));
      }
      for (List<Unit> given : Syllabic.givens(words, Korean::syllables)) {
        if (given.size() > 1 || UNMISTAKABLE.matcher(words.get(0)).matches()) {
          persons.add(new Person("", null, given));
        }
      }
    } else if (words.size() == 2) {
      for (List<Unit> given : Syllabic.givens(words, Korean::syllables)) {
        persons.add(new Person("", null, given));
      }
    }
  }

  /** A word as one syllable or as two, under every system. */
  private static List<List<Unit>> syllables(String word) {
    return syllables(word, false);
  }

  private static List<List<Unit>> syllables(String word, boolean isSouthern) {
    List<List<Unit>> found = new ArrayList<>();
    if (HANGUL.matcher(word).matches()) {
      List<Unit> units = new ArrayList<>();
      word.codePoints().forEach(c -> units.add(unit(Character.toString(c), isSouthern)));
      found.add(units);
      return found;
    }
    Unit whole = unit(word, isSouthern);
    if (!whole.readings().isEmpty()) {
      found.add(List.of(whole));
    }
    for (int i = 1; i < word.length(); i++) {
      add(unit(word.substring(0, i), isSouthern), unit(word.substring(i), isSouthern), found);
      if (hasBreve(word)) {
        addJoined(word.substring(0, i), word.substring(i), found);
      }
    }
    return found;
  }

  private static void add(Unit head, Unit tail, List<List<Unit>> found) {
    if (!head.readings().isEmpty() && !tail.readings().isEmpty()) {
      found.add(List.of(head, tail));
    }
  }

  /** Two syllables of which one has changed the other's sound, as each is spelled alone. */
  private static void addJoined(String head, String tail, List<List<Unit>> found) {
    for (Joint joint : JOINTS) {
      if (head.endsWith(joint.end()) && tail.startsWith(joint.beginning())) {
        String first = head.substring(0, head.length() - joint.end().length()) + joint.ownEnd();
        String second = joint.ownBeginning() + tail.substring(joint.beginning().length());
        add(unit(first, false), unit(second, false), found);
      }
    }
  }

  private static Unit unit(String syllable, boolean isSouthern) {
    return new Unit(syllable, KoreanSyllable.hangul(syllable, isSouthern));
  }

  /** A name in hangul: the family name is its first syllable, or a known one of two. */
  private static void hangul(String word, List<Person> persons) {
    for (int n = 1; n <= Math.min(2, word.length()); n++) {
      Set<String> families = FAMILIES.get(word.substring(0, n));
      if (families != null) {
        Unit family = new Unit(word.substring(0, n), families);
        List<List<Unit>> given =
            n < word.length()
                ? Syllabic.givens(List.of(word.substring(n)), Korean::syllables)
                : List.of(List.of());
        given.forEach(g -> persons.add(new Person("", family, g)));
      }
    }
    Syllabic.givens(List.of(word), Korean::syllables)
        .forEach(given -> persons.add(new Person("", null, given)));
  }
}
