package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCommandTest {
  private final Path temp;
  private final Folder folder;

  /** Two articles that give one mountain two heights. */
  ReviewCommandTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.folder =
        new Folder(temp)
            .properties("facts.yaml")
            .height("a.yaml", "one", "kerinci", 3805)
            .height("b.yaml", "two", "kerinci", 3817);
  }

  private Run check(String... more) {
    return run("check", more);
  }

  private Run review(String... more) {
    return run("review", more);
  }

  private Run run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of(more));
    args.add(temp.toString());
    return Run.of(args);
  }

  @Test
  void settlesOneDiscrepancy() throws IOException {
    assertThat(check().status()).isEqualTo(1);
    String fingerprint = Folder.fingerprint(check());
    Run review = review(fingerprint, "--because", "with its antenna", "--by", "Desk");
    assertThat(review.err()).isEmpty();
    assertThat(review.out())
        .isEqualTo("1 discrepancy settled in " + folder.name("reviewed.yaml") + "\n");
    assertThat(folder.read("reviewed.yaml"))
        .isEqualTo(
            """
            reviewed:
              - discrepancy: "%s"
                because: "with its antenna"
                by: "Desk"
                on: "2024-12-01"
            """
                .formatted(fingerprint));
    Run after = check();
    assertThat(after.status()).isZero();
    assertThat(after.out())
        .isEqualTo(
            """
            Reviewed, not counted:
              by Desk, 1 December 2024: with its antenna
                error[conflict] %s kerinci: height – 3,805 and 3,817 cannot both be true as reported

            2 articles, 2 facts, 1 question: 1 reviewed
            """
                .formatted(fingerprint));
  }

  @Test
  void settlesAnotherBehindTheFirstAndChangesNothingElse() throws IOException {
    String text =
        "# by hand\nreviewed:\n  - {discrepancy: 0123456789ab, because: gone} # old\n# end\n";
    folder.file("reviewed.yaml", text);
    String fingerprint = Folder.fingerprint(check("--skip", "stale-review"));
    assertThat(review(fingerprint, "--because", "x").status()).isZero();
    String entry =
        "  - discrepancy: \"" + fingerprint + "\"\n    because: \"x\"\n    on: \"2024-12-01\"\n";
    assertThat(folder.read("reviewed.yaml")).isEqualTo(text.replace("# end", entry + "# end"));
  }

  @Test
  void settlesTheWholeBaseSoThatOnlyWhatIsNewCounts() throws IOException {
    folder.height("c.yaml", "one", "rinjani", 3726).height("d.yaml", "two", "rinjani", 3776);
    assertThat(review("--all", "--because", "as it was").out())
        .startsWith("2 discrepancies settled");
    assertThat(check("--fail-on", "note").status()).isZero();
    assertThat(review("--all", "--because", "again").out())
        .isEqualTo("there is nothing to settle\n");

    // Another article with a known value changes nothing, a new value does.
    folder.height("e.yaml", "three", "rinjani", 3726);
    assertThat(check().status()).isZero();
    folder.height("f.yaml", "four", "rinjani", 3777);
    Run brought = check();
    assertThat(brought.status()).isEqualTo(1);
    assertThat(brought.out())
        .contains("error[conflict] rinjani: height – 3,726, 3,776 and 3,777")
        .contains("warning[stale-review] the review of `")
        .contains("1 error, 1 warning, 1 reviewed");
  }

  @Test
  void removesWhatIsStale() throws IOException {
    String fingerprint = Folder.fingerprint(check());
    folder.file(
        "reviewed.yaml",
        """
        reviewed:
          - {discrepancy: 0123456789ab, because: gone}
          - {discrepancy: %s, because: holds}
          - {discrepancy: %s, because: is over, until: 2024-11-30}
        """
            .formatted(fingerprint, fingerprint));
    folder.file(
        "b.yaml", folder.read("b.yaml") + "reviewed: [{discrepancy: ba9876543210, because: x}]\n");
    Run stale = check();
    assertThat(stale.status()).isZero();
    assertThat(stale.out())
        .contains("the review of `0123456789ab` matches no discrepancy")
        .contains("the review of `ba9876543210` matches no discrepancy")
        .contains(
            "the review of `" + fingerprint + "` (kerinci: height) counted until 30 November 2024")
        .contains("3 warnings, 1 reviewed");

    assertThat(review("--prune").out())
        .isEqualTo(
            "1 stale review removed from %s\n2 stale reviews removed from %s\n"
                .formatted(folder.name("b.yaml"), folder.name("reviewed.yaml")));
    assertThat(folder.read("reviewed.yaml"))
        .isEqualTo("reviewed:\n  - {discrepancy: " + fingerprint + ", because: holds}\n");
    assertThat(folder.read("b.yaml")).endsWith("reviewed: []\n");
    assertThat(check().out()).endsWith(": 1 reviewed\n");
    assertThat(review("--prune").out()).isEqualTo("no review is stale\n");
  }

  @Test
  void countsUntilTheEndOfTheLastDay() throws IOException {
    String fingerprint = Folder.fingerprint(check());
    assertThat(review(fingerprint, "--because", "x", "--until", "2024-12-01").status()).isZero();
    assertThat(check().status()).isZero();
    folder.file(
        "reviewed.yaml", folder.read("reviewed.yaml").replace("2024-12-01\n", "2024-11-30\n"));
    assertThat(check().status()).isEqualTo(1);
  }

  @Test
  void writesIntoAFactFile() throws IOException {
    String fingerprint = Folder.fingerprint(check());
    Run run = review("--into", folder.name("a.yaml"), "--because", "x", fingerprint);
    assertThat(run.err()).isEmpty();
    assertThat(folder.read("a.yaml")).contains("value: 3805}\nreviewed:\n  - discrepancy: ");
    assertThat(temp.resolve("reviewed.yaml")).doesNotExist();
    assertThat(check().status()).isZero();
  }

  @Test
  void saysWhereTheFileIsNotReadByItself() throws IOException {
    Files.createDirectory(temp.resolve("elsewhere"));
    Run run =
        Run.of(
            "review",
            Folder.fingerprint(check()),
            folder.name("facts.yaml"),
            folder.name("a.yaml"),
            folder.name("b.yaml"),
            "--because=x",
            "--into=" + folder.name("elsewhere/reviewed.yaml"));
    assertThat(run.err())
        .contains("pass ")
        .contains("elsewhere")
        .contains(" to check, too: of the files beside the facts, only reviewed.yaml");
    assertThat(run.status()).isZero();
  }

  @Test
  void settlesNothingTwiceInAFileThatTheRunDoesNotName() throws IOException {
    String into = folder.name("settled.yaml");
    String facts = folder.name("a.yaml");
    List<String> command =
        List.of("review", "--all", facts, folder.name("b.yaml"), folder.name("facts.yaml"));
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("--because", "x", "--into", into));
    assertThat(Run.of(all).out()).startsWith("1 discrepancy settled in");
    String once = folder.read("settled.yaml");
    assertThat(Run.of(all).out()).isEqualTo("there is nothing to settle\n");
    assertThat(folder.read("settled.yaml")).isEqualTo(once);
  }

  @Test
  void leavesReviewsAloneThatMayBeAboutFilesOutsideOfTheRun() throws IOException {
    assertThat(review("--all", "--because", "x").status()).isZero();
    String before = folder.read("reviewed.yaml");
    String[] part = {folder.name("facts.yaml"), folder.name("a.yaml")};
    assertThat(Run.of("check", part[0], part[1]).out()).doesNotContain("stale-review");
    assertThat(Run.of("review", "--prune", part[0], part[1]).out())
        .isEqualTo("no review is stale\n");
    assertThat(folder.read("reviewed.yaml")).isEqualTo(before);
  }

  @Test
  void knowsTheFindingsOfRulesThatAreNotAsked() throws IOException {
    assertThat(review("--all", "--because", "x").status()).isZero();
    assertThat(check("--only", "stale-review").out())
        .contains("nothing found; 17 rules were not asked");
    assertThat(check("--skip", "conflict").out()).contains("nothing found; 1 rule was not asked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0123456789ab --because x | no discrepancy of these files has the fingerprint",
        "nonsense --because x | is not a fingerprint",
        "FINGERPRINT | --because TEXT",
        "FINGERPRINT --because= | --because TEXT",
        "FINGERPRINT --because x --until 2024 | is not a day",
        "FINGERPRINT --because x --until soon | --until: ",
        "FINGERPRINT --because x --until 2024-11-30 | has passed",
        "FINGERPRINT --because x --into TEMP/x.csv | reviews stand in a YAML file",
        "FINGERPRINT --because x --into TEMP/no/reviewed.yaml | there is no folder",
        "--all --prune | exclude each other",
        "--prune --because x | --prune takes no",
      })
  void refusesAndWritesNothing(String arguments, String message) throws IOException {
    String[] args =
        arguments
            .replace("FINGERPRINT", Folder.fingerprint(check()))
            .replace("TEMP", temp.toString())
            .split(" ");
    Run run = review(args);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
    assertThat(files()).containsExactlyInAnyOrder("a.yaml", "b.yaml", "facts.yaml");
  }

  @Test
  void refusesWhatIsSettledAlready() throws IOException {
    String fingerprint = Folder.fingerprint(check());
    assertThat(review(fingerprint, "--because", "x").status()).isZero();
    String before = folder.read("reviewed.yaml");
    Run again = review(fingerprint, "--because", "y");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("is settled already at").contains("reviewed.yaml:2:5");
    assertThat(folder.read("reviewed.yaml")).isEqualTo(before);
  }

  @Test
  void refusesWhileAFactFileIsWrong() throws IOException {
    String fingerprint = Folder.fingerprint(check());
    folder.file("c.yaml", "article: []\n");
    Run run = review(fingerprint, "--because", "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("did you mean `articles`?")
        .contains("nothing was written: mend the fact files first");
    assertThat(temp.resolve("reviewed.yaml")).doesNotExist();
  }

  @Test
  void refusesALayoutThatItCannotWriteInto() throws IOException {
    String fingerprint = Folder.fingerprint(check());
    folder.file("reviewed.yaml", "{subjects: {}}\n");
    Run run = review(fingerprint, "--because", "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("it is written in braces");
    assertThat(folder.read("reviewed.yaml")).isEqualTo("{subjects: {}}\n");
  }

  @Test
  void refusesAReadOnlyFile() throws IOException {
    String fingerprint = Folder.fingerprint(check());
    folder.file("reviewed.yaml", "# kept\nreviewed:\n");
    Files.setPosixFilePermissions(
        temp.resolve("reviewed.yaml"), PosixFilePermissions.fromString("r--r--r--"));
    Run run = review(fingerprint, "--because", "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("read-only");
    assertThat(folder.read("reviewed.yaml")).isEqualTo("# kept\nreviewed:\n");
    assertThat(files())
        .containsExactlyInAnyOrder("a.yaml", "b.yaml", "facts.yaml", "reviewed.yaml");
  }

  @Test
  void needsAPlaceForReviewsOfStandardInput() {
    Run run = Run.of("review", "--all", "-", "--because", "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--into FILE");
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(temp)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
