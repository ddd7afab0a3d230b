package id.selisih.rule;

import id.selisih.fact.ArticleText;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Passage;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Printed words that do not stand in the article's text. */
final class QuoteNotFoundRule implements Rule.OnFact {
  private static final RuleDoc DOC =
      new RuleDoc(
          "quote-not-found",
          Severity.ERROR,
          "printed words that do not occur in the article's text, or not on the line given",
          """
          What `printed` gives was mistyped, comes from another article, or the article was \
          changed after it was archived. Only articles with `text` are looked at. White space, \
          quotation marks, dashes and the forms of Unicode make no difference, capitals do. With \
          `line`, the words have to stand on that line of the text. Where they stand nowhere, the \
          passage that has most of them is shown.""",
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              text: rally.txt   # “Some 2,500 people gathered.”
              facts:
                - {about: rally, property: crowd, value: about 2500, printed: "about 2,500 people"}
          """,
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              text: rally.txt   # “Some 2,500 people gathered.”
              facts:
                - {about: rally, property: crowd, value: about 2500, printed: "Some 2,500 people"}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public @Nullable Detail check(Fact fact, FactBase base) {
    ArticleText text = fact.article().words();
    String printed = fact.printed();
    if (text == null || printed == null || printed.isEmpty()) {
      return null;
    }
    List<Integer> lines = text.linesOf(printed);
    int line = fact.articleLine();
    boolean isThere = line == 0 ? !lines.isEmpty() : lines.contains(line);
    if (isThere) {
      return null;
    }
    Passage nearest = lines.isEmpty() ? text.nearest(printed) : null;
    return new Detail.QuoteMissing(printed, line, lines, nearest);
  }
}
