package id.selisih.cli;

import id.selisih.check.Terms;
import id.selisih.fact.Origin;
import id.selisih.finding.Severity;
import id.selisih.report.Visible;
import id.selisih.rule.Rule;
import id.selisih.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a run, and where it comes from: options, else settings, else the defaults. Its
 * text is a settings file, in which the defaults are comments: a severity that is set holds for all
 * that the rule finds, while by default some findings of a rule matter more than others.
 *
 * @param settings what the newsroom has set
 * @param terms the rules that are asked, and their severities
 * @param failOn what the command line says; null where it does not
 * @param format what the command line says; null where it does not
 */
record Config(Settings settings, Terms terms, @Nullable FailOn failOn, @Nullable Format format) {
  private static final String DEFAULT = "default";

  /** What the run fails on. */
  FailOn failsOn() {
    return failOn != null ? failOn : settings.failOn() != null ? settings.failOn() : FailOn.ERROR;
  }

  /** The format that the command line or the newsroom asks for; null where neither does. */
  @Nullable Format formatAsked() {
    return format != null ? format : settings.format();
  }

  /** Whether a run reports as it does by itself: text in the settings says no more than that. */
  boolean isUsualFormat() {
    return format == null && (settings.format() == null || settings.format() == Format.TEXT);
  }

  /** Everything that holds, each with its source. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(settings.name()).append('\n');
    Format shown = formatAsked();
    line("fail-on", failsOn(), source("fail-on", failOn != null ? "--fail-on" : null), text);
    line(
        "format",
        shown == null ? Format.TEXT : shown,
        source("format", format != null ? "--format" : null),
        text);
    StringBuilder rules = new StringBuilder();
    Rules.all().forEach(rule -> rule(rule, rules));
    boolean isSet = rules.toString().lines().anyMatch(line -> !line.startsWith("  #"));
    text.append(isSet ? "rules:\n" : "# rules:\n").append(rules);
    return Visible.lines(text.toString());
  }

  private void rule(Rule rule, StringBuilder text) {
    String id = rule.doc().id();
    boolean isAsked = terms.rules().contains(rule);
    boolean isByOption = isAsked == settings.isOff(id);
    Severity severity = terms.severities().getOrDefault(id, rule.doc().severity());
    String option = isByOption ? (isAsked ? "--only" : "--only or --skip") : null;
    line(id, isAsked ? severity.key() : "off", source(id, option), text.append("  "));
  }

  private String source(String key, @Nullable String option) {
    Origin origin = settings.origin(key);
    return option != null ? option : origin != null ? origin.toString() : DEFAULT;
  }

  private static void line(String key, Object value, String source, StringBuilder text) {
    String mark = source.equals(DEFAULT) ? "# " : "";
    text.append(mark).append(key).append(": ").append(value).append("  # ").append(source);
    text.append('\n');
  }
}
