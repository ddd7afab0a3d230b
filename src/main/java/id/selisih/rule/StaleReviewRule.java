package id.selisih.rule;

import id.selisih.fact.Review;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review that settles nothing, or no longer. */
final class StaleReviewRule implements Rule.OnReview {
  private static final RuleDoc DOC =
      new RuleDoc(
          "stale-review",
          Severity.WARNING,
          "a review that matches no discrepancy, or whose last day has passed",
          """
          A new value changes the fingerprint of a discrepancy, for what was settled is no longer \
          what is reported. Look at what the question says now, review that if it is settled, and \
          remove the old entry: `selisih review --prune` removes all that are stale.""",
          """
          properties:
            height: {kind: quantity, label: height, unit: metre}
          articles:
            - id: one
              facts:
                - {about: mount-kerinci, property: height, value: 3805, as-of: 2020}
            - id: two
              facts:
                - {about: mount-kerinci, property: height, value: 3805, as-of: 2020}
          reviewed:
            - {discrepancy: 0123456789ab, because: the second figure is the summit with its antenna}
          """,
          """
          properties:
            height: {kind: quantity, label: height, unit: metre, fixed: true}
          articles:
            - id: one
              facts:
                - {about: mount-kerinci, property: height, value: 3805}
            - id: two
              facts:
                - {about: mount-kerinci, property: height, value: 3817}
          reviewed:
            - {discrepancy: 9bddfcf24f04, because: the second figure is the summit with its antenna}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public @Nullable Detail check(Review review, boolean isMatched, LocalDate today) {
    if (review.isOver(today)) {
      return new Detail.StaleReview(review, true);
    }
    return isMatched ? null : new Detail.StaleReview(review, false);
  }
}
