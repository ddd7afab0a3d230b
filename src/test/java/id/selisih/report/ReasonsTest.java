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

    assertThat(new Reasons(new Labels(base.subjects())).all(finding).get(Cause.MISREPORT))
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

    assertThat(new Reasons(new Labels(base.subjects())).all(finding).get(Cause.ROMANISATION))
        .startsWith("Kim Hong Gyun and the vice minister (Kim Hong Gyun and Kim Hong-kyun: Korean");
  }
}
