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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
      Claimant shared = answer.facts().size() < 2 ? null : shared(answer, base.subjects());
      int articles = shared == null ? 0 : articles(answer);
      if (shared != null && articles > 1) {
        findings.add(finding(judgement, answer, name(shared, base.subjects()), articles));
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

  /** Whom every fact of a value comes from; null where they share nobody. */
  private static @Nullable Claimant shared(Answer answer, Subjects subjects) {
    for (Claimant origin : originsOrOutlet(answer.first(), subjects)) {
      if (isShared(origin, answer.facts(), subjects)) {
        return origin;
      }
    }
    return null;
  }

  /** Who claims a fact, who passed it on, whom its article relays, and who published that. */
  private static List<Claimant> originsOrOutlet(Fact fact, Subjects subjects) {
    List<Claimant> origins = new ArrayList<>(fact.claim().claimants());
    fact.claim().via().forEach(name -> origins.add(subjects.claimant(name)));
    fact.article().credits().forEach(name -> origins.add(subjects.claimant(name)));
    String outlet = fact.article().outlet();
    if (outlet != null) {
      origins.add(subjects.claimant(outlet));
    }
    return origins;
  }

  /**
   * Whether all facts come from somebody. Others may credit the outlet of an article; but that two
   * articles stand in one paper does not make it the origin of what they say.
   */
  private static boolean isShared(Claimant origin, List<Fact> facts, Subjects subjects) {
    boolean isCredited = false;
    for (Fact fact : facts) {
      boolean isOrigin = isOrigin(origin, fact, subjects);
      String outlet = fact.article().outlet();
      if (!isOrigin && (outlet == null || !origin.sameAs(subjects.claimant(outlet)))) {
        return false;
      }
      isCredited |= isOrigin;
    }
    return isCredited;
  }

  /** Whether somebody claims a fact, passed it on, or is relayed by its article. */
  private static boolean isOrigin(Claimant origin, Fact fact, Subjects subjects) {
    for (Claimant claimant : fact.claim().claimants()) {
      if (origin.sameAs(claimant)) {
        return true;
      }
    }
    return isAmong(fact.claim().via(), origin, subjects)
        || isAmong(fact.article().credits(), origin, subjects);
  }

  private static boolean isAmong(Collection<String> names, Claimant origin, Subjects subjects) {
    for (String name : names) {
      if (origin.sameAs(subjects.claimant(name))) {
        return true;
      }
    }
    return false;
  }

  private static String name(Claimant origin, Subjects subjects) {
    String voice = origin.voice();
    return voice != null ? subjects.display(voice) : origin.written();
  }
}
