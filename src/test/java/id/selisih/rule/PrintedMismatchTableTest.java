package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.finding.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rule against the tables of what is read of printed words. */
class PrintedMismatchTableTest {
  private static final Path TABLES = Path.of("src/test/resources/reading");
  private static final Pattern NUMBER = Pattern.compile("([a-z ]*)([0-9]+(?:\\.[0-9]+)?)");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private record Row(String kind, String printed, String value, String published) {}

  /** The rows that can be read. */
  private static List<Row> rows(String language) throws IOException {
    return Files.readAllLines(TABLES.resolve(language + ".txt")).stream()
        .filter(line -> line.startsWith("q | ") || line.startsWith("d | "))
        .map(line -> line.split(" \\| ", -1))
        .map(row -> new Row(row[0], row[1], row[2], row.length > 3 ? row[3] : "2024-10-22"))
        .filter(row -> !row.value().matches("[-?]|any"))
        .toList();
  }

  /** A base of an article for each row. */
  private static String base(
      String language, List<Row> rows, Function<Row, Stream<String>> values) {
    StringBuilder base =
        new StringBuilder("properties: {q: {kind: quantity}, d: {kind: date}}\narticles:\n");
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      base.append(
          "  - {id: a%d, language: %s, published: %s, facts: ["
              .formatted(i, language, row.published()));
      values
          .apply(row)
          .forEach(
              value ->
                  base.append(
                      "{about: x, property: %s, value: '%s', printed: '%s'}, "
                          .formatted(row.kind(), value, row.printed().replace("'", "''"))));
      base.append("]}\n");
    }
    return base.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void isSilentWhereTheValueIsWhatIsRead(String language) throws IOException {
    String base = base(language, rows(language), row -> Stream.of(row.value().split(" or ", -1)));
    assertThat(Bases.check("printed-mismatch", base)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void tellsEachValueThatIsOneOff(String language) throws IOException {
    List<Row> rows = new ArrayList<>(rows(language));
    rows.removeIf(row -> oneOff(row.value()).isEmpty());
    String base = base(language, rows, row -> Stream.of(oneOff(row.value())));
    List<Finding> findings = Bases.check("printed-mismatch", base);
    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(findings).hasSameSizeAs(rows);
  }

  private static String oneOff(String value) {
    Matcher number = NUMBER.matcher(value);
    if (number.matches()) {
      return number.group(1) + new BigDecimal(number.group(2)).add(BigDecimal.ONE).toPlainString();
    }
    return DAY.matcher(value).matches() ? LocalDate.parse(value).plusDays(1).toString() : "";
  }
}
