package id.selisih.rule;

import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Fingerprint;
import id.selisih.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Two names one slip apart, where more than their spelling speaks for one person or place. */
final class SimilarNamesRule implements Rule.OnBase {
  private static final int MOST_OF_OTHER = 3;

  private static final RuleDoc DOC =
      new RuleDoc(
          "similar-names",
          Severity.WARNING,
          "two names one letter apart that may be one person or place misspelt",
          """
          The two share a question, an office or an article, or one occurs once and the other at \
          least three times, or the other is declared. Look the name up: where it is a slip, \
          correct it; where there are two people or places, declare both as subjects. A spelling \
          that a romanisation explains is not shown, nor is a pair that a conflict already shows.""",
          """
          properties:
            landed: {kind: place, label: where it landed}
          subjects:
            flight: {label: flight}
            palembang: {label: Palembang}
          articles:
            - id: one
              facts:
                - {about: flight, property: landed, value: Palembeng}
          """,
          """
          properties:
            landed: {kind: place, label: where it landed}
          subjects:
            flight: {label: flight}
            palembang: {label: Palembang}
          articles:
            - id: one
              facts:
                - {about: flight, property: landed, value: Palembang}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(FactBase base) {
    return new SimilarNames(base).all().stream().map(SimilarNamesRule::finding).toList();
  }

  private static Finding finding(SimilarNames.Match match) {
    NameUses name = match.name();
    NameUses other = match.other();
    List<Evidence> values = new ArrayList<>(name.evidence());
    Set<Fact> shown = Set.copyOf(name.facts());
    other.evidence().stream()
        .filter(value -> Collections.disjoint(shown, value.facts()))
        .limit(MOST_OF_OTHER)
        .forEach(values::add);
    Detail detail =
        new Detail.Similar(
            name.display(),
            match.otherSpelling(),
            other.subject(),
            name.key(),
            match.ground(),
            name.facts().size(),
            other.facts().size());
    String both = String.join("\t", new TreeSet<>(List.of(name.identity(), other.identity())));
    return new Finding(
        DOC.id(),
        DOC.severity(),
        null,
        values,
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        detail,
        Fingerprint.of(DOC.id(), both));
  }
}
