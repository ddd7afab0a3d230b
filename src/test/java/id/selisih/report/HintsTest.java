package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.fact.FactBase;
import id.selisih.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {
  private static String settle(String one, String two, String three) {
    String yaml =
        """
        properties: {share: {kind: quantity, unit: percent}}
        articles:
          - id: a
            facts:
              - {about: x, property: share, value: 57, %s}
              - {about: x, property: share, value: 43, %s}
              - {about: x, property: share, value: 12, %s}
        """
            .formatted(one, two, three);
    FactBase base = Bases.load(yaml).base();
    return new Hints(new Labels(base.subjects())).settle(Bases.only("missing-context", yaml));
  }

  /** The facts stand in the lines 5, 6 and 7. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          line: 1           | as-of: 2024                   | as-of: 2025    | add `as-of` (or `said-on`) at <stdin>:5
          as-of: 2024-02-15 | as-of: 2024-02-15T09:00+07:00 | as-of: 2025    | give a more exact `as-of` (or `said-on`) at <stdin>:5
          as-of: 2024-05    | as-of: 2024-05-03             | as-of: 2025    | give a more exact `as-of` (or `said-on`) at <stdin>:5
          as-of: 2024/2025  | as-of: 2025/2026              | as-of: 2023    | give a more exact `as-of` (or `said-on`) at <stdin>:5 and <stdin>:6
          """)
  void asksForATimeWhereItDecides(String one, String two, String three, String asked) {
    assertThat(settle(one, two, three)).isEqualTo("when each value held: " + asked);
  }

  @ParameterizedTest
  @CsvSource({"line: 1, as-of: 2024, unit: vote"})
  void asksForAllThatIsNeeded(String one, String two, String three) {
    assertThat(settle(one, two, three))
        .startsWith("when each value held: add `as-of` (or `said-on`) at <stdin>:5; and what each")
        .doesNotContain("<stdin>:7");
  }

  @Test
  void tellsTheFirstSuspicionsOfAKindAndHowManyMoreThereAre() {
    StringBuilder yaml =
        new StringBuilder("properties: {signed: {kind: date}}\narticles:\n  - id: a\n    facts:\n");
    for (int day = 10; day < 19; day++) {
      yaml.append("      - {about: x, property: signed, value: 2024-06-%d}\n".formatted(day));
    }
    Finding finding = Bases.only("conflict", yaml.toString());
    Hints hints = new Hints(new Labels(Bases.load(yaml.toString()).base().subjects()));

    assertThat(hints.suspicions(finding)).hasSize(8);
    assertThat(hints.firstSuspicions(finding)).hasSize(7).endsWith("and 2 more of this kind");
  }
}
