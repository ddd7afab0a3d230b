package id.selisih.cli;

import id.selisih.report.RuleReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code selisih explain}: what a rule means. */
final class ExplainCommand implements Subcommand {
  private final Session session;
  private final CommandSpec spec =
      Specs.command(this, "explain", "Says what a rule finds and why it matters, with an example.");
  private final PositionalParamSpec rule =
      PositionalParamSpec.builder()
          .paramLabel("RULE")
          .required(true)
          .completionCandidates(new RuleChoice.Ids())
          .description("One of: ${COMPLETION-CANDIDATES}.")
          .build();
  private final ColorOption color = new ColorOption(spec);

  ExplainCommand(Session session) {
    this.session = session;
    spec.addPositional(rule);
    spec.usageMessage()
        .abbreviateSynopsis(true)
        .footer("  selisih explain conflict", "  selisih explain wrong-weekday");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    new Printer(session)
        .result(
            RuleReport.explain(
                RuleChoice.find(rule.getValue(), spec.commandLine()).doc(),
                color.choice().style(session),
                session.width()));
    return 0;
  }
}
