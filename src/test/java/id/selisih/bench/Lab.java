package id.selisih.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What all targets are measured with. */
final class Lab {
  private final Path home;
  private final Path folder;
  private final Plan plan;
  private final Inputs inputs;
  private final Stopwatch stopwatch;
  private final Bare bare;
  private final PrintStream progress;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A lab with nothing measured yet.
   *
   * @param home the project's folder, with the program built
   * @param folder where the bare programs and the inputs are
   * @param left how long all runs may take
   * @param progress where it says what it is doing
   */
  Lab(Path home, Path folder, long seed, Plan plan, Duration left, PrintStream progress)
      throws IOException {
    this.home = home;
    this.folder = folder;
    this.plan = plan;
    this.inputs = new Inputs(folder, seed);
    this.stopwatch = new Stopwatch(plan.longest(), left);
    this.bare = new Bare(home.resolve("target/selisih.jar"), folder);
    this.progress = progress;
  }

  Plan plan() {
    return plan;
  }

  Inputs inputs() {
    return inputs;
  }

  Bare bare() {
    return bare;
  }

  Stopwatch stopwatch() {
    return stopwatch;
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** A file of the project. */
  Path file(String name) {
    return home.resolve(name);
  }

  /** A file beside the inputs. */
  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /**
   * {@code selisih check} as users start it, on the JVM that the bare programs run on. Status 1
   * would not tell findings from a JVM that broke down, so here findings are no failure.
   */
  Job check(String name, Object... arguments) {
    List<String> command = new ArrayList<>(List.of("check", "--fail-on", "never"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return selisih(name, 0, command);
  }

  /** The program with any command line. */
  Job selisih(String name, int expected, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(file("scripts/selisih").toString()));
    command.addAll(arguments);
    return new Job(name, command, Map.of("JAVA_HOME", System.getProperty("java.home")), expected);
  }

  /** Measures the program beside a yardstick. */
  void compare(Target target, String what, Job program, Job yardstick, double limit) {
    compare(target, what, program, yardstick, limit, plan.runs());
  }

  /** The same, with so many runs. */
  void compare(Target target, String what, Job program, Job yardstick, double limit, int runs) {
    say(target, what + " beside " + yardstick.name());
    Result result = new Turns(stopwatch, plan, runs).compare(program, yardstick);
    rows.add(new Row(target.toString(), what, yardstick.name(), limit, result));
  }

  /** Adds a line that was measured otherwise. */
  void add(Row row) {
    rows.add(row);
  }

  /** Says what is being done. */
  void say(Target target, String what) {
    progress.println("bench: " + target + ": " + what);
  }
}
