package id.selisih.rule;

import id.selisih.compare.Answer;
import id.selisih.compare.Judgement;
import id.selisih.fact.Claimant;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Kind;
import id.selisih.fact.Subjects;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Fingerprint;
import id.selisih.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Several articles that give one value, all from one origin. */
final class SingleOriginRule implements Rule.OnJudgement {
  private static final RuleDoc DOC =
      new RuleDoc(
          "single-origin",
          Severity.NOTE,
          "several articles that give one value, all from one claimant or agency",
          """
          Articles that repeat one claimant, or relay one agency, do not confirm each other, \
          however many there are. Attribute the value to its origin, and look for a second one.""",
          """
          properties:
            cost: {kind: quantity, label: cost, unit: euro}
          articles:
            - id: one
              facts:
                - {about: bridge, property: cost, value: 7000000, said-by: Ministry}
            - id: two
              facts:
                - {about: bridge, property: cost, value: 7000000, said-by: Ministry}
          """,
          """
          properties:
            cost: {kind: quantity, label: cost, unit: euro}
          articles:
            - id: one
              facts:
                - {about: bridge, property: cost, value: 7000000, said-by: Ministry}
            - id: two
              facts:
                - {about: bridge, property: cost, value: 7000000, said-by: Court of Audit}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Finding> check(Judgement judgement, FactBase base) {
    if (judgement.question().kind() == Kind.YES_NO) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Answer answer : judgement.answers()) {
      List<Claimant> shared =
          answer.facts().size() < 2 ? List.of() : sharedOrigins(answer, base.subjects());
      int articles = shared.isEmpty() ? 0 : articles(answer);
      if (articles > 1) {
        String origin = name(shared.get(0), base.subjects());
        findings.add(finding(judgement, answer, origin, articles));
      }
    }
    return findings;
  }

  private static int articles(Answer answer) {
    Set<String> articles = new HashSet<>();
    for (Fact fact : answer.facts()) {
      articles.add(fact.article().id());
    }
    return articles.size();
  }

  private static Finding finding(Judgement judgement, Answer answer, String origin, int articles) {
    List<Evidence> values = List.of(new Evidence(answer));
    return new Finding(
        DOC.id(),
        DOC.severity(),
        judgement.question(),
        values,
        Evidence.besidesOne(judgement, answer.facts()),
        List.of(),
        Set.of(),
        List.of(),
        new Detail.SingleOrigin(origin, articles),
        Fingerprint.of(DOC.id(), judgement.question(), values));
  }

  /** Where every fact of a value comes from. */
  private static List<Claimant> sharedOrigins(Answer answer, Subjects subjects) {
    List<Claimant> shared = originsOrOutlet(answer.first(), subjects);
    for (Fact fact : answer.facts()) {
      if (shared.isEmpty()) {
        return shared;
      }
      List<Claimant> origins = originsOrOutlet(fact, subjects);
      shared.removeIf(origin -> origins.stream().noneMatch(origin::sameAs));
    }
    // That two articles stand in one paper does not make it the origin of what they say.
    shared.removeIf(
        origin ->
            answer.facts().stream()
                .flatMap(fact -> origins(fact, subjects).stream())
                .noneMatch(origin::sameAs));
    return shared;
  }

  /** Also the outlet of the article, which others may credit. */
  private static List<Claimant> originsOrOutlet(Fact fact, Subjects subjects) {
    List<Claimant> origins = origins(fact, subjects);
    String outlet = fact.article().outlet();
    if (outlet != null) {
      origins.add(subjects.claimant(outlet));
    }
    return origins;
  }

  /** Who claims a fact, who passed it on, and whom its article relays. */
  private static List<Claimant> origins(Fact fact, Subjects subjects) {
    List<Claimant> origins = new ArrayList<>(fact.claim().claimants());
    fact.claim().via().forEach(name -> origins.add(subjects.claimant(name)));
    fact.article().credits().forEach(name -> origins.add(subjects.claimant(name)));
    return origins;
  }

  private static String name(Claimant origin, Subjects subjects) {
    String voice = origin.voice();
    return voice != null ? subjects.display(voice) : origin.written();
  }
}
