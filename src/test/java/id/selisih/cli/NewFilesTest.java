package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewFilesTest {
  private static final String KERINCI = "conflict] kerinci: height";
  private static final String RINJANI = "conflict] rinjani: height";

  private final Path temp;
  private final Folder folder;

  /** Two mountains in conflict, in the folder of facts. */
  NewFilesTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.folder =
        new Folder(temp)
            .properties("facts/facts.yaml")
            .height("facts/a.yaml", "one", "kerinci", 3805)
            .height("facts/b.yaml", "two", "kerinci", 3817)
            .height("facts/c.yaml", "one", "rinjani", 3726)
            .height("facts/d.yaml", "two", "rinjani", 3776);
  }

  private Run check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", folder.name("facts")));
    args.addAll(List.of(more));
    return Run.of(args);
  }

  @Test
  void showsAndCountsOnlyWhatANewFileBrings() {
    Run run = check("--new", folder.name("facts/b.yaml"));
    assertThat(run.out())
        .contains(KERINCI)
        .doesNotContain(RINJANI)
        .contains(": 1 error\n1 other finding without a fact of the new files\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void takesNoEmptyName() {
    assertThat(check("--new", "").err()).contains("--new ``: a file has no name");
  }

  @Test
  void takesSeveralFilesAndFolders() {
    Run two = check("--new", folder.name("facts/b.yaml"), "--new", folder.name("facts/c.yaml"));
    assertThat(two.out()).contains(KERINCI).contains(RINJANI).contains("no other findings");
    assertThat(check("--new", folder.name("facts")).out()).contains(KERINCI).contains(RINJANI);
    Run none = check("--new", folder.name("facts/facts.yaml"));
    assertThat(none.status()).isZero();
    assertThat(none.out())
        .contains("nothing disagrees in the new files\n2 other findings without a fact");
  }

  @Test
  void countsOthersThatAreReviewedApart() {
    Run review = Run.of("review", "--all", folder.name("facts"), "--because", "as it was");
    assertThat(review.status()).isZero();
    assertThat(check("--new", folder.name("facts/b.yaml")).out())
        .contains("Reviewed, not counted")
        .contains(
            ": 1 reviewed\n1 other finding without a fact of the new files, of which 1 reviewed\n");
  }

  @Test
  void saysItInEveryFormat() {
    String[] isNew = {"--new", folder.name("facts/b.yaml"), "--format"};
    assertThat(check(isNew[0], isNew[1], isNew[2], "json").out()).contains("\"others\": 1");
    assertThat(check(isNew[0], isNew[1], isNew[2], "markdown").out())
        .contains("|Others, not of the new files|1|");
  }

  @Test
  void doesNotTakeForAgreedWhatItDoesNotShow() {
    Run run = check("--new", folder.name("facts/b.yaml"), "-v");
    assertThat(run.out()).doesNotContain("ok ");
  }

  @Test
  void takesAFindingForNewWhereAPartOfItIs() throws IOException {
    folder.file(
        "facts/sum.yaml",
        """
        articles:
          - id: sum
            facts:
              - {id: all, about: x, property: height, value: 10, sum-of: [part]}
        """);
    folder.file(
        "facts/part.yaml",
        """
        articles:
          - id: part
            facts:
              - {id: part, about: y, property: height, value: 1}
        """);
    assertThat(check("--new", folder.name("facts/part.yaml")).out()).contains("[wrong-sum]");
  }

  @Test
  void takesStandardInputForNew() {
    String yaml = folder("three", 3777);
    Run run = Run.with(yaml, 0, Map.of(), "check", folder.name("facts"), "-", "--new", "-");
    assertThat(run.out()).contains(RINJANI).doesNotContain(KERINCI);
  }

  @Test
  void takesStandardInputForAddedSinceARevision() throws IOException {
    new Repo(temp).commit("base");
    String yaml = folder("three", 3777);
    Run run = Run.with(yaml, 0, Map.of(), "check", folder.name("facts"), "-", "--since", "HEAD");
    assertThat(run.out()).contains(RINJANI).doesNotContain(KERINCI);
    Run unknown =
        Run.with(yaml, 0, Map.of(), "check", folder.name("facts"), "-", "--since", "nowhere");
    assertThat(unknown.status()).isEqualTo(2);
  }

  private static String folder(String article, int metres) {
    return "articles: [{id: %s, facts: [{about: rinjani, property: height, value: %d}]}]"
        .formatted(article, metres);
  }

  @Test
  void refusesStandardInputThatIsNotRead() {
    Run run = check("--new", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("selisih: --new `-`: it is none of the fact files of this run");
  }

  @Test
  void tellsTheProblemsOfTheFilesAlsoWhereTheNewOneIsWrong() throws IOException {
    folder.file("facts/e.yaml", "articles: 3\n");
    Run run = check("--new", folder.name("nowhere.yaml"));
    assertThat(run.err()).contains("facts/e.yaml:1:11").contains("selisih: --new `");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.yaml", "elsewhere.yaml"})
  void refusesANewFileThatIsNotOfTheRun(String name) throws IOException {
    folder.height("elsewhere.yaml", "one", "kerinci", 1);
    Run run = check("--new", folder.name(name));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("selisih: --new `" + folder.name(name));
  }

  @Test
  void asksGitWhatHasChangedSinceARevision() throws IOException {
    Repo repo = new Repo(temp);
    String base = repo.commit("base");
    Run none = check("--since", base);
    assertThat(none.err()).isEmpty();
    assertThat(none.out()).contains("2 other findings");
    assertThat(none.status()).isZero();

    folder.file("facts/b.yaml", folder.read("facts/b.yaml") + "# changed\n");
    assertThat(check("--since", "HEAD").out()).contains(KERINCI).doesNotContain(RINJANI);
    repo.commit("changed");
    assertThat(check("--since", "HEAD").out()).contains("2 other findings");
    assertThat(check("--since", "HEAD^").out()).contains(KERINCI);
    assertThat(check("--since", base).out()).contains(KERINCI);
  }

  @Test
  void saysThatAFileIsInARepositoryOfItsOwn() throws IOException {
    new Repo(temp).commit("base");
    folder.height("facts/sub/e.yaml", "five", "kerinci", 3805);
    new Repo(temp.resolve("facts/sub")).commit("base");
    Run run = check("--since", "HEAD");
    assertThat(run.err()).contains("e.yaml` is in a repository of its own, ").contains("sub");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void takesUntrackedFilesForNewAndStagedOnesToo() throws IOException {
    Repo repo = new Repo(temp);
    repo.commit("base");
    folder.file(".gitignore", "facts/ignored.yaml\n");
    folder.height("facts/ignored.yaml", "three", "kerinci", 3805);
    assertThat(check("--since", "HEAD").out()).contains(KERINCI).doesNotContain(RINJANI);
    folder.height("facts/staged.yaml", "three", "rinjani", 3726);
    repo.git("add", "facts/staged.yaml");
    assertThat(check("--since", "HEAD").out()).contains(KERINCI).contains(RINJANI);
  }

  @Test
  void findsNamesThatNeedCare() throws IOException {
    boolean isUnicode =
        Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
            .newEncoder()
            .canEncode('é');
    Repo repo = new Repo(temp);
    repo.commit("base");
    String name = isUnicode ? "facts/lé  \"x\" – \n y.yaml" : "facts/-  \"x\" \n y.yaml";
    folder.height(name, "three", "kerinci", 3805);
    repo.commit("more");
    assertThat(check("--since", "HEAD^").out()).contains(KERINCI).doesNotContain(RINJANI);
    assumeThat(isUnicode).as("file names of this machine can hold é").isTrue();
  }

  @Test
  void followsLinksAsGitDoes() throws IOException {
    folder.height("shared/e.yaml", "three", "kerinci", 3805);
    Files.createSymbolicLink(temp.resolve("facts/link.yaml"), Path.of("../shared/e.yaml"));
    Repo repo = new Repo(temp);
    repo.commit("base");
    assertThat(check("--since", "HEAD").out()).contains("2 other findings");
    folder.file("shared/e.yaml", folder.read("shared/e.yaml") + "# changed\n");
    assertThat(check("--since", "HEAD").out()).contains(KERINCI).doesNotContain(RINJANI);
  }

  @Test
  void refusesWhatGitCannotAnswer() throws IOException {
    new Repo(temp).commit("base");
    for (String revision : List.of("no-such-branch", "HEAD..HEAD", "HEAD:facts", "", " ")) {
      Run run = check("--since", revision);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).startsWith("selisih: --since: ").contains("revision");
      assertThat(run.out()).isEmpty();
    }
    for (String revision : List.of("--upload-pack=" + folder.name("lost"), "-O", "--not")) {
      Run run = check("--since=" + revision);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("`" + revision + "` is not a revision");
    }
    assertThat(temp.resolve("lost")).doesNotExist();
  }

  @Test
  void needsARepository() {
    Run run = check("--since", "HEAD");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is in no Git repository (");
  }

  @Test
  void needsAllFilesInOneRepository(@TempDir Path other) throws IOException {
    new Repo(temp).commit("base");
    new Folder(other).height("z.yaml", "three", "kerinci", 3805);
    Run run = check(other.toString(), "--since", "HEAD");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("repository");
  }

  @Test
  void saysThatGitIsMissing() {
    Assertions.assertThatThrownBy(() -> new Git("no-such-git", temp).top())
        .isInstanceOfSatisfying(
            Ending.class,
            ending -> {
              assertThat(ending.message()).contains("it needs Git").contains("--new");
              assertThat(ending.status()).isEqualTo(2);
            });
  }
}
