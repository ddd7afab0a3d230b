package id.selisih.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind of mapping in a fact file, with the keys that it takes. */
@SuppressWarnings("ImmutableEnumChecker") // its lists and map cannot be changed
enum Mapping {
  TOP(
      "a fact file",
      section("properties"),
      section("subjects"),
      section("articles"),
      section("reviewed")),
  PROPERTY(
      "a property",
      one("kind"),
      one("label"),
      one("unit"),
      one("count"),
      one("tolerance"),
      one("fixed"),
      one("many")),
  SUBJECT("a subject", one("label"), list("names"), one("part-of"), one("speaks-for")),
  ARTICLE(
      "an article",
      one("id"),
      one("title"),
      one("outlet"),
      one("url"),
      one("published"),
      one("language"),
      one("text"),
      list("credits"),
      section("facts")),
  FACT("a fact", keysOfFacts(), section("facts")),
  /** A fact in a CSV file. */
  ROW("a row", keysOfFacts(), one("article")),
  REVIEW("a review", one("discrepancy"), one("because"), one("by"), one("on"), one("until"));

  /** What a key takes. */
  enum Shape {
    ONE,
    LIST,
    ONE_OR_LIST,
    /** A part of the file with mappings of its own. */
    SECTION
  }

  private record Key(String name, Shape shape) {}

  private final String what;
  private final List<String> names;
  private final List<Shape> shapes;

  private final Map<String, Integer> places;

  Mapping(String what, Key... keys) {
    this(what, keys, new Key[0]);
  }

  Mapping(String what, Key[] keys, Key... more) {
    this.what = what;
    List<Key> all = Stream.concat(Stream.of(keys), Stream.of(more)).toList();
    this.names = all.stream().map(Key::name).toList();
    this.shapes = all.stream().map(Key::shape).toList();
    this.places = new HashMap<>();
    for (Key key : all) {
      places.put(key.name(), places.size());
    }
  }

  /** What people call such a mapping, with its article. */
  String what() {
    return what;
  }

  /** Its keys, in the order in which they are documented. */
  List<String> keys() {
    return names;
  }

  /** The mapping of a YAML file that a key belongs to; null where it is known to none. */
  static @Nullable Mapping of(String key) {
    for (Mapping mapping : List.of(ARTICLE, FACT, PROPERTY, SUBJECT, TOP, REVIEW)) {
      if (mapping.place(key) >= 0) {
        return mapping;
      }
    }
    return null;
  }

  /** The place of a key among all, from 0; −1 where it is not a key of this mapping. */
  int place(String key) {
    Integer place = places.get(key);
    return place == null ? -1 : place;
  }

  /** The key that a text begins with, where only the space after its colon is missing. */
  @Nullable String unspacedKey(String text) {
    int colon = text.indexOf(':');
    String key = colon < 0 ? "" : text.substring(0, colon);
    return place(key) < 0 ? null : key;
  }

  /** What the key takes; null where it is not a key of this mapping. */
  @Nullable Shape shape(String key) {
    int place = place(key);
    return place < 0 ? null : shapes.get(place);
  }

  /** The keys that a fact has wherever it stands. */
  private static Key[] keysOfFacts() {
    return new Key[] {
      one("id"),
      one("about"),
      one("property"),
      one("value"),
      one("printed"),
      one("line"),
      one("status"),
      one("count"),
      one("unit"),
      one("scope"),
      one("as-of"),
      oneOrList("said-by"),
      one("said-on"),
      list("via"),
      list("sum-of"),
      one("revises"),
      one("after"),
      one("note")
    };
  }

  private static Key one(String name) {
    return new Key(name, Shape.ONE);
  }

  private static Key list(String name) {
    return new Key(name, Shape.LIST);
  }

  private static Key oneOrList(String name) {
    return new Key(name, Shape.ONE_OR_LIST);
  }

  private static Key section(String name) {
    return new Key(name, Shape.SECTION);
  }
}
