package id.selisih.rule;

import id.selisih.compare.Rounding;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Quantity;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts that do not add up to their total. */
final class WrongSumRule implements Rule.OnFact {
  private static final RuleDoc DOC =
      new RuleDoc(
          "wrong-sum",
          Severity.ERROR,
          "parts that do not add up to their total",
          """
          The fact says with `sum-of` which figures it is the total of, and their sum misses it by \
          more than rounding allows. A part may be mistyped, counted twice or left out.""",
          """
          properties:
            hurt: {kind: quantity, label: injured, unit: person}
          articles:
            - id: one
              facts:
                - {id: women, about: crash, property: hurt, value: 14, scope: women}
                - {id: men, about: crash, property: hurt, value: 19, scope: men}
                - {about: crash, property: hurt, value: 36, sum-of: [women, men]}
          """,
          """
          properties:
            hurt: {kind: quantity, label: injured, unit: person}
          articles:
            - id: one
              facts:
                - {id: women, about: crash, property: hurt, value: 14, scope: women}
                - {id: men, about: crash, property: hurt, value: 19, scope: men}
                - {about: crash, property: hurt, value: 33, sum-of: [women, men]}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public @Nullable Detail check(Fact fact, FactBase base) {
    List<String> ids = fact.relations().sumOf();
    if (ids.isEmpty() || !(fact.value() instanceof Quantity total)) {
      return null;
    }
    List<Fact> parts = new ArrayList<>();
    List<Quantity> figures = new ArrayList<>();
    for (String id : ids) {
      Fact part = base.fact(id);
      // A part that has a problem of its own is not in the base, and nothing can be added up; nor
      // are units ever converted.
      if (part == null
          || !(part.value() instanceof Quantity quantity)
          || areOfTwoUnits(part, fact)) {
        return null;
      }
      parts.add(part);
      figures.add(quantity);
    }
    return Rounding.addUp(figures, total, fact.property().tolerance())
        ? null
        : new Detail.Sum(parts, Rounding.sum(figures));
  }

  private static boolean areOfTwoUnits(Fact part, Fact total) {
    String one = part.context().unit();
    String two = total.context().unit();
    return one != null && two != null && !one.equals(two);
  }
}
