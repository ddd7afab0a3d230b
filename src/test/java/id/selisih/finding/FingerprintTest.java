package id.selisih.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.check.Check;
import id.selisih.rule.Rules;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final String HEAD =
      """
      properties:
        signed: {kind: date, label: signing date}
        troops: {kind: quantity, unit: person}
        sent: {kind: yes-no, fixed: true}
      """;

  private static final String DATES =
      """
      articles:
        - id: one
          facts:
            - {about: pact, property: signed, value: 2024-06-19}
        - id: two
          facts:
            - {about: pact, property: signed, value: 2024-06-20}
      """;

  private static String of(String rule, String articles) {
    return Bases.only(rule, HEAD + articles).fingerprint();
  }

  private static String dates(String... changes) {
    String base = DATES;
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(base).contains(changes[i]);
      base = base.replace(changes[i], changes[i + 1]);
    }
    return of("conflict", base);
  }

  @Test
  void isTwelveHexadecimalDigits() {
    assertThat(dates()).matches("[0-9a-f]{12}");
  }

  @Test
  void staysWhereNothingButThePlaceOrTheNumberOfFactsChanges() {
    assertThat(dates("- id: two", "- id: three")).isEqualTo(dates());
    assertThat(dates("articles:", "\n\narticles:")).isEqualTo(dates());
    assertThat(dates("06-19", "X", "06-20", "06-19", "X", "06-20")).isEqualTo(dates());
    assertThat(dates("2024-06-19}", "2024-06-19, line: 7, printed: 19 June, note: seen}"))
        .isEqualTo(dates());
    assertThat(dates("2024-06-20}", "2024-06-20, as-of: 2024-06-20}")).isEqualTo(dates());
    String third = "  - {id: three, facts: [{about: pact, property: signed, value: 2024-06-20}]}\n";
    assertThat(of("conflict", DATES + third)).isEqualTo(dates());
    String compatible = third.replace("06-20", "06");
    assertThat(of("conflict", DATES + compatible)).isEqualTo(dates());
  }

  @Test
  void staysWithAnotherArticleWhereOnlyAPartOfTheValuesIsShown() {
    StringBuilder base = new StringBuilder("properties: {size: {kind: quantity}}\narticles:\n");
    for (int i = 0; i < 1_500; i++) {
      base.append(
          "  - {id: a%d, facts: [{about: x, property: size, value: %d, as-of: 2024-01-01}]}\n"
              .formatted(i, 1_000 + 7 * i));
    }
    String more =
        "  - {id: more, facts: [{about: x, property: size, value: 1070, as-of: 2024-01-01}]}\n";
    assertThat(Bases.only("conflict", base + more).fingerprint())
        .isEqualTo(Bases.only("conflict", base.toString()).fingerprint());
  }

  @Test
  void changesWithAValueItsContextAndTheQuestion() {
    String third = "  - {id: three, facts: [{about: pact, property: signed, value: 2024-06-25}]}\n";
    assertThat(
            List.of(
                dates(),
                dates("06-20", "06-21"),
                dates("about: pact", "about: treaty"),
                of("conflict", DATES + third),
                of("divergence", DATES.replace("06-20}", "06-20, status: planned}")),
                of("divergence", DATES.replace("06-20}", "06-20, status: possible}")),
                of("divergence", DATES.replace("06-20}", "06-20, scope: annex}")),
                of("dispute", DATES.replace("06-20}", "06-20, said-by: North}"))))
        .doesNotHaveDuplicates();
    assertThat(of("divergence", DATES.replace("06-20}", "06-20, scope: ANNEX}")))
        .isEqualTo(of("divergence", DATES.replace("06-20}", "06-20, scope: annex}")));
  }

  @Test
  void ofYesNoChangesWithTheClaimants() {
    String base =
        """
        articles:
          - id: one
            facts:
              - {about: army, property: sent, value: yes, said-by: Seoul}
              - {about: army, property: sent, value: no, said-by: Moscow}
        """;
    String again = "  - {id: b, facts: [{about: army, property: sent, value: no, said-by: %s}]}\n";

    assertThat(of("dispute", base + again.formatted("MOSCOW"))).isEqualTo(of("dispute", base));
    assertThat(of("dispute", base + again.formatted("Minsk"))).isNotEqualTo(of("dispute", base));
    assertThat(of("dispute", base.replace("Moscow", "\"Moscow, Minsk\"")))
        .isNotEqualTo(of("dispute", base.replace("Moscow", "[Moscow, Minsk]")));
  }

  @Test
  void ofARuleOnOneFactChangesWithTheArticle() {
    String base =
        """
        articles:
          - id: one
            published: 2024-06-01
            facts:
              - {about: pact, property: signed, value: 2024-06-19}
        """;

    assertThat(of("after-publication", base.replace("- id: one", "- id: two")))
        .isNotEqualTo(of("after-publication", base));
    assertThat(of("after-publication", base.replace("06-01", "06-02")))
        .isEqualTo(of("after-publication", base));
  }

  @Test
  void keepsThePiecesOfItsInputApart() {
    String base =
        """
        articles:
          - id: one
            facts:
              - {about: "a", property: troops, value: 1, unit: "%s"}
              - {about: "a", property: troops, value: 2, unit: "%s"}
        """;

    assertThat(of("missing-context", base.formatted("x", "y\\n2\\tdone\\t\\tCURRENT\\tz")))
        .isNotEqualTo(of("missing-context", base.formatted("y", "x\\n2\\tdone\\t\\tCURRENT\\tz")));
    assertThat(of("missing-context", base.formatted("x\\ty", "z")))
        .isNotEqualTo(of("missing-context", base.formatted("x\\\\ty", "z")));
  }

  @Test
  void differsFromRuleToRule() {
    String base =
        """
        articles:
          - id: one
            published: 2024-06-01
            language: en
            facts:
              - {about: pact, property: signed, value: 2024-06-19, printed: "Monday, 19 June 2024"}
        """;
    List<Finding> findings = new Check(Rules.all()).run(Bases.load(HEAD + base)).findings();

    assertThat(findings.stream().map(Finding::rule).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("after-publication", "wrong-weekday");
    assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
  }

  @Test
  void staysWhereANameIsSpeltInAnotherWayOfTheSameStyle() {
    String one = holders("Kim Yongbok", "Park Jin");
    assertThat(holders("Kim Yongbok", "Park Jin", "Kim Yong-bok")).isEqualTo(one);
    assertThat(holders("Bok Kim Yong", "Jin Park")).isEqualTo(one);
    assertThat(holders("Kim Yongbok", "Park Min")).isNotEqualTo(one);
  }

  private static String holders(String... names) {
    StringBuilder base =
        new StringBuilder("properties: {holder: {kind: name, fixed: true}}\narticles:\n");
    for (int i = 0; i < names.length; i++) {
      base.append(
          "  - {id: a%d, facts: [{about: x, property: holder, value: %s}]}\n"
              .formatted(i, names[i]));
    }
    return Bases.only("conflict", base.toString()).fingerprint();
  }
}
