package id.selisih.cli;

import id.selisih.report.RuleReport;
import id.selisih.rule.Rules;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code selisih rules}: all rules. */
final class RulesCommand implements Subcommand {
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
  private final CommandSpec spec = Specs.command(this, "rules", "Lists all rules.");
  private final OptionSpec format =
      Specs.choice(ListFormat.class, "FORMAT", "--format")
          .defaultValue(ListFormat.TEXT.toString())
          .description(
              "What the list looks like: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
          .build();
  private final ColorOption color = new ColorOption(spec);

  RulesCommand(Session session) {
    this.session = session;
    spec.addOption(format);
    spec.usageMessage()
        .abbreviateSynopsis(true)
        .footer("  selisih rules", "  selisih rules --format markdown");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    new Printer(session)
        .result(
            format.getValue() == ListFormat.MARKDOWN
                ? RuleReport.markdown(Rules.all())
                : RuleReport.table(Rules.all(), color.choice().style(session), session.width()));
    return 0;
  }
}
