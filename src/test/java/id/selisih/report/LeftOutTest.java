package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.report.TextReport.Verbosity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question with more values than a card can show. */
class LeftOutTest {
  private static final int VALUES = 3_000;

  private final Outcome outcome;
  private final int shown;

  LeftOutTest(@TempDir Path folder) {
    StringBuilder yaml =
        new StringBuilder(
            """
            properties: {troops: {kind: quantity, label: troops}}
            articles:
              - id: one
                facts:
            """);
    for (int i = 0; i < VALUES; i++) {
      yaml.append("      - {about: war, property: troops, value: ")
          .append(100_003 + 7 * i)
          .append(", as-of: 2024-0")
          .append(1 + i % 9)
          // Two of three thousand contradict each other.
          .append(
              i == 1_500 || i == 1_509 ? ", said-by: nis}\n" : ", said-by: speaker" + i + "}\n");
    }
    this.outcome = Outcomes.of(folder, yaml.toString());
    this.shown = outcome.judgements().get(0).shown().size();
  }

  @Test
  void theVerdictAtTheTopIsRight() {
    assertThat(outcome.findings().get(0).rule()).isEqualTo("conflict");
    assertThat(outcome.findings().get(0).values())
        .extracting(value -> value.answer().key().canonical())
        .containsExactlyInAnyOrder("110503", "110566");
  }

  @Test
  void aCardSaysOnceThatItShowsAPart() {
    String text = new TextReport(Style.PLAIN, 200, Verbosity.NORMAL).render(outcome);

    assertThat(text).containsOnlyOnce("= part: ").contains(part());
    assertThat(text.lines().filter(line -> line.matches(".* 1[0-9]{2},[0-9]{3} .* one .*")))
        .hasSize(shown);
  }

  @Test
  void aDocumentSaysItOfEachFinding() {
    assertThat(new MarkdownReport().render(outcome)).contains("**A part:** " + part() + ".");
  }

  @Test
  void theJsonReportCountsWhatIsLeftOut() throws IOException {
    JsonNode findings =
        new ObjectMapper().readTree(new JsonReport().render(outcome)).get("findings");

    assertThat(findings).hasSize(outcome.findings().size());
    for (JsonNode finding : findings) {
      assertThat(finding.get("left-out").get("values").asInt()).isEqualTo(VALUES - shown);
      assertThat(finding.get("left-out").get("facts").asInt()).isEqualTo(VALUES - shown);
    }
  }

  @Test
  void aFindingHoldsNothingThatIsNotShown() {
    for (Finding finding : outcome.findings()) {
      assertThat(finding.values().size() + finding.others().size()).isEqualTo(shown);
    }
  }

  private String part() {
    String left = Labels.grouped(String.valueOf(VALUES - shown));
    return "shown are facts that bear the verdict out, and the values that most facts give; "
        + left
        + " values and "
        + left
        + " facts are left out";
  }
}
