package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.rule.Rule;
import id.selisih.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private final Folder folder;

  /** One conflict of heights, two levels below the top. */
  SettingsTest(@TempDir Path temp) throws IOException {
    this.folder =
        new Folder(temp)
            .properties("news/facts/facts.yaml")
            .height("news/facts/a.yaml", "one", "kerinci", 3805)
            .height("news/facts/b.yaml", "two", "kerinci", 3817);
  }

  private Run check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", folder.name("news/facts")));
    args.addAll(List.of(more));
    return Run.of(args);
  }

  @Test
  void setTheSeverityOfARule() throws IOException {
    folder.file("news/.selisih.yaml", "rules: {conflict: note}\n");
    assertThat(check().out()).contains("note[conflict]").contains("1 note");
    assertThat(check().status()).isZero();
    assertThat(check("--fail-on", "note").status()).isEqualTo(1);
    assertThat(check("--format", "json").out()).contains("\"severity\": \"note\"");
  }

  @Test
  void turnARuleOff() throws IOException {
    folder.file("news/facts/.selisih.yaml", "rules:\n  conflict: off\n");
    assertThat(check().out()).contains("nothing found; 1 rule was not asked");
    assertThat(check("--only", "conflict", "--skip", "conflict").err())
        .startsWith("selisih: no rule is left to ask");
    assertThat(check("--only", "conflict").out()).contains("error[conflict]");
    assertThat(Run.of("report", folder.name("news/facts")).out()).doesNotContain("(conflict):");
    Run review = Run.of("review", "--all", folder.name("news/facts"), "--because", "x");
    assertThat(review.out()).isEqualTo("there is nothing to settle\n");
  }

  @Test
  void setWhatFailsAndHowItLooks() throws IOException {
    folder.file(".selisih.yaml", "fail-on: never\nformat: json\n");
    assertThat(check().status()).isZero();
    assertThat(check().out()).startsWith("{");
    assertThat(check("--fail-on", "error").status()).isEqualTo(1);
    assertThat(check("--format", "text").out()).startsWith("error[conflict]");
  }

  @Test
  void leaveTheNameOfAnOutputToSayItsFormat() throws IOException {
    folder.file(".selisih.yaml", "format: json\n");
    assertThat(check("-o", folder.name("report.md")).out()).isEmpty();
    assertThat(folder.read("report.md")).startsWith("# ");
  }

  @Test
  void areTheNearestAboveTheFirstFactFile() throws IOException {
    folder.file(".selisih.yaml", "fail-on: never\n");
    folder.file("news/.selisih.yaml", "rules: {}\n");
    assertThat(check().status()).isEqualTo(1);
    assertThat(Run.of("check", folder.name("news/facts/a.yaml"), "--show-config").out())
        .startsWith("# " + folder.name("news/.selisih.yaml") + "\n");
    folder.file("news/.selisih.yaml", "# nothing\n");
    assertThat(check().status()).isEqualTo(1);
  }

  @Test
  void areShownWithTheirSources() throws IOException {
    String settings = folder.name("news/.selisih.yaml");
    folder.file(
        "news/.selisih.yaml", "fail-on: warning\nrules:\n  rounding: off\n  conflict: note\n");
    Run run = check("--show-config", "--format", "json", "--skip", "dispute");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            # %s
            fail-on: warning  # %s:1:10
            format: json  # --format
            rules:
              conflict: note  # %s:4:13
              dispute: off  # --only or --skip
              # missing-context: warning  # default
              # divergence: note  # default
              rounding: off  # %s:3:13
            """
                .formatted(settings, settings, settings, settings));
    for (Rule rule : Rules.all()) {
      assertThat(run.out()).contains(" " + rule.doc().id() + ": ");
    }
    // What is shown can be kept as settings.
    folder.file("news/.selisih.yaml", run.out());
    assertThat(check("--show-config").err()).isEmpty();
    assertThat(check("--show-config", "--only", "rounding").out())
        .contains("rounding: note  # --only");
  }

  /** A large divergence is a warning by default, and a note where the severity is set to that. */
  @Test
  void changeNothingWhereWhatIsShownIsKept() throws IOException {
    folder.file(
        "news/facts/c.yaml",
        """
        properties: {visitors: {kind: quantity, label: visitors}}
        articles:
          - id: three
            facts:
              - {about: kerinci, property: visitors, value: 10, as-of: 2024-01}
              - {about: kerinci, property: visitors, value: 30, as-of: 2024-02}
        """);
    Run before = check();
    assertThat(before.out()).contains("warning[divergence]");
    folder.file("news/.selisih.yaml", check("--show-config").out());
    assertThat(check().out()).isEqualTo(before.out());
    folder.file("news/.selisih.yaml", "rules: {divergence: note}\n");
    assertThat(check().out()).contains("note[divergence]");
  }

  @Test
  void areShownWithoutAFile() {
    assertThat(Run.of("check", "--show-config").out()).contains("fail-on: ");
    Run none = Run.of("check");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("no FILE is given").contains("Usage:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fail_on: error | :1:1: problem: there is no setting `fail_on` | did you mean `fail-on`?",
        "severity: error | :1:1: problem: there is no setting `severity` | write `fail-on`, `format` or `rules`",
        "fail-on: eror | :1:10: problem: `fail-on`: `eror` is not one of error, warning, note, never | did you mean `error`?",
        "format: jsn | `jsn` is not one of | did you mean `json`?",
        "rules: {conflct: off} | :1:9: problem: there is no rule `conflct` | did you mean `conflict`?",
        "rules: {xyz: off} | there is no rule `xyz` | all are listed by: selisih rules",
        "rules: {conflict: on} | `on` is not one of error, warning, note, off | write `error`, `warning`, `note` or `off`",
        "rules: {conflict: [a]} | `conflict` takes no list | write it without the `- `",
        "rules: conflict | `rules` takes a mapping | write `rules: {single-origin: off}`",
        "rule: {conflict: off} | `rule` is not a section | did you mean `rules`?",
        "fail-on: | `fail-on` is empty | give it a value",
        "[] | the settings are a mapping | begin with a key",
        "fail-on | the settings are a mapping | begin with a key",
        "a: [ | YAML syntax: | ''",
        "'a: b: c' | YAML syntax: | ''",
        "? [a] : b | a key must be a single word | ''",
      })
  void areRefusedWhereTheyAreWrong(String yaml, String message, String suggestion)
      throws IOException {
    folder.file("news/facts/.selisih.yaml", yaml + "\n");
    Run run = check("--output", folder.name("report.md"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(folder.name("news/facts/.selisih.yaml"))
        .contains(message)
        .contains(suggestion)
        .endsWith("selisih: nothing was checked: mend the settings first\n");
    assertThat(folder.path().resolve("report.md")).doesNotExist();
  }

  @Test
  void areRefusedWhereAKeyIsGivenTwice() throws IOException {
    folder.file("news/.selisih.yaml", "fail-on: note\nfail-on: error\n");
    assertThat(check().err()).contains(":2:1: problem: `fail-on` is given twice");
  }
}
