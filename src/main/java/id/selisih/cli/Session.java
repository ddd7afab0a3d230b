package id.selisih.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a run of the program has around it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param columns how wide the terminal is that standard output goes to; 0 where it goes to none
 * @param isErrTerminal whether standard error goes to a terminal
 * @param clock tells the day of the run; asked only where it matters
 * @param machine its clocks and its memory
 */
record Session(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    int columns,
    boolean isErrTerminal,
    Supplier<LocalDate> clock,
    Machine machine) {

  /** How wide a text is where there is no terminal to measure. */
  private static final int PLAIN_COLUMNS = 100;

  /** The day of the run. */
  LocalDate today() {
    return clock.get();
  }

  boolean isTerminal() {
    return columns > 0;
  }

  /** Whether standard error goes to a terminal that a person looks at. */
  boolean isWatched() {
    String ci = variable("CI");
    return isErrTerminal
        && !isGithub()
        && (ci.isEmpty() || ci.equals("false"))
        && !variable("TERM").equals("dumb");
  }

  /** How wide a text may be: as the terminal, else as {@code COLUMNS} says, as for a pager. */
  int width() {
    return isTerminal() ? columns : columns(variable("COLUMNS"), PLAIN_COLUMNS);
  }

  /** The columns that a variable gives, or a default where it gives none. */
  static int columns(String variable, int otherwise) {
    return variable.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(variable) : otherwise;
  }

  /** Whether it is a step of GitHub Actions, which reads what is printed for commands. */
  boolean isGithub() {
    return variable("GITHUB_ACTIONS").equals("true");
  }

  /** The same session, where nothing that goes to standard error is taken for a command. */
  Session guarded() {
    PrintStream guarded = new PrintStream(new Defused(err), true, StandardCharsets.UTF_8);
    return isGithub()
        ? new Session(in, out, guarded, environment, columns, isErrTerminal, clock, machine)
        : this;
  }

  /** A variable, empty where it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
