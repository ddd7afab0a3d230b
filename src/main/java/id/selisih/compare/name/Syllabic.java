package id.selisih.compare.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares names of a family name and a given name of one syllable or two, syllable by syllable:
 * for Korean and Chinese. The given name's syllables belong together; one of them alone is no short
 * form.
 */
final class Syllabic implements Romanisation {

  /** What a language knows of its syllables. */
  interface Language {
    /** What people call it. */
    String name();

    /** The file of its table. */
    String table();

    /** All ways to take a name apart; none where it cannot be a name of this language. */
    List<Person> persons(Name name);

    /** Whether a rule of the language may say of two names that they are one. */
    boolean mayJoin(Name one, Name two);

    /** The letters that can stand for a syllable as its initial: under one system, or another. */
    String initials(Unit syllable);

    /** Whether a name is in a script of the language that sets its family name first. */
    default boolean isNative(Name name) {
      return false;
    }

    /** Further ways to take apart a name in Latin letters beside one in that script. */
    default List<Person> turned(Name name) {
      return List.of();
    }
  }

  /**
   * A syllable, or a family name of several.
   *
   * @param text as it is spelled
   * @param readings what it can stand for
   */
  record Unit(String text, Set<String> readings) {
    /** As the style fold has it. */
    String plain() {
      return WadeGiles.plain(text);
    }
  }

  /**
   * A name taken apart.
   *
   * @param system by which one system it was read; empty for spellings of the press, which mix them
   * @param family null where the name has none
   * @param given empty where the name has none
   */
  record Person(String system, @Nullable Unit family, List<Unit> given) {
    boolean isFull() {
      return family != null && !given.isEmpty();
    }
  }

  /** A given name has no more syllables than this. */
  static final int MOST_SYLLABLES = 2;

  private final Language language;

  Syllabic(Language language) {
    this.language = language;
  }

  /**
   * The given names that words can be, each in its syllables.
   *
   * @param syllables the ways to take a word apart
   */
  static List<List<Unit>> givens(List<String> words, Function<String, List<List<Unit>>> syllables) {
    List<List<Unit>> found = new ArrayList<>();
    found.add(List.of());
    for (String word : words) {
      List<List<Unit>> longer = new ArrayList<>();
      for (List<Unit> before : found) {
        for (List<Unit> next : syllables.apply(word)) {
          if (before.size() + next.size() <= MOST_SYLLABLES) {
            List<Unit> both = new ArrayList<>(before);
            both.addAll(next);
            longer.add(both);
          }
        }
      }
      found = longer;
    }
    found.removeIf(List::isEmpty);
    return found;
  }

  @Override
  public String table() {
    return language.table();
  }

  @Override
  public boolean owns(Name name) {
    return name.reading(language, language::persons).stream()
        .anyMatch(person -> person.isFull() && person.given().size() > 1);
  }

  @Override
  public List<List<String>> initialled(Name name) {
    Set<List<String>> ways = new LinkedHashSet<>();
    for (Person person : name.reading(language, language::persons)) {
      if (person.family() != null && person.given().size() > 1) {
        List<String> given = person.given().stream().map(Unit::plain).toList();
        List<String> apart = new ArrayList<>(List.of(person.family().plain()));
        apart.addAll(given);
        ways.add(apart);
        ways.add(List.of(person.family().plain(), String.join("", given)));
      }
    }
    return List.copyOf(ways);
  }

  @Override
  public @Nullable Link link(Name one, Name two) {
    List<Person> first = persons(one, two);
    List<Person> second = persons(two, one);
    boolean mayJoin = language.mayJoin(one, two);
    Link brief = null;
    for (Person a : first) {
      for (Person b : second) {
        if (a.isFull() == b.isFull()) {
          Link link = mayJoin && fit(a, b) && areShown(one, a, two, b) ? same(a, b) : null;
          if (link != null) {
            return link;
          }
        } else if (brief == null) {
          Link link = a.isFull() ? brief(b, a) : brief(a, b);
          brief = link == null || !a.isFull() ? link : link.turned();
        }
      }
    }
    if (brief == null && mayJoin) {
      brief = byInitials(one, two);
      if (brief == null) {
        Link turned = byInitials(two, one);
        brief = turned == null ? null : turned.turned();
      }
    }
    return brief;
  }

  /**
   * Park J. H. of Pak Chong-hui: the family name, and all initials of the given name or its first.
   */
  private @Nullable Link byInitials(Name brief, Name full) {
    List<String> initials = new ArrayList<>(brief.initialsApart());
    int last = initials.size() - 1;
    String family = last > 0 ? initials.remove(initials.get(0).length() > 1 ? 0 : last) : "";
    if (family.length() < 2 || initials.stream().anyMatch(initial -> initial.length() > 1)) {
      return null;
    }
    for (Person head : language.persons(new Name(family))) {
      for (Person person : full.reading(language, language::persons)) {
        if (head.given().isEmpty() && person.isFull() && begin(initials, person.given())) {
          Link link = link(all(head), List.of(Objects.requireNonNull(person.family())), true);
          if (link != null) {
            return with(initials, person.given(), link);
          }
        }
      }
    }
    return null;
  }

  private boolean begin(List<String> initials, List<Unit> given) {
    boolean areAll = initials.size() == given.size() || initials.size() == 1;
    for (int i = 0; areAll && i < initials.size(); i++) {
      areAll = language.initials(given.get(i)).contains(initials.get(i));
    }
    return areAll;
  }

  private Link with(List<String> initials, List<Unit> given, Link family) {
    List<Piece> pieces = new ArrayList<>(family.pieces());
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < initials.size(); i++) {
      pieces.add(new Piece(initials.get(i), given.get(i).text(), "initial"));
      shown.add(initials.get(i) + " = " + given.get(i).text());
    }
    boolean isSame = pieces.get(0).how().equals("same");
    List<String> reasons = new ArrayList<>(isSame ? List.of() : family.reasons());
    reasons.add(language.name() + ": by its initials, " + String.join(", ", shown));
    return new Link(true, reasons, pieces);
  }

  private List<Person> persons(Name name, Name beside) {
    List<Person> persons = name.reading(language, language::persons);
    if (!language.isNative(beside) || language.isNative(name)) {
      return persons;
    }
    List<Person> all = new ArrayList<>(persons);
    all.addAll(language.turned(name));
    return all;
  }

  /**
   * A given name alone could be a word of any language: of several syllables it counts only where a
   * hyphen joins them.
   */
  private static boolean areShown(Name one, Person a, Name two, Person b) {
    return a.family() != null
        || b.family() != null
        || a.given().size() == 1
        || one.joinedFrom() >= 0
        || two.joinedFrom() >= 0
        || !(one.isAscii() && two.isAscii());
  }

  /** Two readings by one named system that are not equal letter for letter are two names. */
  private static boolean fit(Person one, Person two) {
    return one.system().isEmpty() || !one.system().equals(two.system());
  }

  private @Nullable Link same(Person one, Person two) {
    boolean haveFamilies = one.family() != null && two.family() != null;
    if (haveFamilies != (one.family() != null || two.family() != null)
        || one.given().size() != two.given().size()) {
      return null;
    }
    return link(all(one), all(two), false);
  }

  private @Nullable Link brief(Person brief, Person full) {
    List<Unit> few = all(brief);
    if (brief.family() == null) {
      return link(few, full.given(), true);
    }
    Link link = full.family() == null ? null : link(few, List.of(full.family()), true);
    if (link == null) {
      return null;
    }
    List<String> reasons = new ArrayList<>(link.reasons());
    reasons.add(
        language.name() + ": the family name alone, which fits all who bear it and tells none");
    return new Link(true, reasons, link.pieces());
  }

  private static List<Unit> all(Person person) {
    List<Unit> units = new ArrayList<>();
    if (person.family() != null) {
      units.add(person.family());
    }
    units.addAll(person.given());
    return units;
  }

  private @Nullable Link link(List<Unit> one, List<Unit> two, boolean isShort) {
    if (one.size() != two.size()) {
      return null;
    }
    Set<String> reasons = new LinkedHashSet<>();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      Unit first = one.get(i);
      Unit second = two.get(i);
      // Letters that are the same may be of two systems: the ping of Wade–Giles is bing.
      if (Collections.disjoint(first.readings(), second.readings())) {
        return null;
      }
      boolean isSame = first.text().equals(second.text());
      String how = isSame ? "same" : first.text() + " = " + second.text();
      pieces.add(new Piece(first.text(), second.text(), how));
      if (!isSame) {
        reasons.add(language.name() + ": " + how);
      }
    }
    if (reasons.isEmpty()) {
      reasons.add(language.name() + ": syllable for syllable the same");
    }
    return new Link(isShort, List.copyOf(reasons), pieces);
  }
}
