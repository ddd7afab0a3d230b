package id.selisih.cli;

import id.selisih.check.Check;
import id.selisih.finding.Outcome;
import id.selisih.report.GithubReport;
import id.selisih.report.Report;
import id.selisih.report.TextReport.Verbosity;
import id.selisih.source.FactFiles;
import id.selisih.source.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selisih check}: compares the facts and says what disagrees. */
@Command(
    name = "check",
    description = "Compares the facts of fact files and says what disagrees.",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:no finding as bad as --fail-on",
      "1:at least one",
      "2:the command line, the settings or a fact file is wrong",
      "3:the program failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  selisih check facts.yaml",
      "  selisih check facts/ more.csv --fail-on warning",
      "  selisih check facts/ -o markdown=report.md -o json=report.json",
      "  selisih check facts.yaml --only conflict,dispute",
      "  selisih check facts/ --since origin/main",
      "  cat facts.yaml | selisih check -"
    })
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE...",
      hideParamSyntax = true,
      arity = "0..*",
      description =
          "Fact files (.yaml, .yml, .csv), folders of them, or - for YAML on standard input.")
  private List<String> files = new ArrayList<>();

  @Mixin private NewFiles newFiles = new NewFiles();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "What the report looks like: ${COMPLETION-CANDIDATES}. Default: text, or what the name of an output file says; in GitHub Actions also annotations.")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "[FORMAT=]FILE",
      description =
          "Write the report to FILE instead of standard output; with FORMAT=, one more report of that format. Repeatable.")
  private List<String> outputs = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "From which severity on a finding makes the exit status 1: ${COMPLETION-CANDIDATES}. Default: error.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--show-config",
      description = "Say which settings hold and where they come from, and check nothing.")
  private boolean isConfigShown;

  @Option(
      names = "--statistics",
      description =
          "Also say on standard error how much was checked, what was found, and how long each stage took.")
  private boolean isCounted;

  @Mixin private RuleChoice ruleChoice = new RuleChoice();

  @Mixin private ColorOption color = new ColorOption();

  @ArgGroup private Loudness loudness = new Loudness();

  /** How much is told; the two exclude each other. */
  static final class Loudness {
    @Option(
        names = {"-q", "--quiet"},
        description = "Say nothing but the findings.")
    private boolean isQuiet;

    @Option(
        names = {"-v", "--verbose"},
        description = "Also say what agrees.")
    private boolean isVerbose;

    Verbosity verbosity() {
      return isQuiet ? Verbosity.QUIET : isVerbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
    }
  }

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (files.isEmpty() && !isConfigShown) {
      throw new MissingParameterException(
          spec.commandLine(), PositionalParamSpec.builder().paramLabel("FILE").build(), "");
    }
    ruleChoice.validate();
    Settings settings = Settings.of(files, session);
    Config config = new Config(settings, ruleChoice.terms(settings, session), failOn, format);
    if (isConfigShown) {
      new Printer(session).result(config.text());
      return 0;
    }
    Outputs planned = Outputs.of(outputs, format, settings.format());
    try (Stages stages = Stages.of(session, loudness.isQuiet)) {
      return run(config, planned, stages);
    }
  }

  private int run(Config config, Outputs planned, Stages stages) {
    Check check = new Check(config.terms());
    Loaded loaded = FactFiles.load(files, session.in(), stages);
    planned.spare(loaded.files());
    Outcome outcome = newFiles.from(check.run(loaded, stages), loaded);
    stages.hide();
    new Printer(session).problems(loaded.problems());
    planned.write(outcome, color.choice(), loudness.verbosity(), session, stages);
    showInGithub(outcome, planned, config);
    stages.close();
    if (isCounted) {
      session.err().print(new Statistics(outcome, stages, session.machine()).text());
      session.err().flush();
    }
    if (!loaded.problems().isEmpty()) {
      return Program.WRONG_INPUT;
    }
    return config.failsOn().isFailed(outcome) ? 1 : 0;
  }

  /**
   * Adds what GitHub Actions shows outside of the log: annotations, and the summary of the step.
   */
  private void showInGithub(Outcome outcome, Outputs planned, Config config) {
    if (session.isGithub() && config.formatAsked() == null) {
      Report annotations = new GithubReport(Workspace.repository(session));
      new Printer(session).commands(annotations.render(outcome));
    }
    StepSummary summary = StepSummary.of(session);
    if (summary != null && !planned.writeTo(summary.path())) {
      summary.append(outcome, session);
    }
  }
}
