package id.selisih.source;

import id.selisih.fact.CountMode;
import id.selisih.fact.Kind;
import id.selisih.fact.Malformed;
import id.selisih.fact.Property;
import id.selisih.fact.Subject;
import id.selisih.fact.Subjects;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The properties and subjects that a base declares. */
final class Definitions {
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final Subjects subjects;
  private final Problems problems;

  Definitions(Draft draft) {
    this.problems = draft.problems;
    draft.properties.forEach(this::property);
    this.subjects = new Subjects(subjects(draft.subjects));
  }

  Subjects subjects() {
    return subjects;
  }

  /** The ids of all properties that could be read. */
  Set<String> propertyIds() {
    return properties.keySet();
  }

  /** The property with that id; null where there is none. */
  @Nullable Property property(String id) {
    return properties.get(id);
  }

  /** Whether a property of that id is declared, but has a problem. */
  boolean isUnreadable(String property) {
    return unreadable.contains(property);
  }

  private void property(Entry entry) {
    String id = id(entry);
    Fields fields = new Fields(entry, problems);
    fields.required("kind", "write `kind: quantity`, or date, name, place, yes-no or text");
    Kind kind = fields.keyed("kind", Kind.values());
    CountMode count = fields.keyed("count", CountMode.values());
    BigDecimal tolerance = fields.read("tolerance", Definitions::percentage);
    boolean fixed = fields.flag("fixed");
    boolean many = fields.flag("many");
    if (kind != null && kind != Kind.QUANTITY) {
      fields.misplaced("a property of kind " + kind.key(), "unit", "count", "tolerance");
    }
    if (!isNew(entry, id, properties.containsKey(id) || unreadable.contains(id), "property")) {
      return;
    }
    if (kind == null || !fields.isSound()) {
      unreadable.add(id);
      return;
    }
    properties.put(
        id,
        new Property(
            id,
            kind,
            fields.text("label"),
            fields.text("unit"),
            count == null ? CountMode.CURRENT : count,
            tolerance,
            fixed || kind == Kind.DATE,
            many,
            entry.origin()));
  }

  private Collection<Subject> subjects(List<Entry> entries) {
    Map<String, Entry> declared = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (isNew(entry, id(entry), declared.containsKey(id(entry)), "subject")) {
        declared.put(id(entry), entry);
      }
    }
    Map<String, String> partOf = references(declared, "part-of");
    Map<String, String> speaksFor = references(declared, "speaks-for");
    Map<String, Subject> subjects = new LinkedHashMap<>();
    declared.forEach(
        (id, entry) -> {
          Fields fields = new Fields(entry, problems);
          subjects.put(
              id,
              new Subject(
                  id,
                  fields.text("label"),
                  fields.list("names"),
                  partOf.get(id),
                  speaksFor.get(id),
                  entry.origin()));
        });
    return subjects.values();
  }

  /** What each subject refers to under a key, without references to nothing and circles. */
  private Map<String, String> references(Map<String, Entry> declared, String key) {
    Map<String, String> references = new LinkedHashMap<>();
    declared.forEach(
        (id, entry) -> {
          Fields fields = new Fields(entry, problems);
          String target = fields.text(key);
          if (target == null) {
            return;
          }
          if (declared.containsKey(target)) {
            references.put(id, target);
          } else {
            fields.problem(
                fields.origin(key),
                "`" + key + "`: there is no subject `" + target + "`",
                Problems.didYouMean(target, declared.keySet()));
          }
        });
    Function<String, List<String>> next =
        id -> references.containsKey(id) ? List.of(references.getOrDefault(id, id)) : List.of();
    Circles.find(declared.keySet(), next)
        .forEach(
            (id, way) -> {
              Entry entry = declared.get(id);
              if (entry != null) {
                Node node = entry.get(key);
                problems.add(
                    node == null ? entry.origin() : entry.origin(node),
                    References.circle(key, way),
                    "leave one of them out");
              }
              references.remove(id);
            });
    return references;
  }

  private boolean isNew(Entry entry, String id, boolean known, String what) {
    if (known && entry.name() != null) {
      problems.add(
          entry.origin(entry.name()),
          "the " + what + " id `" + id + "` is used twice",
          "keep one of the two definitions");
    }
    return !known;
  }

  private static String id(Entry entry) {
    return entry.name() == null ? "" : entry.name().text().strip();
  }

  private static BigDecimal percentage(String text) throws Malformed {
    if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,6})? ?%")) {
      throw new Malformed("`" + text + "` is not a percentage", "write one such as `2%`");
    }
    String number = text.substring(0, text.length() - 1).strip();
    return new BigDecimal(number).movePointLeft(2);
  }
}
