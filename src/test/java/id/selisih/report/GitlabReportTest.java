package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selisih.finding.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitlabReportTest {
  private final Path folder;

  GitlabReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private JsonNode entries(Outcome outcome) {
    try {
      return new ObjectMapper().readTree(new GitlabReport(new Repository(folder)).render(outcome));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void hasTheFieldsThatGitlabReads() {
    JsonNode entries = entries(Outcomes.of(folder, "facts/a b.yaml", Outcomes.RICH));
    assertThat(entries.get(0).toString())
        .isEqualTo(
            "{\"description\":\"pact: signing date – 19 June 2024 and 20 June 2024 cannot both be"
                + " true as reported\",\"check_name\":\"conflict\",\"fingerprint\":\"fd0277d7ba2a\","
                + "\"severity\":\"major\","
                + "\"location\":{\"path\":\"facts/a b.yaml\",\"lines\":{\"begin\":9}}}");
    assertThat(entries)
        .extracting(entry -> entry.at("/severity").asText())
        .containsExactly("major", "minor", "info");
    assertThat(entries)
        .extracting(entry -> entry.at("/fingerprint").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesOutWhatIsReviewed() {
    assertThat(entries(Outcomes.reviewed(Outcomes.of(folder, Outcomes.RICH)))).isEmpty();
  }

  @Test
  void givesProblemsAndWhatHasNoFileAPlaceToo() {
    JsonNode problem = entries(Outcomes.of(folder, "gone.yaml", "articles: 3\n")).get(0);
    assertThat(problem.at("/severity").asText()).isEqualTo("blocker");
    assertThat(problem.at("/location/path").asText()).isEqualTo("gone.yaml");
    JsonNode input = entries(Outcomes.ofInput(Outcomes.RICH)).get(0);
    assertThat(input.at("/location/path").asText()).isEqualTo("<stdin>");
    assertThat(input.at("/location/lines/begin").asInt()).isEqualTo(9);
  }

  @Test
  void tellsProblemsOfOneMessageApart() {
    String yaml = "articles: [{id: a, facts: [{value: 1}, {value: 2}]}]\n";
    JsonNode entries = entries(Outcomes.of(folder, "a.yaml", yaml));
    assertThat(entries)
        .extracting(entry -> entry.at("/description").asText())
        .containsExactly(
            "`about` is missing",
            "`property` is missing",
            "`about` is missing",
            "`property` is missing");
    assertThat(entries)
        .extracting(entry -> entry.at("/fingerprint").asText())
        .doesNotHaveDuplicates();
  }
}
