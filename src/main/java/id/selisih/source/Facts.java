package id.selisih.source;

import id.selisih.fact.Article;
import id.selisih.fact.Claim;
import id.selisih.fact.Claimant;
import id.selisih.fact.Context;
import id.selisih.fact.CountMode;
import id.selisih.fact.DateValue;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Identity;
import id.selisih.fact.Kind;
import id.selisih.fact.Malformed;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Property;
import id.selisih.fact.Quantity;
import id.selisih.fact.Relations;
import id.selisih.fact.Status;
import id.selisih.fact.Subject;
import id.selisih.fact.TextValue;
import id.selisih.fact.Value;
import id.selisih.fact.YesNo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns entries of facts into facts. Several may work side by side, each on a part of the base. */
final class Facts {
  private static final int MOST_SUBJECTS_SHOWN = 6;
  private static final int MOST_DIGITS_OF_A_LINE = 9;

  private final Draft draft;
  private final Definitions definitions;
  private final Articles articles;
  private final Fields.EdtfNotation dates = new Fields.EdtfNotation();
  private final Problems problems = new Problems();
  private final List<Fact> sound;
  private int leftOut;
  private final Ids propertyIds;
  private final Map<String, Claimant> claimants = new HashMap<>();
  private final Map<String, Spelling> spellings = new HashMap<>();

  /**
   * Reads a part of the facts of a base.
   *
   * @param entries the part; each is let go once it is read, for a base can have a million
   */
  Facts(List<Entry> entries, Draft draft, Definitions definitions, Articles articles) {
    this.draft = draft;
    this.definitions = definitions;
    this.articles = articles;
    this.propertyIds = new Ids(definitions.propertyIds());
    this.sound = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Fact fact = read(entries.get(i));
      entries.set(i, null);
      if (fact != null) {
        sound.add(fact);
      } else {
        leftOut++;
      }
    }
  }

  /** The facts without a problem, in the order of their entries. */
  List<Fact> sound() {
    return sound;
  }

  /** What is wrong with the others. */
  Problems problems() {
    return problems;
  }

  /** How many others there are. */
  int leftOut() {
    return leftOut;
  }

  /** The fact of an entry; null, with all that is wrong reported, where it has a problem. */
  private @Nullable Fact read(Entry entry) {
    Fields fields = new Fields(entry, problems);
    Article article = articles.of(entry, problems);
    String about = fields.required("about", "name the subject that the fact is about");
    String propertyId = fields.required("property", "name the property that the fact answers");
    Property property = propertyId == null ? null : property(propertyId, fields);
    if (property != null) {
      misplaced(property.kind(), fields);
    }
    Integer line = fields.read("line", Facts::lineNumber);
    Status status = fields.keyed("status", Status.values());
    CountMode count = fields.keyed("count", CountMode.values());
    Value value = value(fields, property, article, status);
    Edtf asOf = fields.read("as-of", dates);
    Edtf saidOn = fields.read("said-on", dates);
    List<Claimant> saidBy = claimants(fields);
    List<String> via = fields.sourceNames("via");
    if (article == null
        || about == null
        || property == null
        || value == null
        || !fields.isSound()) {
      return null;
    }
    return new Fact(
        fields.ownText("id"),
        article,
        about,
        property,
        value,
        fields.text("printed"),
        line == null ? 0 : line,
        context(property, status, count, fields),
        asOf,
        new Claim(saidBy, saidOn, via),
        relations(property.kind(), fields),
        entry.origin());
  }

  /** What the value covers. What a statement says of quantities alone does not hold for others. */
  private static Context context(
      Property property, @Nullable Status status, @Nullable CountMode count, Fields fields) {
    boolean isQuantity = property.kind() == Kind.QUANTITY;
    return new Context(
        status == null ? Status.DONE : status,
        fields.text("scope"),
        isQuantity && count != null ? count : property.count(),
        isQuantity ? unit(fields, property) : null);
  }

  private @Nullable Property property(String id, Fields fields) {
    Property property = definitions.property(id);
    if (property == null && !definitions.isUnreadable(id)) {
      String known = draft.mend(propertyIds.didYouMean(id, null));
      String declare = "declare `" + id + "` under `properties`, with its `kind`";
      fields.problem(
          fields.origin("property"),
          "there is no property `" + id + "`",
          known == null ? declare : propertyIds.isNear(id) ? known : known + "; or " + declare);
    }
    return property;
  }

  private static void misplaced(Kind kind, Fields fields) {
    for (Map.Entry<String, Kind> only : Statements.OF_ONE_KIND.entrySet()) {
      if (only.getValue() != kind && fields.hasOwn(only.getKey())) {
        fields.misplaced(only.getKey(), "a fact of kind " + kind.key());
      }
    }
  }

  /** What the fact says: its `value`, or where that is left out what its `printed` says. */
  private @Nullable Value value(
      Fields fields,
      @Nullable Property property,
      @Nullable Article article,
      @Nullable Status status) {
    boolean isPrinted = !fields.has("value") && fields.text("printed") != null;
    if (isPrinted && property != null && PrintedValue.isPossible(property.kind())) {
      String unit = unit(fields, property);
      return article == null
          ? null
          : fields.read(
              "printed",
              text -> {
                String read = PrintedValue.of(text, property.kind(), article, status, unit);
                return value(read, property.kind());
              });
    }
    if (!isPrinted || property != null) {
      fields.required("value", "give the value that the article states");
    }
    return property == null
        ? null
        : fields.read(
            "value",
            text -> {
              try {
                return value(text, property.kind());
              } catch (Malformed e) {
                throw property.kind() == Kind.QUANTITY
                    ? PrintedValue.inWords(e, text, article, unit(fields, property))
                    : e;
              }
            });
  }

  private static @Nullable String unit(Fields fields, Property property) {
    String own = fields.text("unit");
    return own != null ? own : property.unit();
  }

  private Value value(String text, Kind kind) throws Malformed {
    return switch (kind) {
      case QUANTITY -> Quantity.parse(text);
      case DATE -> new DateValue(dates.parse(text));
      case NAME -> {
        Spelling name = spelling(text);
        yield new NameValue(text, name.fold(), name.subject());
      }
      case PLACE -> {
        Spelling name = spelling(text);
        yield new PlaceValue(text, name.fold(), name.subject());
      }
      case YES_NO -> yesNo(text);
      case TEXT -> new TextValue(text);
    };
  }

  private static YesNo yesNo(String text) throws Malformed {
    return switch (text) {
      case "true", "Yes", "YES" -> throw notOneOf(text, YesNo.YES);
      case "false", "No", "NO" -> throw notOneOf(text, YesNo.NO);
      default -> Fields.constant(text, YesNo.values());
    };
  }

  private static Malformed notOneOf(String text, YesNo meant) {
    return new Malformed(
        "`" + text + "` is not one of `yes`, `no`, `unconfirmed`", "write `" + meant.key() + "`");
  }

  /**
   * What a spelling stands for.
   *
   * @param fold of what is written; of an id that of the name that it stands for
   * @param subjects the ids of all subjects that it could stand for
   */
  private record Spelling(NameFold fold, List<String> subjects) {
    @Nullable String subject() {
      return subjects.isEmpty() ? null : subjects.get(0);
    }
  }

  /** What a spelling stands for, which is one subject or none. */
  private Spelling spelling(String text) throws Malformed {
    Spelling spelling = spellings.computeIfAbsent(text, this::allFor);
    List<String> ids = spelling.subjects();
    if (ids.size() > 1) {
      int shown = Math.min(ids.size(), MOST_SUBJECTS_SHOWN);
      String more =
          ids.size() > shown
              ? String.format(Locale.ROOT, ", and %,d more", ids.size() - shown)
              : "";
      throw new Malformed(
          "`"
              + text
              + "` stands for several subjects: `"
              + String.join("`, `", ids.subList(0, shown))
              + "`"
              + more,
          "write the id of the one that is meant");
    }
    return spelling;
  }

  private Spelling allFor(String text) {
    Subject named = definitions.subjects().get(text);
    NameFold fold = definitions.subjects().fold(named == null ? text : named.name());
    return new Spelling(
        fold, named == null ? definitions.subjects().standsFor(fold) : List.of(text));
  }

  private List<Claimant> claimants(Fields fields) {
    List<Claimant> found = new ArrayList<>(1);
    for (Node.Scalar item : fields.sources("said-by")) {
      try {
        found.add(claimant(item.text()));
      } catch (Malformed e) {
        fields.problem(fields.origin("said-by", item), "`said-by`: " + e.message(), e.suggestion());
      }
    }
    return found;
  }

  private Claimant claimant(String name) throws Malformed {
    Claimant known = claimants.get(name);
    if (known != null) {
      return known;
    }
    Spelling spelling = spelling(name);
    String subject = spelling.subject();
    String key =
        subject != null
            ? Identity.ofSubject(definitions.subjects().voice(subject))
            : Identity.ofName(spelling.fold().ring());
    Claimant claimant = new Claimant(name, subject, key, subject == null ? spelling.fold() : null);
    claimants.put(name, claimant);
    return claimant;
  }

  private static Relations relations(Kind kind, Fields fields) {
    List<String> sumOf = kind == Kind.QUANTITY ? fields.list("sum-of") : List.of();
    String revises = fields.text("revises");
    String after = kind == Kind.DATE ? fields.text("after") : null;
    return sumOf.isEmpty() && revises == null && after == null
        ? Relations.NONE
        : new Relations(sumOf, revises, after);
  }

  private static Integer lineNumber(String text) throws Malformed {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      boolean isDigit = digit >= (i == 0 ? '1' : '0') && digit <= '9';
      if (!isDigit || i == MOST_DIGITS_OF_A_LINE) {
        throw new Malformed("`" + text + "` is not a line number", "write a whole number from 1");
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
