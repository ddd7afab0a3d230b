package id.selisih.cli;

import id.selisih.check.Terms;
import id.selisih.fact.Nearest;
import id.selisih.rule.Rule;
import id.selisih.rule.Rules;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The options that choose rules. */
final class RuleChoice {
  private final CommandSpec command;
  private final OptionSpec only =
      rules("--only", "Ask this rule alone. Repeatable, or separated by commas.");
  private final OptionSpec skip =
      rules("--skip", "Do not ask this rule. Repeatable, or separated by commas.");

  /** The options of a command. */
  RuleChoice(CommandSpec command) {
    this.command = command.addOption(only).addOption(skip);
  }

  private static OptionSpec rules(String name, String description) {
    return Specs.texts("RULE", name)
        .splitRegex(",")
        .completionCandidates(new Ids())
        .description(description)
        .build();
  }

  /** What a run is asked for: what the options say, else what the newsroom has set. */
  Terms terms(Settings settings, Session session) {
    List<Rule> rules =
        Rules.all().stream().filter(rule -> isAsked(rule.doc().id(), settings)).toList();
    if (rules.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "no rule is left to ask; see `--only`, `--skip` and the settings");
    }
    return new Terms(rules, settings.severities(), session.clock());
  }

  private boolean isAsked(String rule, Settings settings) {
    List<String> asked = Specs.all(only);
    boolean isChosen = asked.isEmpty() ? !settings.isOff(rule) : asked.contains(rule);
    return isChosen && !Specs.all(skip).contains(rule);
  }

  /** Makes sure that the rules which are named exist. */
  void validate() {
    Specs.all(only).forEach(id -> find(id, command.commandLine()));
    Specs.all(skip).forEach(id -> find(id, command.commandLine()));
  }

  /** The rule with that id; where there is none, the command line is wrong. */
  static Rule find(String id, CommandLine command) {
    Rule rule = Rules.find(id);
    if (rule == null) {
      String nearest = Nearest.to(id, Rules.ids());
      throw new ParameterException(
          command,
          "there is no rule `"
              + id
              + "`"
              + (nearest == null
                  ? "; all are listed by: selisih rules"
                  : "; did you mean `" + nearest + "`?"));
    }
    return rule;
  }

  /** The ids of all rules, for the completion of shells. */
  static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Rules.ids().iterator();
    }
  }
}
