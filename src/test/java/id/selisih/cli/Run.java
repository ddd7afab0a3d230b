package id.selisih.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What came of a command line that was run in the test's own process.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {
  /** The day of every run in a test. */
  static final LocalDate TODAY = LocalDate.of(2024, 12, 1);

  /** What says that the repository is the project's folder, wherever that is kept. */
  static final Map<String, String> HERE =
      Map.of("CI_PROJECT_DIR", Path.of("").toAbsolutePath().toString());

  /** Runs a command line with no terminal and an empty standard input. */
  static Run of(String... args) {
    return with("", 0, HERE, args);
  }

  static Run of(List<String> args) {
    return of(args.toArray(new String[0]));
  }

  /**
   * Runs a command line.
   *
   * @param in what stands in standard input
   * @param columns how wide the terminal is; 0 for none
   */
  static Run with(String in, int columns, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            columns,
            false,
            () -> TODAY,
            new SteadyMachine());
    int status = Program.run(session, args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
