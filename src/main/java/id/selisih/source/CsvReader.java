package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.source.Level.Shape;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV fact file: a header of the keys of a fact, then a fact a row. */
final class CsvReader {
  private static final String ARTICLE = "article";
  private static final List<String> REQUIRED = List.of(ARTICLE, "about", "property", "value");

  private final Input input;
  private final Draft draft;
  private final Problems problems;
  private List<String> header = List.of();
  private boolean headerIsSound = true;

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
    try (Reader reader = input.reader();
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      new CsvReader(input, draft).records(parser);
    } catch (CharacterCodingException e) {
      NotText.report(input, draft.problems);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        NotText.report(input, draft.problems);
      } else {
        throw e.getCause();
      }
    }
  }

  private void records(CSVParser parser) {
    long line = 1;
    Iterator<CSVRecord> records = parser.iterator();
    while (true) {
      try {
        if (!records.hasNext()) {
          break;
        }
        CSVRecord row = records.next();
        if (header.isEmpty()) {
          header(row, (int) line);
        } else {
          row(row, (int) line);
        }
      } catch (UncheckedIOException e) {
        if (e.getCause() instanceof CharacterCodingException) {
          throw e;
        }
        problems.add(
            new Origin(input.name(), (int) line, 1),
            "CSV syntax: "
                + FactFiles.reason(Objects.requireNonNull(e.getCause()))
                + "; nothing from here on was read",
            "close every quote, and double a quote that stands inside a quoted field");
        return;
      }
      line = parser.getCurrentLineNumber() + 1;
    }
    if (header.isEmpty()) {
      problems.add(
          Origin.of(input.name()),
          "the file is empty",
          "begin it with a row of keys, such as `article,about,property,value`");
    }
  }

  private static boolean isBlank(CSVRecord row) {
    return row.size() == 1 && row.get(0).isBlank();
  }

  private void header(CSVRecord row, int line) {
    if (isBlank(row)) {
      return;
    }
    List<String> names = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>(Level.FACT.keys());
    known.remove("facts");
    known.add(ARTICLE);
    for (int i = 0; i < row.size(); i++) {
      String name = row.get(i).strip();
      Origin origin = new Origin(input.name(), line, i + 1);
      if (!known.contains(name)) {
        headerProblem(
            origin,
            "`" + name + "` is not a column of a fact file",
            Problems.didYouMean(name, known));
      } else if (names.contains(name)) {
        headerProblem(origin, "the column `" + name + "` is given twice", "keep one of the two");
      }
      names.add(name);
    }
    for (String required : REQUIRED) {
      if (!names.contains(required)) {
        headerProblem(
            new Origin(input.name(), line, 1),
            "the column `" + required + "` is missing",
            "add it to the header and to every row");
      }
    }
    header = names;
  }

  private void headerProblem(Origin origin, String message, @Nullable String suggestion) {
    problems.add(origin, message + "; its rows are left out", suggestion);
    headerIsSound = false;
  }

  private void row(CSVRecord row, int line) {
    if (isBlank(row)) {
      return;
    }
    Entry entry = new Entry(input.name(), line, 1, null, null);
    if (!headerIsSound) {
      draft.leftOut++;
      return;
    }
    if (row.size() != header.size()) {
      problems.add(
          new Origin(input.name(), line, Math.min(row.size(), header.size() + 1)),
          "the row has " + row.size() + " fields, the header " + header.size(),
          row.size() > header.size()
              ? "put a field that holds a comma in double quotes"
              : "leave a field empty rather than out");
      draft.leftOut++;
      return;
    }
    for (int i = 0; i < header.size(); i++) {
      String text = row.get(i);
      if (!text.isBlank()) {
        entry.put(header.get(i), node(header.get(i), text, line, i + 1));
      }
    }
    draft.facts.add(new Draft.FactEntry(entry, entry, entry));
  }

  private static Node node(String key, String text, int line, int field) {
    Shape shape = Level.FACT.shape(key);
    if (shape != Shape.LIST && shape != Shape.ONE_OR_LIST) {
      return new Node.Scalar(text, line, field);
    }
    List<Node.Scalar> items = new ArrayList<>();
    for (String item : text.split(";", -1)) {
      if (!item.isBlank()) {
        items.add(new Node.Scalar(item.strip(), line, field));
      }
    }
    return new Node.Items(List.copyOf(items), line, field);
  }
}
