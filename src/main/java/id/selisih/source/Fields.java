package id.selisih.source;

import id.selisih.fact.Edtf;
import id.selisih.fact.Keyed;
import id.selisih.fact.Malformed;
import id.selisih.fact.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one entry. Whatever cannot be read is reported, comes back as absent, and
 * makes the entry unsound.
 */
final class Fields {
  /** Reads a text in a notation of the format. */
  interface Notation<T> {
    T parse(String text) throws Malformed;
  }

  /** EDTF, each text read once: a base says the same few days over and over. */
  static final class EdtfNotation implements Notation<Edtf> {
    private final Map<String, Edtf> known = new HashMap<>();

    @Override
    public Edtf parse(String text) throws Malformed {
      Edtf date = known.get(text);
      if (date == null) {
        date = Edtf.parse(text);
        known.put(text, date);
      }
      return date;
    }
  }

  private final Entry entry;
  private final Entry outer;
  private final Problems problems;

  /** The fields of an entry, and of a fact those that it takes from its statement. */
  Fields(Entry entry, Problems problems) {
    this.entry = entry;
    this.outer = entry.statement();
    this.problems = problems;
  }

  /** Whether nothing was wrong so far, with the statement neither, and all of it was read. */
  boolean isSound() {
    return isSound(entry) && isSound(outer);
  }

  private static boolean isSound(Entry entry) {
    return !entry.isBroken() && entry.isComplete();
  }

  /** Reports something wrong with the entry. */
  void problem(Origin origin, String message, @Nullable String suggestion) {
    problems.add(origin, message, suggestion);
    entry.breaks();
  }

  /** Notes that the entry cannot be used, which has been reported. */
  void breaks() {
    entry.breaks();
  }

  /** The place of a field, else of the entry. */
  Origin origin(String key) {
    Entry holder = holder(key);
    Node node = holder.get(key);
    return node == null ? entry.origin() : holder.origin(node);
  }

  private Entry holder(String key) {
    return entry.get(key) != null ? entry : outer;
  }

  /** Whether the entry itself gives the field. */
  boolean hasOwn(String key) {
    return entry.get(key) != null;
  }

  private @Nullable Node node(String key) {
    Node own = entry.get(key);
    return own != null || outer == entry ? own : outer.get(key);
  }

  /** Whether the field is there, be it that it could not be read. */
  boolean has(String key) {
    return node(key) != null;
  }

  @Nullable String text(String key) {
    return node(key) instanceof Node.Scalar scalar ? scalar.text() : null;
  }

  /** A field of the entry itself. */
  @Nullable String ownText(String key) {
    return hasOwn(key) ? text(key) : null;
  }

  /** A field that must be there. */
  @Nullable String required(String key, String suggestion) {
    boolean isMissing = !has(key) && entry.isComplete() && outer.isComplete();
    if (isMissing && !entry.isFollowedByEnd()) {
      problem(entry.origin(), "`" + key + "` is missing", suggestion);
    }
    return text(key);
  }

  /** The items of a list, or a single value as a list of one, each with its place. */
  List<Node.Scalar> items(String key) {
    Node node = node(key);
    if (node instanceof Node.Items items) {
      return items.scalars();
    }
    return node instanceof Node.Scalar scalar ? List.of(scalar) : List.of();
  }

  /** The texts of {@link #items}. */
  List<String> list(String key) {
    return texts(items(key));
  }

  /** The texts of {@link #sources}. */
  List<String> sourceNames(String key) {
    return texts(sources(key));
  }

  private static List<String> texts(List<Node.Scalar> items) {
    return items.isEmpty() ? List.of() : items.stream().map(Node.Scalar::text).toList();
  }

  /** The items that name people and papers; none where they are more than any statement has. */
  List<Node.Scalar> sources(String key) {
    List<Node.Scalar> items = items(key);
    if (items.size() <= Bounds.MAX_SOURCES) {
      return items;
    }
    problem(
        origin(key, items.get(Bounds.MAX_SOURCES)),
        "`" + key + "` names more than " + Bounds.MAX_SOURCES,
        "name the group that they form");
    return List.of();
  }

  /** The place of an item of a field. */
  Origin origin(String key, Node item) {
    return holder(key).origin(item);
  }

  <T> @Nullable T read(String key, Notation<T> notation) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    try {
      return notation.parse(text);
    } catch (Malformed e) {
      problem(origin(key), "`" + key + "`: " + e.message(), e.suggestion());
      return null;
    }
  }

  <T extends Keyed> @Nullable T keyed(String key, T[] constants) {
    return read(key, text -> constant(text, constants));
  }

  static <T extends Keyed> T constant(String text, T[] constants) throws Malformed {
    T constant = Keyed.find(constants, text);
    if (constant == null) {
      List<String> keys = Keyed.keys(constants);
      throw new Malformed(
          "`" + text + "` is not one of `" + String.join("`, `", keys) + "`",
          Problems.didYouMean(text, keys));
    }
    return constant;
  }

  /** Reports a field of the entry's own that has no meaning there. */
  void misplaced(String key, String where) {
    if (hasOwn(key)) {
      problem(origin(key), "`" + key + "` has no meaning for " + where, "leave it out");
    }
  }

  /** Reports the references of a field that close a circle. */
  void circles(String key, Map<String, String> closings) {
    if (closings.isEmpty()) {
      return;
    }
    for (Node.Scalar item : items(key)) {
      String way = closings.get(item.text());
      if (way != null) {
        problem(origin(key, item), "`" + key + "`: " + way, "leave out one of the references");
      }
    }
  }
}
