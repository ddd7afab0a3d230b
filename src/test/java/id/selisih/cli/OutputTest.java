package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that go to files: whole or not at all, and never over what is not theirs. */
class OutputTest {
  private static final String FACTS = "articles: [{id: one}]\n";

  @TempDir private Path folder = Path.of(".");
  private Path facts = folder;

  @BeforeEach
  void write() throws IOException {
    facts = Files.writeString(folder.resolve("facts.yaml"), FACTS);
  }

  private Run check(String... options) {
    return Run.of(Stream.concat(Stream.of("check", facts.toString()), Stream.of(options)).toList());
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** The command line is refused, the fact file is as it was, and nothing else is left behind. */
  private void refused(Run run, int status, String message) throws IOException {
    assertThat(run.err()).isEqualTo("selisih: " + message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(status);
    assertThat(facts).hasContent(FACTS);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
  }

  @Test
  void takesTheFormatFromTheEnding() throws IOException {
    for (String name : List.of("a.json", "a.JSON", "a.md", "a.markdown", "a.txt", "a")) {
      Run run = check("-o", path(name));
      assertThat(run).isEqualTo(new Run(0, "", ""));
    }
    assertThat(read("a.json")).startsWith("{").isEqualTo(read("a.JSON"));
    assertThat(read("a.md")).startsWith("# ").isEqualTo(read("a.markdown"));
    assertThat(read("a.txt")).startsWith("1 article").isEqualTo(read("a"));
  }

  @Test
  void takesTheFormatThatIsAskedFor() throws IOException {
    assertThat(check("-o", path("a.md"), "--format", "json").out()).isEmpty();
    assertThat(read("a.md")).startsWith("{");
  }

  @Test
  void writesFurtherFormatsBesideStandardOutput() throws IOException {
    Run run = check("-o", "json=" + path("a"), "--output=MARKDOWN=" + path("b"));
    assertThat(run.out()).startsWith("1 article");
    assertThat(read("a")).startsWith("{");
    assertThat(read("b")).startsWith("# ");
  }

  @Test
  void refusesFormatsThatThereAreNot() throws IOException {
    refused(
        check("-o", "xml=" + path("a")),
        2,
        "there is no format `xml`; for a file of that name write `./xml=" + path("a") + "`");
  }

  @Test
  void refusesStandardOutputAsAFile() throws IOException {
    String message =
        "a report goes to standard output without `-o`; for a file of that name write `./-`";
    refused(check("-o", "markdown=-"), 2, message);
    refused(check("-o", "-"), 2, message);
  }

  @Test
  void refusesFolders() throws IOException {
    String name = folder.toString();
    refused(
        check("-o", name), 2, "cannot write to `" + name + "`: it is a folder; name a file in it");
    refused(
        check("-o", path("none/a.md")),
        2,
        "cannot write to `%s`: there is no folder `%s`; make it first"
            .formatted(path("none/a.md"), path("none")));
    refused(check("-o", ""), 2, "an output has no name; name a file");
    refused(check("-o", "json="), 2, "an output has no name; name a file");
  }

  @Test
  void sparesFactFiles() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.json"), facts);
    Files.createLink(folder.resolve("hard.json"), facts);
    Files.createDirectory(folder.resolve("sub"));
    for (String name : List.of("facts.yaml", "link.json", "hard.json", "sub/../facts.yaml")) {
      refused(
          check("-o", path(name)),
          2,
          "cannot write to `%s`: it is a fact file of this run; name another file"
              .formatted(path(name)));
    }
    Run report = Run.of("report", folder.toString(), "-o", facts.toString());
    refused(
        report,
        2,
        "cannot write to `%s`: it is a fact file of this run; name another file".formatted(facts));
  }

  @Test
  void sparesFactFilesThatAreBroken() throws IOException {
    Files.writeString(facts, "articles: [");
    Run run = check("-o", facts.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(facts).hasContent("articles: [");
  }

  @Test
  void refusesTwoOutputsOfOneName() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.md"));
    for (String other : List.of("a.md", "./a.md", "link")) {
      refused(
          check("-o", path("a.md"), "-o", "json=" + path(other)),
          2,
          "cannot write to `%s`: two outputs name it; give each a file of its own"
              .formatted(path(other)));
    }
    assertThat(folder.resolve("a.md")).doesNotExist();
  }

  @Test
  void keepsTheRightsOfAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    check("-o", file.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(read("a.md")).startsWith("# ");
  }

  @Test
  void followsLinks() throws IOException {
    Files.writeString(folder.resolve("old.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("old.md"));
    Path ahead = Files.createSymbolicLink(folder.resolve("ahead.md"), Path.of("new.md"));
    check("-o", "markdown=" + link, "-o", "markdown=" + ahead);
    assertThat(link).isSymbolicLink();
    assertThat(ahead).isSymbolicLink();
    assertThat(read("old.md")).startsWith("# ").isEqualTo(read("new.md"));
  }

  @Test
  void refusesLinksThatLeadInACircle() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.md"), Path.of("b.md"));
    Files.createSymbolicLink(folder.resolve("b.md"), Path.of("a.md"));
    refused(
        check("-o", path("a.md")),
        2,
        "cannot write to `" + path("a.md") + "`: its links lead in a circle");
  }

  @Test
  void saysThatADiskIsFull() throws IOException {
    assumeThat(Path.of("/dev/full")).exists();
    refused(check("-o", "/dev/full"), 3, "cannot write to `/dev/full`: No space left on device");
  }

  @Test
  void saysThatAFileMayNotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    assumeThat(file.toFile().setWritable(false)).isTrue();
    refused(
        check("-o", "json=" + path("new"), "-o", file.toString()),
        2,
        "cannot write to `" + file + "`: it is read-only; make it writable, or name another file");
    assertThat(file).hasContent("old");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void saysThatAFolderMayNotBeWritten() throws IOException {
    Path sealed = Files.createDirectory(folder.resolve("sealed"));
    Path old = Files.writeString(sealed.resolve("old"), "old");
    assumeThat(sealed.toFile().setWritable(false)).isTrue();
    try {
      for (Path file : List.of(old, sealed.resolve("new"))) {
        refused(
            check("-o", file.toString()),
            2,
            "cannot write to `%s`: its folder `%s` is read-only; name a file elsewhere"
                .formatted(file, sealed));
      }
    } finally {
      assertThat(sealed.toFile().setWritable(true)).isTrue();
    }
    assertThat(old).hasContent("old");
  }

  @Test
  void sparesTheTextsOfArticles() throws IOException {
    Files.writeString(folder.resolve("art.txt"), "a text");
    String withText = "articles: [{id: one, text: art.txt}]\n";
    Files.writeString(facts, withText);
    Run run = check("-o", path("art.txt"));
    assertThat(run.err())
        .contains("`" + path("art.txt") + "`: it is an article's text of this run");
    assertThat(run.status()).isEqualTo(2);
    assertThat(read("art.txt")).isEqualTo("a text");
  }

  @Test
  void sparesTheSettings() throws IOException {
    Files.writeString(folder.resolve(".selisih.yaml"), "fail-on: note\n");
    Run run = check("-o", path(".selisih.yaml"));
    assertThat(run.err()).contains("it is the settings file of this run");
    Run review =
        Run.of(
            "review", "--all", facts.toString(), "--because", "x", "--into", path(".selisih.yaml"));
    assertThat(review.err()).contains("the settings stand there; name another file");
    assertThat(read(".selisih.yaml")).isEqualTo("fail-on: note\n");
  }

  @Test
  void makesNoFileOfTheNameOfAFolder() throws IOException {
    String missing = path("missing") + "/";
    refused(
        check("-o", missing),
        2,
        "cannot write to `%s`: there is no such folder; make it first, and name a file in it"
            .formatted(missing));
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  @Test
  void writesToWhatIsNoFile() {
    assumeThat(Path.of("/dev/null")).exists();
    assertThat(check("-o", "/dev/null")).isEqualTo(new Run(0, "", ""));
    assertThat(Path.of("/dev/null")).exists();
  }

  @Test
  void writesTheEditorsReport() throws IOException {
    Run run = Run.of("report", facts.toString(), "-o", path("a.txt"));
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(read("a.txt")).startsWith("# Discrepancies");
  }
}
