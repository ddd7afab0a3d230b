package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.fact.Fact;
import id.selisih.fact.Origin;
import id.selisih.fact.Quantity;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The report for a terminal: a card for each question. */
public final class TextReport implements Report {
  private static final String INDENT = "  ";
  private static final int WHEN = 3;

  /** With fewer cards, a second thread costs more than it gives. */
  private static final int FEW = 500;

  private final Style style;
  private final int width;
  private final Verbosity verbosity;

  /** How much is told. */
  public enum Verbosity {
    /** The cards alone. */
    QUIET,
    /** The cards and the closing counts. */
    NORMAL,
    /** Also the questions whose values agree. */
    VERBOSE
  }

  /**
   * A report.
   *
   * @param style how things are marked
   * @param width columns of a line, at least 40
   */
  public TextReport(Style style, int width, Verbosity verbosity) {
    this.style = style;
    this.width = Math.max(width, 40);
    this.verbosity = verbosity;
  }

  @Override
  public String render(Outcome outcome) {
    Wording wording = new Wording(outcome);
    StringBuilder out = new StringBuilder();
    List<Card> cards = Card.of(outcome);
    Stream<Card> stream = cards.size() < FEW ? cards.stream() : cards.parallelStream();
    stream.map(card -> card(card, outcome, wording)).toList().forEach(out::append);
    if (verbosity == Verbosity.VERBOSE) {
      agreeing(outcome, wording.labels(), out);
    }
    if (verbosity != Verbosity.QUIET) {
      reviewed(outcome, wording, out);
      closing(outcome, out);
    }
    return out.toString();
  }

  private StringBuilder card(Card card, Outcome outcome, Wording wording) {
    StringBuilder out = new StringBuilder();
    Finding worst = card.worst();
    String rule = rule(worst);
    Origin place = outcome.place(worst);
    String message = wording.message(worst);
    String marked = style.severity(worst.severity(), rule);
    hang(marked, rule, message, INDENT.length(), style::strong, out);
    out.append(style.faint(INDENT + "--> ")).append(Visible.line(place.toString())).append("\n\n");
    if (!card.answers().isEmpty()) {
      table(card, place.file(), wording.labels(), out);
      out.append('\n');
    }
    Explanation.of(worst, wording).forEach(said -> entry(said.name(), said.text(), out));
    closing(worst, out);
    for (Finding finding : card.findings().subList(1, card.findings().size())) {
      String second = INDENT + rule(finding) + (finding.isReviewed() ? ", reviewed:" : "");
      String severity =
          finding.isReviewed()
              ? style.faint(second)
              : INDENT + style.severity(finding.severity(), rule(finding));
      String statement = wording.statement(finding);
      out.append('\n');
      hang(severity, second, statement, 2 * INDENT.length(), UnaryOperator.identity(), out);
      Explanation.ofFurther(finding, wording).forEach(said -> entry(said.name(), said.text(), out));
      closing(finding, out);
    }
    return out.append('\n');
  }

  private void table(Card card, String file, Labels labels, StringBuilder out) {
    Set<Fact> parties = new HashSet<>();
    card.worst().values().forEach(value -> parties.addAll(value.facts()));
    TextTable table = new TextTable(WHEN);
    table.add(columns(card), style::faint);
    for (Answer answer : card.answers()) {
      boolean isFirst = true;
      // Worked out once: a spelling or scope is looked for among all facts of the value.
      String bare = labels.bare(answer);
      String covering = Labels.covering(answer);
      for (Fact fact : answer.facts()) {
        boolean isParty = parties.contains(fact);
        UnaryOperator<String> mark = isParty ? UnaryOperator.identity() : style::faint;
        String question = card.question() == null ? labels.question(fact) + ": " : "";
        String value = value(bare, isFirst ? question + bare + covering : "", fact, labels);
        table.add(row(value, fact, isParty, file, labels), mark);
        isFirst = false;
      }
    }
    table.render(" ", width, out);
  }

  private static List<String> columns(Card card) {
    return List.of("", card.valueHeading(), "says", "when", "status", "article", "place");
  }

  /** The value before its first fact; a hedge or a spelling of a fact's own beside it. */
  private static String value(String value, String shown, Fact fact, Labels labels) {
    String own = labels.own(fact);
    boolean isOnlyCounted = fact.value() instanceof Quantity && value.startsWith(own + " ");
    if (own.equals(value) || isOnlyCounted) {
      return shown;
    }
    return (shown.isEmpty() ? "" : shown + " ") + "[" + own + "]";
  }

  private static List<String> row(
      String value, Fact fact, boolean isParty, String file, Labels labels) {
    String origin = fact.origin().file().equals(file) ? "" : fact.origin().file();
    return List.of(
        isParty ? ">" : "",
        value,
        labels.says(fact),
        Labels.time(fact),
        fact.context().status().key(),
        Labels.place(fact),
        origin + ":" + fact.origin().line());
  }

  private static String rule(Finding finding) {
    return finding.severity().key() + "[" + finding.rule() + "]";
  }

  private void closing(Finding finding, StringBuilder out) {
    if (finding.review() != null) {
      entry("reviewed", finding.review().because(), out);
    }
    entry("fingerprint", finding.fingerprint(), out);
  }

  private void entry(String name, String text, StringBuilder out) {
    String head = INDENT + "= " + name + ":";
    hang(style.faint(head), head, text, INDENT.length() + 2, UnaryOperator.identity(), out);
  }

  /**
   * Writes a head and a text behind it, further lines indented.
   *
   * @param marked the head as it is printed
   * @param head the head as it is measured
   */
  private void hang(
      String marked,
      String head,
      String text,
      int indent,
      UnaryOperator<String> mark,
      StringBuilder out) {
    int first = width - Columns.width(head) - 1;
    List<String> lines = Columns.wrap(Visible.line(text), first, width - indent);
    out.append(marked);
    if (!lines.get(0).isEmpty()) {
      out.append(' ').append(mark.apply(lines.get(0)));
    }
    out.append('\n');
    for (String line : lines.subList(1, lines.size())) {
      out.append(" ".repeat(indent)).append(mark.apply(line)).append('\n');
    }
  }

  private void agreeing(Outcome outcome, Labels labels, StringBuilder out) {
    List<Agreement> agreements = Agreement.all(outcome, labels);
    for (Agreement agreement : agreements) {
      String verdict = agreement.isAlone() ? "alone " : "ok ";
      String line = Visible.line(verdict + agreement.sentence());
      Columns.wrap(line, width).forEach(l -> out.append(l).append('\n'));
    }
    if (!agreements.isEmpty()) {
      out.append('\n');
    }
  }

  private void reviewed(Outcome outcome, Wording wording, StringBuilder out) {
    List<Settlement> settlements = Settlement.all(outcome);
    if (settlements.isEmpty()) {
      return;
    }
    out.append(style.strong("Reviewed, not counted:")).append('\n');
    for (Settlement settlement : settlements) {
      String head = INDENT + Visible.line(settlement.heading()) + ":";
      hang(head, head, settlement.why(), INDENT.length() + 2, UnaryOperator.identity(), out);
      for (Finding finding : settlement.findings()) {
        String reviewed = INDENT + INDENT + rule(finding) + " " + finding.fingerprint();
        String message = wording.message(finding);
        hang(reviewed, reviewed, message, INDENT.length() * 3, UnaryOperator.identity(), out);
      }
    }
    out.append('\n');
  }

  private void closing(Outcome outcome, StringBuilder out) {
    String read =
        String.join(
            ", ",
            Labels.count(outcome.base().articles().size(), "article"),
            Labels.count(outcome.base().facts().size(), "fact"),
            Labels.count(outcome.base().questions().size(), "question"));
    List<String> found = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = outcome.count(severity);
      if (count > 0) {
        found.add(style.severity(severity, Labels.count(count, severity.key())));
      }
    }
    if (!outcome.reviewed().isEmpty()) {
      found.add(Labels.grouped(String.valueOf(outcome.reviewed().size())) + " reviewed");
    }
    out.append(read)
        .append(": ")
        .append(found.isEmpty() ? style.strong(nothing(outcome)) : String.join(", ", found))
        .append('\n');
    if (outcome.elsewhere() != null) {
      out.append(Wording.others(outcome)).append('\n');
    }
    if (!outcome.problems().isEmpty()) {
      String left =
          outcome.leftOut() == 0
              ? ""
              : "; " + Labels.count(outcome.leftOut(), "fact") + " left out";
      out.append(Labels.count(outcome.problems().size(), "problem"))
          .append(" in the fact files")
          .append(left)
          .append('\n');
    }
    if (!outcome.open().isEmpty()) {
      String worst = outcome.open().get(0).rule();
      out.append(style.faint("What a rule means: selisih explain " + worst)).append('\n');
    }
  }

  /** What is said where no finding is shown. */
  private static String nothing(Outcome outcome) {
    if (outcome.base().facts().isEmpty()) {
      return "nothing to compare";
    }
    String where = outcome.others().isEmpty() ? "" : " in the new files";
    return outcome.unasked() == 0
        ? "nothing disagrees" + where
        : "nothing found"
            + where
            + "; "
            + Labels.count(outcome.unasked(), "rule")
            + (outcome.unasked() == 1 ? " was" : " were")
            + " not asked";
  }
}
