package id.selisih.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import id.selisih.rule.Rules;
import id.selisih.source.FactFiles;
import id.selisih.source.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String PROPERTIES =
      """
      properties:
        signed: {kind: date}
        troops: {kind: quantity}
      """;

  private static final String ONE =
      """
      articles:
        - id: one
          published: 2024-06-19
          facts:
            - {about: pact, property: signed, value: 2024-06-20}
            - {about: army, property: troops, value: 1500, as-of: 2024-06-01}
      """;

  private static final String TWO =
      """
      articles:
        - id: two
          facts:
            - {about: pact, property: signed, value: 2024-06-21}
            - {about: army, property: troops, value: 1700}
            - {about: army, property: troops, value: 3000, as-of: 2024-06-02}
      """;

  /** Whichever of a subject's like spellings a conflict goes by, it shows the pair. */
  @Test
  void tellsNoLikeNamesThatAConflictShows() {
    String base =
        """
        properties: {holder: {kind: name}}
        subjects: {ze: {names: [Volodymyr Zelenskyy, Volodymyr Zelensky]}, o: {label: Office}}
        articles:
          - {id: one, facts: [{about: o, property: holder, value: ze, as-of: 2024}]}
          - {id: two, facts: [{about: o, property: holder, value: Volodymyr Zelenskyk, as-of: 2024}]}
        """;
    assertThat(new Check(Rules.all()).run(Bases.load(base)).findings())
        .extracting(Finding::rule)
        .containsExactly("conflict");
  }

  @Test
  void sortsBySeverityThenQuestionThenRule() {
    String base = PROPERTIES + ONE + TWO.replace("articles:\n", "");
    Outcome outcome = new Check(Rules.all()).run(Bases.load(base));

    assertThat(outcome.findings())
        .extracting(f -> f.severity() + " " + f.first().about() + " " + f.rule())
        .containsExactly(
            "ERROR pact after-publication",
            "ERROR pact conflict",
            "WARNING army divergence",
            "WARNING army missing-context");
    assertThat(outcome.judgements()).hasSize(2);
    assertThat(outcome.leftOut()).isZero();
    assertThat(outcome.count(Severity.ERROR)).isEqualTo(2);
    assertThat(outcome.hasAtLeast(Severity.WARNING)).isTrue();
    assertThat(outcome.count(Severity.NOTE)).isZero();
  }

  @Test
  void showsAPairThatIsInConflictOnceHoweverOneOfThemIsSpeltElsewhere() {
    assertThat(
            rulesThatFind(
                """
                properties: {holder: {kind: name, fixed: true}}
                articles:
                  - {id: a, facts: [{about: x, property: holder, value: Kim Yongbok}]}
                  - {id: b, facts: [{about: x, property: holder, value: Kim Yongbik}]}
                  - {id: c, facts: [{about: y, property: holder, value: Kim Yong-bok}]}
                """))
        .containsExactly("conflict");
  }

  @Test
  void showsAPlaceThatIsLikeAnotherInTheirConflictAlone() {
    assertThat(
            rulesThatFind(
                """
                properties: {venue: {kind: place, fixed: true}}
                subjects: {fair: {label: fair}, surabaya: {label: Surabaya}}
                articles:
                  - {id: a, facts: [{about: fair, property: venue, value: surabaya}]}
                  - {id: b, facts: [{about: fair, property: venue, value: Surabya}]}
                """))
        .containsExactly("conflict", "undeclared-subject");
  }

  private static List<String> rulesThatFind(String yaml) {
    return new Check(Rules.all())
        .run(Bases.load(yaml)).findings().stream().map(Finding::rule).toList();
  }

  @Test
  void asksOnlyTheRulesThatItIsGiven() {
    assertThat(new Check(List.of()).run(Bases.load(PROPERTIES + ONE)).findings()).isEmpty();
  }

  @Test
  void findsTheSameUnderOtherFileNamesInAnotherOrder(@TempDir Path folder) throws IOException {
    Path first = Files.writeString(folder.resolve("a.yaml"), PROPERTIES + ONE);
    Path second = Files.writeString(folder.resolve("b.yaml"), TWO);
    Path third = Files.writeString(folder.resolve("c.yaml"), "\n\n" + PROPERTIES + ONE);

    List<String> found = found(first, second);

    assertThat(found).hasSize(4);
    assertThat(found(second, first)).isEqualTo(found);
    assertThat(found(second, third)).isEqualTo(found);
  }

  private static List<String> found(Path... files) {
    List<String> paths = List.of(files).stream().map(Path::toString).toList();
    Loaded loaded = FactFiles.load(paths, InputStream.nullInputStream());
    assertThat(loaded.problems()).isEmpty();
    return new Check(Rules.all()).run(loaded).findings().stream().map(CheckTest::words).toList();
  }

  private static String words(Finding finding) {
    return finding.fingerprint() + finding.rule() + Shown.values(finding) + Shown.reasons(finding);
  }
}
