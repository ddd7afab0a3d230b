package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  /** Those of verdicts.md that are built: every class of this package whose name ends in Rule. */
  private static final List<String> BUILT =
      List.of(
          "conflict",
          "dispute",
          "missing-context",
          "divergence",
          "rounding",
          "name-variant",
          "printed-mismatch",
          "quote-not-found",
          "wrong-weekday",
          "after-publication",
          "wrong-sum",
          "wrong-order",
          "similar-names",
          "single-origin",
          "undeclared-subject",
          "number-format",
          "unknown-language",
          "stale-review");

  static List<String> ids() {
    return Rules.ids();
  }

  @Test
  void registersEveryRuleOnce() {
    assertThat(Rules.ids()).doesNotHaveDuplicates().containsExactlyElementsOf(BUILT);
    assertThat(Rules.all()).hasSameSizeAs(BUILT);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void findsARuleByItsId(String id) {
    assertThat(doc(id).id()).isEqualTo(id);
    assertThat(Rules.find(id + "x")).isNull();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void describesItself(String id) {
    RuleDoc doc = doc(id);

    assertThat(doc.id()).matches("[a-z]+(-[a-z]+)*");
    assertThat(doc.summary()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
    assertThat(doc.why()).isNotBlank().endsWith(".").doesNotContain("\n");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void flagsItsExampleOnce(String id) {
    List<Finding> findings = check(id, doc(id).flagged());

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo(id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void passesItsOtherExample(String id) {
    assertThat(check(id, doc(id).passed())).isEmpty();
  }

  /** An example may name the text of an article, which stands beside it. */
  private List<Finding> check(String id, String example) {
    return Bases.check(id, example, folder, Map.of("rally.txt", "Some 2,500 people gathered."));
  }

  private static RuleDoc doc(String id) {
    return Bases.rule(id).doc();
  }
}
