package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import org.junit.jupiter.api.Test;

class ConflictRuleTest {

  @Test
  void holdsEveryFactOfAConflictUnderItsValueAndTheRestBeside() {
    Finding finding =
        Bases.only(
            "conflict",
            """
            properties:
              signed: {kind: date}
            articles:
              - id: one
                facts:
                  - {about: pact, property: signed, value: 2024-06-20}
              - id: two
                facts:
                  - {about: pact, property: signed, value: 2024-06-19}
              - id: three
                facts:
                  - {about: pact, property: signed, value: 2024-06-19}
              - id: four
                facts:
                  - {about: pact, property: signed, value: 2024-06}
              - id: five
                facts:
                  - {about: pact, property: signed, value: 2024-06-21, said-by: Minister}
            """);

    assertThat(finding.rule()).isEqualTo("conflict");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.question()).isNotNull();
    assertThat(Shown.values(finding))
        .containsExactly("2024-06-19 (three, two)", "2024-06-20 (one)");
    assertThat(Shown.others(finding)).containsExactly("2024-06 (four)", "2024-06-21 (five)");
    assertThat(Shown.reasons(finding)).containsExactly("claimants 0 1");
    assertThat(finding.needs()).isEmpty();
    assertThat(Shown.suspicions(finding)).containsExactly("ONE_DAY_APART 2024-06-19 2024-06-20");
    assertThat(finding.first().article().id()).isEqualTo("three");
  }

  @Test
  void suspectsTwoValuesOnceHoweverTheyAreSpelled() {
    Finding finding =
        Bases.only(
            "conflict",
            """
            properties:
              holder: {kind: name, fixed: true}
            articles:
              - id: one
                facts:
                  - {about: minister, property: holder, value: Kim Hong-hyun}
                  - {about: minister, property: holder, value: Kim Hong Hyun}
                  - {about: minister, property: holder, value: Kim Honghyun}
                  - {about: minister, property: holder, value: Kim Hong-kyun}
                  - {about: minister, property: holder, value: Kim Honghwan}
            """);

    assertThat(Shown.suspicions(finding))
        .singleElement()
        .asString()
        .startsWith("ALIKE")
        .endsWith("Kim Hong-kyun");
  }

  @Test
  void givesEachReasonWithItsTwoValues() {
    Finding finding =
        Bases.only(
            "conflict",
            """
            properties:
              dead: {kind: quantity, count: cumulative}
            articles:
              - id: one
                facts:
                  - {about: quake, property: dead, value: 120, as-of: 2024-01-05}
                  - {about: quake, property: dead, value: 80, as-of: 2024-01-07}
                  - {about: quake, property: dead, value: 150, said-by: army, said-on: 2024-01-09}
                  - {about: quake, property: dead, value: 200, said-by: army, said-on: 2024-01-09}
            """);

    assertThat(Shown.values(finding))
        .containsExactly("120 (one)", "80 (one)", "150 (one)", "200 (one)");
    assertThat(Shown.reasons(finding)).containsExactly("misreport 2 3", "falling 0 1");
  }

  @Test
  void ordersValuesByTheTimeOfTheFactsThatAreParties() {
    Finding finding =
        Bases.only(
            "conflict",
            """
            properties:
              troops: {kind: quantity}
            articles:
              - id: one
                facts:
                  - {about: army, property: troops, value: 3000, as-of: 2024-01-01}
                  - {about: army, property: troops, value: 3000, as-of: 2024-01-09, said-by: nis}
                  - {about: army, property: troops, value: 1500, as-of: 2024-01-05, said-by: nis}
                  - {about: army, property: troops, value: 7000, as-of: 2024-01-09, said-by: nis}
                  - {about: army, property: troops, value: 8000, as-of: 2024-01-05, said-by: nis}
            """);

    assertThat(Shown.values(finding))
        .containsExactly("1500 (one)", "8000 (one)", "3000 (one)", "7000 (one)");
    assertThat(Shown.others(finding)).containsExactly("3000 (one)");
    assertThat(Shown.reasons(finding)).containsExactly("claimants 0 1", "claimants 2 3");
  }

  @Test
  void warnsOfTextsThatMayBeParaphrase() {
    Finding finding =
        Bases.only(
            "conflict",
            """
            properties:
              purpose: {kind: text, fixed: true}
            articles:
              - id: one
                facts:
                  - {about: pact, property: purpose, value: mutual defence}
                  - {about: pact, property: purpose, value: trade}
            """);

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void showsSpellingsOfOneNameAsOneValue() {
    Finding finding =
        Bases.only(
            "conflict",
            """
            properties:
              met: {kind: name, fixed: true}
            articles:
              - id: one
                facts:
                  - {about: envoy, property: met, value: Kim Yong-bok}
              - id: two
                facts:
                  - {about: envoy, property: met, value: Kim Yongbok}
              - id: three
                facts:
                  - {about: envoy, property: met, value: Yong-bok Kim}
              - id: four
                facts:
                  - {about: envoy, property: met, value: Choe Son-hui}
            """);

    assertThat(Shown.values(finding))
        .containsExactly("Kim Yong-bok (one, three, two)", "Choe Son-hui (four)");
  }

  @Test
  void tellsAPlaceFromASubjectWhoseIdItSpells() {
    Finding finding =
        Bases.only(
            "conflict",
            """
            properties:
              held: {kind: place, fixed: true}
            subjects:
              kursk: {label: Kursk Oblast}
            articles:
              - id: one
                facts:
                  - {about: talks, property: held, value: Kursk Oblast}
              - id: two
                facts:
                  - {about: talks, property: held, value: KURSK}
            """);

    assertThat(Shown.values(finding)).containsExactly("Kursk Oblast (one)", "KURSK (two)");
    assertThat(Shown.reasons(finding)).containsExactly("claimants 0 1");
  }

  @Test
  void leavesDisputesAndOpenTimesAlone() {
    assertThat(
            Bases.check(
                "conflict",
                """
                properties:
                  troops: {kind: quantity}
                articles:
                  - id: one
                    facts:
                      - {about: army, property: troops, value: 1500, said-by: nis, said-on: 2024-10-18}
                      - {about: army, property: troops, value: 3000, said-by: us, said-on: 2024-10-18}
                      - {about: army, property: troops, value: 9000}
                      - {about: navy, property: troops, value: 7000, said-by: nis, said-on: 2024-10-18}
                """))
        .isEmpty();
  }
}
