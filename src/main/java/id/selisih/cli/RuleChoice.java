package id.selisih.cli;

import id.selisih.check.Terms;
import id.selisih.fact.Nearest;
import id.selisih.rule.Rule;
import id.selisih.rule.Rules;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose rules. */
final class RuleChoice {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = Ids.class,
      description = "Ask this rule alone. Repeatable, or separated by commas.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = Ids.class,
      description = "Do not ask this rule. Repeatable, or separated by commas.")
  private List<String> skip = new ArrayList<>();

  /** What a run is asked for: what the options say, else what the newsroom has set. */
  Terms terms(Settings settings, Session session) {
    List<Rule> rules =
        Rules.all().stream().filter(rule -> isAsked(rule.doc().id(), settings)).toList();
    if (rules.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no rule is left to ask; see `--only`, `--skip` and the settings");
    }
    return new Terms(rules, settings.severities(), session.clock());
  }

  private boolean isAsked(String rule, Settings settings) {
    boolean isChosen = only.isEmpty() ? !settings.isOff(rule) : only.contains(rule);
    return isChosen && !skip.contains(rule);
  }

  /** Makes sure that the rules which are named exist. */
  void validate() {
    only.forEach(id -> find(id, spec.commandLine()));
    skip.forEach(id -> find(id, spec.commandLine()));
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
