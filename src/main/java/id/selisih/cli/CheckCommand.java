package id.selisih.cli;

import id.selisih.check.Check;
import id.selisih.check.Selection;
import id.selisih.finding.Outcome;
import id.selisih.report.GithubReport;
import id.selisih.report.Report;
import id.selisih.report.TextReport.Verbosity;
import id.selisih.source.FactFiles;
import id.selisih.source.Loaded;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code selisih check}: compares the facts and says what disagrees. */
final class CheckCommand implements Subcommand {
  private final Session session;
  private final CommandSpec spec =
      Specs.command(this, "check", "Compares the facts of fact files and says what disagrees.");
  private final PositionalParamSpec given =
      Specs.arguments("FILE...", 0)
          .hideParamSyntax(true)
          .description(
              "Fact files (.yaml, .yml, .csv), folders of them, or - for YAML on standard input.")
          .build();
  private final NewFiles newFiles = new NewFiles(spec);
  private final OptionSpec format =
      Specs.choice(Format.class, "FORMAT", "--format")
          .description(
              "What the report looks like: ${COMPLETION-CANDIDATES}. Default: text, or what the name of an output file says; in GitHub Actions also annotations.")
          .build();
  private final OptionSpec outputs =
      Specs.texts("[FORMAT=]FILE", "-o", "--output")
          .description(
              "Write the report to FILE instead of standard output; with FORMAT=, one more report of that format. Repeatable.")
          .build();
  private final OptionSpec failOn =
      Specs.choice(FailOn.class, "SEVERITY", "--fail-on")
          .description(
              "From which severity on a finding makes the exit status 1: ${COMPLETION-CANDIDATES}. Default: error.")
          .build();
  private final OptionSpec showConfig =
      Specs.flag("--show-config")
          .description("Say which settings hold and where they come from, and check nothing.")
          .build();
  private final OptionSpec statistics =
      Specs.flag("--statistics")
          .description(
              "Also say on standard error how much was checked, what was found, and how long each stage took.")
          .build();
  private final RuleChoice ruleChoice = new RuleChoice(spec);
  private final ColorOption color = new ColorOption(spec);
  private final OptionSpec quiet =
      Specs.flag("-q", "--quiet").description("Say nothing but the findings.").build();
  private final OptionSpec verbose =
      Specs.flag("-v", "--verbose").description("Also say what agrees.").build();

  CheckCommand(Session session) {
    this.session = session;
    spec.addPositional(given).addOption(format).addOption(outputs).addOption(failOn);
    spec.addOption(showConfig).addOption(statistics);
    // Of the two one alone may be given.
    spec.addArgGroup(ArgGroupSpec.builder().addArg(quiet).addArg(verbose).build());
    Specs.exits(
        spec,
        "0:no finding as bad as --fail-on",
        "1:at least one",
        "2:the command line, the settings or a fact file is wrong",
        "3:the program failed");
    spec.usageMessage()
        .abbreviateSynopsis(true)
        .footer(
            "  selisih check facts.yaml",
            "  selisih check facts/ more.csv --fail-on warning",
            "  selisih check facts/ -o markdown=report.md -o json=report.json",
            "  selisih check facts.yaml --only conflict,dispute",
            "  selisih check facts/ --since origin/main",
            "  cat facts.yaml | selisih check -");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    List<String> files = Specs.all(given);
    boolean isConfigShown = Specs.isGiven(showConfig);
    if (files.isEmpty() && !isConfigShown) {
      throw new MissingParameterException(
          spec.commandLine(), PositionalParamSpec.builder().paramLabel("FILE").build(), "");
    }
    ruleChoice.validate();
    Settings settings = Settings.of(files, session);
    Config config =
        new Config(
            settings, ruleChoice.terms(settings, session), failOn.getValue(), format.getValue());
    if (isConfigShown) {
      new Printer(session).result(config.text());
      return 0;
    }
    Outputs planned = Outputs.of(Specs.all(outputs), format.getValue(), settings.format());
    try (Stages stages = Stages.of(session, Specs.isGiven(quiet))) {
      return run(files, config, planned, stages);
    }
  }

  private Verbosity verbosity() {
    return Specs.isGiven(quiet)
        ? Verbosity.QUIET
        : Specs.isGiven(verbose) ? Verbosity.VERBOSE : Verbosity.NORMAL;
  }

  private int run(List<String> files, Config config, Outputs planned, Stages stages) {
    Check check = new Check(config.terms());
    Loaded loaded = FactFiles.load(files, session.in(), stages);
    stages.hide();
    new Printer(session).problems(loaded.problems());
    planned.spare(loaded, config.settings());
    Selection selection = newFiles.of(files, loaded);
    Outcome whole = check.run(loaded, stages);
    Outcome outcome = selection == null ? whole : selection.from(whole);
    stages.hide();
    planned.write(outcome, color.choice(), verbosity(), session, stages);
    showInGithub(outcome, planned, config);
    stages.close();
    if (Specs.isGiven(statistics)) {
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
    if (session.isGithub() && config.isUsualFormat()) {
      Report annotations = new GithubReport(Workspace.repository(session));
      new Printer(session).commands(annotations.render(outcome));
    }
    StepSummary summary = StepSummary.of(session);
    if (summary != null && !planned.writeTo(summary.path())) {
      summary.append(outcome, session);
    }
  }
}
