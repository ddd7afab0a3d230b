package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verdicts.md says of names that romanisation makes one. */
class NameVariantRuleTest {

  /** One office whose holder each article gives in its own spelling. */
  private static String base(String subjects, List<String> names) {
    return "properties: {holder: {kind: name}}\nsubjects: {"
        + subjects
        + "}\narticles:\n"
        + IntStream.range(0, names.size())
            .mapToObj(
                i ->
                    "  - {id: a"
                        + i
                        + ", facts: [{about: town, property: holder, value: "
                        + names.get(i)
                        + "}]}\n")
            .collect(Collectors.joining());
  }

  private static Detail detail(String subjects, String... names) {
    return Bases.only("name-variant", base(subjects, List.of(names))).detail();
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Hong-kyun, Kim Hong Gyun",
    "Dmytro Horbenko, Dmitry Gorbenko",
    "Mao Zedong, Mao Tse-tung"
  })
  void findsOneNameInTwoRomanisations(String one, String two) {
    Finding finding = Bases.only("name-variant", base("", List.of(one, two)));

    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(Shown.reasons(finding)).containsExactly("romanisation 0 1");
    assertThat(Bases.only("name-variant", base("", List.of(two, one))).fingerprint())
        .isEqualTo(finding.fingerprint());
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Hong-kyun, Kim Hong Kyun",
    "Kim Hong-kyun, HONG-KYUN Kim",
    "Kim Hong-kyun, Kim",
    "Kim Hong-hyun, Kim Hong Kyun",
    "Dmytro Horbenko, Marta Lindgren"
  })
  void isSilentOfStyleShortFormsAndOtherNames(String one, String two) {
    assertThat(Bases.check("name-variant", base("", List.of(one, two)))).isEmpty();
  }

  @Test
  void prefersTheFirstDeclaredName() {
    assertThat(
            detail(
                "k: {names: [Kim Hong-kyun, The Kim]}",
                "Kim Hong Gyun",
                "The Kim",
                "Kim Hong Gyun"))
        .isEqualTo(new Detail.Variant("Kim Hong-kyun", true));
  }

  @Test
  void elsePrefersWhatMoreThanHalfOfTheArticlesPrint() {
    assertThat(detail("", "Kim Hong-kyun", "Kim Hong Gyun", "Kim Hong Gyun"))
        .isEqualTo(new Detail.Variant("Kim Hong Gyun", false));
    assertThat(detail("", "Kim Hong-kyun", "Kim Hong Gyun"))
        .as("half is not more than half")
        .isEqualTo(new Detail.Variant(null, false));
  }

  @Test
  void prefersNeitherOfTwoThatOneArticlePrints() {
    Finding finding =
        Bases.only(
            "name-variant",
            """
            properties: {holder: {kind: name}}
            articles:
              - id: one
                facts:
                  - {about: town, property: holder, value: Kim Hong-kyun}
                  - {about: town, property: holder, value: Kim Hong Gyun}
            """);
    assertThat(finding.detail()).isEqualTo(new Detail.Variant(null, false));
  }

  @Test
  void isOneFindingHoweverManyArticlesPrintEach() {
    assertThat(
            Bases.check(
                "name-variant",
                base("", Collections.nCopies(20, "Kim Hong-kyun"))
                    + "  - {id: b, facts: [{about: town, property: holder, value: Kim Hong Gyun}]}\n"))
        .hasSize(1);
  }
}
