package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.check.Check;
import id.selisih.fact.Review;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review that matches no discrepancy, or is past {@code until}. */
class StaleReviewRuleTest {
  private static final Rule.OnReview RULE = (Rule.OnReview) Bases.rule("stale-review");

  private static Review review(String until) {
    return Bases.load("reviewed: [{discrepancy: 0123456789ab, because: x" + until + "}]\n")
        .base()
        .reviews()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                               | true  | 2024-10-19 |
                               | false | 2024-10-19 | false
          , until: 2024-10-18  | true  | 2024-10-17 |
          , until: 2024-10-18  | true  | 2024-10-18 |
          , until: 2024-10-18  | true  | 2024-10-19 | true
          , until: 2024-10-18  | false | 2024-10-18 | false
          , until: 2024-10-18  | false | 2024-10-19 | true
          """)
  void isStaleWhereItMatchesNothingOrIsOver(
      String until, boolean isMatched, LocalDate today, Boolean isOver) {
    Review review = review(until == null ? "" : until);

    assertThat(RULE.check(review, isMatched, today))
        .isEqualTo(isOver == null ? null : new Detail.StaleReview(review, isOver));
  }

  @Test
  void isAWarningThatMakesNoDiscrepancyOfItsOwn() {
    String yaml =
        """
        properties: {height: {kind: quantity, fixed: true}}
        articles:
          - {id: one, facts: [{about: kerinci, property: height, value: 3805}]}
          - {id: two, facts: [{about: kerinci, property: height, value: 3817}]}
        """;
    String conflict = Bases.only("conflict", yaml).fingerprint();
    String reviewed = yaml + "reviewed:\n  - {discrepancy: %s, because: x}\n";

    assertThat(Bases.only("stale-review", reviewed.formatted("0123456789ab")))
        .satisfies(found -> assertThat(found.severity()).isEqualTo(Severity.WARNING))
        .extracting(Finding::question)
        .isNull();
    assertThat(new Check(Rules.all()).run(Bases.load(reviewed.formatted(conflict))).findings())
        .extracting(Finding::rule)
        .containsExactly("conflict");
  }
}
