package id.selisih.compare.name;

import id.selisih.compare.name.Orthography.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares names word for word, for languages that build them of words. */
final class Words implements Romanisation {

  /** What a language knows of its words. */
  interface Language {
    /** What people call it. */
    String name();

    /** The file of its table. */
    String table();

    /** The words of a name, read; empty where the name cannot be one of this language. */
    List<Word> read(Name name);

    /** Whether the words show that the name is of this language. */
    boolean isShownBy(List<Word> words);

    /** Whether a part of such a name can stand for the whole. */
    default boolean hasShortForms() {
      return true;
    }
  }

  /**
   * A word as a language reads it.
   *
   * @param fold its style fold
   * @param shown as people are shown it
   * @param readings its readings
   * @param rows the lines of the language's list of names that it stands on
   * @param isOptional whether a name is the same without it
   */
  record Word(
      String fold, String shown, List<Reading> readings, Set<Integer> rows, boolean isOptional) {
    /** A word that is shown as it is folded, until it is known how it is written. */
    Word(String fold, List<Reading> readings, Set<Integer> rows, boolean isOptional) {
      this(fold, fold, readings, rows, isOptional);
    }

    Word shownAs(String written) {
      return new Word(fold, written, readings, rows, isOptional);
    }

    boolean isInitial() {
      return fold.codePointCount(0, fold.length()) == 1;
    }
  }

  /**
   * A name as a language reads it.
   *
   * @param words its words; none where it cannot be a name of the language
   * @param isShown whether they show that it is
   * @param rows the lines of the list of names that its words stand on
   * @param traits all that can make one of its words equal to one of another name: their folds,
   *     sounds and lines of the list, and whether one is optional
   */
  private record Read(List<Word> words, boolean isShown, Set<Integer> rows, Set<Object> traits) {
    boolean mayShareARow(Read other) {
      return !Collections.disjoint(rows, other.rows);
    }

    /** Whether some word may be equal to one of the other name. */
    boolean mayMeet(Read other) {
      return !Collections.disjoint(traits, other.traits);
    }
  }

  /** What optional words have in common. */
  private static final String OPTIONAL = "";

  private static final Alignment<Word> WORDS = new Alignment<>(Word::isInitial, Words::meets);

  private final Language language;

  Words(Language language) {
    this.language = language;
  }

  @Override
  public String table() {
    return language.table();
  }

  @Override
  public @Nullable Link link(Name one, Name two) {
    Link link = asWritten(one, two);
    if (link != null || one.isBody() || two.isBody()) {
      return link;
    }
    Name first = one.withInitialsApart();
    Name second = two.withInitialsApart();
    return first == one && second == two ? null : asWritten(first, second);
  }

  private @Nullable Link asWritten(Name one, Name two) {
    Read read = one.reading(language, this::read);
    Read other = two.reading(language, this::read);
    // Names of which no word meets a word are the most by far: their words are not laid together.
    if (!read.mayMeet(other)) {
      return null;
    }
    List<Word> first = read.words();
    List<Word> second = other.words();
    boolean isShown = read.isShown() || other.isShown();
    if (!isShown && (!read.mayShareARow(other) || !haveOneNameInTwoSpellings(first, second))) {
      return null;
    }
    Link same = same(first, second);
    if (same != null) {
      return same;
    }
    if (one.isBody() || two.isBody() || !language.hasShortForms()) {
      return null;
    }
    Link brief = brief(first, second);
    if (brief == null) {
      brief = brief(second, first);
      brief = brief == null ? null : brief.turned();
    }
    return brief;
  }

  /** The fold sets aside marks that are letters to a reader, as of й: a word is shown with them. */
  private Read read(Name name) {
    List<Word> words =
        language.read(name).stream().map(w -> w.shownAs(name.shown(w.fold()))).toList();
    Set<Integer> rows = new HashSet<>();
    words.forEach(word -> rows.addAll(word.rows()));
    Set<Object> traits = new HashSet<>(rows);
    for (Word word : words) {
      traits.add(word.fold());
      if (word.isOptional()) {
        traits.add(OPTIONAL);
      }
      word.readings().forEach(reading -> traits.add(reading.sound()));
    }
    return new Read(words, language.isShownBy(words), Set.copyOf(rows), Set.copyOf(traits));
  }

  /** Denys and Denis: that a listed name is spelled in two ways of the language shows it, too. */
  private static boolean haveOneNameInTwoSpellings(List<Word> one, List<Word> two) {
    return one.stream()
        .anyMatch(
            a ->
                two.stream()
                    .anyMatch(
                        b -> !a.fold().equals(b.fold()) && Lexicon.share(a.rows(), b.rows())));
  }

  private @Nullable Link same(List<Word> one, List<Word> two) {
    List<Word> second = needed(two);
    for (List<Word> turn : Alignment.turns(needed(one))) {
      Link link = turn.size() == second.size() ? pairs(turn, second, false) : null;
      if (link != null) {
        return link;
      }
    }
    return null;
  }

  private static List<Word> needed(List<Word> words) {
    List<Word> needed = words.stream().filter(word -> !word.isOptional()).toList();
    return needed.isEmpty() ? words : needed;
  }

  private @Nullable Link pairs(List<Word> one, List<Word> two, boolean isShort) {
    Set<String> reasons = new LinkedHashSet<>();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      List<String> how = equal(one.get(i), two.get(i));
      if (how == null) {
        return null;
      }
      how.forEach(h -> reasons.add(language.name() + ": " + h));
      String shown = how.isEmpty() ? "same" : String.join(", ", how);
      pieces.add(new Piece(one.get(i).shown(), two.get(i).shown(), shown));
    }
    if (reasons.isEmpty()) {
      reasons.add(language.name() + ": the same words, an article or particle aside");
    }
    return new Link(isShort, List.copyOf(reasons), pieces);
  }

  /** By what two words are one; empty where by nothing but style, null where they are not. */
  private static @Nullable List<String> equal(Word one, Word two) {
    // One article in two spellings: al-Sisi is the end of Abdel Fattah el-Sisi.
    if (one.fold().equals(two.fold()) || (one.isOptional() && two.isOptional())) {
      return List.of();
    }
    if (Lexicon.share(one.rows(), two.rows())) {
      return List.of(one.shown() + " = " + two.shown());
    }
    if (!one.rows().isEmpty() && !two.rows().isEmpty()) {
      return null;
    }
    for (Reading first : one.readings()) {
      for (Reading second : two.readings()) {
        if (first.sound().equals(second.sound())) {
          if (isLatin(one.fold()) != isLatin(two.fold())) {
            return List.of(one.shown() + " = " + two.shown());
          }
          return Orthography.differences(first, second);
        }
      }
    }
    return null;
  }

  /**
   * Whether the first is the second's beginning or end, or is it with initials or words left out.
   */
  private @Nullable Link brief(List<Word> few, List<Word> many) {
    // Only as they stand: Petr Pavel is not the beginning of Pavel Petr Novak.
    Link link = part(few, many);
    for (List<Word> turn : Alignment.turns(few)) {
      List<Word> taken = link == null ? WORDS.taken(turn, many) : null;
      link = taken == null ? link : initialled(turn, taken);
    }
    return link;
  }

  private @Nullable Link part(List<Word> few, List<Word> many) {
    int size = few.size();
    if (size >= many.size() || few.stream().allMatch(Word::isOptional)) {
      return null;
    }
    Link head = pairs(few, many.subList(0, size), true);
    int tail = many.size() - size;
    boolean isOfKin = Kin.leads(many.get(tail - 1).fold());
    return head != null || isOfKin ? head : pairs(few, many.subList(tail, many.size()), true);
  }

  private Link initialled(List<Word> few, List<Word> taken) {
    Set<String> reasons = new LinkedHashSet<>();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < few.size(); i++) {
      Word one = few.get(i);
      Word two = taken.get(i);
      List<String> how = equal(one, two);
      List<String> shown = how == null ? List.of("initial") : how;
      shown.forEach(h -> reasons.add(language.name() + ": " + h));
      pieces.add(
          new Piece(one.shown(), two.shown(), shown.isEmpty() ? "same" : String.join(", ", shown)));
    }
    reasons.remove(language.name() + ": initial");
    if (reasons.isEmpty()) {
      reasons.add(language.name() + ": the same words, of some the initial");
    }
    return new Link(true, List.copyOf(reasons), pieces);
  }

  private static boolean isLatin(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private static boolean meets(Word one, Word two) {
    return equal(one, two) != null || isInitialOf(one, two) || isInitialOf(two, one);
  }

  private static boolean isInitialOf(Word initial, Word word) {
    if (!initial.isInitial()) {
      return false;
    }
    if (word.fold().startsWith(initial.fold())) {
      return true;
    }
    for (Reading first : initial.readings()) {
      for (Reading second : word.readings()) {
        if (second.sound().startsWith(first.sound()) && !first.sound().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }
}
