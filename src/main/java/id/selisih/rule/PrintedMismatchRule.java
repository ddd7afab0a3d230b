package id.selisih.rule;

import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.NameValue;
import id.selisih.fact.Quantity;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import id.selisih.reading.Figure;
import id.selisih.reading.PrintedDate;
import id.selisih.reading.Reading;
import id.selisih.reading.Readings;
import org.jspecify.annotations.Nullable;

/** A value that is another than what the article prints. */
final class PrintedMismatchRule implements Rule.OnFact {
  private static final RuleDoc DOC =
      new RuleDoc(
          "printed-mismatch",
          Severity.ERROR,
          "a value that is another than what `printed` says in the article's language",
          """
          The commonest slip lies between the page and the fact file: `1.500` typed as 1.5, \
          “lebih dari” lost, 20/10 read month first. The rule reads `printed` in the article's \
          `language` and holds it against `value`. It keeps silent where `printed` could not be \
          read whole, and where several readings are possible and one of them fits. A date \
          without a year is the last such date up to the publication, or one of the eight weeks \
          after it; of what is not `done`, of any year. Nothing is converted: where `printed` \
          names another unit or currency than the fact's `unit`, only an equal figure is told. \
          Mend the value, or `printed` where the article has something else.""",
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              language: id
              facts:
                - {about: rally, property: crowd, value: 2500, printed: "lebih dari 2.500 orang"}
          """,
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              language: id
              facts:
                - {about: rally, property: crowd, value: more than 2500, printed: "lebih dari 2.500 orang"}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public @Nullable Detail check(Fact fact, FactBase base) {
    String printed = fact.printed();
    String language = fact.article().language();
    if (printed == null || language == null || !Readings.knows(language)) {
      return null;
    }
    if (fact.value() instanceof Quantity quantity) {
      Reading<Figure> reading = Readings.quantity(printed, language);
      return reading instanceof Reading.Whole<Figure> whole
          ? MisreadFigure.of(quantity, whole.value(), fact.context().unit())
          : null;
    }
    if (fact.value() instanceof DateValue date) {
      Reading<PrintedDate> reading = Readings.date(printed, language, fact.article().published());
      return reading instanceof Reading.Whole<PrintedDate> whole
          ? MisreadDate.of(date.edtf(), whole.value(), fact)
          : null;
    }
    return fact.value() instanceof NameValue name
            && !MisreadName.isPrinted(name, printed, base.subjects())
        ? new Detail.PrintedName(printed)
        : null;
  }
}
