package id.selisih.rule;

import static java.util.Comparator.naturalOrder;

import id.selisih.fact.Claimant;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.NameFold;
import id.selisih.fact.Nearest;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.SameNames;
import id.selisih.fact.Subjects;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Fingerprint;
import id.selisih.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

  /** One use of a name. */
  private record Use(String name, NameFold fold, String key, Fact fact) {}

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(FactBase base) {
    if (base.subjects().isEmpty()) {
      return List.of();
    }
    List<Use> uses = new ArrayList<>();
    base.facts().forEach(fact -> addUndeclared(fact, base, uses));
    if (uses.isEmpty()) {
      return List.of();
    }
    SameNames names = new SameNames(uses.stream().map(Use::fold).toList());
    Map<String, List<Use>> byName = new TreeMap<>();
    for (Use use : uses) {
      byName.computeIfAbsent(names.canonical(use.fold()), n -> new ArrayList<>(1)).add(use);
    }
    Nearest ids = new Nearest(base.subjects().ids());
    MeantSubjects meant = new MeantSubjects(base.subjects(), uses.stream().map(Use::fold).toList());
    List<Finding> findings = new ArrayList<>();
    byName.forEach(
        (canonical, of) -> {
          Use shown = of.stream().min(SHOWN).get();
          String offered = offered(shown, base.subjects(), meant, ids);
          findings.add(finding(of, shown, offered));
        });
    return findings;
  }

  /** An id comes first: that it is misspelt shows nowhere else. */
  private static final Comparator<Use> SHOWN =
      Comparator.comparing((Use use) -> !use.key().equals("about"))
          .thenComparing(Use::name)
          .thenComparing(Use::key);

  private static void addUndeclared(Fact fact, FactBase base, List<Use> uses) {
    if (base.subjects().get(fact.about()) == null) {
      uses.add(new Use(fact.about(), NameFold.of(fact.about()), "about", fact));
    }
    for (Claimant claimant : fact.claim().claimants()) {
      if (claimant.fold() != null) {
        uses.add(new Use(claimant.written(), claimant.fold(), "said-by", fact));
      }
    }
    if (fact.value() instanceof PlaceValue place && place.subject() == null) {
      uses.add(new Use(place.written(), place.fold(), "value", fact));
    }
  }

  /** The id of the subject that may be meant; null where none is likely. */
  private static @Nullable String offered(
      Use shown, Subjects subjects, MeantSubjects meant, Nearest ids) {
    // In `about` nothing but an id stands for a subject, so that its name is a slip for its id.
    List<String> same = subjects.standsFor(shown.fold());
    String one = same.size() == 1 ? same.get(0) : meant.of(shown.name(), shown.fold());
    return one == null ? ids.of(shown.name(), null) : one;
  }

  /**
   * Shown under the alphabetically first of its spellings, whatever the order of the files.
   *
   * @param shown of the uses
   */
  private static Finding finding(List<Use> uses, Use shown, @Nullable String offered) {
    String identity = uses.stream().map(use -> use.fold().ring()).min(naturalOrder()).get();
    return new Finding(
        DOC.id(),
        DOC.severity(),
        null,
        Evidence.ofQuestions(uses.stream().map(Use::fact).distinct().toList()),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        new Detail.Undeclared(shown.name(), shown.key(), offered),
        Fingerprint.of(DOC.id(), identity));
  }
}
