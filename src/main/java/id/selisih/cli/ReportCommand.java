package id.selisih.cli;

import id.selisih.check.Check;
import id.selisih.finding.Outcome;
import id.selisih.report.TextReport.Verbosity;
import id.selisih.source.FactFiles;
import id.selisih.source.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selisih report}: the discrepancy report for an editor. */
@Command(
    name = "report",
    description = "Writes the discrepancy report for an editor, in Markdown.",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the report is written, whatever it says",
      "2:the command line or a fact file is wrong",
      "3:the program failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  selisih report facts.yaml -o report.md",
      "  selisih report facts/ --skip single-origin"
    })
final class ReportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Fact files (.yaml, .yml, .csv), folders of them, or - for YAML on standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to FILE instead of standard output.")
  private @Nullable String output;

  @Mixin private RuleChoice ruleChoice = new RuleChoice();

  ReportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Outputs planned =
        Outputs.of(output == null ? List.of() : List.of(output), Format.MARKDOWN, null);
    ruleChoice.validate();
    Settings settings = Settings.of(files, session);
    Check check = new Check(ruleChoice.terms(settings, session));
    try (Stages stages = Stages.of(session, false)) {
      Loaded loaded = FactFiles.load(files, session.in(), stages);
      planned.spare(loaded.files());
      stages.hide();
      new Printer(session).problems(loaded.problems());
      Outcome outcome = check.run(loaded, stages);
      planned.write(outcome, ColorChoice.NEVER, Verbosity.NORMAL, session, stages);
      return loaded.problems().isEmpty() ? 0 : Program.WRONG_INPUT;
    }
  }
}
