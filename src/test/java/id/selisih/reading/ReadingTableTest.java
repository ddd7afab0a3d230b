package id.selisih.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  /** How articles set the same words, and what comes along where they are copied from a page. */
  enum Setting {
    END_OF_SENTENCE("%s."),
    END_OF_CLAUSE("%s,"),
    BEFORE_DASH("%s —"),
    QUOTED("“%s”"),
    QUOTED_ONCE("‘%s’"),
    BRACKETED("(%s)"),
    TWO_SPACES("%s", " ", "  "),
    BROKEN_LINES("%s", " ", "\n"),
    LONG_DASHES("%s", "-", "–"),
    CURLY_APOSTROPHES("%s", "'", "’"),
    SOFT_HYPHENS("%s", "(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad");

    private final String frame;
    private final Pattern pattern;
    private final String replacement;

    Setting(String frame) {
      this(frame, "$^", "");
    }

    Setting(String frame, String pattern, String replacement) {
      this.frame = frame;
      this.pattern = Pattern.compile(pattern);
      this.replacement = replacement;
    }

    Row of(Row row) {
      String printed = frame.formatted(pattern.matcher(row.printed()).replaceAll(replacement));
      return new Row(row.language(), row.kind(), printed, row.value(), row.published());
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSameHoweverItIsSet(Setting setting) throws IOException, Malformed {
    List<String> others = new ArrayList<>();
    for (Row row : rows().map(setting::of).toList()) {
      String read = read(row);
      if (!read.equals(row.value())) {
        others.add("%s is %s, not %s".formatted(row.printed(), read, row.value()));
      }
    }
    assertThat(others).isEmpty();
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
