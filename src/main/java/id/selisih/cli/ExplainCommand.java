package id.selisih.cli;

import id.selisih.report.RuleReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selisih explain}: what a rule means. */
@Command(
    name = "explain",
    description = "Says what a rule finds and why it matters, with an example.",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  selisih explain conflict", "  selisih explain wrong-weekday"})
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      paramLabel = "RULE",
      completionCandidates = RuleChoice.Ids.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private String rule = "";

  @Mixin private ColorOption color = new ColorOption();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    new Printer(session)
        .result(
            RuleReport.explain(
                RuleChoice.find(rule, spec.commandLine()).doc(),
                color.choice().style(session),
                session.width()));
    return 0;
  }
}
