package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program does with its streams, its environment and its own faults. */
class ProgramTest {
  private static final String CASES = "src/test/resources/golden/";
  private static final String DIFFERING = CASES + "severities/facts.yaml";

  private static final String ESCAPE = "\u001b[";

  /** A stream that nothing can be written to. */
  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  private static Run run(InputStream in, OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Session session =
        new Session(in, out, errors, Map.of(), 0, false, () -> Run.TODAY, new SteadyMachine());
    int status = Program.run(session, args);
    return new Run(status, "", err.toString(StandardCharsets.UTF_8));
  }

  private static Run into(OutputStream out, String... args) {
    return run(InputStream.nullInputStream(), out, args);
  }

  @Test
  void takesABrokenPipeForTheEndOfTheReading() {
    assertThat(into(failing("Broken pipe"), "check", DIFFERING)).isEqualTo(new Run(1, "", ""));
    assertThat(into(failing("Broken pipe"), "--help")).isEqualTo(new Run(0, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check " + DIFFERING, "--help", "rules", "--version", "explain conflict"})
  void saysThatStandardOutputCannotBeWritten(String args) {
    assertThat(into(failing("No space left on device"), args.split(" ")))
        .isEqualTo(
            new Run(3, "", "selisih: cannot write to standard output: No space left on device\n"));
  }

  @Test
  void tellsAFaultOfItsOwnFromOneOfTheFiles() {
    InputStream faulty =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("injected\u001b[31m\nfault");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return read();
          }
        };
    assertThat(run(faulty, OutputStream.nullOutputStream(), "check", "-"))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                selisih: the program failed: java.lang.IllegalStateException: injected\\u001b[31m fault
                  This is a fault of the program, not of the fact files.
                  Run it again with SELISIH_TRACE=1 to see where it happened.
                """));
  }

  @Test
  void readsStandardInputBesideFiles() {
    String in = "articles: [{id: three, facts: [{about: sale, property: sum, value: 4}]}]\n";
    Run run = Run.with(in, 0, Map.of(), "check", "-", DIFFERING, "--format", "json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"file\": \"<stdin>\"").contains("\"articles\": 3");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "unset",
      textBlock =
          """
          auto,   0,  unset, unset,  false
          auto,   80, unset, unset,  true
          auto,   80, '',    xterm,  true
          auto,   80, 1,     xterm,  false
          auto,   80, unset, dumb,   false
          always, 0,  1,     dumb,   true
          ALWAYS, 80, unset, unset,  true
          never,  80, unset, xterm,  false
          """)
  void coloursWhereThatIsWanted(
      String when, int columns, String noColor, String term, boolean isColoured) {
    Map<String, String> environment = new HashMap<>();
    if (noColor != null) {
      environment.put("NO_COLOR", noColor);
    }
    if (term != null) {
      environment.put("TERM", term);
    }
    for (String[] args :
        List.of(
            new String[] {"check", DIFFERING, "--color", when},
            new String[] {"rules", "--color=" + when},
            new String[] {"explain", "dispute", "--color", when})) {
      Run run = Run.with("", columns, environment, args);
      assertThat(run.out().contains(ESCAPE)).isEqualTo(isColoured);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "markdown"})
  void neverColoursWhatProgramsRead(String format) {
    Run run = Run.of("check", DIFFERING, "--color=always", "--format=" + format);
    assertThat(run.out()).doesNotContain("\u001b");
  }

  @Test
  void neverColoursFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.txt");
    Run.of("check", DIFFERING, "--color=always", "-o", file.toString());
    assertThat(Files.readString(file)).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120, 200})
  void fitsTheTerminal(int columns) {
    for (String name : List.of("severities", "date-suspicions", "long", "names", "many-values")) {
      Run run =
          Run.with("", columns, Map.of(), "check", CASES + name + "/facts.yaml", "--color=never");
      assertThat(run.out().lines().filter(line -> !line.contains("-->")))
          .allMatch(line -> line.length() <= columns);
    }
  }

  @Test
  void isAsWideAsThePagerBehindAPipe() {
    Run narrow = Run.with("", 0, Map.of("COLUMNS", "60"), "check", DIFFERING);
    assertThat(narrow.out().lines().filter(line -> !line.contains("-->")))
        .allMatch(line -> line.length() <= 60);
    assertThat(Run.with("", 0, Map.of("COLUMNS", "wide"), "check", DIFFERING))
        .isEqualTo(Run.of("check", DIFFERING));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 40})
  void survivesAnyTerminal(int columns) {
    Run run = Run.with("", columns, Map.of(), "check", "facts.yaml");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void completesCommandLinesInBash(@TempDir Path folder) throws Exception {
    Path script = folder.resolve("completion");
    Run run = Run.of("generate-completion");
    Files.writeString(script, run.out());
    assertThat(run.out()).contains("wrong-weekday").contains("--fail-on").contains("markdown");
    assumeThat(Path.of("/bin/bash")).exists();
    Process bash = new ProcessBuilder("/bin/bash", "-n", script.toString()).start();
    assertThat(bash.errorReader().lines()).isEmpty();
    assertThat(bash.waitFor()).isZero();
  }

  @Test
  void endsOnlyThroughItsStatus() {
    Run run =
        run(
            new ByteArrayInputStream(new byte[] {0, 1, 2, (byte) 0xFF}),
            OutputStream.nullOutputStream(),
            "check",
            "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("<stdin>").doesNotContain("\tat ");
  }
}
