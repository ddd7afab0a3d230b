package id.selisih.source;

import id.selisih.fact.Keyed;
import id.selisih.fact.Kind;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import id.selisih.source.YamlEvents.Read;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reads a YAML fact file event by event. YAML's own types are never applied: every scalar is the
 * text that stands in the file.
 */
final class YamlReader {
  /** Past this, a piece without a key or value is not looked for its end. Comments count too. */
  private static final int LONGEST_PIECE = 64 << 20;

  private final Input input;
  private final Draft draft;
  private final Problems problems;
  private final YamlEvents events;
  private final YamlMappings mappings;

  private YamlReader(Input input, TextReader reader, Draft draft) {
    this.input = input;
    this.draft = draft;
    this.problems = draft.problems;
    this.events = new YamlEvents(input, reader, draft);
    this.mappings = new YamlMappings(events, draft.problems);
  }

  /**
   * Reads one file into the draft. What is wrong with it becomes a problem; what stands before a
   * syntax error is kept.
   *
   * @throws IOException if the file cannot be read
   */
  static void read(Input input, Draft draft) throws IOException {
    try (TextReader reader = new TextReader(input.name(), input.open(), "value", LONGEST_PIECE)) {
      new YamlReader(input, reader, draft).document();
    } catch (YamlEvents.Stop e) {
      draft.end(e.problem());
    } catch (MarkedYAMLException e) {
      draft.end(YamlSyntax.problem(input.name(), e));
    } catch (YAMLException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      String message = "YAML: " + e.getMessage() + Draft.CUT_SHORT;
      draft.end(new Problem(Origin.of(input.name()), message, null));
    }
  }

  private void document() {
    events.next(); // the stream's start
    if (events.next().is(Event.ID.StreamEnd)) {
      empty();
      return;
    }
    Read root = events.next();
    if (root.is(Event.ID.MappingStart)) {
      top(root);
    } else if (root.isBlank() && root.sound()) {
      empty();
    } else {
      if (root.sound()) {
        draft.end(
            new Problem(
                events.origin(root.event()),
                "a fact file is made of keys, not of " + root.shape() + Draft.CUT_SHORT,
                "begin it with `articles:`"));
      }
      events.skip(root.event());
    }
    events.next(); // the document's end
    Read next = events.next();
    if (!next.is(Event.ID.StreamEnd)) {
      draft.end(
          new Problem(
              events.origin(next.event()),
              "a second YAML document begins here" + Draft.CUT_SHORT,
              "put it in a file of its own"));
    }
  }

  private void empty() {
    problems.add(
        Origin.of(input.name()), "the file is empty", "begin it with `articles:`, or remove it");
  }

  private void top(Read start) {
    mappings.fill(
        mappings.entry(start, Mapping.TOP, null, null),
        (key, value) -> {
          switch (key) {
            case "properties" -> named(key, value, Mapping.PROPERTY, draft.properties);
            case "subjects" -> named(key, value, Mapping.SUBJECT, draft.subjects);
            case "articles" -> each(key, value, Mapping.ARTICLE, this::article);
            default -> each(key, value, Mapping.REVIEW, this::review);
          }
        });
  }

  /** A mapping of ids to entries. */
  private void named(String section, Read value, Mapping mapping, List<Entry> entries) {
    if (!value.is(Event.ID.MappingStart)) {
      if (!value.isBlank() && !value.is(Event.ID.Alias)) {
        problems.add(
            events.origin(value.event()),
            "`" + section + "` takes ids with what each stands for, not " + value.shape(),
            "write `id:`, and below it the keys of " + mapping.what());
      }
      events.skip(value.event());
      return;
    }
    for (Read key = events.next(); !key.is(Event.ID.MappingEnd); key = events.next()) {
      Node.Scalar id = mappings.key(key);
      Read definition = events.next();
      if (id == null) {
        events.skip(definition.event());
        continue;
      }
      Entry entry = mappings.entry(definition, mapping, id, null);
      if (!key.sound()) {
        entry.breaks();
      }
      entries.add(entry);
      if (definition.isBlank()) {
        entry.completes();
      } else if (isMapping(definition, mapping)) {
        mappings.fill(entry, YamlReader::noSection);
      } else {
        entry.breaks();
      }
    }
  }

  private void article(Read start) {
    Entry article = mappings.entry(start, Mapping.ARTICLE, null, null);
    draft.articles.add(article);
    mappings.fill(
        article, (key, value) -> each(key, value, Mapping.FACT, fact -> fact(fact, article)));
  }

  /** A fact, or a statement with its facts. */
  private void fact(Read start, Entry article) {
    Entry entry = mappings.entry(start, Mapping.FACT, null, article);
    List<Entry> inner = new ArrayList<>(0);
    int before = draft.leftOut;
    try {
      mappings.fill(
          entry, (key, value) -> each(key, value, Mapping.FACT, f -> innerFact(f, entry, inner)));
    } finally {
      // Also what a syntax error cuts short is there, and must not be lost in silence.
      if (entry.get("facts") == null) {
        draft.facts.add(entry);
      } else {
        draft.facts.addAll(inner);
      }
    }
    if (entry.get("facts") != null) {
      statement(entry, inner.isEmpty() && draft.leftOut == before);
    }
  }

  private void statement(Entry statement, boolean isEmpty) {
    if (statement.get("id") instanceof Node.Scalar id) {
      problems.add(
          statement.origin(id),
          "`id` cannot stand on a statement, whose facts would share it",
          "give the id to one of its facts");
      statement.breaks();
      lose(statement);
    }
    Node facts = statement.get("facts");
    if (isEmpty && facts != null) {
      problems.add(
          statement.origin(facts), "a statement without facts", "leave `facts` out, or fill it");
      draft.leftOut++;
    }
  }

  private void innerFact(Read start, Entry statement, List<Entry> inner) {
    Entry fact = mappings.entry(start, Mapping.FACT, null, statement);
    inner.add(fact);
    mappings.fill(
        fact,
        (key, value) -> {
          problems.add(
              events.origin(value.event()),
              "a statement inside a statement",
              "give its facts a statement of their own beside this one");
          if (isLast(inner, fact)) {
            inner.remove(inner.size() - 1);
          }
          int before = draft.leftOut;
          each(key, value, Mapping.FACT, this::leaveOut);
          draft.leftOut = Math.max(draft.leftOut, before + 1);
        });
    if (!isLast(inner, fact)) {
      lose(fact);
    }
  }

  private static boolean isLast(List<Entry> inner, Entry fact) {
    return !inner.isEmpty() && inner.get(inner.size() - 1) == fact;
  }

  private void leaveOut(Read start) {
    draft.leftOut++;
    Entry fact = mappings.entry(start, Mapping.FACT, null, null);
    mappings.fill(fact, (key, value) -> events.skip(value.event()));
    lose(fact);
  }

  /** Notes the id of a fact that is not taken in. */
  private void lose(Entry fact) {
    if (fact.get("id") instanceof Node.Scalar id) {
      draft.lostFacts.add(id.text());
    }
  }

  private void review(Read start) {
    Entry review = mappings.entry(start, Mapping.REVIEW, null, null);
    draft.reviews.add(review);
    mappings.fill(review, YamlReader::noSection);
  }

  /** Reads every mapping of a list. What stands among facts and is none counts as left out. */
  private void each(String section, Read value, Mapping mapping, Consumer<Read> reader) {
    if (!value.is(Event.ID.SequenceStart)) {
      if (!value.isBlank()) {
        draft.leftOut += mapping == Mapping.FACT ? 1 : 0;
        if (!value.is(Event.ID.Alias)) {
          problems.add(
              events.origin(value.event()),
              "`" + section + "` takes a list, not " + value.shape(),
              "begin each entry with `- `");
        }
        events.skip(value.event());
      }
      return;
    }
    for (Read item = events.next(); !item.is(Event.ID.SequenceEnd); item = events.next()) {
      if (isMapping(item, mapping)) {
        reader.accept(item);
      } else {
        draft.leftOut += mapping == Mapping.FACT ? 1 : 0;
      }
    }
  }

  /** Whether a mapping begins here; if not, it is reported and passed over. */
  private boolean isMapping(Read read, Mapping mapping) {
    if (read.is(Event.ID.MappingStart)) {
      return true;
    }
    if (read.isBlank() && read.sound()) {
      problems.add(
          events.origin(read.event()), mapping.what() + " is missing here", keysFor(read, mapping));
    } else if (!read.is(Event.ID.Alias)) {
      problems.add(
          events.origin(read.event()),
          mapping.what() + " is written as keys and values, not as " + read.shape(),
          keysFor(read, mapping));
    }
    events.skip(read.event());
    return false;
  }

  private static @Nullable String keysFor(Read read, Mapping mapping) {
    String text = read.event() instanceof ScalarEvent scalar ? scalar.getValue() : "";
    if (mapping.unspacedKey(text) != null) {
      return Problems.spaceAfterColon(text);
    }
    return switch (mapping) {
      case PROPERTY ->
          "write `{kind: "
              + (Keyed.find(Kind.values(), text) != null ? text : Kind.QUANTITY.key())
              + "}`";
      case SUBJECT -> text.isEmpty() ? "write `{label: …}`" : "write `{label: " + text + "}`";
      default -> "begin it with `- " + mapping.keys().get(mapping == Mapping.FACT ? 1 : 0) + ": `";
    };
  }

  private static void noSection(String key, Read value) {
    throw new IllegalStateException(key + " has no section here");
  }
}
