package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongSumRuleTest {
  private static final String BASE =
      """
      properties:
        hurt: {kind: quantity%s}
      articles:
        - id: one
          facts:
            - {id: women, about: crash, property: hurt, value: %s, scope: women}
            - {id: men, about: crash, property: hurt, value: %s, scope: men}
            - {about: crash, property: hurt, value: %s, sum-of: [women, men]}
      """;

  @Test
  void addsNoFiguresOfDifferentUnits() {
    String base =
        """
        properties:
          length: {kind: quantity, unit: %s}
          whole: {kind: quantity, unit: m}
        articles:
          - id: one
            facts:
              - {id: north, about: road, property: length, value: 2}
              - {id: south, about: road, property: length, value: 3, scope: south}
              - {about: road, property: whole, value: 5000, sum-of: [north, south]}
        """;
    assertThat(Bases.check("wrong-sum", base.formatted("km"))).isEmpty();
    assertThat(Bases.check("wrong-sum", base.formatted("m"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                          | 14            | 19            | 36
                          | 14            | 19            | 35
                          | 14            | 19            | 34
                          | 14            | 19            | at least 34
                          | 14            | at most 19    | 34
                          | more than 14  | 19            | 32
                          | 14 to 16      | 19            | 36
                          | 1004          | 1206          | 2300
                          | 14            | 19            | 30
                          | -4            | 6             | 10
          , tolerance: 1% | 1400          | 1900          | 3400
          """)
  void flagsASumThatMissesTheTotal(String tolerance, String women, String men, String total) {
    Finding finding =
        Bases.only(
            "wrong-sum", BASE.formatted(tolerance == null ? "" : tolerance, women, men, total));

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(Shown.values(finding)).containsExactly(total + " (one)");
    assertThat(Shown.others(finding)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                          | 14            | 19            | 33
                          | 14            | 19            | at least 30
                          | 14            | at least 19   | 40
                          | 14 to 16      | 19            | 35
                          | dozens        | 19            | 100
                          | 1004          | 1206          | 2200
                          | 1000          | 1206          | 2230
                          | about 14      | 19            | 34
                          | -4            | 6             | 2
          , tolerance: 5% | 1400          | 1900          | 3400
          """)
  void passesOneThatRoundingAllowsFor(String tolerance, String women, String men, String total) {
    String base = BASE.formatted(tolerance == null ? "" : tolerance, women, men, total);

    assertThat(Bases.check("wrong-sum", base)).isEmpty();
  }

  @Test
  void saysWhatThePartsAddUpTo() {
    Finding finding = Bases.only("wrong-sum", BASE.formatted("", "about 100", "20", "200"));

    assertThat(finding.detail())
        .isInstanceOfSatisfying(
            Detail.Sum.class,
            detail -> {
              assertThat(detail.parts())
                  .extracting(part -> part.id())
                  .containsExactly("women", "men");
              assertThat(detail.sum().low()).isEqualByComparingTo(BigDecimal.valueOf(110));
              assertThat(detail.sum().high()).isEqualByComparingTo(BigDecimal.valueOf(130));
            });
  }
}
