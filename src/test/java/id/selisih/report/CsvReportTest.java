package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.finding.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReportTest {
  private final Path folder;

  CsvReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<CSVRecord> rows(Outcome outcome) {
    String csv = new CsvReport().render(outcome);
    assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv.substring(1), format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void hasARowForEachFindingValueAndFact() {
    List<CSVRecord> rows = rows(Outcomes.of(folder, Outcomes.RICH));
    assertThat(rows)
        .extracting(row -> row.get("rule") + " " + row.get("article") + " " + row.get("value"))
        .containsExactly(
            "conflict one 2024-06-19",
            "conflict two 2024-06-20",
            "dispute two no",
            "dispute one yes",
            "divergence one 1500",
            "divergence two 2500");
    assertThat(rows.get(0).get("printed")).isEqualTo("19 Juni");
    assertThat(rows.get(0).get("article-line")).isEqualTo("4");
    assertThat(rows.get(0).get("line")).isEqualTo("9");
    assertThat(rows.get(0).get("reviewed")).isEmpty();
    assertThat(rows.get(3).get("via")).isEqualTo("wire");
  }

  @Test
  void saysWhyAFindingIsSettled() {
    assertThat(rows(Outcomes.reviewed(Outcomes.of(folder, Outcomes.RICH))))
        .hasSize(6)
        .allMatch(row -> row.get("reviewed").equals("both were in the papers"));
  }

  @Test
  void hasAHeaderWhereThereIsNothing() {
    assertThat(new CsvReport().render(Outcomes.of(folder, "articles: []\n")).lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=1+1,'=1+1",
        "+1+1,'+1+1",
        "-1+1,'-1+1",
        "@SUM(A1),'@SUM(A1)",
        "\t=1, '=1",
        "\r=1, '=1",
        " =1, '=1",
        "\uFF1D1,'\uFF1D1",
        "a;=1,a;'=1",
        "a; @b,a; '@b",
        "-5,-5",
        "-5.25,-5.25",
        "1500,1500",
        "a=b,a=b",
        "a-b;c,a-b;c"
      })
  void makesFormulasHarmlessAndKeepsNumbers(String text, String cell) {
    assertThat(CsvReport.cell(text)).isEqualTo(cell);
  }

  @Test
  void cutsWhatACellCannotHold() {
    assertThat(CsvReport.cell("x".repeat(40_000))).hasSizeLessThan(32_768).endsWith("…");
  }
}
