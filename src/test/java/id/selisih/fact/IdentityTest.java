package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

  @ParameterizedTest
  @ValueSource(strings = {"kyiv", "~kyiv", "~~kyiv", "~", ""})
  void noNameHasTheTextOfASubject(String id) {
    assertThat(Identity.ofSubject(id)).isNotEqualTo(Identity.ofName("kyiv"));
    assertThat(Identity.subject(Identity.ofSubject(id))).isEqualTo(id);
  }

  @Test
  void aSubjectWhoseIdBeginsWithTheMarkIsNoOtherPlaceOrClaimant() {
    String yaml =
        """
        properties: {seat: {kind: place, fixed: true}, size: {kind: quantity, fixed: true}}
        subjects: {"~kyiv": {label: Moscow}, s: {}}
        articles:
          - id: a
            facts:
              - {about: s, property: seat, value: "~kyiv"}
              - {about: s, property: size, value: 10, said-by: "~kyiv"}
          - id: b
            facts:
              - {about: s, property: seat, value: Kyiv}
              - {about: s, property: size, value: 99, said-by: Kyiv}
        """;
    assertThat(Bases.check("conflict", yaml)).hasSize(1);
    assertThat(Bases.check("dispute", yaml)).hasSize(1);
  }
}
