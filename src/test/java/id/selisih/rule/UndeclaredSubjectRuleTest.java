package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndeclaredSubjectRuleTest {
  private static final int MANY = 10_000;

  @Test
  void reportsEachNameOnce() {
    List<Finding> findings =
        Bases.check(
            "undeclared-subject",
            """
            properties:
              troops: {kind: quantity}
              based: {kind: place}
              open: {kind: yes-no}
              head: {kind: name}
            subjects:
              kursk: {label: Kursk}
              dprk-army: {label: North Korean army}
              nis: {label: NIS}
            articles:
              - id: one
                credits: [Yonhap]
                facts:
                  - {about: dprk-amry, property: troops, value: 9, said-by: nis}
                  - {about: dprk-army, property: based, value: Kursk}
                  - {about: dprk-army, property: based, value: Tribun News}
                  - {about: dprk-army, property: head, value: Nobody Declared, via: [AFP]}
              - id: two
                facts:
                  - {about: dprk-army, property: troops, value: 8, said-by: [NIS, Tribunnews]}
                  - {about: dprk-army, property: open, value: yes, said-by: Tribun-News}
            """);

    assertThat(findings).allMatch(f -> f.severity() == Severity.WARNING && f.question() == null);
    assertThat(findings)
        .extracting(Finding::detail)
        .containsExactlyInAnyOrder(
            new Detail.Undeclared("dprk-amry", "about", "dprk-army"),
            new Detail.Undeclared("Tribun News", "value", null));
    assertThat(findings)
        .extracting(Shown::values)
        .containsExactlyInAnyOrder(
            List.of("9 (one)"), List.of("yes (two)", "Tribun News (one)", "8 (two)"));
  }

  @Test
  void offersTheIdOfASubjectThatIsNamedInAbout() {
    Finding finding =
        Bases.only(
            "undeclared-subject",
            """
            properties: {size: {kind: quantity}}
            subjects: {yon: {label: Yonhap News, names: [Yonhap]}}
            articles:
              - {id: one, facts: [{about: YONHAP, property: size, value: 5}]}
            """);
    assertThat(finding.detail()).isEqualTo(new Detail.Undeclared("YONHAP", "about", "yon"));
  }

  @ParameterizedTest
  @CsvSource({
    "Jenderal Listyo Sigit, listyo",
    "Prabowo, ",
    "Volodymyr Selenskyj, zelenskyy",
    "Zelensky, zelenskyy",
    "Sergej Schoigu, shoigu",
    "Golkar, party",
    "Jenderal Sudirman, ",
    "Jerman, germany",
    "Kiev, kyiv",
    "Somebody Else, "
  })
  void offersTheSubjectWhoseNameIsShortenedOrSpelledByAnotherSystem(String name, String id) {
    Finding finding =
        Bases.only(
            "undeclared-subject",
            """
            properties: {open: {kind: yes-no}}
            subjects:
              bridge: {label: Bridge}
              listyo: {label: Listyo Sigit Prabowo}
              sigit: {label: Sigit Raharjo}
              president: {label: President, names: [Prabowo Subianto]}
              zelenskyy: {label: Volodymyr Zelenskyy}
              shoigu: {label: Sergei Shoigu, names: [Sergey Shoigu]}
              party: {label: Partai Golkar}
              university: {label: Universitas Jenderal Sudirman}
              germany: {label: Germany}
              kyiv: {label: Kyiv}
            articles:
              - id: one
                facts: [{about: bridge, property: open, value: yes, said-by: NAME}]
            """
                .replace("NAME", name));
    assertThat(finding.detail()).isEqualTo(new Detail.Undeclared(name, "said-by", id));
  }

  @Test
  void comparesFewOfManyNames() {
    StringBuilder base = new StringBuilder("properties: {open: {kind: yes-no}}\nsubjects:\n");
    for (int i = 0; i < MANY; i++) {
      base.append("  s%d: {label: Budi %s %s}\n".formatted(i, word(i / 5), word(MANY + i)));
    }
    base.append("articles:\n  - id: one\n    facts:\n");
    for (int i = 0; i < MANY; i++) {
      base.append(
          "      - {about: s0, property: open, value: yes, said-by: Budi %s %s}\n"
              .formatted(word(i / 5), word(2 * MANY + i)));
    }
    List<Finding> findings =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> Bases.check("undeclared-subject", base.toString()));
    assertThat(findings).hasSize(MANY);
  }

  /** A word of eight letters, one slip from no other. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (long rest = (number + 1) * 0x5DEECE66DL; word.length() < 8; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }

  @Test
  void keepsTheAnswersOfTwoQuestionsApart() {
    Finding finding =
        Bases.only(
            "undeclared-subject",
            """
            properties:
              open: {kind: yes-no}
              safe: {kind: yes-no}
            subjects:
              bridge: {label: Bridge}
            articles:
              - id: one
                facts:
                  - {about: brigde, property: open, value: yes}
                  - {about: brigde, property: safe, value: yes}
                  - {about: brigde, property: safe, value: yes, said-by: Brigde}
            """);

    assertThat(finding.detail()).isEqualTo(new Detail.Undeclared("brigde", "about", "bridge"));
    assertThat(Shown.values(finding)).containsExactly("yes (one)", "yes (one)");
    assertThat(finding.values().get(1).facts()).hasSize(2);
  }

  @Test
  void hasOneFingerprintHoweverTheNameIsSpelt() {
    String base =
        """
        properties:
          open: {kind: yes-no}
        subjects:
          bridge: {label: Bridge}
        articles:
          - id: one
            facts:
              - {about: bridge, property: open, value: yes, said-by: Mayor Office}
              - {about: bridge, property: open, value: no, said-by: MAYOR OFFICE}
        """;
    String turned =
        base.replace("Mayor Office", "x")
            .replace("MAYOR OFFICE", "Mayor Office")
            .replace("x", "MAYOR OFFICE");

    assertThat(Bases.only("undeclared-subject", turned).fingerprint())
        .isEqualTo(Bases.only("undeclared-subject", base).fingerprint());
  }

  @Test
  void leavesABaseWithoutSubjectsAlone() {
    assertThat(
            Bases.check(
                "undeclared-subject",
                """
                properties:
                  open: {kind: yes-no}
                articles:
                  - id: one
                    facts:
                      - {about: bridge, property: open, value: yes, said-by: Mayor}
                """))
        .isEmpty();
  }

  /** A like name is told by similar-names, a misspelt id by nothing else. */
  @Test
  void showsTheIdWhereTheNameOfAPlaceIsMisspeltAlike() {
    Finding finding =
        Bases.only(
            "undeclared-subject",
            """
            properties: {based: {kind: place}, size: {kind: quantity}}
            subjects: {palembang: {label: Palembang}, x: {label: X}}
            articles:
              - id: one
                facts:
                  - {about: x, property: based, value: Palembeng}
                  - {about: palembeng, property: size, value: 1}
            """);
    assertThat(finding.detail())
        .isInstanceOfSatisfying(
            Detail.Undeclared.class, undeclared -> assertThat(undeclared.key()).isEqualTo("about"));
  }
}
