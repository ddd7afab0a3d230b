package id.selisih.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerException;

/**
 * What stands whole in the lines before a syntax error, though nothing was told of it: SnakeYAML
 * holds a text in braces or brackets back until it has seen what follows, which can make a key of
 * it. The lines before are read once more by themselves.
 */
final class YamlRest {
  private YamlRest() {}

  /**
   * The events that were held back, up to the end of the last text in braces or brackets; what is
   * told by indentation may go on where the error is.
   *
   * @param told how many events of the file were told before the error
   */
  static Deque<Event> before(YAMLException error, Input input, int told) {
    try (InputStream bytes = input.again()) {
      if (bytes == null) {
        return new ArrayDeque<>(0);
      }
      TextReader text = new TextReader(input.name(), bytes, "value", Integer.MAX_VALUE);
      return heldBack(new FirstLines(text, linesBefore(error)), told);
    } catch (IOException unreadable) {
      return new ArrayDeque<>(0); // That has been told by the first reading.
    }
  }

  private static int linesBefore(YAMLException error) {
    if (error.getCause() instanceof Unreadable unreadable) {
      return unreadable.problem().origin().line() - 1;
    }
    if (!(error instanceof MarkedYAMLException marked)) {
      return 0;
    }
    boolean isOpened = error instanceof ScannerException && marked.getContextMark() != null;
    Mark at = isOpened ? marked.getContextMark() : marked.getProblemMark();
    return at == null ? 0 : at.getLine();
  }

  private static Deque<Event> heldBack(Reader lines, int told) {
    ParserImpl parser = new ParserImpl(new StreamReader(lines), YamlEvents.options());
    List<Event> held = new ArrayList<>();
    int whole = 0;
    int depth = 0;
    try {
      for (int at = 0; parser.peekEvent() != null; at++) {
        Event event = parser.getEvent();
        if (at < told) {
          continue;
        }
        held.add(event);
        if (event instanceof CollectionStartEvent start && (depth > 0 || start.isFlow())) {
          depth++;
        } else if (event instanceof CollectionEndEvent && depth > 0) {
          depth--;
          whole = depth == 0 ? held.size() : whole;
        }
      }
    } catch (YAMLException open) {
      // What is open at the end of the lines is not whole.
    }
    return new ArrayDeque<>(held.subList(0, whole));
  }

  /** The first lines of a text. */
  private static final class FirstLines extends FilterReader {
    private int left;
    private boolean isAfterReturn;

    FirstLines(Reader text, int lines) {
      super(text);
      this.left = lines;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
      int given = left <= 0 ? -1 : super.read(into, from, count);
      for (int i = 0; i < given; i++) {
        char c = into[from + i];
        boolean isEnd = c == '\r' || (c == '\n' && !isAfterReturn);
        isAfterReturn = c == '\r';
        left -= isEnd ? 1 : 0;
        if (left == 0) {
          return i + 1;
        }
      }
      return given;
    }
  }
}
