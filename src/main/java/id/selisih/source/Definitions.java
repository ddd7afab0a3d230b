package id.selisih.source;

import id.selisih.fact.CountMode;
import id.selisih.fact.Kind;
import id.selisih.fact.Malformed;
import id.selisih.fact.Property;
import id.selisih.fact.Subject;
import id.selisih.fact.Subjects;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties and subjects that a base declares. */
final class Definitions {
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final Map<String, Entry> first = new HashMap<>();
  private final Subjects subjects;
  private final Draft draft;
  private final Problems problems;

  Definitions(Draft draft) {
    this.draft = draft;
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

  /** The kind of a fact; null where its property does not say. */
  @Nullable Kind kind(Entry fact) {
    String id = new Fields(fact, problems).text("property");
    Property property = id == null ? null : properties.get(id);
    return property == null ? null : property.kind();
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
    Boolean fixed = fields.read("fixed", Definitions::flag);
    Boolean many = fields.read("many", Definitions::flag);
    if (kind == Kind.DATE && Boolean.FALSE.equals(fixed)) {
      fields.problem(fields.origin("fixed"), "`fixed`: a date is always fixed", "leave it out");
    }
    if (kind != null && kind != Kind.QUANTITY) {
      for (String key : List.of("unit", "count", "tolerance")) {
        fields.misplaced(key, "a property of kind " + kind.key());
      }
    }
    boolean isNew = isNew(entry, id, first, "property");
    if (!isNew) {
      // Which of the two is meant is not known.
      properties.remove(id);
    }
    if (!isNew || kind == null || !fields.isSound()) {
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
            Boolean.TRUE.equals(fixed) || kind == Kind.DATE,
            Boolean.TRUE.equals(many),
            entry.origin()));
  }

  private Collection<Subject> subjects(List<Entry> entries) {
    Map<String, Entry> declared = new LinkedHashMap<>();
    for (Entry entry : entries) {
      isNew(entry, id(entry), declared, "subject");
    }
    Ids ids = new Ids(declared.keySet());
    Map<String, String> partOf = references(declared, ids, "part-of");
    Map<String, String> speaksFor = references(declared, ids, "speaks-for");
    List<Subject> subjects = new ArrayList<>();
    declared.forEach(
        (id, entry) -> {
          Fields fields = new Fields(entry, problems);
          subjects.add(
              new Subject(
                  id,
                  fields.text("label"),
                  fields.list("names"),
                  partOf.get(id),
                  speaksFor.get(id),
                  entry.origin()));
        });
    return subjects;
  }

  /** What each subject refers to under a key, without references to nothing and circles. */
  private Map<String, String> references(Map<String, Entry> declared, Ids ids, String key) {
    Map<String, String> references = new LinkedHashMap<>();
    Map<String, Fields> referring = new LinkedHashMap<>();
    declared.forEach(
        (id, entry) -> {
          Fields fields = new Fields(entry, problems);
          String target = fields.text(key);
          if (target != null && declared.containsKey(target)) {
            references.put(id, target);
            referring.put(id, fields);
          } else if (target != null) {
            fields.problem(
                fields.origin(key),
                "`" + key + "`: there is no subject `" + target + "`",
                draft.mend(ids.didYouMean(target, id)));
          }
        });
    Circles circles =
        new Circles(
            referring.keySet(),
            id -> referring.containsKey(id) ? referring.get(id).list(key) : List.of());
    referring.forEach((id, fields) -> fields.circles(key, circles.closings(id)));
    references.keySet().removeAll(circles.members());
    return references;
  }

  /** Takes an entry in under its id; false, and reported, where another has the id. */
  private boolean isNew(Entry entry, String id, Map<String, Entry> taken, String what) {
    Entry before = taken.putIfAbsent(id, entry);
    if (before != null && entry.name() != null) {
      problems.add(
          entry.origin(entry.name()),
          "the "
              + what
              + " id `"
              + id
              + "` is used twice, first at "
              + before.origin(before.name() == null ? entry.name() : before.name()),
          "keep one of the two definitions");
    }
    return before == null;
  }

  private static String id(Entry entry) {
    return entry.name() == null ? "" : entry.name().text();
  }

  private static Boolean flag(String text) throws Malformed {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new Malformed(
              "`" + text + "` is neither true nor false", "write `true`, or leave it out");
    };
  }

  private static BigDecimal percentage(String text) throws Malformed {
    if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,6})? ?%")) {
      throw new Malformed("`" + text + "` is not a percentage", "write one such as `2%`");
    }
    String number = text.substring(0, text.length() - 1).strip();
    return new BigDecimal(number).movePointLeft(2);
  }
}
