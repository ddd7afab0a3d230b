package id.selisih.source;

import id.selisih.fact.Nearest;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import id.selisih.fact.TextFold;
import id.selisih.source.Mapping.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV fact file: a header of the keys of a fact, then a fact a row. */
final class CsvReader {
  private static final List<String> REQUIRED = List.of("article", "about", "property", "value");
  private static final String OTHER_SEPARATOR = "(?s).*[;|\\t].*";
  private static final int LONGEST_ROW = 16 << 20;
  private static final Pattern UNCLOSED = Pattern.compile("startline (\\d+)\\) EOF reached");

  private final Input input;
  private final Draft draft;
  private final Problems problems;
  private List<String> header = List.of();
  private boolean headerIsSound = true;
  private boolean isHeaderless;

  private CsvReader(Input input, Draft draft) {
    this.input = input;
    this.draft = draft;
    this.problems = draft.problems;
  }

  /**
   * Reads one file into the draft. What is wrong with it becomes a problem.
   *
   * @throws IOException if the file cannot be read
   */
  static void read(Input input, Draft draft) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    try (TextReader reader = new TextReader(input.name(), input.open(), "row", LONGEST_ROW);
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      new CsvReader(input, draft).rows(parser, reader);
    }
  }

  private void rows(CSVParser parser, TextReader reader) throws IOException {
    int line = 1;
    Iterator<CSVRecord> rows = parser.iterator();
    try {
      while (rows.hasNext()) {
        CSVRecord row = rows.next();
        if (!row.stream().allMatch(TextFold::isBlank)) {
          if (header.isEmpty()) {
            header(row, line);
          } else {
            row(row, line);
          }
        }
        line = (int) parser.getCurrentLineNumber() + 1;
        reader.begin(line, 1);
      }
    } catch (UncheckedIOException e) {
      draft.leftOut += header.isEmpty() ? 0 : 1;
      IOException cause = Objects.requireNonNull(e.getCause());
      if (!(cause instanceof CSVException)) {
        throw cause;
      }
      draft.end(syntax(line, String.valueOf(cause.getMessage())));
      return;
    }
    if (header.isEmpty()) {
      problems.add(
          Origin.of(input.name()),
          "the file is empty",
          "begin it with a row of keys, such as `article,about,property,value`");
    }
  }

  private Problem syntax(int line, String said) {
    Matcher unclosed = UNCLOSED.matcher(said);
    boolean isUnclosed = unclosed.find();
    return new Problem(
        new Origin(input.name(), isUnclosed ? Integer.parseInt(unclosed.group(1)) : line, 1),
        "CSV syntax: "
            + (isUnclosed
                ? "a quote that opens here is never closed"
                : "text follows the closing quote of a field in this row")
            + Draft.CUT_SHORT,
        isUnclosed ? "close the quote" : "double a quote that stands inside a quoted field");
  }

  private void header(CSVRecord row, int line) {
    List<String> names = row.stream().map(TextFold::bare).toList();
    List<String> known = Mapping.ROW.keys();
    header = names;
    if (Collections.disjoint(known, names) && names.stream().allMatch(this::isNoKey)) {
      headerProblem(
          new Origin(input.name(), line, 1),
          "`" + String.join(",", names) + "` is no header",
          "begin the file with a row of keys, such as `" + String.join(",", REQUIRED) + "`");
      isHeaderless = true;
      return;
    }
    Set<String> meant = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Origin origin = new Origin(input.name(), line, i + 1);
      if (name.isEmpty()) {
        headerProblem(origin, "column " + (i + 1) + " has no name", "name or remove it");
      } else if (!known.contains(name)) {
        String nearest = Nearest.to(name, known);
        meant.add(Objects.requireNonNullElse(nearest, name));
        headerProblem(
            origin,
            "`" + name + "` is not a column of a fact file",
            name.matches(OTHER_SEPARATOR)
                ? "separate columns with commas"
                : Mapping.ARTICLE.keys().contains(name)
                    ? "a YAML file gives it, under `articles`"
                    : Problems.offer(nearest, known));
      } else if (!meant.add(name)) {
        headerProblem(origin, "the column `" + name + "` is given twice", "keep one of the two");
      }
    }
    boolean isSplit = names.size() > 1 || !names.get(0).matches(OTHER_SEPARATOR);
    for (String required : REQUIRED) {
      boolean isPrinted = required.equals("value") && meant.contains("printed");
      if (isSplit && !isPrinted && !meant.contains(required)) {
        headerProblem(
            new Origin(input.name(), line, 1),
            "the column `" + required + "` is missing",
            "add it to the header and to every row");
      }
    }
  }

  private boolean isNoKey(String name) {
    return !name.matches(OTHER_SEPARATOR) && Nearest.to(name, Mapping.ROW.keys()) == null;
  }

  private void headerProblem(Origin origin, String message, @Nullable String suggestion) {
    problems.add(origin, message + "; its rows are left out", suggestion);
    headerIsSound = false;
  }

  private void row(CSVRecord row, int line) {
    if (isHeaderless || row.size() != header.size()) {
      draft.leftOut++;
      if (!isHeaderless) {
        wrongLength(row, line);
      }
      int id = header.indexOf("id");
      if (id >= 0 && id < row.size()) {
        draft.lostFacts.add(TextFold.bare(row.get(id)));
      }
      return;
    }
    Entry entry = new Entry(new Origin(input.name(), line, 1), Mapping.ROW, null, null);
    for (int i = 0; i < header.size(); i++) {
      String text = row.get(i);
      if (!TextFold.isBlank(text) && isColumn(header.get(i))) {
        entry.put(header.get(i), node(entry, header.get(i), text, i + 1));
      }
    }
    if (!headerIsSound) {
      // What else is wrong with the row is told, but not that it lacks what the header lacks.
      entry.breaks();
      REQUIRED.stream()
          .filter(key -> !isColumn(key))
          .forEach(key -> entry.put(key, new Node.Unread(line, 1)));
    }
    entry.completes();
    draft.facts.add(entry);
  }

  /** Whether one column, and no other, has that key. */
  private boolean isColumn(String key) {
    return headerIsSound
        || (Mapping.ROW.place(key) >= 0 && Collections.frequency(header, key) == 1);
  }

  private void wrongLength(CSVRecord row, int line) {
    boolean isShort = row.size() < header.size();
    int field = isShort ? row.size() : header.size() + 1;
    String text = row.get(field - 1);
    String fields = row.size() == 1 ? "1 field" : row.size() + " fields";
    problems.add(
        new Origin(input.name(), line, field),
        "the row has "
            + fields
            + ", the header "
            + header.size()
            + (TextFold.isBlank(text)
                ? ""
                : "; `" + text + (isShort ? "` is its last" : "` is too much")),
        isShort
            ? "leave a field empty rather than out"
            : TextFold.isBlank(text)
                ? "leave out the commas at its end"
                : "put a field that holds a comma in double quotes");
  }

  private Node node(Entry entry, String key, String text, int field) {
    int line = entry.origin().line();
    if (!Bounds.fits(text)) {
      problems.add(
          new Origin(input.name(), line, field),
          "`" + text + "` is larger than 1 MiB",
          "a value is a few words; close every quote");
      entry.breaks();
      return new Node.Unread(line, field);
    }
    Shape shape = Mapping.ROW.shape(key);
    if (shape == Shape.ONE) {
      return new Node.Scalar(draft.texts.bare(text), line, field);
    }
    List<Node.Scalar> items = new ArrayList<>();
    for (String item : text.split(";", -1)) {
      if (TextFold.isBlank(item)) {
        problems.add(
            new Origin(input.name(), line, field),
            "an item of `" + key + "` is empty in `" + text + "`",
            "leave out the `;` that follows or goes before it");
        entry.breaks();
      } else {
        items.add(new Node.Scalar(draft.texts.bare(item), line, field));
      }
    }
    return Node.items(items, new Origin(input.name(), line, field));
  }
}
