package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.fact.Article;
import id.selisih.fact.Fact;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import id.selisih.report.MarkdownText.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonmark.node.Node;

/** The discrepancy report for an editor, in GitHub Flavored Markdown. */
public final class MarkdownReport implements Report {

  @Override
  public String render(Outcome outcome) {
    return new Document(outcome).render();
  }

  /** One report under construction. */
  private static final class Document {
    private final Outcome outcome;
    private final Wording wording;
    private final Labels labels;
    private final MarkdownText text = new MarkdownText();

    Document(Outcome outcome) {
      this.outcome = outcome;
      this.wording = new Wording(outcome);
      this.labels = wording.labels();
    }

    String render() {
      text.heading(1, "Discrepancies");
      summary();
      problems();
      List<Card> cards = Card.of(outcome);
      if (!cards.isEmpty()) {
        text.heading(2, "What was found");
        cards.forEach(this::card);
      }
      agreements();
      articles();
      reviewed();
      return text.render();
    }

    private void summary() {
      List<List<List<Node>>> rows = new ArrayList<>();
      rows.add(cells("What", "How many"));
      rows.add(cells("Articles", count(outcome.base().articles().size())));
      rows.add(cells("Facts", count(outcome.base().facts().size())));
      rows.add(cells("Questions", count(outcome.base().questions().size())));
      rows.add(cells("Errors", count(outcome.count(Severity.ERROR))));
      rows.add(cells("Warnings", count(outcome.count(Severity.WARNING))));
      rows.add(cells("Notes", count(outcome.count(Severity.NOTE))));
      if (!outcome.reviewed().isEmpty()) {
        rows.add(cells("Reviewed", count(outcome.reviewed().size())));
      }
      if (outcome.unasked() > 0) {
        rows.add(cells("Rules that were not asked", count(outcome.unasked())));
      }
      if (outcome.elsewhere() != null) {
        rows.add(cells("Others, not of the new files", count(outcome.others().size())));
      }
      if (!outcome.problems().isEmpty()) {
        rows.add(cells("Problems in the fact files", count(outcome.problems().size())));
        rows.add(cells("Facts left out because of them", count(outcome.leftOut())));
      }
      text.table(rows);
    }

    private static String count(long count) {
      return Labels.grouped(String.valueOf(count));
    }

    private static List<List<Node>> cells(String... texts) {
      List<List<Node>> cells = new ArrayList<>();
      for (String cell : texts) {
        cells.add(MarkdownText.cell(cell));
      }
      return cells;
    }

    private void problems() {
      if (outcome.problems().isEmpty()) {
        return;
      }
      text.heading(2, "Problems in the fact files");
      text.paragraph("What they concern was not checked, so this report is not complete.");
      List<Item> items = new ArrayList<>();
      outcome
          .problems()
          .forEach(
              problem -> {
                String mend = problem.suggestion() == null ? "" : "; " + problem.suggestion();
                items.add(new Item(problem.origin() + ":", problem.message() + mend, ""));
              });
      text.list(items);
    }

    private void card(Card card) {
      text.heading(3, wording.title(card));
      verdict(card.worst());
      if (!card.answers().isEmpty()) {
        values(card);
      }
      explain(card.worst(), Explanation.of(card.worst(), wording));
      for (Finding finding : card.findings().subList(1, card.findings().size())) {
        verdict(finding);
        explain(finding, Explanation.ofFurther(finding, wording));
      }
      if (card.question() != null) {
        String sentence =
            new Attribution(labels).of(card.question(), card.answers(), card.misread());
        if (!sentence.isEmpty()) {
          text.paragraph("For print:", sentence);
        }
      }
    }

    private void verdict(Finding finding) {
      String reviewed = finding.isReviewed() ? ", reviewed" : "";
      text.paragraph(
          Wording.capital(finding.severity().key()) + reviewed + " (" + finding.rule() + "):",
          Wording.sentence(wording.statement(finding)));
    }

    private void values(Card card) {
      List<List<List<Node>>> rows = new ArrayList<>();
      String value = Wording.capital(card.valueHeading());
      rows.add(cells("Time", "As printed", value, "Status", "Who says it", "Article"));
      for (Answer answer : card.answers()) {
        String covering = Labels.covering(answer); // once, for it is looked for among all facts
        for (Fact fact : answer.facts()) {
          List<List<Node>> row =
              new ArrayList<>(
                  cells(
                      Labels.time(fact),
                      Objects.requireNonNullElse(fact.printed(), ""),
                      value(card, answer, fact) + covering,
                      fact.context().status().key(),
                      said(fact)));
          row.add(article(fact.article(), Labels.place(fact)));
          rows.add(row);
        }
      }
      text.table(rows);
    }

    private String value(Card card, Answer answer, Fact fact) {
      String question = card.question() == null ? labels.question(fact) + ": " : "";
      return question + labels.own(fact, answer);
    }

    private String said(Fact fact) {
      List<String> via = fact.claim().via().stream().map(labels::relay).toList();
      return labels.says(fact) + (via.isEmpty() ? "" : ", via " + Labels.list(via));
    }

    private static List<Node> article(Article article, String name) {
      return article.url() == null
          ? MarkdownText.cell(name)
          : MarkdownText.link(name, article.url());
    }

    private void explain(Finding finding, List<Explanation> explanations) {
      List<Item> items = new ArrayList<>();
      for (Explanation said : explanations) {
        items.add(new Item(heading(said) + ":", Wording.sentence(said.text()), ""));
      }
      if (finding.review() != null) {
        items.add(new Item("Reviewed:", finding.review().because(), ""));
      }
      if (finding.values().isEmpty()) {
        items.add(new Item("Where:", finding.origin().toString(), ""));
      }
      items.add(new Item("Fingerprint:", "", finding.fingerprint()));
      text.list(items);
    }

    private static String heading(Explanation said) {
      return switch (said.name()) {
        case Explanation.PART -> "A part";
        case Explanation.TO_SETTLE -> "What would settle it";
        default -> Wording.capital(said.name());
      };
    }

    private void reviewed() {
      List<Settlement> settlements = Settlement.all(outcome);
      if (settlements.isEmpty()) {
        return;
      }
      text.heading(2, "Reviewed");
      text.paragraph("Somebody has settled these, so they do not count.");
      List<List<List<Node>>> rows = new ArrayList<>();
      rows.add(cells("Finding", "Rule", "Fingerprint", "Who", "When", "Why"));
      for (Settlement settlement : settlements) {
        for (Finding finding : settlement.findings()) {
          rows.add(
              cells(
                  wording.message(finding),
                  finding.rule(),
                  finding.fingerprint(),
                  settlement.who(),
                  settlement.when(),
                  settlement.why()));
        }
      }
      text.table(rows);
    }

    private void agreements() {
      List<List<List<Node>>> agreed = new ArrayList<>();
      agreed.add(cells("Question", "Values", "Articles", "Independent claimants"));
      List<List<List<Node>>> alone = new ArrayList<>();
      alone.add(cells("Question", "Values", "Article"));
      for (Agreement agreement : Agreement.all(outcome, labels)) {
        String question = agreement.question();
        String values = agreement.values();
        if (agreement.isAlone()) {
          alone.add(cells(question, values, agreement.articles().get(0)));
        } else {
          String articles = count(agreement.articles().size());
          agreed.add(cells(question, values, articles, count(agreement.claimants())));
        }
      }
      section("What agrees", agreed);
      section("What one article alone says", alone);
    }

    /** A heading and a table, unless the table holds nothing but its head. */
    private void section(String heading, List<List<List<Node>>> rows) {
      if (rows.size() > 1) {
        text.heading(2, heading);
        text.table(rows);
      }
    }

    private void articles() {
      if (outcome.base().articles().isEmpty()) {
        return;
      }
      Map<String, Integer> facts = new HashMap<>();
      outcome.base().facts().forEach(fact -> facts.merge(fact.article().id(), 1, Integer::sum));
      text.heading(2, "Articles");
      List<List<List<Node>>> rows = new ArrayList<>();
      rows.add(cells("Article", "Title", "Outlet", "Published", "Relays", "Facts"));
      for (Article article : outcome.base().articles()) {
        List<List<Node>> row = new ArrayList<>();
        row.add(article(article, article.id()));
        row.addAll(
            cells(
                Objects.requireNonNullElse(article.title(), ""),
                Objects.requireNonNullElse(article.outlet(), ""),
                article.published() == null ? "" : DateWords.full(article.published()),
                Labels.list(article.credits().stream().map(labels::relay).toList()),
                count(facts.getOrDefault(article.id(), 0))));
        rows.add(row);
      }
      text.table(rows);
    }
  }
}
