package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.check.Check;
import id.selisih.finding.Detail;
import id.selisih.finding.Detail.Similar.Ground;
import id.selisih.finding.Finding;
import id.selisih.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row of {@code similar-names} in verdicts.md. */
class SimilarNamesRuleTest {
  private static final String HEAD =
      """
      properties:
        holder: {kind: name}
        deputy: {kind: name}
        seat: {kind: place}
        size: {kind: quantity}
      """;

  /** Each fact in an article of its own, unless it begins with a dash. */
  private static String base(String subjects, String... facts) {
    StringBuilder yaml = new StringBuilder(HEAD).append("subjects: {").append(subjects);
    yaml.append("}\narticles:\n");
    for (int i = 0; i < facts.length; i++) {
      boolean isSame = facts[i].startsWith("-");
      yaml.append(isSame ? "" : "  - id: a" + i + "\n    facts:\n");
      yaml.append("      - {").append(facts[i].substring(isSame ? 1 : 0)).append("}\n");
    }
    return yaml.toString();
  }

  private static String holder(String office, String name) {
    return "about: " + office + ", property: holder, value: " + name;
  }

  private static List<Finding> check(String yaml) {
    return Bases.check("similar-names", yaml);
  }

  private static Detail.Similar only(String yaml) {
    Finding finding = Bases.only("similar-names", yaml);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    return (Detail.Similar) finding.detail();
  }

  @Test
  void findsTwoNamesThatShareAQuestion() {
    assertThat(
            only(base("", holder("o", "Marta Lindgren"), holder("o", "Marta Lindgran"))).ground())
        .isEqualTo(Ground.QUESTION);
  }

  @Test
  void isSilentWhereTheOneCorrectsTheOther() {
    String withdrawn = holder("o", "Marta Lindgran") + ", id: f1, as-of: 2024-01-01";
    String corrected = holder("o", "Marta Lindgren") + ", revises: f1, as-of: 2024-01-02";
    assertThat(check(base("", withdrawn, corrected))).isEmpty();

    String between = holder("o", "Anna Berg") + ", id: f2, revises: f1, as-of: 2024-01-02";
    String again = holder("o", "Marta Lindgren") + ", revises: f2, as-of: 2024-01-03";
    assertThat(check(base("", withdrawn, between, again))).isEmpty();
  }

  @Test
  void findsTwoNamesThatShareAnOffice() {
    String deputy = "about: o, property: deputy, value: Marta Lindgran";
    assertThat(only(base("", holder("o", "Marta Lindgren"), deputy)).ground())
        .isEqualTo(Ground.OFFICE);
  }

  @Test
  void findsTwoNamesThatShareAnArticle() {
    assertThat(
            only(base("", holder("o", "Marta Lindgren"), "-" + holder("p", "Marta Lindgran")))
                .ground())
        .isEqualTo(Ground.ARTICLE);
  }

  @Test
  void findsANameThatOccursOnceBesideOneThatOccursThreeTimes() {
    String often = holder("o", "Marta Lindgren");
    String once = holder("p", "Marta Lindgran");
    Detail.Similar found = only(base("", often, often, often, once));

    assertThat(found.ground()).isEqualTo(Ground.ONCE);
    assertThat(found.name()).isEqualTo("Marta Lindgran");
    assertThat(found.other()).isEqualTo("Marta Lindgren");
    assertThat(found.times()).isOne();
    assertThat(found.otherTimes()).isEqualTo(3);
    assertThat(check(base("", often, often, once))).as("twice is not often").isEmpty();
    assertThat(check(base("", often, often, often, once, once))).as("not once").isEmpty();
  }

  @Test
  void findsANameOrPlaceAlikeToADeclaredSubject() {
    String declared = "lindgren: {names: [Marta Lindgren]}";
    Detail.Similar name = only(base(declared, holder("o", "Marta Lindgran")));
    assertThat(name.ground()).isEqualTo(Ground.DECLARED);
    assertThat(name.subject()).isEqualTo("lindgren");
    assertThat(name.key()).isEqualTo("value");

    Detail.Similar place =
        only(base("palembang: {label: Palembang}", "about: o, property: seat, value: Palembeng"));
    assertThat(place.other()).isEqualTo("Palembang");

    String said = "about: o, property: size, value: 1, said-by: Marta Lindgran";
    assertThat(only(base(declared, said)).key()).isEqualTo("said-by");

    String siblings = declared + ", one: {names: [Dewi Anggraini]}, two: {names: [Dewi Anggraeni]}";
    assertThat(only(base(siblings, holder("o", "Marta Lindgran"))).subject()).isEqualTo("lindgren");
  }

  @ParameterizedTest
  @CsvSource({
    "Marta Lindgren, Marta Lindgrn",
    "Marta Lindgren, Marta Lindgrenn",
    "Marta Lindgren, Marta Lindrgen",
    "Marta Lindgren, Lindgran Marta",
    "Abcde, Abcdf"
  })
  void knowsEveryKindOfSlip(String one, String two) {
    assertThat(check(base("", holder("o", one), holder("o", two)))).hasSize(1);
    assertThat(check(base("", holder("o", two), holder("o", one)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Abcd, Abce",
    "Marta Lindgren, Marta Landgran",
    "Marta Lindgren, LINDGREN Märta",
    "Dmytro Horbenko, Dmitry Gorbenko"
  })
  void showsNoShortOtherOrEqualNames(String one, String two) {
    assertThat(check(base("", holder("o", one), holder("o", two)))).isEmpty();
  }

  @Test
  void leavesNamesAloneThatShareNothing() {
    assertThat(check(base("", holder("o", "Marta Lindgren"), holder("p", "Marta Lindgran"))))
        .isEmpty();
  }

  @Test
  void leavesDeclaredNamesOfDifferentSubjectsAlone() {
    String two = "a: {names: [Marta Lindgren]}, b: {names: [Marta Lindgran]}";
    assertThat(check(base(two, holder("o", "Marta Lindgren"), holder("o", "Marta Lindgran"))))
        .isEmpty();
  }

  @Test
  void isSilentWhereAConflictShowsThePair() {
    String yaml =
        base(
            "",
            holder("o", "Kim Hong-hyun, as-of: 2024"),
            holder("o", "Kim Hong Kyun, as-of: 2024"));
    assertThat(check(yaml)).hasSize(1);
    assertThat(new Check(Rules.all()).run(Bases.load(yaml)).findings())
        .extracting(Finding::rule)
        .containsExactly("conflict");
  }

  @Test
  void doesNotHangOnTheOrderOfTheFacts() {
    String often = holder("o", "Marta Lindgren");
    String once = holder("p", "Marta Lindgran");
    Finding one = Bases.only("similar-names", base("", often, often, often, once));
    Finding two = Bases.only("similar-names", base("", once, often, often, often));
    assertThat(two.detail()).isEqualTo(one.detail());
    assertThat(two.fingerprint()).isEqualTo(one.fingerprint());
  }
}
