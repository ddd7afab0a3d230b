package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.compare.Verdict;
import id.selisih.fact.FactBase;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static String told(String one, String two) {
    String yaml =
        """
        properties: {said: {kind: text, fixed: true}}
        articles:
          - id: a
            facts:
              - {about: x, property: said, value: "%s"}
              - {about: x, property: said, value: "%s"}
        """
            .formatted(one, two);
    FactBase base = Bases.load(yaml).base();
    return new Differences(new Labels(base.subjects()))
        .of(Bases.only("conflict", yaml), Verdict.CONFLICT);
  }

  @Test
  void shortensLongTexts() {
    String praise = "the harbour was open and ".repeat(4);
    assertThat(told("it rained", "it was a day on which " + praise + "busy until noon"))
        .isEqualTo(
            "“it rained” and “it was a day on which the harbour was open and the harbour … was open"
                + " and busy until noon” are not the same, though they are reported as one");
  }

  @Test
  void givesTextsWholeThatBeginAndEndAlike() {
    String one = "a".repeat(80) + "b" + "c".repeat(80);
    String two = "a".repeat(80) + "d" + "c".repeat(80);
    assertThat(told(one, two)).startsWith("“" + one + "” and “" + two + "” are not");
  }
}
