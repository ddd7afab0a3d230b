package id.selisih.rule;

import id.selisih.compare.Answer;
import id.selisih.fact.Claimant;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.NameFold;
import id.selisih.fact.Nearest;
import id.selisih.fact.PlaceValue;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Fingerprint;
import id.selisih.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name that no subject is declared for, in a base that declares subjects. */
final class UndeclaredSubjectRule implements Rule.OnBase {
  private static final RuleDoc DOC =
      new RuleDoc(
          "undeclared-subject",
          Severity.WARNING,
          "a subject, claimant or place that is not declared, in a base that declares subjects",
          """
          Facts about a misspelt subject are compared with nothing, and a misspelt claimant counts \
          as a second one. Declare the subject, or write the id of the one that is meant. A base \
          that declares no subjects is left alone.""",
          """
          properties:
            height: {kind: quantity, label: height, unit: metre}
          subjects:
            mount-kerinci: {label: Mount Kerinci}
          articles:
            - id: one
              facts:
                - {about: mount-kerincl, property: height, value: 3805}
          """,
          """
          properties:
            height: {kind: quantity, label: height, unit: metre}
          subjects:
            mount-kerinci: {label: Mount Kerinci}
          articles:
            - id: one
              facts:
                - {about: mount-kerinci, property: height, value: 3805}
          """);

  /** A name as it is used for the first time, and all facts that use it. */
  private record Use(String name, String key, List<Fact> facts) {}

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(FactBase base) {
    if (base.subjects().isEmpty()) {
      return List.of();
    }
    Map<String, Use> uses = new LinkedHashMap<>();
    for (Fact fact : base.facts()) {
      if (base.subjects().get(fact.about()) == null) {
        use(uses, "~" + NameFold.of(fact.about()).key(), fact.about(), "about", fact);
      }
      for (Claimant claimant : fact.claim().claimants()) {
        if (claimant.subject() == null) {
          use(uses, claimant.key(), claimant.written(), "said-by", fact);
        }
      }
      if (fact.value() instanceof PlaceValue place && place.subject() == null) {
        use(uses, "~" + place.canonical(), place.written(), "value", fact);
      }
    }
    List<Finding> findings = new ArrayList<>();
    uses.values().forEach(use -> findings.add(finding(use, base)));
    return findings;
  }

  private static void use(Map<String, Use> uses, String id, String name, String key, Fact fact) {
    List<Fact> facts = uses.computeIfAbsent(id, i -> new Use(name, key, new ArrayList<>())).facts();
    // A fact may name one place both as its claimant and as its value.
    if (facts.isEmpty() || facts.get(facts.size() - 1) != fact) {
      facts.add(fact);
    }
  }

  private static Finding finding(Use use, FactBase base) {
    String nearest = Nearest.to(use.name(), base.subjects().ids());
    Map<Answer.Key, List<Fact>> byValue = new LinkedHashMap<>();
    for (Fact fact : use.facts()) {
      byValue.computeIfAbsent(Answer.Key.of(fact), key -> new ArrayList<>()).add(fact);
    }
    List<Evidence> values = new ArrayList<>();
    byValue.forEach((key, facts) -> values.add(new Evidence(new Answer(key, facts))));
    return new Finding(
        DOC.id(),
        DOC.severity(),
        null,
        values,
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        new Detail.Undeclared(use.name(), use.key(), nearest),
        Fingerprint.of(DOC.id(), use.name()));
  }
}
