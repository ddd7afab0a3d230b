package id.selisih.source;

import id.selisih.fact.Nearest;
import id.selisih.fact.TextFold;
import id.selisih.source.Mapping.Shape;
import id.selisih.source.YamlEvents.Read;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads mappings into entries, whatever mappings they are. */
final class YamlMappings {
  private static final char NO_BREAK_SPACE = '\u00a0';

  private static final String ONE_TEXT =
      "write one value; brackets and braces that are text go in double quotes";

  private final YamlEvents events;
  private final Problems problems;

  YamlMappings(YamlEvents events, Problems problems) {
    this.events = events;
    this.problems = problems;
  }

  /** An entry for what begins here. */
  Entry entry(Read start, Mapping mapping, Node.@Nullable Scalar name, @Nullable Entry outer) {
    Entry entry = new Entry(events.origin(start.event()), mapping, name, outer);
    if (!start.sound()) {
      entry.breaks();
    }
    return entry;
  }

  /**
   * Reads the values of a mapping whose start has been read, up to its end.
   *
   * @param section reads the value of a key that is a part of the file
   */
  void fill(Entry entry, BiConsumer<String, Read> section) {
    Map<String, Node> misspelt = new HashMap<>(0);
    for (Read next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
      Node.Scalar key = key(next);
      Read value = events.next();
      Shape shape = key == null ? null : entry.mapping().shape(key.text());
      if (!next.sound()) {
        entry.breaks();
      }
      if (key == null || shape == null) {
        if (key != null) {
          String meant = unknown(entry, key, value);
          if (meant != null) {
            misspelt.put(meant, new Node.Unread(key.line(), key.column()));
          }
        }
        entry.breaks();
        events.skip(value.event());
        continue;
      }
      boolean isRepeated = isRepeated(entry, key, shape);
      if (shape == Shape.SECTION) {
        // A section given twice is read twice, so that all that is wrong with it is told.
        entry.put(key.text(), new Node.Unread(key.line(), key.column()));
        section.accept(key.text(), value);
      } else if (isRepeated) {
        events.skip(value.event());
      } else {
        Node node = value(key.text(), shape, value);
        if (node == null) {
          entry.breaks();
        }
        entry.put(key.text(), node != null ? node : new Node.Unread(key.line(), key.column()));
      }
    }
    // A key that is there under a slip is not missing as well.
    misspelt.forEach(entry::putIfAbsent);
    entry.completes();
  }

  private boolean isRepeated(Entry entry, Node.Scalar key, Shape shape) {
    Node before = entry.get(key.text());
    if (before == null) {
      return false;
    }
    problems.add(
        entry.origin(key),
        "`" + key.text() + "` is given twice, first in line " + before.line(),
        shape == Shape.SECTION
            ? "put what stands under the two under one `" + key.text() + "`"
            : "keep one of the two");
    entry.breaks();
    return true;
  }

  /**
   * Reports a key that its mapping does not know; returns the one that was meant, if one is near.
   */
  private @Nullable String unknown(Entry entry, Node.Scalar key, Read value) {
    Mapping mapping = entry.mapping();
    String text = key.text();
    String unspaced = mapping.unspacedKey(text);
    String slip = unspaced == null && value.isBlank() ? cutByComma(text) : null;
    if (unspaced != null || slip != null) {
      problems.add(
          entry.origin(key),
          "`" + text + "` is no `key: value`",
          slip != null ? slip : Problems.spaceAfterColon(text));
      return unspaced;
    }
    String nearest = Nearest.to(text, mapping.keys());
    Mapping home = nearest != null ? null : Mapping.of(text);
    problems.add(
        entry.origin(key),
        home != null
            ? "`" + text + "` is a key of " + home.what() + ", not of " + mapping.what()
            : "`" + text + "` is not a key of " + mapping.what(),
        mending(text, nearest, mapping, home));
    return nearest;
  }

  /** How to mend a key that its mapping does not know, which may be one of another. */
  private static @Nullable String mending(
      String text, @Nullable String nearest, Mapping mapping, @Nullable Mapping home) {
    String typed = typed(text);
    if (typed != null) {
      return typed;
    }
    if (home == null) {
      return Problems.offer(nearest, mapping.keys());
    }
    return home == Mapping.TOP ? "begin it in the first column" : "move it there";
  }

  /** What a word processor has put for what YAML wants; null where there is nothing of the kind. */
  private static @Nullable String typed(String text) {
    if (text.indexOf(NO_BREAK_SPACE) >= 0) {
      return "write plain spaces: this holds a no-break space";
    }
    boolean isCurly = text.chars().anyMatch(c -> "“”„‟".indexOf(c) >= 0);
    return isCurly ? "put the text in straight quotes, `\"`: YAML knows no others" : null;
  }

  /** How to mend what stands without a value because the comma before it ends another value. */
  private static @Nullable String cutByComma(String text) {
    String typed = typed(text);
    if (typed != null) {
      return typed;
    }
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return "the comma before it ends a value: write a number in plain digits";
    }
    return text.indexOf(' ') > 0 ? "put a text that holds a comma in double quotes" : null;
  }

  /** A key; null, and reported, where it can be none. */
  Node.@Nullable Scalar key(Read key) {
    if (!(key.event() instanceof ScalarEvent scalar)) {
      if (!key.is(Event.ID.Alias)) {
        problems.add(
            events.origin(key.event()),
            "a key must be a single word, not " + key.shape(),
            "write the word before the `:`");
      }
      events.skip(key.event());
      return null;
    }
    if (TextFold.isBlank(scalar.getValue())) {
      problems.add(events.origin(scalar), "a key is empty", "write the key before the `:`");
      return null;
    }
    if (scalar.isPlain() && scalar.getValue().charAt(0) == NO_BREAK_SPACE) {
      problems.add(
          events.origin(scalar),
          "`" + scalar.getValue() + "` begins with a no-break space",
          "write plain spaces before it");
      return null;
    }
    if (scalar.isPlain() && scalar.getValue().equals("<<")) {
      problems.add(
          events.origin(scalar),
          "`<<` is a merge key, which is not part of the format of fact files",
          "write the keys themselves");
      return null;
    }
    return key.sound() || Bounds.fits(scalar.getValue()) ? events.scalar(scalar) : null;
  }

  private @Nullable Node value(String key, Shape shape, Read value) {
    if (value.event() instanceof ScalarEvent scalar) {
      String text = scalar.getValue();
      if (TextFold.isBlank(text)) {
        if (value.sound()) {
          problems.add(
              events.origin(scalar),
              "`" + key + "` is empty",
              "write its value, or remove the key");
        }
        return null;
      }
      if (shape == Shape.LIST) {
        problems.add(
            events.origin(scalar),
            "`" + key + "` takes a list, not `" + text + "`",
            "write `[" + text + "]`");
        return null;
      }
      return value.sound() ? events.scalar(scalar) : null;
    }
    if (value.is(Event.ID.SequenceStart) && shape != Shape.ONE) {
      return items(key, value);
    }
    if (!value.is(Event.ID.Alias)) {
      problems.add(
          events.origin(value.event()),
          "`" + key + "` takes " + wanted(shape) + ", not " + value.shape(),
          shape == Shape.ONE ? ONE_TEXT : "write `[…]`");
    }
    events.skip(value.event());
    return null;
  }

  private static String wanted(Shape shape) {
    return switch (shape) {
      case ONE -> "a single value";
      case ONE_OR_LIST -> "a single value or a list";
      case LIST, SECTION -> "a list";
    };
  }

  private @Nullable Node items(String key, Read start) {
    List<Node.Scalar> items = new ArrayList<>();
    boolean sound = start.sound();
    for (Read item = events.next(); !item.is(Event.ID.SequenceEnd); item = events.next()) {
      sound &= item.sound();
      if (item.event() instanceof ScalarEvent scalar && !TextFold.isBlank(scalar.getValue())) {
        items.add(events.scalar(scalar));
        continue;
      }
      if (item.sound()) {
        boolean isEmpty = item.event() instanceof ScalarEvent;
        problems.add(
            events.origin(item.event()),
            "an item of `" + key + "` is " + (isEmpty ? "empty" : item.shape()),
            isEmpty ? "leave it out" : ONE_TEXT);
      }
      sound = false;
      events.skip(item.event());
    }
    if (items.isEmpty() && sound) {
      problems.add(
          events.origin(start.event()),
          "`" + key + "` is an empty list",
          "give it an item, or leave it out");
      return null;
    }
    Node.Items list = Node.items(items, events.origin(start.event()));
    return sound ? list : null;
  }
}
