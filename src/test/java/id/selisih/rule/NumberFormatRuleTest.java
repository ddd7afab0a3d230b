package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatRuleTest {
  private static final String BASE =
      """
      properties:
        troops: {kind: quantity}
      articles:
        - id: one
          language: %s
          facts:
            - {about: x, property: troops, value: 7, printed: "%s"}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id | 1,500 prajurit           | 1,500     | 1.500
          id | sekitar 1,500,000 orang  | 1,500,000 | 1.500.000
          id | 10,000.5                 | 10,000.5  | 10.000,5
          id | antara 10,000 dan 12,000 | 10,000    | 10.000
          en | 1.500 soldiers           | 1.500     | 1,500
          en | 1'500 soldiers           | 1'500     | 1,500
          """)
  void notesMarksOfTheOtherConvention(String language, String printed, String digits, String own) {
    var finding = Bases.only("number-format", BASE.formatted(language, printed));
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.detail())
        .isInstanceOfSatisfying(
            Detail.ForeignMarks.class,
            marks -> {
              assertThat(marks.digits()).isEqualTo(digits);
              assertThat(marks.own()).isEqualTo(own);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id | 1.500 prajurit
          id | 1,5 juta
          id | 1,125 miliar
          id | 10 000
          en | 1,500 soldiers
          en | 3.125 percent
          ko | 1.500
          """)
  void passesTheRest(String language, String printed) {
    assertThat(Bases.check("number-format", BASE.formatted(language, printed))).isEmpty();
  }
}
