package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.compare.Cause;
import id.selisih.fact.FactBase;
import id.selisih.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  @ParameterizedTest
  @CsvSource({
    "2024-10-18, 2024-10-18",
    "2024-10-18, 2024-10-18/2024-10-18",
    "2024-10-18/2024-10-18, 2024-10-18"
  })
  void namesTheStatementThatIsReportedTwice(String one, String two) {
    String yaml =
        """
        properties: {size: {kind: quantity}}
        articles:
          - {id: a, facts: [{about: x, property: size, value: 1500, said-by: nis, said-on: %s}]}
          - {id: b, facts: [{about: x, property: size, value: 3700, said-by: nis, said-on: %s}]}
        """
            .formatted(one, two);
    FactBase base = Bases.load(yaml).base();
    Finding finding = Bases.only("conflict", yaml);

    assertThat(new Reasons(new Labels(base.subjects()), base).all(finding).get(Cause.MISREPORT))
        .startsWith("one statement by nis (")
        .contains("18 October 2024")
        .endsWith(") is reported with 1,500 and 3,700");
  }

  @Test
  void tellsARomanisationByTheSpellingsThatDecided() {
    String yaml =
        """
        properties: {holder: {kind: name}}
        subjects:
          x: {label: office}
          k: {label: the vice minister, names: [Kim Hong-kyun]}
        articles:
          - {id: a, facts: [{about: x, property: holder, value: k}]}
          - {id: b, facts: [{about: x, property: holder, value: Kim Hong Gyun}]}
        """;
    FactBase base = Bases.load(yaml).base();
    Finding finding = Bases.only("name-variant", yaml);

    assertThat(new Reasons(new Labels(base.subjects()), base).all(finding).get(Cause.ROMANISATION))
        .startsWith(
            "Kim Hong Gyun and the vice minister (as Kim Hong Gyun and Kim Hong-kyun: Korean");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tolerance: 2% | 55 | 57 | 55 within the tolerance stands for 53.9 to below 56.1, and 57 \
          stands for 55.86 to below 58.14, which meet
          tolerance: 5% | 50 | 52 | 50 within the tolerance stands for 47.5 to below 52.5, which \
          meets 52
          count: current | 50 | 52 | 50, if rounded, stands for 47.5 to below 52.5, which meets 52
          """)
  void showsHowFarEachFigureReachesThatIsWidened(
      String property, String one, String two, String reason) {
    String yaml =
        """
        properties: {size: {kind: quantity, %s}}
        articles:
          - {id: a, facts: [{about: x, property: size, value: %s}]}
          - {id: b, facts: [{about: x, property: size, value: %s}]}
        """
            .formatted(property, one, two);
    FactBase base = Bases.load(yaml).base();
    Finding finding = Bases.only("rounding", yaml);

    assertThat(new Reasons(new Labels(base.subjects()), base).all(finding).get(Cause.ROUNDING))
        .isEqualTo(reason);
  }

  private static String reason(String rule, Cause cause, String property, String... facts) {
    StringBuilder yaml =
        new StringBuilder("properties: {size: {kind: quantity, " + property + "}}\narticles:\n");
    for (int i = 0; i < facts.length; i++) {
      yaml.append("  - {id: a" + i + ", facts: [{about: x, property: size, " + facts[i] + "}]}\n");
    }
    FactBase base = Bases.load(yaml.toString()).base();
    Finding finding = Bases.only(rule, yaml.toString());
    return String.valueOf(new Reasons(new Labels(base.subjects()), base).all(finding).get(cause));
  }

  @Test
  void tellsAScopeInOneSpelling() {
    assertThat(
            reason(
                "divergence",
                Cause.SCOPE,
                "fixed: true",
                "value: 350, scope: SD",
                "value: 350, scope: sd, line: 2",
                "value: 500, scope: sd, status: planned",
                "value: 1200"))
        .isEqualTo("350 and 500 cover “SD”; 1,200 covers the whole");
  }

  @Test
  void tellsAFallInTheOrderOfTheInstants() {
    assertThat(
            reason(
                "conflict",
                Cause.FALLING,
                "count: cumulative",
                "value: 120, as-of: 2024-10-18T01:00+09:00",
                "value: 100, as-of: 2024-10-17T20:00Z"))
        .contains(": 120 (")
        .contains("), then 100 (");
  }
}
