package id.selisih.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scripts/bench}: times the program beside its yardsticks. */
@Command(
    name = "bench",
    description = {
      "Times the program beside its yardsticks, in turn, and says which targets it meets.",
      "It measures and fails on nothing: what fails stands in the table."
    },
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  scripts/bench --short",
      "  scripts/bench --only cold-start --only throughput --runs 11",
      "  scripts/bench --format markdown"
    })
final class Bench implements Callable<Integer> {
  private static final int RUNS = 5;
  private static final int SHORT_RUNS = 3;

  /** What the table looks like. */
  enum Format {
    TEXT,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean isHelpAsked;

  @Option(
      names = "--short",
      description = "Take a tenth of the facts and fewer runs, and end within two minutes.")
  private boolean isShort;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description =
          "Count this many runs of each program, four times as many of a cold start. Default: "
              + RUNS
              + ", with --short "
              + SHORT_RUNS
              + " or as many as there is time for.")
  private @Nullable Integer runs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What the inputs are made from. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--only",
      paramLabel = "TARGET",
      description = "Measure only this: ${COMPLETION-CANDIDATES}. Repeatable.")
  private List<Target> only = new ArrayList<>();

  @Option(names = "--list", description = "Say what is measured, and measure nothing.")
  private boolean isListed;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "What the table looks like: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "Where the inputs are made, and found again. Default: target/bench.")
  private @Nullable Path folder;

  private final Path home;

  private Bench(Path home) {
    this.home = home;
  }

  /** Runs it for the project whose folder {@code selisih.home} is. */
  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("selisih.home", "")).toAbsolutePath();
    CommandLine line = new CommandLine(new Bench(home));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    System.exit(line.execute(args));
  }

  /** The build counts too: who asks for a short run waits for both. */
  private static Duration left(Plan plan) {
    Instant now = Instant.now();
    Instant started = Instant.ofEpochSecond(Long.getLong("selisih.started", now.getEpochSecond()));
    return plan.whole().minus(Duration.between(started, now));
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (isListed) {
      for (Target target : Target.values()) {
        out.printf("%-12s%s%n", target, target.description());
      }
      return 0;
    }
    int counted = runs != null ? runs : isShort ? SHORT_RUNS : RUNS;
    if (counted < 1) {
      throw new ParameterException(spec.commandLine(), "--runs: at least one run is needed");
    }
    Path place = folder != null ? folder.toAbsolutePath() : home.resolve("target/bench");
    PrintStream progress = System.err;
    Plan plan = new Plan(isShort, counted);
    Lab lab = new Lab(home, place, seed, plan, left(plan), progress);
    for (Target target : only.isEmpty() ? List.of(Target.values()) : only) {
      target.measure(lab);
    }
    out.println(Machine.description());
    out.println();
    out.print(format == Format.TEXT ? Table.text(lab.rows()) : Table.markdown(lab.rows()));
    out.flush();
    return 0;
  }
}
