package id.selisih.cli;

import id.selisih.check.Check;
import id.selisih.finding.Outcome;
import id.selisih.report.TextReport.Verbosity;
import id.selisih.source.FactFiles;
import id.selisih.source.Loaded;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code selisih report}: the discrepancy report for an editor. */
final class ReportCommand implements Subcommand {
  private final Session session;
  private final CommandSpec spec =
      Specs.command(this, "report", "Writes the discrepancy report for an editor, in Markdown.");
  private final PositionalParamSpec given =
      Specs.arguments("FILE", 1)
          .description(
              "Fact files (.yaml, .yml, .csv), folders of them, or - for YAML on standard input.")
          .build();
  private final OptionSpec output =
      Specs.text("FILE", "-o", "--output")
          .description("Write the report to FILE instead of standard output.")
          .build();
  private final RuleChoice ruleChoice = new RuleChoice(spec);

  ReportCommand(Session session) {
    this.session = session;
    spec.addPositional(given).addOption(output);
    Specs.exits(
        spec,
        "0:the report is written, whatever it says",
        "2:the command line or a fact file is wrong",
        "3:the program failed");
    spec.usageMessage()
        .abbreviateSynopsis(true)
        .footer(
            "  selisih report facts.yaml -o report.md",
            "  selisih report facts/ --skip single-origin");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    List<String> files = Specs.all(given);
    String file = Specs.given(output);
    Outputs planned = Outputs.of(file == null ? List.of() : List.of(file), Format.MARKDOWN, null);
    ruleChoice.validate();
    Settings settings = Settings.of(files, session);
    Check check = new Check(ruleChoice.terms(settings, session));
    try (Stages stages = Stages.of(session, false)) {
      Loaded loaded = FactFiles.load(files, session.in(), stages);
      planned.spare(loaded, settings);
      stages.hide();
      new Printer(session).problems(loaded.problems());
      Outcome outcome = check.run(loaded, stages);
      planned.write(outcome, ColorChoice.NEVER, Verbosity.NORMAL, session, stages);
      return loaded.problems().isEmpty() ? 0 : Program.WRONG_INPUT;
    }
  }
}
