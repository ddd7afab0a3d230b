package id.selisih.rule;

import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import org.jspecify.annotations.Nullable;

/** A date before the one that it must come after. */
final class WrongOrderRule implements Rule.OnFact {
  private static final RuleDoc DOC =
      new RuleDoc(
          "wrong-order",
          Severity.ERROR,
          "a date before the one that it must come after",
          """
          The fact says with `after` which date must not be later than its own, and that date is. \
          One of the two dates is wrong, or they belong to different events.""",
          """
          properties:
            left: {kind: date, label: day of departure}
            landed: {kind: date, label: day of arrival}
          articles:
            - id: one
              facts:
                - {id: departure, about: ship, property: left, value: 2023-07-09}
                - {about: ship, property: landed, value: 2023-07-06, after: departure}
          """,
          """
          properties:
            left: {kind: date, label: day of departure}
            landed: {kind: date, label: day of arrival}
          articles:
            - id: one
              facts:
                - {id: departure, about: ship, property: left, value: 2023-07-09}
                - {about: ship, property: landed, value: 2023-07, after: departure}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public @Nullable Detail check(Fact fact, FactBase base) {
    String after = fact.relations().after();
    Fact earlier = after == null ? null : base.fact(after);
    return earlier != null
            && fact.value() instanceof DateValue later
            && earlier.value() instanceof DateValue first
            && later.edtf().isBefore(first.edtf())
        ? new Detail.Order(earlier)
        : null;
  }
}
