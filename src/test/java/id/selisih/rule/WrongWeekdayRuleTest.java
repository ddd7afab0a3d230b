package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongWeekdayRuleTest {
  private static final String BASE =
      """
      properties:
        held: {kind: date}
      articles:
        - id: one
          language: %s
          facts:
            - {about: summit, property: held, value: "%s", printed: "%s"}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 2024-06-19 | Thursday, 19 June 2024  | THURSDAY  | 2024-06-20 | true
          en | 2024-06-19 | Tuesday, 19 June        | TUESDAY   | 2024-06-18 | false
          en | 2024-06-19 | Monday or Tuesday       | MONDAY    | 2024-06-17 | false
          en | 2024-06-19 | Saturday (19/6)         | SATURDAY  | 2024-06-22 | false
          en | 2024-06-19 | Sunday, June 19, 2024   | SUNDAY    | 2024-06-16 | true
          en | 2024-01-01 | Sunday, 1 January 2024  | SUNDAY    | 2023-12-31 | true
          id | 2024-06-19 | Kamis (19/6/2024)       | THURSDAY  | 2024-06-20 | true
          id | 2024-06-19 | Jum'at, 19 Juni         | FRIDAY    | 2024-06-21 | false
          id | 2024-06-19 | Minggu (19/6)           | SUNDAY    | 2024-06-16 | false
          en | 2024-06-19 | Thursday to Saturday    | THURSDAY  | 2024-06-20 | false
          en | 2024-06-19 | Tuesday and Friday      | TUESDAY   | 2024-06-18 | false
          en | 2024-06-19 | Tuesday briefing, 19 June | TUESDAY | 2024-06-18 | false
          id | 2024-06-19 | Senin pagi di Istana Negara (19/6) | MONDAY | 2024-06-17 | false
          id-ID | 2024-06-19~ | Senin, 19 Juni 2024 | MONDAY    | 2024-06-17 | true
          en | 2024-06-19T14:00+09:00 | Monday, 19 June 2024 | MONDAY | 2024-06-17 | true
          """)
  void offersTheNearestDateWithThatWeekday(
      String language,
      String value,
      String printed,
      DayOfWeek weekday,
      LocalDate nearest,
      boolean year) {
    Finding finding = Bases.only("wrong-weekday", BASE.formatted(language, value, printed));

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.detail())
        .isEqualTo(
            new Detail.Weekday(weekday, LocalDate.parse(value.substring(0, 10)), nearest, year));
    assertThat(Shown.values(finding)).containsExactly(value + " (one)");
    assertThat(finding.reasons()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 2024-06-19 | Wednesday, 19 June 2024
          en | 2024-06-19 | 19 June 2024
          en | 2024-06    | Thursday in June 2024
          id | 2024-06-19 | Rabu (19/6/2024)
          id | 2024-06-19 | Minggu lalu, 19 Juni 2024
          id | 2024-06-19 | Thursday, 19 June 2024
          ko | 2024-06-19 | Thursday, 19 June 2024
          en | 2024-06-19 | Thursday, 20 June 2024
          en | 2024-06-19 | Tuesday and Wednesday, June 18-19
          id | 2024-06-19 | Selasa (18/6) hingga Rabu (19/6)
          en | 2024-06-19 | not on Monday but on Wednesday
          id | 2024-10-19 | malam Minggu (19/10)
          id | 2024-10-17 | malam Jumat (17/10/2024)
          en | 2024-10-18 | The Sun, 18 October 2024
          id | 2024-10-18 | Sen. Graham, 18 Oktober 2024
          en | 2024-10-19 | Friday to Sunday, 18 to 20 October 2024
          en | 2024-06-19 | Sunday to Thursday
          en | 2024-06-19 | the talks on 19 June 2024, he said Friday
          en | 2024-06-19 | said on Friday that talks on 19 June 2024
          """)
  void passesTheRest(String language, String value, String printed) {
    assertThat(Bases.check("wrong-weekday", BASE.formatted(language, value, printed))).isEmpty();
  }

  @Test
  void looksAtThePrintedDayWhereTheValueHasNone() {
    String base = BASE.formatted("en", "2024-06", "Thursday, 19 June 2024");
    assertThat(Bases.only("wrong-weekday", base).detail())
        .isEqualTo(
            new Detail.Weekday(
                DayOfWeek.THURSDAY, LocalDate.of(2024, 6, 19), LocalDate.of(2024, 6, 20), true));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Monday, 1",
    "en, Monday night, 1",
    "id, Senin malam, 1",
    "en, Tuesday, 0",
    "en, last Monday, 0",
    "id, Minggu lalu, 0",
    "en, Monday to Wednesday, 0"
  })
  void looksAtAWeekdayAloneWhateverItIsCountedFrom(String language, String printed, int findings) {
    String base =
        """
        properties:
          held: {kind: date}
        articles:
          - id: one
            language: %s
            published: 2025-05-29
            facts:
              - {about: x, property: held, value: 2025-05-27, printed: %s}
        """
            .formatted(language, printed);
    assertThat(Bases.check("wrong-weekday", base)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"done, 0", "planned, 1"})
  void leavesAnotherYearToPrintedMismatch(String status, int findings) {
    String base =
        """
        properties:
          held: {kind: date}
        articles:
          - id: one
            language: id
            published: 2024-10-22
            facts:
              - {about: x, property: held, value: 2023-10-18, printed: Jumat (18/10), status: %s}
        """
            .formatted(status);
    assertThat(Bases.check("wrong-weekday", base)).hasSize(findings);
  }

  @Test
  void tellsArticlesApartButNotFactsOfOne() {
    String base =
        """
        properties:
          held: {kind: date}
        articles:
          - id: one
            language: en
            facts:
              - {about: summit, property: held, value: 2024-06-19, printed: "Thursday, 19 June"}
              - {about: summit, property: held, value: 2024-06-19, printed: "Thursday"}
              - {about: summit, property: held, value: 2024-06-20, printed: "Thursday"}
          - id: two
            language: en
            facts:
              - {about: summit, property: held, value: 2024-06-19, printed: "Thursday, 19 June"}
        """;

    assertThat(Bases.check("wrong-weekday", base))
        .hasSize(2)
        .extracting(Finding::fingerprint)
        .doesNotHaveDuplicates();
    assertThat(Bases.check("wrong-weekday", base)).allMatch(f -> Shown.others(f).size() > 0);
  }
}
