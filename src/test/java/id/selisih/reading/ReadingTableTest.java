package id.selisih.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Printed texts and what they say: the tables in {@code src/test/resources/reading}. */
class ReadingTableTest {
  private static final Path TABLES = Path.of("src/test/resources/reading");

  record Row(String language, String kind, String printed, String value, String published) {}

  static Stream<Row> rows() throws IOException {
    Stream<Row> rows = Stream.empty();
    for (String language : Readings.languages()) {
      rows = Stream.concat(rows, rows(language).stream());
    }
    return rows;
  }

  private static List<Row> rows(String language) throws IOException {
    return Files.readAllLines(TABLES.resolve(language + ".txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
        .map(line -> line.split(" \\| ", -1))
        .map(
            cells ->
                new Row(language, cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : ""))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhatTheTableSays(Row row) throws Malformed {
    assertThat(read(row)).as(row.printed()).isEqualTo(row.value());
  }

  static String read(Row row) throws Malformed {
    Edtf published = row.published().isEmpty() ? null : Edtf.parse(row.published());
    Reading<?> reading =
        row.kind().equals("q")
            ? Readings.quantity(row.printed(), row.language())
            : Readings.date(row.printed(), row.language(), published);
    if (reading instanceof Reading.Whole<?> whole) {
      if (whole.value() instanceof Figure figure) {
        return figure.quantity().written();
      }
      PrintedDate date = (PrintedDate) whole.value();
      Stream<Edtf> all = Stream.concat(Stream.ofNullable(date.date()), date.others().stream());
      return date.date() == null ? "any" : all.map(Edtf::text).collect(Collectors.joining(" or "));
    }
    return reading instanceof Reading.Stopped<?> ? "?" : "-";
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasAtLeastTwoHundredRowsALanguage(String language) throws IOException {
    assertThat(rows(language)).hasSizeGreaterThanOrEqualTo(200);
  }

  static List<String> languages() {
    return Readings.languages();
  }
}
