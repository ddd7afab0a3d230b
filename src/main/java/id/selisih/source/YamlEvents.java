package id.selisih.source;

import id.selisih.fact.Origin;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The events of one YAML file, within the bounds of the format: what no part of it is (anchors,
 * aliases, tags) and what is too large is reported as it goes by.
 */
final class YamlEvents {
  private static final int MAX_DEPTH = 50;
  private static final int MAX_SCALAR_BYTES = 1 << 20;

  /** Ends the reading of a file whose problem has been reported. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  private final String file;
  private final ParserImpl parser;
  private final Problems problems;
  private int depth;

  YamlEvents(String file, Reader reader, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.file = file;
    this.parser = new ParserImpl(new StreamReader(reader), options);
    this.problems = problems;
  }

  /** An event, and whether it is free of what the format does not have. */
  record Read(Event event, boolean sound) {
    boolean is(Event.ID id) {
      return event.is(id);
    }
  }

  Read next() {
    Event event = parser.getEvent();
    boolean sound = true;
    if (event instanceof NodeEvent node) {
      if (event instanceof AliasEvent) {
        sound = refuse(event, "`*" + node.getAnchor() + "` is an alias", "write the value itself");
      } else if (node.getAnchor() != null) {
        sound = refuse(event, "`&" + node.getAnchor() + "` is an anchor", "leave it out");
      }
    }
    if (event instanceof ScalarEvent scalar) {
      sound &= scalarIsSound(scalar);
    } else if (event instanceof CollectionStartEvent start) {
      sound &= tagIsAbsent(event, start.getTag());
      depth++;
      if (depth > MAX_DEPTH) {
        problems.add(
            origin(event),
            "nested deeper than " + MAX_DEPTH + " levels; nothing from here on was read",
            "a fact file needs no more than eight levels");
        throw new Stop();
      }
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return new Read(event, sound);
  }

  private boolean scalarIsSound(ScalarEvent scalar) {
    boolean sound = tagIsAbsent(scalar, scalar.getTag());
    String text = scalar.getValue();
    if (text.length() > MAX_SCALAR_BYTES / 3
        && text.getBytes(StandardCharsets.UTF_8).length > MAX_SCALAR_BYTES) {
      problems.add(
          origin(scalar),
          "`" + text.substring(0, 20) + "…` is larger than 1 MiB",
          "a value is a few words");
      return false;
    }
    return sound;
  }

  private boolean tagIsAbsent(Event event, @Nullable String tag) {
    return tag == null || refuse(event, "`" + tag + "` is a tag", "leave it out");
  }

  private boolean refuse(Event event, String what, String suggestion) {
    problems.add(
        origin(event), what + ", which is not part of the format of fact files", suggestion);
    return false;
  }

  /** Passes over the node that an event begins. */
  void skip(Event event) {
    if (event instanceof CollectionStartEvent) {
      int outside = depth - 1;
      while (depth > outside) {
        next();
      }
    }
  }

  Origin origin(Event event) {
    return new Origin(
        file, event.getStartMark().getLine() + 1, event.getStartMark().getColumn() + 1);
  }

  Node.Scalar scalar(ScalarEvent event) {
    return new Node.Scalar(
        event.getValue(), event.getStartMark().getLine() + 1, event.getStartMark().getColumn() + 1);
  }
}
