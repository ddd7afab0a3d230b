package id.selisih.compare.name;

import id.selisih.fact.Bodies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares two names: by style and by the list of exonyms, then as a short form, then under the
 * known systems of romanisation of one language; else they are different. Two names are one only by
 * a rule that can be shown. What is too long for a name is compared by style alone.
 *
 * <p>Keeps what it has worked out about each name. Not safe for use by several threads.
 */
public final class NameComparer {
  private static final int MOST_KEPT = 50_000;

  private final Map<String, Name> names =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Name> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** The verdict on two names as they are written; level and likeness are the same either way. */
  public NameVerdict compare(String one, String two) {
    Name first = known(one);
    Name second = known(two);
    boolean areNames = !first.fold().isLong() && !second.fold().isLong();
    List<String> notes = new ArrayList<>(1);
    if (areNames) {
      notes.addAll(first.lookAlikes());
      notes.addAll(second.lookAlikes());
      addTitles(first, second, notes);
    }
    String style = style(first, second);
    if (style != null) {
      notes.add(style);
      return new NameVerdict(Level.SAME, false, "", notes, List.of(new Piece(one, two, "same")));
    }
    if (!areNames || first.words().isEmpty() || second.words().isEmpty()) {
      return different(first, second, notes);
    }
    if (Exonyms.areOne(first.fold(), second.fold())) {
      notes.add("exonym: the same place or body in another language, or by an older name");
      List<Piece> pieces = List.of(new Piece(one, two, "exonym"));
      return new NameVerdict(Level.SAME, false, Exonyms.FILE, notes, pieces);
    }
    NameVerdict decided = decided(first, second, notes);
    return decided != null ? decided : different(first, second, notes);
  }

  /** Only how they stand to each other. */
  public Level level(String one, String two) {
    return compare(one, two).level();
  }

  /** Whether the names differ in one word, and that as names of a family do: no slips. */
  public boolean areKin(String one, String two) {
    return Kin.are(known(one).words(), known(two).words());
  }

  private Name known(String written) {
    return names.computeIfAbsent(written, Name::new);
  }

  private static void addTitles(Name one, Name two, List<String> notes) {
    for (String title : new LinkedHashSet<>(List.of(one.title(), two.title()))) {
      if (!title.isEmpty()) {
        notes.add("title set aside: " + title);
      }
    }
  }

  /** Why two names are one by style; null where they are not. */
  private static @Nullable String style(Name one, Name two) {
    if (one.written().equals(two.written())) {
      return "style: letter for letter the same";
    }
    if (!one.fold().sameAs(two.fold())) {
      return null;
    }
    if (one.fold().solid().equals(two.fold().solid())) {
      return "style: case, spaces, hyphens, accents, punctuation, titles and legal forms aside";
    }
    if (one.fold().isTurnOf(two.fold())) {
      return "style: the same in another order";
    }
    return one.fold().isSpelledOutAs(two.fold())
        ? "style: a letter that the press writes with two, as in ö = oe"
        : "style: the same by its printed abbreviation";
  }

  private static @Nullable NameVerdict decided(Name one, Name two, List<String> notes) {
    if (!Generation.mayBeOne(one, two)) {
      return null;
    }
    boolean arePlaces = PlaceParts.are(one.words(), two.words());
    boolean isWhole = arePlaces || areCompanies(one, two);
    boolean mayBeBrief = !isWhole && !Systems.areWhole(one, two);
    Link brief = mayBeBrief ? ShortForms.link(one, two, Systems::own, Systems::initialled) : null;
    if (brief != null) {
      return verdict(Level.SHORT, "", brief, notes);
    }
    Link link = null;
    String table = "";
    for (Romanisation system : Systems.ALL) {
      if (link != null && !link.isShort()) {
        break;
      }
      Link found = system.link(one, two);
      boolean isBetter =
          found != null
              && !(isWhole && found.isShort())
              && (link == null || (link.isShort() && !found.isShort()));
      if (isBetter) {
        link = found;
        table = system.table();
      }
    }
    boolean areAscii = one.isAscii() && two.isAscii();
    if (link == null && !areAscii && NativeScript.isOther(one.written() + two.written())) {
      return byIcu(one, two, notes);
    }
    return link == null
        ? null
        : verdict(link.isShort() ? Level.SHORT : Level.VARIANT, table, link, notes);
  }

  /**
   * Whether each is a company by its legal form: then the shorter is no short form of the longer,
   * as of Siemens AG and Siemens Energy AG, unless the rest only says where it is.
   */
  private static boolean areCompanies(Name one, Name two) {
    boolean isFirst = one.words().size() < two.words().size();
    List<String> few = (isFirst ? one : two).words();
    List<String> many = (isFirst ? two : one).words();
    return one.fold().hasForm()
        && two.fold().hasForm()
        && !Bodies.arePlace(many.subList(few.size(), many.size()));
  }

  private static @Nullable NameVerdict byIcu(Name one, Name two, List<String> notes) {
    Name first = new Name(NativeScript.latin(one.written()));
    Name second = new Name(NativeScript.latin(two.written()));
    boolean isSame = first.fold().sameAs(second.fold());
    Link brief = isSame ? null : ShortForms.link(first, second, name -> false, name -> List.of());
    if (!isSame && brief == null) {
      return null;
    }
    notes.add("transliteration (CLDR): " + one.written() + " = " + two.written());
    List<Piece> pieces = List.of(new Piece(one.written(), two.written(), "transliterated"));
    Level level = isSame ? Level.VARIANT : Level.SHORT;
    return new NameVerdict(level, false, "ICU Any-Latin", notes, pieces);
  }

  private static NameVerdict verdict(Level level, String table, Link link, List<String> notes) {
    notes.addAll(link.reasons());
    return new NameVerdict(level, false, table, notes, link.pieces());
  }

  private static NameVerdict different(Name one, Name two, List<String> notes) {
    boolean isAlike = Alike.are(one.fold(), two.fold());
    notes.add(
        isAlike
            ? (one.fold().hasLettersOf(two.fold()) ? "two swapped letters" : "one letter")
                + " apart, and no rule makes them one: perhaps one name misspelt"
            : "no rule makes them one");
    return new NameVerdict(
        Level.DIFFERENT,
        isAlike,
        "",
        notes,
        List.of(new Piece(one.written(), two.written(), isAlike ? "alike" : "different")));
  }

  /** The known systems; their tables are read when two names first differ in style. */
  private static final class Systems {
    private static final List<Romanisation> ALL =
        List.of(
            new Syllabic(new Korean()),
            new Syllabic(new Chinese()),
            new Words(new EastSlavic()),
            new Words(new Arabic()),
            new Words(new Indonesian()),
            new Words(new Japanese()),
            new Words(new EastAsianPlaces("Korean", "korean-places.txt")),
            new Words(new EastAsianPlaces("Chinese", "chinese-places.txt")));

    private Systems() {}

    static List<List<String>> initialled(Name name) {
      return ALL.stream().flatMap(system -> system.initialled(name).stream()).toList();
    }

    /** Whether both have a family name and syllables: O and U are then no initials. */
    static boolean areWhole(Name one, Name two) {
      return one.words().size() == two.words().size() && own(one) && own(two);
    }

    /** Whether a language that keeps the syllables of a given name together knows the name. */
    static boolean own(Name name) {
      return name.reading(ALL, owned -> ALL.stream().anyMatch(system -> system.owns(owned)));
    }
  }
}
