package id.selisih.cli;

import id.selisih.report.RuleReport;
import id.selisih.rule.Rules;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code selisih rules}: all rules. */
@Command(
    name = "rules",
    description = "Lists all rules.",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  selisih rules", "  selisih rules --format markdown"})
final class RulesCommand implements Callable<Integer> {
  /** What the list can look like. */
  enum ListFormat {
    TEXT,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Session session;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "What the list looks like: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ListFormat format = ListFormat.TEXT;

  @Mixin private ColorOption color = new ColorOption();

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    new Printer(session)
        .result(
            format == ListFormat.MARKDOWN
                ? RuleReport.markdown(Rules.all())
                : RuleReport.table(Rules.all(), color.choice().style(session), session.width()));
    return 0;
  }
}
