package id.selisih.report;

import id.selisih.rule.Rule;
import id.selisih.rule.RuleDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.Node;

/** The descriptions of rules, for people. */
public final class RuleReport {
  private RuleReport() {}

  /** One rule, with examples. */
  public static String explain(RuleDoc doc, Style style, int width) {
    StringBuilder out = new StringBuilder();
    out.append(style.strong(doc.id()))
        .append(" (")
        .append(style.severity(doc.severity(), doc.severity().key()))
        .append(")\n\n");
    paragraph("Finds " + doc.summary() + ".", width, out);
    paragraph(doc.why(), width, out);
    out.append("Flagged:\n\n");
    doc.flagged().lines().forEach(line -> out.append("    ").append(line).append('\n'));
    out.append("\nNot flagged:\n\n");
    doc.passed().lines().forEach(line -> out.append("    ").append(line).append('\n'));
    return out.toString();
  }

  /** One rule, with examples, in the Markdown that its texts are written in. */
  static String explainMarkdown(RuleDoc doc) {
    return "Finds "
        + doc.summary()
        + ".\n\n"
        + doc.why()
        + "\n\nFlagged:\n\n```yaml\n"
        + doc.flagged()
        + "```\n\nNot flagged:\n\n```yaml\n"
        + doc.passed()
        + "```\n";
  }

  private static void paragraph(String text, int width, StringBuilder out) {
    Columns.wrap(text, width).forEach(line -> out.append(line).append('\n'));
    out.append('\n');
  }

  /** All rules, as a table for a terminal. */
  public static String table(List<Rule> rules, Style style, int width) {
    TextTable table = new TextTable(-1);
    table.add(List.of("rule", "severity", "finds"), style::faint);
    for (Rule rule : rules) {
      RuleDoc doc = rule.doc();
      table.add(List.of(doc.id(), doc.severity().key(), doc.summary()), UnaryOperator.identity());
    }
    StringBuilder out = new StringBuilder();
    table.render("", width, out);
    return out.toString();
  }

  /** All rules, as a Markdown table. */
  public static String markdown(List<Rule> rules) {
    MarkdownText text = new MarkdownText();
    List<List<List<Node>>> rows = new ArrayList<>();
    rows.add(
        List.of(
            MarkdownText.cell("Rule"), MarkdownText.cell("Severity"), MarkdownText.cell("Finds")));
    for (Rule rule : rules) {
      RuleDoc doc = rule.doc();
      rows.add(
          List.of(
              MarkdownText.code(doc.id()),
              MarkdownText.cell(doc.severity().key()),
              MarkdownText.sentence(doc.summary())));
    }
    text.table(rows);
    return text.render();
  }
}
