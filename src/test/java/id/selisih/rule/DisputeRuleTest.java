package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import org.junit.jupiter.api.Test;

class DisputeRuleTest {

  @Test
  void setsPartiesAgainstEachOther() {
    Finding finding =
        Bases.only(
            "dispute",
            """
            properties:
              sent: {kind: yes-no}
            articles:
              - id: one
                facts:
                  - {about: troops, property: sent, value: yes, said-by: nis, said-on: 2024-10-18}
              - id: two
                facts:
                  - {about: troops, property: sent, value: no, said-by: Moscow, said-on: 2024-10-10}
                  - {about: troops, property: sent, value: unconfirmed, said-by: Pentagon, said-on: 2024-10-18}
            """);

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(Shown.values(finding)).containsExactly("no (two)", "yes (one)");
    assertThat(Shown.others(finding)).containsExactly("unconfirmed (two)");
    assertThat(Shown.reasons(finding)).containsExactly("claimants 0 1");
    assertThat(finding.suspicions()).isEmpty();
  }

  @Test
  void suspectsASlippedDigitToo() {
    Finding finding =
        Bases.only(
            "dispute",
            """
            properties:
              cost: {kind: quantity, fixed: true}
            articles:
              - id: one
                facts:
                  - {about: bridge, property: cost, value: 7000000, said-by: Ministry}
                  - {about: bridge, property: cost, value: 70000000, said-by: Court}
            """);

    assertThat(Shown.suspicions(finding)).containsExactly("FACTOR_10 7000000 70000000");
  }

  @Test
  void isAWarningOfTextsToo() {
    Finding finding =
        Bases.only(
            "dispute",
            """
            properties:
              purpose: {kind: text, fixed: true}
            articles:
              - id: one
                facts:
                  - {about: pact, property: purpose, value: mutual defence, said-by: North}
                  - {about: pact, property: purpose, value: trade}
            """);

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void leavesOneVoiceAlone() {
    assertThat(
            Bases.check(
                "dispute",
                """
                properties:
                  sent: {kind: yes-no, fixed: true}
                subjects:
                  nato: {label: NATO}
                  rutte: {label: Mark Rutte, speaks-for: nato}
                articles:
                  - id: one
                    facts:
                      - {about: nato, property: sent, value: yes, said-by: rutte}
                      - {about: nato, property: sent, value: no, said-by: NATO}
                """))
        .isEmpty();
  }
}
