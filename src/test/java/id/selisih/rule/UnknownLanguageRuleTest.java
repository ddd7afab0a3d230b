package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownLanguageRuleTest {
  private static final String BASE =
      """
      properties:
        troops: {kind: quantity}
        words: {kind: text}
      articles:
        - id: one
          language: nl
          facts:
            - {about: x, property: troops, value: 1, printed: "1.500"}
            - {about: x, property: troops, value: 2, printed: "1.600"}
        - id: two
          language: nl
          facts:
            - {about: x, property: troops, value: 3}
            - {about: x, property: words, value: y, printed: "1.600"}
        - id: three
          language: id-ID
          facts:
            - {about: x, property: troops, value: 4, printed: "4"}
        - id: four
          facts:
            - {about: x, property: troops, value: 5, printed: "5"}
      """;

  @Test
  void isSaidOncePerArticle() {
    var finding = Bases.only("unknown-language", BASE);
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.detail()).isEqualTo(new Detail.UnknownLanguage("nl", List.of("id", "en")));
    assertThat(finding.first().article().id()).isEqualTo("one");
  }

  @Test
  void isOtherwiseLeftAlone() {
    assertThat(Bases.check("printed-mismatch", BASE)).isEmpty();
    assertThat(Bases.check("number-format", BASE)).isEmpty();
  }
}
