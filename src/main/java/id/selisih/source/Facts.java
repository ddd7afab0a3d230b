package id.selisih.source;

import id.selisih.fact.Article;
import id.selisih.fact.Claim;
import id.selisih.fact.Claimant;
import id.selisih.fact.Context;
import id.selisih.fact.CountMode;
import id.selisih.fact.DateValue;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Kind;
import id.selisih.fact.Malformed;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Property;
import id.selisih.fact.Quantity;
import id.selisih.fact.Relations;
import id.selisih.fact.Status;
import id.selisih.fact.Subjects;
import id.selisih.fact.TextValue;
import id.selisih.fact.Value;
import id.selisih.fact.YesNo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the entries of facts into facts, one at a time. */
final class Facts {
  private final Draft draft;
  private final Definitions definitions;
  private final Articles articles;
  private final Fields.Dates dates;
  private final Map<String, Claimant> claimants = new HashMap<>();
  private final Map<String, NameFold> folds = new HashMap<>();

  Facts(Draft draft, Definitions definitions, Articles articles, Fields.Dates dates) {
    this.draft = draft;
    this.definitions = definitions;
    this.articles = articles;
    this.dates = dates;
  }

  /** The fact of an entry; null, with all that is wrong reported, where it has a problem. */
  @Nullable Fact read(Draft.FactEntry entry) {
    Fields fields = new Fields(entry.fact(), entry.statement(), draft.problems);
    Article article = articles.of(entry);
    String about = fields.required("about", "name the subject that the fact is about");
    String propertyId = fields.required("property", "name the property that the fact answers");
    fields.required("value", "give the value that the article states");
    Property property = propertyId == null ? null : property(propertyId, fields);
    Value value = property == null ? null : fields.read("value", t -> value(t, property.kind()));
    if (property != null) {
      misplaced(property.kind(), fields);
    }
    Integer line = fields.read("line", Facts::lineNumber);
    Status status = fields.keyed("status", Status.values());
    CountMode count = fields.keyed("count", CountMode.values());
    Edtf asOf = fields.read("as-of", dates);
    Edtf saidOn = fields.read("said-on", dates);
    List<Claimant> saidBy = claimants(fields);
    if (article == null
        || about == null
        || property == null
        || value == null
        || !fields.isSound()) {
      return null;
    }
    String unit = fields.text("unit");
    return new Fact(
        fields.hasOwn("id") ? fields.text("id") : null,
        article,
        about,
        property,
        value,
        fields.text("printed"),
        line == null ? 0 : line,
        new Context(
            status == null ? Status.DONE : status,
            fields.text("scope"),
            count == null ? property.count() : count,
            unit != null ? unit : property.unit()),
        asOf,
        new Claim(saidBy, saidOn, fields.list("via")),
        relations(fields),
        entry.fact().origin());
  }

  private @Nullable Property property(String id, Fields fields) {
    Property property = definitions.property(id);
    if (property == null) {
      if (!definitions.isUnreadable(id)) {
        fields.problem(
            fields.origin("property"),
            "there is no property `" + id + "`",
            definitions.propertyIds().isEmpty()
                ? "declare it under `properties`, with its `kind`"
                : Problems.didYouMean(id, definitions.propertyIds()));
      }
    }
    return property;
  }

  private static void misplaced(Kind kind, Fields fields) {
    String where = "a fact of kind " + kind.key();
    if (kind != Kind.QUANTITY) {
      fields.misplaced(where, "count", "unit", "sum-of");
    }
    if (kind != Kind.DATE) {
      fields.misplaced(where, "after");
    }
  }

  private Value value(String text, Kind kind) throws Malformed {
    return switch (kind) {
      case QUANTITY -> Quantity.parse(text);
      case DATE -> new DateValue(dates.parse(text));
      case NAME -> new NameValue(text, fold(text), subject(text));
      case PLACE -> new PlaceValue(text, fold(text), subject(text));
      case YES_NO -> yesNo(text);
      case TEXT -> new TextValue(text);
    };
  }

  private static YesNo yesNo(String text) throws Malformed {
    return switch (text) {
      case "true", "Yes", "YES" -> throw new Malformed("`" + text + "` is not yes", "write `yes`");
      case "false", "No", "NO" -> throw new Malformed("`" + text + "` is not no", "write `no`");
      default -> Fields.constant(text, YesNo.values());
    };
  }

  private NameFold fold(String name) {
    return folds.computeIfAbsent(name, NameFold::of);
  }

  /** The id of the one subject that a spelling stands for; null where there is none. */
  private @Nullable String subject(String spelling) throws Malformed {
    List<String> ids = definitions.subjects().standsFor(spelling);
    if (ids.size() > 1) {
      throw new Malformed(
          "`" + spelling + "` stands for several subjects: " + String.join(", ", ids),
          "write the id of the one that is meant");
    }
    return ids.isEmpty() ? null : ids.get(0);
  }

  private List<Claimant> claimants(Fields fields) {
    List<Claimant> found = new ArrayList<>();
    for (String name : fields.list("said-by")) {
      try {
        Claimant claimant = claimants.get(name);
        if (claimant == null) {
          claimant = claimant(name);
          claimants.put(name, claimant);
        }
        found.add(claimant);
      } catch (Malformed e) {
        fields.problem(fields.origin("said-by"), "`said-by`: " + e.message(), e.suggestion());
      }
    }
    return found;
  }

  private Claimant claimant(String name) throws Malformed {
    Subjects subjects = definitions.subjects();
    String subject = subject(name);
    // A fold is marked, so that it never meets the id of a subject.
    return new Claimant(
        name, subject, subject != null ? subjects.voice(subject) : "~" + fold(name).key());
  }

  private static Relations relations(Fields fields) {
    List<String> sumOf = fields.list("sum-of");
    String revises = fields.text("revises");
    String after = fields.text("after");
    return sumOf.isEmpty() && revises == null && after == null
        ? Relations.NONE
        : new Relations(sumOf, revises, after);
  }

  private static Integer lineNumber(String text) throws Malformed {
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new Malformed("`" + text + "` is not a line number", "write a whole number from 1");
    }
    return Integer.valueOf(text);
  }
}
