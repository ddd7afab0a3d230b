package id.selisih.finding;

import id.selisih.compare.Answer;
import id.selisih.compare.Need;
import id.selisih.compare.Suspicion;
import id.selisih.compare.Verdict;
import id.selisih.fact.Fact;
import id.selisih.fact.Origin;
import id.selisih.fact.Question;
import id.selisih.fact.Review;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found.
 *
 * @param rule id of the rule
 * @param severity how much it matters
 * @param question the question that it is about; null where it is about none
 * @param values the values that are parties to it, by time, then size; none where it is about a
 *     review
 * @param others what else the question holds
 * @param reasons why the values differ; empty for rules on one fact
 * @param needs what would decide
 * @param suspicions what may have gone wrong
 * @param detail what else the message needs
 * @param fingerprint what stays the same as long as the finding does
 * @param review what a person has settled about it; null where nobody has, or no longer
 */
public record Finding(
    String rule,
    Severity severity,
    @Nullable Question question,
    List<Evidence> values,
    List<Evidence> others,
    List<Reason> reasons,
    Set<Need> needs,
    List<Suspicion> suspicions,
    Detail detail,
    String fingerprint,
    @Nullable Review review) {

  /** Copies the lists. */
  public Finding {
    values = List.copyOf(values);
    others = List.copyOf(others);
    reasons = List.copyOf(reasons);
    suspicions = List.copyOf(suspicions);
  }

  /** A finding as a rule makes it, before anybody has looked at it. */
  public Finding(
      String rule,
      Severity severity,
      @Nullable Question question,
      List<Evidence> values,
      List<Evidence> others,
      List<Reason> reasons,
      Set<Need> needs,
      List<Suspicion> suspicions,
      Detail detail,
      String fingerprint) {
    this(
        rule,
        severity,
        question,
        values,
        others,
        reasons,
        needs,
        suspicions,
        detail,
        fingerprint,
        null);
  }

  /** The same finding, settled. */
  public Finding settledBy(Review settling) {
    return changed(severity, detail, settling);
  }

  /** The same finding with a severity that somebody chose. */
  public Finding as(Severity chosen) {
    return changed(chosen, detail, review);
  }

  /** The same finding with more for its message. */
  public Finding with(Detail told) {
    return changed(severity, told, review);
  }

  private Finding changed(Severity chosen, Detail told, @Nullable Review settling) {
    return new Finding(
        rule,
        chosen,
        question,
        values,
        others,
        reasons,
        needs,
        suspicions,
        told,
        fingerprint,
        settling);
  }

  /** Whether values of one question stand so to each other. */
  public boolean isVerdict(Verdict verdict) {
    return detail instanceof Detail.Differing differing && differing.verdict() == verdict;
  }

  /** Whether a person has settled it, so that it does not count. */
  public boolean isReviewed() {
    return review != null;
  }

  /** A finding for each thing that it tells of, with its facts; itself alone where that is one. */
  public List<Finding> each() {
    if (!(detail instanceof Detail.Several several)) {
      return List.of(this);
    }
    Answer.Key value = values.get(0).answer().key();
    return several.all().stream().map(one -> about(value, one)).toList();
  }

  private Finding about(Answer.Key value, Detail.Several.OfFacts one) {
    List<Evidence> alone = List.of(new Evidence(new Answer(value, one.facts())));
    return new Finding(
        rule,
        severity,
        question,
        alone,
        others,
        reasons,
        needs,
        suspicions,
        one.detail(),
        fingerprint,
        review);
  }

  /** The first fact that is a party to it, which a finding about a review has not. */
  public Fact first() {
    return values.get(0).facts().get(0);
  }

  /** Where it is shown: at its first fact, or at the review that it is about. */
  public Origin origin() {
    return detail instanceof Detail.StaleReview stale ? stale.review().origin() : first().origin();
  }
}
