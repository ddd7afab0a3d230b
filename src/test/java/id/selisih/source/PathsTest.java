package id.selisih.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files the paths of a command line stand for. */
class PathsTest {
  private Path folder = Path.of("");

  @BeforeEach
  void enter(@TempDir Path temporary) throws IOException {
    folder = temporary.toRealPath();
  }

  private Loaded load(String... paths) {
    List<String> names =
        Arrays.stream(paths).map(p -> p.isEmpty() ? "" + folder : folder + "/" + p).toList();
    return FactFiles.load(names, InputStream.nullInputStream());
  }

  private List<String> files(Loaded loaded) {
    return loaded.files().stream()
        .map(file -> folder.relativize(file.normalize()).toString())
        .toList();
  }

  private List<String> problems(Loaded loaded) {
    return loaded.problems().stream()
        .map(p -> p.origin() + " " + p.message() + " | " + p.suggestion())
        .map(text -> text.replace(folder + "/", "").replace(folder.toString(), "."))
        .toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name.endsWith("csv") ? "article,about,property,value\n" : "{}");
    }
  }

  @Test
  void aFolderStandsForEveryFactFileInItThatIsNotHidden() throws IOException {
    write("b.yaml", "a/c.yml", "a/b/c/d.csv", "A.YAML", "reviewed.yaml");
    write(".hidden.yaml", ".git/e.yaml", "a/.f/g.yaml", "notes.txt", "yaml", "x.yaml.bak");
    Loaded loaded = load("");
    assertThat(problems(loaded)).isEmpty();
    assertThat(files(loaded))
        .containsExactly("A.YAML", "a/b/c/d.csv", "a/c.yml", "b.yaml", "reviewed.yaml");
  }

  @Test
  void aHiddenFileOrFolderIsReadWhereItIsNamed() throws IOException {
    write(".a/b.yaml", ".c.yaml");
    assertThat(files(load(".a", ".c.yaml"))).containsExactly(".a/b.yaml", ".c.yaml");
  }

  @Test
  void aFileIsReadOnceHoweverOftenItIsNamed() throws IOException {
    write("a/b.yaml");
    Files.createSymbolicLink(folder.resolve("a/link.yaml"), folder.resolve("a/b.yaml"));
    Loaded loaded = load("a/b.yaml", "", "a/../a/b.yaml", "a/b.yaml", "a/link.yaml");
    assertThat(loaded.files()).hasSize(1);
    assertThat(load("a/b.yaml", "./a/b.yaml").files())
        .isEqualTo(load("./a/b.yaml", "a/b.yaml").files())
        .hasSize(1);
  }

  @Test
  void linksAreFollowedAndNeverRoundInACircle() throws IOException {
    write("a/b.yaml");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
    Loaded loaded = load("");
    assertThat(problems(loaded)).isEmpty();
    assertThat(files(loaded)).containsExactly("a/b.yaml");
  }

  @Test
  void foldersThatAllLinkToEachOtherAreEnteredOnce() throws IOException {
    for (int i = 0; i < 14; i++) {
      write("d" + i + "/f.yaml");
      for (int j = 0; j < 14; j++) {
        Files.createSymbolicLink(folder.resolve("d" + i + "/l" + j), folder.resolve("d" + j));
      }
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(load("").files()).hasSize(14));
  }

  @Test
  void reviewsBesideAFactFileAreRead() throws IOException {
    write("a/b.yaml", "a/reviewed.yaml", "c/d.csv", "reviewed.yaml");
    assertThat(files(load("a/b.yaml", "c/d.csv")))
        .containsExactly("a/b.yaml", "a/reviewed.yaml", "c/d.csv");
  }

  /** A second name of a file that was read is not a file that was left out. */
  @Test
  void reviewsAreIncompleteWhereAFileBesideThemWasNotRead() throws IOException {
    write("a.yaml", "reviewed.yaml");
    Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("a.yaml"));
    assertThat(Neighbours.withUnread(load("").files())).isEmpty();
    write("c.csv");
    assertThat(Neighbours.withUnread(load("").files())).isEmpty();
    assertThat(Neighbours.withUnread(load("a.yaml").files()))
        .containsExactly(folder + "/reviewed.yaml");
  }

  @Test
  void whatIsNoFactFileIsToldAsSuch() throws IOException {
    write("notes.txt", "empty/.hidden.yaml");
    Files.createSymbolicLink(folder.resolve("nowhere.yaml"), folder.resolve("gone"));
    assertThat(problems(load("gone.yaml", "notes.txt", "empty", "nowhere.yaml", "a\0b.yaml")))
        .containsExactly(
            "a\0b.yaml cannot be opened: Nul character not allowed | null",
            "empty the folder holds no fact file"
                + " | a fact file ends in .yaml, .yml or .csv and is not hidden",
            "gone.yaml there is no such file or folder | check the spelling",
            "notes.txt a fact file ends in .yaml, .yml or .csv"
                + " | rename it, or pass YAML on standard input: `-`",
            "nowhere.yaml there is no such file or folder | check the spelling");
    assertThat(problems(load("")))
        .containsExactly(
            ". the folder holds no fact file"
                + " | a fact file ends in .yaml, .yml or .csv and is not hidden",
            "nowhere.yaml a link that leads nowhere | remove or mend it");
    assertThat(FactFiles.load(List.of(""), InputStream.nullInputStream()).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).isEqualTo("an empty path"));
  }

  @Test
  void standardInputIsReadOnceAndOnlyWhereItIsNamed() throws IOException {
    write("a.yaml");
    InputStream stream = new ByteArrayInputStream("zebra: 1".getBytes(UTF_8));
    assertThat(FactFiles.load(List.of(folder + "/a.yaml"), stream).problems()).isEmpty();
    Loaded loaded = FactFiles.load(List.of("-", folder + "/a.yaml", "-"), stream);
    assertThat(loaded.problems()).hasSize(1);
    assertThat(loaded.problems().get(0).origin()).hasToString("<stdin>:1:1");
    assertThat(loaded.files()).containsExactly(folder.resolve("a.yaml"));
  }

  @Test
  void aPipeIsToldAndNotWaitedFor() throws IOException, InterruptedException {
    Process mkfifo = new ProcessBuilder("mkfifo", folder + "/pipe.yaml").start();
    assumeTrue(mkfifo.waitFor() == 0, "no named pipes here");
    write("a.yaml");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(problems(load("")))
              .containsExactly("pipe.yaml not a file | rename it, or move it elsewhere");
          assertThat(problems(load("pipe.yaml")))
              .containsExactly(
                  "pipe.yaml neither a file nor a folder"
                      + " | pass what it gives on standard input: `-`");
        });
  }

  @Test
  void whatMayNotBeReadIsTold() throws IOException {
    write("a.yaml", "b/c.yaml", "d.yaml");
    Path file = folder.resolve("a.yaml");
    Path inner = folder.resolve("b");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
    Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("-w-------"));
    try {
      assumeFalse(Files.isReadable(file), "root reads everything");
      Loaded loaded = load("");
      assertThat(problems(loaded))
          .containsExactly(
              "a.yaml the file cannot be read: permission denied"
                  + " | give yourself the right to read it",
              "b cannot be opened: permission denied | null");
      assertThat(files(loaded)).contains("d.yaml");
    } finally {
      Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void theTextOfAnArticleStaysInTheFolderOfItsFactFile() throws IOException {
    write("desk/a.txt", "secret.txt", "outside/x.txt");
    Path desk = folder.resolve("desk");
    Files.createSymbolicLink(desk.resolve("link.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(desk.resolve("inner"), folder.resolve("outside"));
    Files.createSymbolicLink(desk.resolve("gone.txt"), folder.resolve("gone"));
    // Through the link this is desk/sub/out.txt, which is a file; by its name it is a link outside.
    write("desk/sub/dir/x.txt", "desk/sub/out.txt");
    Files.createSymbolicLink(desk.resolve("deep"), desk.resolve("sub/dir"));
    Files.createSymbolicLink(desk.resolve("out.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(desk.resolve("fine.txt"), desk.resolve("a.txt"));
    Files.createSymbolicLink(desk.resolve("loop.txt"), desk.resolve("loop.txt"));
    List<String> refused =
        List.of(
            "../secret.txt",
            "x/../../secret.txt",
            folder + "/secret.txt",
            "link.txt",
            "inner/x.txt",
            "inner/not-there-yet.txt",
            "inner/../secret.txt",
            "deep/../out.txt",
            "gone.txt",
            "loop.txt");
    List<String> taken = List.of("a.txt", "./a.txt", "x/../a.txt", "fine.txt");
    for (String text : refused) {
      assertThat(article(desk, text).problems())
          .as(text)
          .singleElement()
          .satisfies(
              problem ->
                  assertThat(problem.message())
                      .matches("(?s)`text`: `.*` (leads outside the folder|is not a path).*"));
    }
    assertThat(article(desk, "not/there/yet.txt").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).endsWith("there is no such file"));
    for (String text : taken) {
      Loaded loaded = article(desk, text);
      assertThat(loaded.problems()).as(text).isEmpty();
      assertThat(loaded.base().articles().get(0).text()).isEqualTo(text);
    }
  }

  private static Loaded article(Path desk, String text) throws IOException {
    Path file = desk.resolve("facts.yaml");
    Files.writeString(file, "articles:\n  - {id: a, text: '" + text + "'}\n");
    return FactFiles.load(List.of(file.toString()), InputStream.nullInputStream());
  }
}
