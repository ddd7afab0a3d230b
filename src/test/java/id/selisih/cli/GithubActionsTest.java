package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run shows in GitHub Actions, which is known by its variables. */
class GithubActionsTest {
  private static final String FACTS =
      """
      properties: {p: {kind: date, label: day}}
      articles:
        - {id: a, facts: [{about: x, property: p, value: 2020-01-01}]}
        - {id: b, facts: [{about: x, property: p, value: 2021-05-05}]}
      """;

  private final Path summary;

  GithubActionsTest(@TempDir Path folder) {
    this.summary = folder.resolve("summary.md");
  }

  private static Run inActions(String... args) {
    return Run.with(FACTS, 0, Map.of("GITHUB_ACTIONS", "true"), args);
  }

  private static Run outside(String... args) {
    return Run.with(FACTS, 0, Map.of(), args);
  }

  private Run withSummary(String... args) {
    Map<String, String> environment = new HashMap<>();
    environment.put("GITHUB_ACTIONS", "true");
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    return Run.with(FACTS, 0, environment, args);
  }

  @Test
  void printsTheTextAndThenAnnotations() {
    String text = outside("check", "-").out();
    String annotations = outside("check", "-", "--format=github").out();
    assertThat(annotations).startsWith("::error title=conflict::x: day – ").hasLineCount(1);
    assertThat(inActions("check", "-").out()).isEqualTo(text + annotations);
    assertThat(inActions("check", "-").status()).isEqualTo(1);
  }

  @Test
  void printsTheFormatThatIsAskedForAndNothingElse() {
    for (Format format : Format.values()) {
      String[] args = {"check", "-", "--format=" + format};
      assertThat(inActions(args).out()).as(format.name()).isEqualTo(outside(args).out());
    }
  }

  @Test
  void annotatesWhereTheReportGoesToAFileToo(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.json");
    assertThat(inActions("check", "-", "-o", file.toString()).out()).startsWith("::error ");
    assertThat(file).content().startsWith("{");
  }

  @Test
  void appendsTheMarkdownToTheSummary() throws IOException {
    Files.writeString(summary, "of another program");
    Run run = withSummary("check", "-");
    String markdown = outside("check", "-", "--format=markdown").out();
    assertThat(summary).content().isEqualTo("of another program\n" + markdown);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void makesTheSummaryWhereThereIsNone() throws IOException {
    withSummary("check", "-", "--format=json");
    assertThat(summary).content().startsWith("# Discrepancies\n");
  }

  @Test
  void doesNotWriteTheSummaryTwice() throws IOException {
    withSummary("check", "-", "-o", "markdown=" + summary);
    assertThat(summary).content().containsOnlyOnce("# Discrepancies\n");
  }

  @Test
  void cutsTheSummaryAtALineWhereGithubWouldShowNothing() throws IOException {
    String before = "x".repeat(1024 * 1024 - 300) + "\n";
    Files.writeString(summary, before);
    withSummary("check", "-");
    String after = Files.readString(summary);
    assertThat(after).hasSizeLessThanOrEqualTo(1024 * 1024).startsWith(before);
    assertThat(after.substring(before.length()))
        .startsWith("\n# Discrepancies\n\n|What|How many|\n")
        .endsWith(
            "\n\n*The report is cut here: GitHub shows no more than 1,024 KiB. The whole of it is"
                + " written by: `selisih report`.*\n");
  }

  @Test
  void leavesAFullSummaryAsItIs() throws IOException {
    String full = "x".repeat(1024 * 1024 - 20);
    Files.writeString(summary, full);
    assertThat(withSummary("check", "-").err())
        .isEqualTo("selisih: the summary of this step has no room for the report\n");
    assertThat(summary).content().isEqualTo(full);
  }

  @Test
  void saysWhereTheSummaryCannotBeWritten() throws IOException {
    Files.createDirectory(summary);
    Run run = withSummary("check", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("selisih: cannot add to the summary `" + summary + "`");
    assertThat(run.out()).contains("error[conflict]");
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '"',
      value = {
        "::error::x,:\\u003aerror::x",
        "  ::error::x,  :\\u003aerror::x",
        "\u3000::error::x,\u3000:\\u003aerror::x",
        "a ##[error]x,a ##\\u005berror]x",
        "###[error]x,###\\u005berror]x",
        "a::b,a::b",
        ":a::b,:a::b",
        "#[a],#[a]"
      })
  void defusesCommands(String text, String harmless) throws IOException {
    assertThat(defused(text)).isEqualTo(harmless);
    assertThat(defused("a\n" + text)).isEqualTo("a\n" + harmless);
    assertThat(defused("a\r" + text)).isEqualTo("a\r" + harmless);
  }

  private static String defused(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new Defused(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void cannotBeMadeToObeyByTheNameOfAFile() {
    Run run = inActions("check", "::error::pwned.yaml", "##[error]pwned.yaml", "\n::error::x.yaml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).noneMatch(line -> line.strip().startsWith("::"));
    assertThat(run.err()).doesNotContain("##[");
  }
}
