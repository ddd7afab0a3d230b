package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import id.selisih.fact.TextFold;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
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
  private static final String MEND_SIZE = "a value is a few words; close every quote";

  /** Ends the reading of a file. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Stop(Problem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  private final Input input;
  private final String file;
  private final TextReader text;
  private final ParserImpl parser;
  private final Problems problems;
  private final Texts texts;
  private int depth;
  private int told;

  /** What ended the reading; null until then. */
  private @Nullable YAMLException error;

  /** What is still to be told after that. */
  private Deque<Event> rest = new ArrayDeque<>(0);

  YamlEvents(Input input, TextReader text, Draft draft) {
    this.input = input;
    this.file = input.name();
    this.text = text;
    this.parser = new ParserImpl(new Window(text), options());
    this.problems = draft.problems;
    this.texts = draft.texts;
  }

  /**
   * What SnakeYAML looks at. It copies all that it looks ahead at with every thousand characters
   * that it adds, so how far it may look is bounded.
   */
  private final class Window extends StreamReader {
    Window(TextReader text) {
      super(text);
    }

    @Override
    public int peek(int ahead) {
      if (ahead > Bounds.MAX_SCALAR) {
        throw stop(
            new Origin(file, getLine() + 1, getColumn() + 1),
            "`" + prefix(20) + "…` goes on for more than 1 MiB",
            MEND_SIZE);
      }
      return super.peek(ahead);
    }
  }

  /** An event, and whether it is free of what the format does not have. */
  record Read(Event event, boolean sound) {
    boolean is(Event.ID id) {
      return event.is(id);
    }

    /** Whether nothing stands there at all. */
    boolean isBlank() {
      return event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
    }

    /** What stands there, for people. */
    String shape() {
      if (event instanceof ScalarEvent scalar) {
        return TextFold.isBlank(scalar.getValue())
            ? "an empty text"
            : "`" + scalar.getValue() + "`";
      }
      return event.is(Event.ID.SequenceStart) ? "a list" : "a mapping";
    }
  }

  /** SnakeYAML's own bounds are too narrow for a fact file; {@link Bounds} has those that hold. */
  static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  /** The next event of the file; after an error those that stand whole before it. */
  private Event event() {
    if (error == null) {
      try {
        Event event = parser.getEvent();
        told++;
        return event;
      } catch (YAMLException e) {
        error = e;
        rest = YamlRest.before(e, input, told);
      }
    }
    if (rest.isEmpty()) {
      throw error;
    }
    return rest.remove();
  }

  Read next() {
    Event event = event();
    Mark end = event.getEndMark();
    text.begin(end.getLine() + 1, end.getColumn() + 1);
    boolean sound = true;
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      sound =
          event instanceof AliasEvent
              ? refuse(event, "`*" + node.getAnchor() + "` is an alias", "write the value itself")
              : refuse(event, "`&" + node.getAnchor() + "` is an anchor", "leave it out");
    }
    if (event instanceof ScalarEvent scalar) {
      sound &= hasNoTag(event, scalar.getTag());
      sound &= fits(scalar) && isText(scalar);
    } else if (event instanceof CollectionStartEvent start) {
      sound &= hasNoTag(event, start.getTag());
      depth++;
      if (depth > Bounds.MAX_DEPTH) {
        throw stop(
            origin(event),
            "nested deeper than " + Bounds.MAX_DEPTH + " levels",
            "a fact file needs no more than eight");
      }
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return new Read(event, sound);
  }

  /** Whether a scalar is no larger than the format allows. */
  private boolean fits(ScalarEvent scalar) {
    if (Bounds.fits(scalar.getValue())) {
      return true;
    }
    problems.add(origin(scalar), "`" + scalar.getValue() + "` is larger than 1 MiB", MEND_SIZE);
    return false;
  }

  /** Whether a scalar can be written out again: an escape can name half a character. */
  private boolean isText(ScalarEvent scalar) {
    if (scalar.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED || isWhole(scalar.getValue())) {
      return true;
    }
    problems.add(
        origin(scalar),
        "an escape from `\\uD800` to `\\uDFFF` is no character",
        "write the character itself");
    return false;
  }

  /** Whether every half of a character stands beside its other half. */
  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private boolean hasNoTag(Event event, @Nullable String tag) {
    return tag == null
        || refuse(
            event, "`" + tag.replace("tag:yaml.org,2002:", "!!") + "` is a tag", "leave it out");
  }

  private boolean refuse(Event event, String what, String suggestion) {
    problems.add(
        origin(event), what + ", which is not part of the format of fact files", suggestion);
    return false;
  }

  private static Stop stop(Origin origin, String message, String suggestion) {
    return new Stop(new Problem(origin, message + Draft.CUT_SHORT, suggestion));
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
    Mark start = event.getStartMark();
    String text = texts.bare(event.getValue());
    return new Node.Scalar(text, start.getLine() + 1, start.getColumn() + 1);
  }
}
