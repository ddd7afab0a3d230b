package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import org.junit.jupiter.api.Test;

class RoundingRuleTest {

  @Test
  void showsTheRoundedFigureBesideTheFiner() {
    Finding finding =
        Bases.only(
            "rounding",
            """
            properties:
              troops: {kind: quantity}
            articles:
              - id: one
                facts:
                  - {about: army, property: troops, value: about 11000}
              - id: two
                facts:
                  - {about: army, property: troops, value: 12120}
              - id: three
                facts:
                  - {about: army, property: troops, value: 11500}
            """);

    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(Shown.values(finding)).containsExactly("11000 (one)", "12120 (two)");
    assertThat(Shown.others(finding)).containsExactly("11500 (three)");
    assertThat(Shown.reasons(finding)).containsExactly("rounding 0 1");
  }

  @Test
  void leavesARevisionToDivergence() {
    String base =
        """
        properties:
          troops: {kind: quantity}
        articles:
          - id: one
            facts:
              - {about: army, property: troops, value: 10900, id: a}
              - {about: army, property: troops, value: 11000, revises: a}
        """;

    assertThat(Bases.check("rounding", base)).isEmpty();
    assertThat(Shown.reasons(Bases.only("divergence", base))).containsExactly("revision 0 1");
  }
}
