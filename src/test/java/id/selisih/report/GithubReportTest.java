package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.finding.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubReportTest {
  private final Path folder;

  GithubReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> lines(Outcome outcome) {
    return new GithubReport(new Repository(folder)).render(outcome).lines().toList();
  }

  @Test
  void writesACommandForEachFindingTheWorstFirst() {
    List<String> lines = lines(Outcomes.of(folder, Outcomes.RICH));
    assertThat(lines.get(0))
        .isEqualTo(
            "::error file=facts.yaml,line=9,col=9,title=conflict::pact: signing date – 19 June 2024"
                + " and 20 June 2024 cannot both be true as reported%0Aclaimants: 19 June 2024"
                + " stated as established by one; 20 June 2024 stated as established by two%0Asuspicion: one"
                + " day apart (19 June 2024 and 20 June 2024): a time zone, or the day of the report"
                + " taken for the day of the event%0Ato settle: the document or record that carries"
                + " the date%0Afingerprint: fd0277d7ba2a");
    assertThat(lines)
        .extracting(line -> line.substring(0, line.indexOf(" ")))
        .containsExactly("::error", "::warning", "::notice");
  }

  @Test
  void escapesWhatWouldEndAPropertyOrTheMessage() {
    String yaml = Outcomes.RICH.replace("label: signing date", "label: \"5 %\\n::error::x\"");
    assertThat(lines(Outcomes.of(folder, "a,b:c%.yaml", yaml)).get(0))
        .startsWith(
            "::error file=a%2Cb%3Ac%25.yaml,line=9,col=9,title=conflict::pact: 5 %25 ::error::x – ");
  }

  @Test
  void putsProblemsFirst() {
    assertThat(lines(Outcomes.of(folder, "more.yaml", Outcomes.RICH + "foo: bar\n")).get(0))
        .startsWith("::error file=more.yaml,line=19,col=1,title=problem::")
        .contains("foo");
  }

  @Test
  void namesNoFileForStandardInput() {
    assertThat(lines(Outcomes.ofInput(Outcomes.RICH)).get(0))
        .startsWith("::error title=conflict::");
  }

  @Test
  void saysNothingOfWhatIsReviewed() {
    assertThat(lines(Outcomes.reviewed(Outcomes.of(folder, Outcomes.RICH)))).isEmpty();
  }
}
