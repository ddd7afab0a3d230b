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

/**
 * Chinese names in pinyin and in Wade–Giles, whose apostrophes the press leaves out. A name is read
 * by one system as a whole; two that are both pinyin are one only where they are equal. What is
 * good pinyin throughout is read as Wade–Giles only where its given name is written in two, as
 * Wade–Giles has it, so that Wang Gang and Wang Kang stay two people; and what shows by a mark that
 * it is Wade–Giles is read as nothing else.
 */
final class Chinese implements Syllabic.Language {
  private static final String PINYIN = "pinyin";
  private static final String PASSPORT = "pinyin of passports";
  private static final String WADE_GILES = "Wade-Giles";
  private static final String HAN = "";
  private static final Pattern LATIN = Pattern.compile("[a-z]{1,14}");
  private static final Pattern OF_PASSPORTS = Pattern.compile("[ln]yu");
  private static final int LONGEST = 6;

  /** From a spelling without its marks to the pinyin that it stands for. */
  private static final Map<String, Set<String>> SPELLINGS = new HashMap<>();

  /** The same as passports have it, by GB/T 28039-2011: Lyu. */
  private static final Map<String, Set<String>> PASSPORTS = new HashMap<>();

  private static final Set<String> FAMILIES = new HashSet<>();

  static {
    for (String line : Resource.lines(Chinese.class, "chinese-syllables.txt")) {
      String pinyin = line.split("\t", -1)[0];
      SPELLINGS.computeIfAbsent(WadeGiles.plain(pinyin), s -> new HashSet<>()).add(pinyin);
      String passport = pinyin.replace("ü", "yu");
      PASSPORTS.computeIfAbsent(passport, s -> new HashSet<>()).add(pinyin);
    }
    for (String line : Resource.lines(Chinese.class, "chinese-families.txt")) {
      FAMILIES.addAll(List.of(line.split(" ", -1)));
    }
  }

  @Override
  public String name() {
    return "Chinese";
  }

  @Override
  public String table() {
    return "chinese-syllables.txt, chinese-families.txt";
  }

  /** As it is spelled, and as pinyin spells it. */
  @Override
  public String initials(Unit syllable) {
    StringBuilder letters = new StringBuilder(syllable.plain().substring(0, 1));
    syllable.readings().forEach(pinyin -> letters.append(pinyin.charAt(0)));
    return letters.toString();
  }

  /** Two names in characters are one only by their characters: many sound alike. */
  @Override
  public boolean mayJoin(Name one, Name two) {
    return !isNative(one) || !isNative(two) || NativeScript.areSameHan(one.solid(), two.solid());
  }

  @Override
  public boolean isNative(Name name) {
    return !name.isAscii() && NativeScript.isHan(name.words());
  }

  /** Whether a name is good pinyin throughout, or shows that it is Wade–Giles. */
  boolean isShownBy(Name name) {
    boolean isMarked = !marked(name).isEmpty();
    return name.reading(this, this::persons).stream()
        .anyMatch(person -> person.isFull() && (isMarked || person.system().equals(PINYIN)));
  }

  @Override
  public List<Person> persons(Name name) {
    if (isNative(name)) {
      return NativeScript.han(name.solid()).stream()
          .flatMap(words -> persons(words, false, HAN, SPELLINGS).stream())
          .toList();
    }
    if (!isLatin(name)) {
      return List.of();
    }
    boolean isFamilyLast = name.hasJoined() && name.joinedFrom() == 0;
    List<String> marked = marked(name);
    if (!marked.isEmpty()) {
      List<String> ordered = isFamilyLast ? familyFirst(marked) : marked;
      List<Person> exact = persons(ordered, name.hasJoined(), WADE_GILES, WadeGiles.of(marked));
      if (!exact.isEmpty()) {
        return exact;
      }
    }
    List<String> ordered = isFamilyLast ? familyFirst(name.words()) : name.words();
    List<Person> persons = new ArrayList<>(persons(ordered, name.hasJoined(), PINYIN, SPELLINGS));
    if (ordered.stream().anyMatch(word -> OF_PASSPORTS.matcher(word).find())) {
      persons.addAll(persons(ordered, name.hasJoined(), PASSPORT, PASSPORTS));
    }
    boolean isInTwo = ordered.size() == 3 || (ordered.size() == 2 && name.joinedFrom() == 0);
    if (persons.stream().noneMatch(Person::isFull) || isInTwo) {
      persons.addAll(persons(ordered, name.hasJoined(), WADE_GILES, WadeGiles.plain()));
    }
    return persons;
  }

  /**
   * Pinyin with the family name last: Jinping Xi. Only beside characters, which show that the name
   * is Chinese and which part of it is the family name.
   */
  @Override
  public List<Person> turned(Name name) {
    return isLatin(name) && name.words().size() > 1 && !name.hasJoined()
        ? persons(familyFirst(name.words()), true, PINYIN, SPELLINGS)
        : List.of();
  }

  /** The words with the marks of Wade–Giles, which are looked for once. */
  private static List<String> marked(Name name) {
    return name.reading(WadeGiles.class, WadeGiles::marked);
  }

  private static boolean isLatin(Name name) {
    List<String> words = name.words();
    return !words.isEmpty()
        && words.size() <= 3
        && words.stream().allMatch(word -> LATIN.matcher(word).matches());
  }

  private static List<String> familyFirst(List<String> words) {
    List<String> turned = new ArrayList<>();
    turned.add(words.get(words.size() - 1));
    turned.addAll(words.subList(0, words.size() - 1));
    return turned;
  }

  private static List<Person> persons(
      List<String> words, boolean isFull, String system, Map<String, Set<String>> table) {
    List<Person> persons = new ArrayList<>();
    Unit family = family(words.get(0), table);
    if (family != null) {
      if (words.size() == 1) {
        persons.add(new Person(system, family, List.of()));
      }
      for (List<Unit> given :
          Syllabic.givens(words.subList(1, words.size()), word -> syllables(word, table))) {
        persons.add(new Person(system, family, given));
      }
    }
    if (!isFull && words.size() < 3) {
      for (List<Unit> given : Syllabic.givens(words, word -> syllables(word, table))) {
        if (given.size() == Syllabic.MOST_SYLLABLES) {
          persons.add(new Person(system, null, given));
        }
      }
    }
    return persons;
  }

  private static @org.jspecify.annotations.Nullable Unit family(
      String word, Map<String, Set<String>> table) {
    Set<String> families = new HashSet<>();
    for (List<Unit> syllables : syllables(word, table)) {
      List<String> combined = List.of("");
      for (Unit unit : syllables) {
        List<String> longer = new ArrayList<>();
        combined.forEach(head -> unit.readings().forEach(tail -> longer.add(head + tail)));
        combined = longer;
      }
      combined.stream().filter(FAMILIES::contains).forEach(families::add);
    }
    return families.isEmpty() ? null : new Unit(word, families);
  }

  private static List<List<Unit>> syllables(String word, Map<String, Set<String>> table) {
    List<List<Unit>> found = new ArrayList<>();
    Set<String> whole = table.get(word);
    if (whole != null) {
      found.add(List.of(new Unit(word, whole)));
    }
    for (int i = 1; i < word.length() && word.length() <= 2 * LONGEST; i++) {
      Set<String> head = table.get(word.substring(0, i));
      Set<String> tail = table.get(word.substring(i));
      if (head != null && tail != null) {
        found.add(List.of(new Unit(word.substring(0, i), head), new Unit(word.substring(i), tail)));
      }
    }
    return found;
  }
}
