package id.selisih.rule;

import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Quantity;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import id.selisih.reading.Figure;
import id.selisih.reading.Reading;
import id.selisih.reading.Readings;
import org.jspecify.annotations.Nullable;

/** Digits grouped by the mark of another convention. */
final class NumberFormatRule implements Rule.OnFact {
  private static final RuleDoc DOC =
      new RuleDoc(
          "number-format",
          Severity.NOTE,
          "digits grouped by a mark that the article's language uses otherwise",
          """
          Indonesian groups digits by points and marks decimals by a comma, English the other way \
          round, so that a reader may take `1,500` in an Indonesian article for one and a half. \
          The figure is read as the thousands that alone can be meant; nothing is wrong with the \
          fact. It often shows that a figure was copied from a source in the other language.""",
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              language: id
              facts:
                - {about: rally, property: crowd, value: 2500, printed: "2,500 orang"}
          """,
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              language: id
              facts:
                - {about: rally, property: crowd, value: 2500, printed: "2.500 orang"}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public @Nullable Detail check(Fact fact, FactBase base) {
    String printed = fact.printed();
    String language = fact.article().language();
    if (printed == null
        || language == null
        || !(fact.value() instanceof Quantity value)
        || !Readings.mayHaveOtherMarks(printed, language)) {
      return null;
    }
    Reading<Figure> reading = Readings.quantity(printed, language);
    if (!(reading instanceof Reading.Whole<Figure> whole) || whole.value().foreign().isEmpty()) {
      return null;
    }
    Figure figure = whole.value();
    if (figure.isInOwnMarks(value)) {
      return null; // The marks are the language's own.
    }
    return new Detail.ForeignMarks(
        figure.foreign(), Readings.inOwnMarks(figure.foreign(), language), figure.quantity());
  }
}
