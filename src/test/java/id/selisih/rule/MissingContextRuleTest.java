package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import org.junit.jupiter.api.Test;

class MissingContextRuleTest {

  @Test
  void saysAllThatWouldDecide() {
    Finding finding =
        Bases.only(
            "missing-context",
            """
            properties:
              troops: {kind: quantity, unit: person}
            articles:
              - id: one
                facts:
                  - {about: army, property: troops, value: 1500}
              - id: two
                facts:
                  - {about: army, property: troops, value: 3000, as-of: 2024-10-18}
                  - {about: army, property: troops, value: 3000, unit: household, as-of: 2024-10-18}
            """);

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(Shown.needs(finding)).isEqualTo("as-of unit");
    assertThat(Shown.values(finding)).containsExactly("3000 (two)", "3000 (two)", "1500 (one)");
    assertThat(Shown.reasons(finding)).containsExactly("unit 0 1", "unit 1 2", "missing 0 2");
    assertThat(finding.suspicions()).isEmpty();
  }

  @Test
  void asksForASourceThatIsCertain() {
    Finding finding =
        Bases.only(
            "missing-context",
            """
            properties:
              signed: {kind: date}
            articles:
              - id: one
                facts:
                  - {about: pact, property: signed, value: "2024-06-19?"}
                  - {about: pact, property: signed, value: 2024-06-20}
            """);

    assertThat(Shown.needs(finding)).isEqualTo("certain-source");
    assertThat(Shown.reasons(finding)).containsExactly("uncertain 0 1");
  }

  @Test
  void asksNothingWhereTimesAreGiven() {
    assertThat(
            Bases.check(
                "missing-context",
                """
                properties:
                  troops: {kind: quantity}
                articles:
                  - id: one
                    facts:
                      - {about: army, property: troops, value: 1500, as-of: 2024-10-18}
                      - {about: army, property: troops, value: 3000, as-of: 2024-10-18}
                      - {about: army, property: troops, value: 9000, as-of: 2024-10-29}
                """))
        .isEmpty();
  }
}
