package id.selisih.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of mapping in a fact file, with the keys that it takes. */
enum Level {
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
  FACT(
      "a fact",
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
      one("note"),
      section("facts")),
  REVIEW("a review", one("discrepancy"), one("because"), one("by"), one("on"), one("until"));

  /** What a key takes. */
  enum Shape {
    ONE,
    LIST,
    ONE_OR_LIST,
    /** A part of the file with a level of its own. */
    SECTION
  }

  private record Key(String name, Shape shape) {}

  private final String what;

  @SuppressWarnings("ImmutableEnumChecker") // filled once, by the constructor, and never changed
  private final Map<String, Shape> keys = new LinkedHashMap<>();

  Level(String what, Key... keys) {
    this.what = what;
    for (Key key : keys) {
      this.keys.put(key.name(), key.shape());
    }
  }

  /** What people call such a mapping, with its article. */
  String what() {
    return what;
  }

  /** What the key takes; null where it is not a key of this level. */
  @Nullable Shape shape(String key) {
    return keys.get(key);
  }

  /** Its keys, in the order in which they are documented. */
  Set<String> keys() {
    return keys.keySet();
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
