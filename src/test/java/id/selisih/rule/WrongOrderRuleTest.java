package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongOrderRuleTest {
  private static final String BASE =
      """
      properties:
        left: {kind: date}
        landed: {kind: date}
      articles:
        - id: one
          facts:
            - {about: ship, property: landed, value: "%s", after: departure}
        - id: two
          facts:
            - {id: departure, about: ship, property: left, value: "%s"}
      """;

  @ParameterizedTest
  @CsvSource({
    "2024-06-18, 2024-06-19",
    "2024-05, 2024-06-01",
    "../2024-06-18, 2024-06-19",
    "2024-06-19T10:00+09:00, 2024-06-19T02:00Z"
  })
  void flagsADateBeforeTheOneThatItMustComeAfter(String landed, String left) {
    Finding finding = Bases.only("wrong-order", BASE.formatted(landed, left));

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(Shown.values(finding)).containsExactly(landed + " (one)");
    assertThat(finding.detail())
        .isInstanceOfSatisfying(
            Detail.Order.class, order -> assertThat(order.earlier().id()).isEqualTo("departure"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-19, 2024-06-19",
    "2024-06-20, 2024-06-19",
    "2024-06, 2024-06-19",
    "2024-06-18~, 2024-06-19",
    "2024-06-18/2024-06-20, 2024-06-19"
  })
  void passesWhatMayComeAfter(String landed, String left) {
    assertThat(Bases.check("wrong-order", BASE.formatted(landed, left))).isEmpty();
  }
}
