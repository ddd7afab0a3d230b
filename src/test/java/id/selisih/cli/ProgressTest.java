package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.watch.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of a run that takes long, and that it is shown to nobody else. */
class ProgressTest {
  private static final String CASES = "src/test/resources/golden/";
  private static final String REMOVED = "\r\u001b[K";

  private final SteadyMachine machine = new SteadyMachine();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Session session(OutputStream out, boolean isErrTerminal, Map<String, String> variables) {
    return session(InputStream.nullInputStream(), out, isErrTerminal, variables, machine);
  }

  private Session session(
      InputStream in,
      OutputStream out,
      boolean isErrTerminal,
      Map<String, String> variables,
      Machine on) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Session(in, out, errors, variables, 0, isErrTerminal, () -> Run.TODAY, on);
  }

  private Progress progress() {
    return new Progress(session(OutputStream.nullOutputStream(), true, Map.of()));
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Two seconds are over. */
  private void pass() {
    machine.waiting.get(0).run();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "unset",
      textBlock =
          """
          true,  unset,          unset, check,    true
          true,  TERM,           xterm, check,    true
          true,  CI,             '',    check,    true
          true,  CI,             false, check,    true
          true,  unset,          unset, report,   true
          true,  unset,          unset, check -q, false
          false, unset,          unset, check,    false
          false, TERM,           xterm, report,   false
          true,  CI,             true,  check,    false
          true,  CI,             1,     report,   false
          true,  GITHUB_ACTIONS, true,  check,    false
          true,  TERM,           dumb,  check,    false
          true,  unset,          unset, rules,    false
          true,  unset,          unset, --help,   false
          """)
  void waitsForTwoSecondsOnlyWhereSomebodySees(
      boolean isErrTerminal, String variable, String value, String command, boolean isWaiting) {
    Map<String, String> variables = variable == null ? Map.of() : Map.of(variable, value);
    Session session = session(OutputStream.nullOutputStream(), isErrTerminal, variables);
    String file = command.matches("check.*|report") ? " " + CASES + "wide" : "";
    Program.run(session, (command + file).split(" "));
    assertThat(machine.delays)
        .isEqualTo(isWaiting ? List.of(Duration.ofSeconds(2)) : List.<Duration>of());
    assertThat(machine.waiting).as("called off").isEmpty();
    assertThat(machine.atEnd).isEmpty();
    assertThat(shown()).isEmpty();
  }

  @Test
  void showsNothingBeforeTwoSecondsAreOver() {
    try (Progress progress = progress()) {
      progress.begin(Stage.JUDGING, new Progress.Known(8));
      progress.advance(5);
      progress.begin(Stage.WRITING, new Progress.Known(1));
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void showsTheStageThatGoesOnAndRemovesIt() {
    try (Progress progress = progress()) {
      progress.begin(Stage.READING, new Progress.Known(70));
      progress.advance(70);
      progress.begin(Stage.JUDGING, new Progress.Known(8));
      progress.advance(5);
      pass();
    }
    assertThat(shown())
        .contains("judging the questions  62% [")
        .contains(" 5/8 facts (0:00:01 / ")
        .doesNotContain("reading")
        .endsWith(REMOVED);
  }

  @Test
  void goesOnWithTheStagesThatFollow() {
    try (Progress progress = progress()) {
      progress.begin(Stage.READING, new Progress.Known(-1));
      pass();
      progress.begin(Stage.JUDGING, new Progress.Known(8));
      progress.advance(4);
    }
    assertThat(shown())
        .containsSubsequence("reading the files", "? %", REMOVED, "judging", "4/8 facts", REMOVED);
  }

  @Test
  void showsNothingWhileSomethingIsPrinted() {
    try (Progress progress = progress()) {
      progress.begin(Stage.READING, new Progress.Known(8));
      progress.hide();
      pass();
      assertThat(shown()).isEmpty();
      progress.begin(Stage.JUDGING, new Progress.Known(8));
      progress.hide();
      assertThat(shown()).endsWith(REMOVED);
    }
  }

  @Test
  void doesNotAskHowMuchThereIsBeforeItIsShown() {
    try (Progress progress = progress()) {
      progress.begin(
          Stage.READING,
          () -> {
            throw new AssertionError("asked");
          });
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void leavesACleanLineWhereTheRunIsBrokenOff() {
    try (Progress progress = progress()) {
      progress.begin(Stage.READING, new Progress.Known(8));
      pass();
      machine.atEnd.get(0).run();
      assertThat(shown()).endsWith(REMOVED);
      int length = shown().length();
      progress.begin(Stage.JUDGING, new Progress.Known(8));
      assertThat(shown()).hasSize(length);
    }
    assertThat(machine.atEnd).hasSize(1);
  }

  /** A machine on which two seconds are over at once, and no time passes then. */
  private static final class Slow implements Machine {
    @Override
    public long nanos() {
      return 0;
    }

    @Override
    public long peak() {
      return 0;
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
      task.run();
      return () -> {};
    }

    @Override
    public void atEnd(Runnable task) {}
  }

  /** Both streams go to one terminal, where a line that is drawn is removed in the end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check " + CASES + "wide",
        "check " + CASES + "problems",
        "check nowhere.yaml",
        "check --statistics " + CASES + "reviewed",
        "check --format gitlab " + CASES + "reviewed",
        "check - --verbose",
        "report " + CASES + "names",
        "report " + CASES + "report-problems",
        "review 0123456789ab --because so " + CASES + "names",
        "review 0123456789ab --because so " + CASES + "problems"
      })
  void disturbsNothingThatIsPrinted(String line) {
    String in = "articles: [{id: one, facts: [{about: sale, property: sum, value: 4}]}]\n";
    String plain = onTerminal(in, false, line);
    String drawn = onTerminal(in, true, line);
    assertThat(drawn).contains("reading the files", REMOVED);
    assertThat(drawn.replaceAll("\r\u001b\\[\\?7l[^\n\r]*\u001b\\[\\?7h", "").replace(REMOVED, ""))
        .isEqualTo(plain);
  }

  private String onTerminal(String in, boolean isErrTerminal, String line) {
    err.reset();
    InputStream stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    Program.run(session(stream, err, isErrTerminal, Map.of(), new Slow()), line.split(" "));
    return shown();
  }

  @Test
  void loadsNothingForARunThatIsOverBefore(@TempDir Path folder)
      throws IOException, InterruptedException {
    assertThat(classesLoaded(folder, "-Dselisih.progress=true"))
        .contains("id.selisih.cli.Progress", "java.util.TimerThread")
        .noneMatch(name -> name.matches("id\\.selisih\\.cli\\.Bar|me\\.tongfei.*|org\\.jline.*"));
    assertThat(classesLoaded(folder, "-Dselisih.progress=false"))
        .contains("id.selisih.cli.Stages")
        .noneMatch(
            name ->
                name.matches(
                    "id\\.selisih\\.cli\\.(Progress|Bar|Statistics).*|.*TimerThread|me\\.tongfei.*"));
  }

  private static List<String> classesLoaded(Path folder, String option)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            option,
            "-cp",
            System.getProperty("java.class.path"),
            "id.selisih.cli.Main",
            "check",
            CASES + "wide");
    List.of("CI", "GITHUB_ACTIONS", "TERM").forEach(builder.environment()::remove);
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readAllLines(log).stream()
        .map(line -> line.replaceFirst("^\\S+ (\\S+) .*", "$1"))
        .toList();
  }
}
