package id.selisih.check;

import id.selisih.fact.Edtf;
import id.selisih.fact.Review;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Fingerprint;
import id.selisih.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The review step of a run: what people have settled is marked, what settles nothing is found. */
final class Reviews {
  /** Of several reviews of one finding the one that holds longest counts, wherever it stands. */
  private static final Comparator<Review> LONGEST_LAST =
      Comparator.comparing(Reviews::lastDay)
          .thenComparing(review -> Objects.requireNonNullElse(review.on(), ""))
          .thenComparing(review -> Objects.requireNonNullElse(review.by(), ""))
          .thenComparing(Review::because);

  private final List<Review> reviews;
  private final LocalDate today;
  private final Map<String, Review> holding = new HashMap<>();

  /**
   * The reviews of a base.
   *
   * @param today asked only where there is a review: the zone of the machine is slow to find
   */
  Reviews(List<Review> reviews, Supplier<LocalDate> today) {
    this.reviews = reviews;
    this.today = reviews.isEmpty() ? LocalDate.MIN : today.get();
    for (Review review : reviews) {
      if (!review.isOver(this.today)) {
        holding.merge(
            review.discrepancy(),
            review,
            (one, two) -> LONGEST_LAST.compare(one, two) < 0 ? two : one);
      }
    }
  }

  private static LocalDate lastDay(Review review) {
    Edtf until = review.until();
    return Objects.requireNonNullElse(until == null ? null : until.day(), LocalDate.MAX);
  }

  /** The finding, settled by the review that holds for it, if there is one. */
  Finding marked(Finding finding) {
    Review review = holding.get(finding.fingerprint());
    return review == null ? finding : finding.settledBy(review);
  }

  /**
   * What a rule finds in the reviews. A finding about a review cannot be reviewed in its turn: what
   * settles it is to remove the review.
   *
   * @param fingerprints of everything that any rule finds
   * @param incomplete files with reviews of fact files that are not part of the run: that such a
   *     review matches nothing here says nothing
   */
  List<Finding> check(Rule.OnReview rule, Set<String> fingerprints, Set<String> incomplete) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (Review review : reviews) {
      boolean isMatched =
          fingerprints.contains(review.discrepancy())
              || incomplete.contains(review.origin().file());
      @Nullable Detail detail = rule.check(review, isMatched, today);
      if (detail != null) {
        findings.add(
            finding(rule, review, detail, times.merge(review.discrepancy(), 1, Integer::sum)));
      }
    }
    return findings;
  }

  /** Of several that settle one discrepancy each but the first has its number, to tell it apart. */
  private static Finding finding(Rule.OnReview rule, Review review, Detail detail, int number) {
    String name = review.discrepancy() + (number == 1 ? "" : " " + number);
    return new Finding(
        rule.doc().id(),
        rule.doc().severity(),
        null,
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        detail,
        Fingerprint.of(rule.doc().id(), name));
  }
}
