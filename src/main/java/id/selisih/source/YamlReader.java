package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.source.Level.Shape;
import id.selisih.source.YamlEvents.Read;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads a YAML fact file event by event. YAML's own types are never applied: every scalar is the
 * text that stands in the file.
 */
final class YamlReader {
  private final Input input;
  private final Draft draft;
  private final Problems problems;
  private final YamlEvents events;

  private YamlReader(Input input, Reader reader, Draft draft) {
    this.input = input;
    this.draft = draft;
    this.problems = draft.problems;
    this.events = new YamlEvents(input.name(), reader, draft.problems);
  }

  /**
   * Reads one file into the draft. What is wrong with it becomes a problem; what stands before a
   * syntax error is kept.
   *
   * @throws IOException if the file cannot be read
   */
  static void read(Input input, Draft draft) throws IOException {
    try (Reader reader = input.reader()) {
      new YamlReader(input, reader, draft).document();
    } catch (YamlEvents.Stop reported) {
      // Its problem stands in the draft.
    } catch (MarkedYAMLException e) {
      syntax(input, e, draft.problems);
    } catch (YAMLException e) {
      if (e instanceof ReaderException || e.getCause() instanceof CharacterCodingException) {
        NotText.report(input, draft.problems);
      } else if (e.getCause() instanceof IOException io) {
        throw io;
      } else {
        draft.problems.add(Origin.of(input.name()), "YAML: " + e.getMessage());
      }
    }
  }

  private static void syntax(Input input, MarkedYAMLException e, Problems problems) {
    Origin origin = Origin.of(input.name());
    String near = "";
    if (e.getProblemMark() != null) {
      origin =
          new Origin(
              input.name(), e.getProblemMark().getLine() + 1, e.getProblemMark().getColumn() + 1);
      String snippet = e.getProblemMark().get_snippet(0, 60);
      String line = snippet == null ? "" : snippet.lines().findFirst().orElse("").strip();
      near = line.isEmpty() ? "" : " near `" + line + "`";
    }
    String problem = e.getProblem() == null ? "cannot be read" : e.getProblem().strip();
    problems.add(
        origin,
        "YAML syntax" + near + ": " + problem + "; nothing from here on was read",
        suggestion(problem));
  }

  private static @Nullable String suggestion(String problem) {
    if (problem.contains("TAB")) {
      return "indent with spaces";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "quote a text that holds `: `, and put each key on a line of its own";
    }
    if (problem.contains("could not find expected ':'")) {
      return "end the key with `: `";
    }
    if (problem.contains("expected <block end>")) {
      return "line the keys of one entry up, and close every quote and bracket";
    }
    if (problem.contains("cannot start any token")) {
      return "put the text in double quotes";
    }
    return null;
  }

  private void document() {
    events.next(); // the stream's start
    Read start = events.next();
    if (start.is(Event.ID.StreamEnd)) {
      problems.add(
          Origin.of(input.name()), "the file is empty", "begin it with `articles:`, or remove it");
      return;
    }
    Read root = events.next();
    if (root.is(Event.ID.MappingStart)) {
      top(root);
    } else if (isBlank(root)) {
      problems.add(Origin.of(input.name()), "the file is empty", "begin it with `articles:`");
    } else {
      problems.add(
          events.origin(root.event()),
          "a fact file is a mapping, not " + shapeOf(root),
          "begin it with `articles:`");
      return;
    }
    events.next(); // the document's end
    Read next = events.next();
    if (!next.is(Event.ID.StreamEnd)) {
      problems.add(
          events.origin(next.event()),
          "a second YAML document begins here; nothing from here on was read",
          "put it in a file of its own");
    }
  }

  private void top(Read start) {
    Entry top = entry(start, null, null);
    mapping(
        Level.TOP,
        top,
        (key, value) -> {
          switch (key) {
            case "properties" -> named(value, Level.PROPERTY, draft.properties);
            case "subjects" -> named(value, Level.SUBJECT, draft.subjects);
            case "articles" -> each(value, this::article);
            default -> each(value, this::review);
          }
        });
  }

  /** A mapping of ids to entries. */
  private void named(Read value, Level level, List<Entry> entries) {
    if (isBlank(value)) {
      return;
    }
    if (!expect(value, Event.ID.MappingStart, "a mapping of ids to " + level.what())) {
      return;
    }
    for (Read key = events.next(); !key.is(Event.ID.MappingEnd); key = events.next()) {
      Node.Scalar id = key(key);
      Read definition = events.next();
      if (id == null) {
        events.skip(definition.event());
        continue;
      }
      Entry entry = entry(definition, id, null);
      if (isBlank(definition) || definition.is(Event.ID.MappingStart)) {
        entries.add(entry);
      }
      if (!isBlank(definition)
          && expect(definition, Event.ID.MappingStart, "the keys of " + level.what())) {
        mapping(level, entry, YamlReader::noSection);
      }
    }
  }

  private void article(Read start) {
    Entry article = entry(start, null, null);
    draft.articles.add(article);
    mapping(Level.ARTICLE, article, (key, value) -> each(value, f -> fact(f, article)));
  }

  private void fact(Read start, Entry article) {
    Entry statement = entry(start, null, article);
    List<Entry> inner = new ArrayList<>();
    boolean[] isStatement = {false};
    mapping(
        Level.FACT,
        statement,
        (key, value) -> {
          isStatement[0] = true;
          each(value, f -> inner.add(innerFact(f, statement)));
        });
    if (!isStatement[0]) {
      draft.facts.add(new Draft.FactEntry(statement, statement, article));
      return;
    }
    if (statement.get("id") instanceof Node.Scalar id) {
      problems.add(
          statement.origin(id),
          "`id` cannot stand on a statement, whose facts would share it",
          "give the id to one of its facts");
    }
    inner.forEach(fact -> draft.facts.add(new Draft.FactEntry(fact, statement, article)));
  }

  private Entry innerFact(Read start, Entry statement) {
    Entry fact = entry(start, null, statement);
    mapping(
        Level.FACT,
        fact,
        (key, value) -> {
          problems.add(
              events.origin(value.event()),
              "a statement inside a statement",
              "give its facts a statement of their own beside this one");
          fact.breaks();
          events.skip(value.event());
        });
    return fact;
  }

  private void review(Read start) {
    Entry review = entry(start, null, null);
    draft.reviews.add(review);
    mapping(Level.REVIEW, review, YamlReader::noSection);
  }

  /** The fields of a mapping whose start has been read, up to its end. */
  private void mapping(Level level, Entry entry, BiConsumer<String, Read> section) {
    for (Read next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
      Node.Scalar key = key(next);
      Read value = events.next();
      Shape shape = key == null ? null : level.shape(key.text());
      if (key == null || shape == null) {
        if (key != null) {
          unknownKey(level, entry, key);
        }
        entry.breaks();
        events.skip(value.event());
        continue;
      }
      Node before = entry.get(key.text());
      if (before != null) {
        problems.add(
            entry.origin(key),
            "`" + key.text() + "` is given twice, first in line " + before.line(),
            "keep one of the two");
        entry.breaks();
        events.skip(value.event());
      } else if (shape == Shape.SECTION) {
        entry.put(key.text(), new Node.Unread(key.line(), key.column()));
        section.accept(key.text(), value);
      } else {
        Node node = value(key.text(), shape, value);
        if (node == null) {
          entry.breaks();
        }
        entry.put(key.text(), node != null ? node : new Node.Unread(key.line(), key.column()));
      }
    }
  }

  private void unknownKey(Level level, Entry entry, Node.Scalar key) {
    if (key.text().equals("<<")) {
      problems.add(
          entry.origin(key),
          "`<<` is a merge key, which is not part of the format of fact files",
          "write the keys themselves");
      return;
    }
    problems.add(
        entry.origin(key),
        "`" + key.text() + "` is not a key of " + level.what(),
        Problems.didYouMean(key.text(), level.keys()));
  }

  private Node.@Nullable Scalar key(Read key) {
    if (key.event() instanceof ScalarEvent scalar) {
      if (!scalar.getValue().isBlank()) {
        return key.sound() ? events.scalar(scalar) : null;
      }
      problems.add(events.origin(scalar), "a key is empty", "write the key before the `:`");
      return null;
    }
    problems.add(events.origin(key.event()), "a key must be a single word, not " + shapeOf(key));
    events.skip(key.event());
    return null;
  }

  private @Nullable Node value(String key, Shape shape, Read value) {
    if (value.event() instanceof ScalarEvent scalar) {
      if (scalar.getValue().isBlank()) {
        problems.add(
            events.origin(scalar), "`" + key + "` is empty", "give it a value, or leave it out");
        return null;
      }
      if (shape == Shape.LIST) {
        problems.add(
            events.origin(scalar),
            "`" + key + "` takes a list, not `" + scalar.getValue() + "`",
            "write `[" + scalar.getValue() + "]`");
        return null;
      }
      return value.sound() ? events.scalar(scalar) : null;
    }
    if (value.is(Event.ID.SequenceStart) && shape != Shape.ONE) {
      return items(key, value);
    }
    if (!value.is(Event.ID.Alias)) {
      String wants = shape == Shape.LIST ? "a list" : "a single value";
      problems.add(
          events.origin(value.event()), "`" + key + "` takes " + wants + ", not " + shapeOf(value));
    }
    events.skip(value.event());
    return null;
  }

  private @Nullable Node items(String key, Read start) {
    List<Node.Scalar> items = new ArrayList<>();
    boolean sound = start.sound();
    for (Read item = events.next(); !item.is(Event.ID.SequenceEnd); item = events.next()) {
      sound &= item.sound();
      if (item.event() instanceof ScalarEvent scalar && !scalar.getValue().isBlank()) {
        items.add(events.scalar(scalar));
      } else {
        sound = false;
        if (!item.is(Event.ID.Alias)) {
          problems.add(events.origin(item.event()), "`" + key + "` takes a list of single values");
        }
        events.skip(item.event());
      }
    }
    Origin origin = events.origin(start.event());
    return sound ? new Node.Items(List.copyOf(items), origin.line(), origin.column()) : null;
  }

  /** Reads every mapping of a list. */
  private void each(Read value, Consumer<Read> reader) {
    if (isBlank(value)
        || !expect(value, Event.ID.SequenceStart, "a list, its entries begun with `- `")) {
      return;
    }
    for (Read item = events.next(); !item.is(Event.ID.SequenceEnd); item = events.next()) {
      if (expect(item, Event.ID.MappingStart, "entries of `key: value`")) {
        reader.accept(item);
      }
    }
  }

  private boolean expect(Read read, Event.ID id, String what) {
    if (read.is(id)) {
      return true;
    }
    if (!read.is(Event.ID.Alias)) {
      problems.add(events.origin(read.event()), "here stand " + what + ", not " + shapeOf(read));
    }
    events.skip(read.event());
    return false;
  }

  private Entry entry(Read start, Node.@Nullable Scalar name, @Nullable Entry outer) {
    Origin origin = events.origin(start.event());
    Entry entry = new Entry(input.name(), origin.line(), origin.column(), name, outer);
    if (!start.sound()) {
      entry.breaks();
    }
    return entry;
  }

  private static boolean isBlank(Read read) {
    return read.event() instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().isEmpty();
  }

  private static String shapeOf(Read read) {
    if (read.event() instanceof ScalarEvent scalar) {
      String text = scalar.getValue();
      return "`" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "`";
    }
    return read.is(Event.ID.SequenceStart) ? "a list" : "a mapping";
  }

  private static void noSection(String key, Read value) {
    throw new IllegalStateException(key + " has no section here");
  }
}
