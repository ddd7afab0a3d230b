package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every golden case through the real command line. A case is a folder: {@code args}, one
 * argument a line, as one would type them in the project's folder; {@code status}; what is expected
 * in {@code expected.txt}, {@code .md}, {@code .json} and so on (the formats of check, each asked
 * for in turn; {@code .rows} is CSV, which would be a fact file) and on standard error in {@code
 * expected.err}; what stands in standard input, {@code stdin}; and the fact files. To renew them
 * after a change that is meant: {@code mvn test -Dgolden.rewrite=true}, then read each difference.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  private static final Map<String, String> FORMATS =
      new TreeMap<>(
          Map.of(
              "expected.txt", "text",
              "expected.md", "markdown",
              "expected.json", "json",
              "expected.sarif", "sarif",
              "expected.xml", "junit",
              "expected.github", "github",
              "expected.gitlab", "gitlab",
              "expected.rows", "csv"));

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsExpected(Path folder) throws IOException {
    assertThat(folder.resolve("args")).exists();
    List<String> args = Files.readAllLines(folder.resolve("args"));
    List<String> formats = FORMATS.keySet().stream().filter(f -> has(folder, f)).toList();
    if (formats.isEmpty() || !args.get(0).equals("check") || args.contains("--format")) {
      Run run = run(folder, args);
      agree(folder, formats.isEmpty() ? "expected.txt" : formats.get(0), run);
      return;
    }
    for (String format : formats) {
      List<String> formatted = new ArrayList<>(args);
      formatted.add("--format=" + FORMATS.get(format));
      agree(folder, format, run(folder, formatted));
    }
  }

  private static Run run(Path folder, List<String> args) throws IOException {
    Path in = folder.resolve("stdin");
    String text = Files.exists(in) ? Files.readString(in) : "";
    return Run.with(text, 0, Run.HERE, args.toArray(new String[0]));
  }

  private static boolean has(Path folder, String file) {
    return Files.exists(folder.resolve(file));
  }

  private static void agree(Path folder, String file, Run run) throws IOException {
    if (!run.out().isEmpty() || has(folder, file)) {
      expect(folder.resolve(file), run.out());
    }
    if (!run.err().isEmpty() || has(folder, "expected.err")) {
      expect(folder.resolve("expected.err"), run.err());
    }
    expect(folder.resolve("status"), run.status() + "\n");
    // Whatever stands in a file, nothing that a terminal or a page obeys comes out again.
    String lines = run.out().replace("\r\n", "\n"); // a row of CSV ends so
    assertThat(lines).isEqualTo(Visible.lines(lines));
    assertThat(run.err()).isEqualTo(Visible.lines(run.err()));
  }

  private static void expect(Path file, String actual) throws IOException {
    if (REWRITE) {
      Files.writeString(file, actual);
    }
    assertThat(file).exists().content().isEqualTo(actual);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdsOnlyFilesThatAreKnown(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .allMatch(
              name ->
                  name.matches("args|status|stdin|article\\.txt|.*\\.(yaml|yml|csv)")
                      || name.equals("expected.err")
                      || FORMATS.containsKey(name));
    }
  }
}
