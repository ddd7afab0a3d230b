package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergenceRuleTest {

  @Test
  void namesEveryReason() {
    Finding finding =
        Bases.only(
            "divergence",
            """
            properties:
              troops: {kind: quantity}
            articles:
              - id: one
                facts:
                  - {about: army, property: troops, value: 1500, scope: first wave, as-of: 2024-10-18}
              - id: two
                facts:
                  - {about: army, property: troops, value: 10000, status: planned, as-of: 2024-10-29}
                  - {about: army, property: troops, value: 2000, as-of: 2024-10-18, count: additional, id: a}
                  - {about: army, property: troops, value: 2900, as-of: 2024-10-18, count: additional, revises: a}
            """);

    assertThat(Shown.values(finding))
        .containsExactly("1500 (one)", "2000 (two)", "2900 (two)", "10000 (two)");
    assertThat(Shown.reasons(finding))
        .containsExactly(
            "status 0 3",
            "status 1 3",
            "status 2 3",
            "scope 0 1",
            "scope 0 2",
            "scope 0 3",
            "count 0 1",
            "count 0 2",
            "count 1 3",
            "count 2 3",
            "time 0 3",
            "time 1 3",
            "time 2 3",
            "revision 1 2");
    assertThat(finding.needs()).isEmpty();
    assertThat(finding.suspicions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1000         | 1999          | NOTE
          1000         | 2000          | WARNING
          1000         | 2001          | WARNING
          0            | 5             | WARNING
          -2           | -5            | WARNING
          -3           | -5            | NOTE
          -3           | 5             | WARNING
          -10 to -3    | -2            | NOTE
          -10 to -4    | -2            | WARNING
          1000 to 2000 | 3000          | NOTE
          1000 to 2000 | 4000          | WARNING
          up to 1000   | at least 2000 | WARNING
          about 1000   | 2000          | WARNING
          tens         | 90000         | NOTE
          """)
  void warnsOfAFactorOfTwo(String one, String two, Severity severity) {
    Finding finding =
        Bases.only(
            "divergence",
            """
            properties:
              level: {kind: quantity}
            articles:
              - id: one
                facts:
                  - {about: lake, property: level, value: %s, as-of: 2024-01}
                  - {about: lake, property: level, value: %s, as-of: 2024-02}
            """
                .formatted(one, two));

    assertThat(finding.severity()).isEqualTo(severity);
  }

  @Test
  void isANoteOfOtherKinds() {
    Finding finding =
        Bases.only(
            "divergence",
            """
            properties:
              signed: {kind: date}
            articles:
              - id: one
                facts:
                  - {about: pact, property: signed, value: 2024-06-19, status: planned}
                  - {about: pact, property: signed, value: 2025-06-19}
            """);

    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(Shown.reasons(finding)).containsExactly("status 0 1");
  }

  @Test
  void leavesRoundingAndCompatibleFiguresAlone() {
    assertThat(
            Bases.check(
                "divergence",
                """
                properties:
                  troops: {kind: quantity}
                articles:
                  - id: one
                    facts:
                      - {about: army, property: troops, value: 10900}
                      - {about: army, property: troops, value: 11000}
                      - {about: army, property: troops, value: 11000, status: planned}
                """))
        .isEmpty();
  }
}
