package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspicionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quantity | 1500          | 15000         | FACTOR_10 1500 15000
          quantity | 1.5           | 150           | FACTOR_100 1.5 150
          quantity | 12            | 12000         | FACTOR_1000 12 12000
          quantity | 1.5           | 1500000       | FACTOR_1000000 1.5 1500000
          quantity | -3            | -30           | FACTOR_10 -30 -3
          quantity | about 1500    | 15000         | FACTOR_10 about 1500 15000
          quantity | 5 to 7        | 50 to 70      | FACTOR_10 5 to 7 50 to 70
          quantity | 5 to 7        | 50 to 80      |
          quantity | 1500          | 15001         |
          quantity | 1500          | 15000000      |
          quantity | 0             | 10            |
          quantity | tens          | 100000        |
          date     | 2024-06-19    | 2024-06-20    | ONE_DAY_APART 2024-06-19 2024-06-20
          date     | 2024-12-31    | 2025-01-01    | ONE_DAY_APART 2024-12-31 2025-01-01
          date     | 2024-06-19    | 2024-06-21    |
          date     | 2024-06       | 2024-07-01    |
          date     | 2024-05-06    | 2024-06-05    | DAY_AND_MONTH_SWAPPED 2024-05-06 2024-06-05
          date     | 2024-05-06    | 2023-06-05    |
          date     | 2024-03-03T00:30 | 2024-03-03T10:59 |
          date     | 2023-06-19    | 2024-06-19    | SAME_DAY_OF_ANOTHER_YEAR 2023-06-19 2024-06-19
          date     | 2024-06-19T23:30Z | 2024-06-20T00:30Z | ONE_DAY_APART 2024-06-19T23:30Z 2024-06-20T00:30Z
          name     | Kim Hong-hyun | Kim Hong-kyun | ALIKE Kim Hong-hyun Kim Hong-kyun
          name     | Joko Widodo   | Gibran        |
          text     | trade         | trada         |
          yes-no   | yes           | no            |
          place    | Pyongyang     | Pyongyan      | ALIKE Pyongyan Pyongyang
          """)
  void fitsAConflict(String kind, String one, String two, @Nullable String suspicion) {
    Finding finding =
        Bases.only(
            "conflict",
            """
            properties:
              asked: {kind: %s, fixed: true}
            articles:
              - id: one
                facts:
                  - {about: pact, property: asked, value: "%s"}
              - id: two
                facts:
                  - {about: pact, property: asked, value: "%s"}
            """
                .formatted(kind, one, two));

    assertThat(String.join("; ", Shown.suspicions(finding)))
        .isEqualTo(suspicion == null ? "" : suspicion);
  }

  @Test
  void takesEveryKindThatFitsAndEachOnce() {
    Finding finding =
        Bases.only(
            "conflict",
            """
            properties:
              signed: {kind: date}
            articles:
              - id: one
                published: 2024-06-20
                facts:
                  - {about: pact, property: signed, value: 2024-06-19}
              - id: two
                published: 2024-06-20T09:00+07:00
                facts:
                  - {about: pact, property: signed, value: 2024-06-20}
                  - {about: pact, property: signed, value: 2024-06-20}
              - id: three
                published: 2024-06
                facts:
                  - {about: pact, property: signed, value: 2024-06, said-by: North, said-on: 2024-06-19}
                  - {about: pact, property: sealed, value: 2024-06, said-by: North, said-on: 2024-06-20}
            """
                .replace("  signed:", "  sealed: {kind: date}\n  signed:"));

    assertThat(Shown.suspicions(finding))
        .containsExactly(
            "ONE_DAY_APART 2024-06-19 2024-06-20",
            "IS_PUBLICATION 2024-06-20 by one",
            "IS_STATEMENT 2024-06-19 by three");
  }

  @Test
  void fitsNoVerdictBelowADispute() {
    String base =
        """
        properties:
          troops: {kind: quantity}
          signed: {kind: date}
        articles:
          - id: one
            published: 2024-06-20
            facts:
              - {about: army, property: troops, value: 1500, as-of: 2024-01}
              - {about: army, property: troops, value: 15000, as-of: 2024-02}
              - {about: army, property: troops, value: 150}
              - {about: pact, property: signed, value: 2024-06-19}
              - {about: pact, property: signed, value: 2024-06-20, status: planned}
        """;

    assertThat(Bases.check("divergence", base)).hasSize(2).allMatch(f -> f.suspicions().isEmpty());
    assertThat(Bases.only("missing-context", base).suspicions()).isEmpty();
  }
}
