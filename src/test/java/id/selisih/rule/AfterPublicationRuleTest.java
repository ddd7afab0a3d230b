package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterPublicationRuleTest {
  private static final String BASE =
      """
      properties:
        held: {kind: date}
        troops: {kind: quantity}
      articles:
        - id: one
          published: %s
          facts:
            - {about: vote, %s}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-06-19 | property: held, value: 2024-06-20                       | value
          2024-06-19 | property: held, value: 2024-06-20/2024-06-25            | value
          2024-06-19 | property: held, value: 2024-07                          | value
          2024-06    | property: held, value: 2024-07-01                       | value
          2024-06-19 | property: troops, value: 9, as-of: 2024-06-20           | as-of
          2024-06-19 | property: troops, value: 9, said-on: 2024-06-20         | said-on
          2024-06-19 | property: troops, value: 9, as-of: 2024-06-19, said-on: 2024-06-20 | said-on
          2024-06-19 | property: held, value: 2024-06-20, as-of: 2024-06-20    | value
          2024-06-19T10:00+07:00 | property: held, value: 2024-06-19T10:00+02:00 | value
          """)
  void flagsWhatBeginsAfterTheArticle(String published, String fact, String key) {
    Finding finding = Bases.only("after-publication", BASE.formatted(published, fact));

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.detail())
        .isInstanceOfSatisfying(
            Detail.AfterPublication.class,
            detail -> {
              assertThat(detail.key()).isEqualTo(key);
              assertThat(detail.published().text()).isEqualTo(published);
            });
    assertThat(Shown.values(finding)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-06-19 | property: held, value: 2024-06-19
          2024-06-19 | property: held, value: 2024-06-19T23:00
          2024-06-19 | property: held, value: 2024-06-18/2024-06-25
          2024-06-19 | property: held, value: 2024
          2024-06-19 | property: held, value: 2024-06-20~
          2024-06-19 | property: held, value: 2024-06-20, status: planned
          2024-06-19 | property: held, value: 2024-06-20, status: possible
          2024-06-19 | property: troops, value: 9, as-of: 2024-06-20, status: planned
          2024-06-19 | property: troops, value: 9
          2024-06    | property: held, value: 2024-06-30
          """)
  void passesTheRest(String published, String fact) {
    assertThat(Bases.check("after-publication", BASE.formatted(published, fact))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"value: 2024-06-20", "value: 9999"})
  void asksNothingOfAnArticleWithoutADay(String value) {
    String base = BASE.formatted("2024-06-19", "property: held, " + value);

    assertThat(Bases.check("after-publication", base.replace("published:", "outlet:"))).isEmpty();
  }
}
