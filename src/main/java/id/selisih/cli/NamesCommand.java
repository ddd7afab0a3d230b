package id.selisih.cli;

import id.selisih.compare.name.NameComparer;
import id.selisih.report.NameReport;
import id.selisih.report.Visible;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code selisih names}: how two names stand to each other. */
final class NamesCommand implements Subcommand {
  private final Session session;
  private final CommandSpec spec =
      Specs.command(this, "names", "Says whether two names are one name, and by which rule.");
  private final PositionalParamSpec given =
      Specs.arguments("NAME", 1)
          .arity("1..2")
          .description(
              "Two names; or - for pairs on standard input, a line each, the names separated by a tab.")
          .build();
  private final OptionSpec format =
      Specs.choice(LineFormat.class, "FORMAT", "--format")
          .defaultValue(LineFormat.TEXT.toString())
          .description(
              "What a verdict looks like: ${COMPLETION-CANDIDATES}; as json one object a line. Default: ${DEFAULT-VALUE}.")
          .build();

  NamesCommand(Session session) {
    this.session = session;
    spec.addPositional(given).addOption(format);
    Specs.exits(
        spec,
        "0:every pair was compared, whatever the verdict",
        "2:the command line or a line of standard input is wrong",
        "3:the program failed");
    spec.usageMessage()
        .footer(
            "  selisih names 'Volodymyr Zelensky' 'Volodymyr Zelenskyy'",
            "  selisih names --format json 'Kim Hong-hyun' 'Kim Hong Kyun'",
            "  selisih names - < pairs.tsv");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    NameComparer comparer = new NameComparer();
    List<String> names = Specs.all(given);
    if (names.stream().anyMatch(String::isBlank)) {
      throw new ParameterException(spec.commandLine(), "a name is empty");
    }
    if (names.size() == 2) {
      new Printer(session).result(worded(comparer, names.get(0), names.get(1)));
      return 0;
    }
    if (!names.get(0).equals("-")) {
      throw new ParameterException(
          spec.commandLine(), "give two names, or - for pairs on standard input");
    }
    return pairs(comparer);
  }

  private int pairs(NameComparer comparer) {
    InputLines lines = new InputLines(session);
    Printer printer = new Printer(session);
    return lines.each(
        line -> {
          String[] pair = line.split("\t", -1);
          if (line.isBlank()) {
            return true;
          }
          if (pair.length != 2 || pair[0].isBlank() || pair[1].isBlank()) {
            lines.refuse("is not two names separated by a tab: " + Visible.line(line));
            return true;
          }
          return printer.result(worded(comparer, pair[0], pair[1]));
        });
  }

  private String worded(NameComparer comparer, String one, String two) {
    return format.getValue() == LineFormat.JSON
        ? NameReport.json(one, two, comparer.compare(one, two))
        : NameReport.text(one, two, comparer.compare(one, two));
  }
}
