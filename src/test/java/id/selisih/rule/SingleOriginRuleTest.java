package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleOriginRuleTest {
  private static final String BASE =
      """
      properties:
        cost: {kind: quantity}
      subjects:
        nato: {label: NATO}
        rutte: {label: Mark Rutte, speaks-for: nato}
        nis: {label: National Intelligence Service, names: [NIS]}
      articles:
        - id: one
          %s
          facts:
            - {about: bridge, property: cost, value: 9, %s}
        - id: two
          %s
          facts:
            - {about: bridge, property: cost, value: about 9, %s}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          url: a            | said-by: nis             | url: b            | said-by: NIS          | National Intelligence Service
          url: a            | said-by: rutte           | url: b            | said-by: nato         | NATO
          url: a            | said-by: [nis, Seoul]    | url: b            | said-by: [Army, nis]  | National Intelligence Service
          url: a            | said-by: Ministry        | url: b            | said-by: THE-ministry |
          url: a            | said-by: Tribun News     | url: b            | said-by: Tribunnews   | Tribun News
          credits: [Yonhap] | line: 1                  | credits: [YONHAP] | line: 1               | Yonhap
          credits: [Yonhap] | said-by: nis             | credits: [Yonhap, AFP] | said-by: Seoul   | Yonhap
          credits: [Yonhap] | said-by: nis             | url: b            | via: [Yonhap]         | Yonhap
          credits: [Yonhap] | line: 1                  | outlet: Yonhap    | line: 1               | Yonhap
          outlet: yonhap    | line: 1                  | credits: [Yonhap] | said-by: nis          | yonhap
          outlet: Yonhap    | line: 1                  | outlet: Yonhap    | line: 1               |
          credits: [nis]    | line: 1                  | url: b            | said-by: nis          | National Intelligence Service
          url: a            | said-by: nis             | url: b            | said-by: Seoul        |
          url: a            | said-by: nis             | url: b            | line: 1               |
          url: a            | line: 1                  | url: b            | line: 1               |
          credits: [Yonhap] | line: 1                  | credits: [AFP]    | line: 1               |
          """)
  void findsTheOneOriginOfSeveralArticles(
      String one, String oneSays, String two, String twoSays, String origin) {
    String base = BASE.formatted(one, oneSays, two, twoSays);
    if (origin == null) {
      assertThat(Bases.check("single-origin", base)).isEmpty();
      return;
    }
    Finding finding = Bases.only("single-origin", base);

    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.detail()).isEqualTo(new Detail.SingleOrigin(origin, 2));
    assertThat(Shown.values(finding)).containsExactly("9 (one, two)");
  }

  @Test
  void asksOfEachValueByItself() {
    String base =
        """
        properties:
          cost: {kind: quantity}
          open: {kind: yes-no}
        articles:
          - id: one
            facts:
              - {about: bridge, property: cost, value: 9, said-by: Ministry}
              - {about: bridge, property: cost, value: 8, said-by: Court}
              - {about: bridge, property: open, value: yes, said-by: Ministry}
          - id: two
            facts:
              - {about: bridge, property: cost, value: 9, said-by: Ministry}
              - {about: bridge, property: cost, value: 9, status: planned, said-by: Court}
              - {about: bridge, property: cost, value: 8, said-by: Mayor}
              - {about: bridge, property: open, value: yes, said-by: Ministry}
        """;
    Finding finding = Bases.only("single-origin", base);

    assertThat(Shown.values(finding)).containsExactly("9 (one, two)");
    assertThat(Shown.others(finding)).containsExactly("8 (one, two)", "9 (two)");
    assertThat(Bases.check("single-origin", base.replace("  - id: two\n    facts:\n", "")))
        .as("one article")
        .isEmpty();
  }
}
