package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.compare.Judge;
import id.selisih.compare.Judgement;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributionTest {
  private static final String RESCUED =
      """
      properties: {rescued: {kind: quantity}}
      articles:
        - id: a
          outlet: Herald
          facts:
            - {id: first, about: x, property: rescued, value: 29, said-by: Basarnas, said-on: 2025-07-04}
            - {about: x, property: rescued, value: 30, revises: first, said-by: Basarnas, said-on: 2025-07-04}
            - {about: x, property: rescued, value: 29, as-of: 2025-07-03}
      """;

  private static String print(String yaml, String misread) {
    FactBase base = Bases.load(yaml).base();
    Judgement judgement = Judgement.of(base.questions().get(0), new Judge(base));
    Set<Fact> facts =
        Set.copyOf(base.facts().stream().filter(f -> misread.equals(f.value().written())).toList());
    return new Attribution(new Labels(base.subjects()))
        .of(judgement.question(), judgement.answers(), facts);
  }

  @Test
  void printsACorrectionForWhatItCorrects() {
    assertThat(print(RESCUED, ""))
        .isEqualTo(
            "29 according to Herald (3 July 2025); 30 according to Basarnas (4 July 2025,"
                + " correcting 29).");
  }

  @Test
  void printsWhatIsCorrectedByAFigureThatTheArticleDoesNotPrint() {
    assertThat(print(RESCUED, "30"))
        .isEqualTo("29 according to Herald (3 July 2025) and Basarnas (4 July 2025).");
  }

  @Test
  void saysWhoReportsAStatementWithTwoFiguresWithoutATimeToo() {
    String yaml =
        """
        properties: {hurt: {kind: quantity}}
        articles:
          - {id: a, facts: [{about: x, property: hurt, value: 40, said-by: Kim Hong-kyun}]}
          - {id: b, facts: [{about: x, property: hurt, value: 41, said-by: KIM Hong Kyun}]}
        """;
    assertThat(print(yaml, ""))
        .isEqualTo("40 according to Kim Hong-kyun in a; 41 according to Kim Hong-kyun in b.");
  }

  @Test
  void endsWithOneFullStop() {
    String yaml =
        """
        properties: {hurt: {kind: quantity}}
        articles:
          - {id: a, outlet: Herald Inc., facts: [{about: x, property: hurt, value: 40}]}
        """;
    assertThat(print(yaml, "")).isEqualTo("40 according to Herald Inc.");
  }

  @Test
  void saysWhomTwoOfItsSourcesSpeakFor() {
    String yaml =
        """
        properties: {hurt: {kind: quantity}}
        subjects: {ministry: {label: Ministry}, dahnil: {label: Dahnil, speaks-for: ministry}}
        articles:
          - {id: a, facts: [{about: x, property: hurt, value: 40, said-by: dahnil}]}
          - {id: b, facts: [{about: x, property: hurt, value: %d, said-by: ministry}]}
        """;
    assertThat(print(yaml.formatted(40), ""))
        .isEqualTo("40 according to Dahnil for Ministry and Ministry.");
    assertThat(print(yaml.formatted(41), ""))
        .isEqualTo("40 according to Dahnil; 41 according to Ministry.");
  }
}
