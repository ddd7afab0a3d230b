package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.fact.FactBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                 | -                | -                 | -          | 2
          [Wire]            | -                | [Wire]            | -          | 1
          [Wire]            | -                | [Other]           | -          | 2
          [Wire, Other]     | -                | [Other]           | -          | 1
          [Wire]            | -                | -                 | -          | 2
          [Wire]            | -                | -                 | Wire       | 1
          [Wire]            | Ministry         | [Wire]            | Union      | 2
          -                 | Ministry         | -                 | MINISTRY   | 1
          -                 | Minister         | -                 | Ministry   | 1
          """)
  void countsWhoStandsBehindAValueIndependently(
      @Nullable String credits,
      @Nullable String claimant,
      @Nullable String otherCredits,
      @Nullable String otherClaimant,
      int count) {
    String yaml =
        """
        properties: {size: {kind: quantity}}
        subjects:
          ministry: {label: Ministry}
          minister: {label: Minister, speaks-for: ministry}
        articles:
          - {id: a%s, facts: [{about: x, property: size, value: 5%s}]}
          - {id: b%s, facts: [{about: x, property: size, value: 5%s}]}
        """
            .formatted(
                credits(credits), said(claimant), credits(otherCredits), said(otherClaimant));
    FactBase base = Bases.load(yaml).base();
    Origins origins = new Origins(new Labels(base.subjects()));
    base.facts().forEach(origins::add);
    assertThat(origins.count()).isEqualTo(count);
  }

  private static String credits(@Nullable String credits) {
    return credits == null ? "" : ", credits: " + credits;
  }

  private static String said(@Nullable String claimant) {
    return claimant == null ? "" : ", said-by: " + claimant;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          credits: [Wire, Agency] | credits: [Wire]      | credits: [Agency]      | 2
          credits: [Wire, Agency] | credits: [Wire]      | title: none            | 2
          credits: [Wire, Agency] | credits: [Agency, X] | credits: [X, Y]        | 1
          outlet: Wire            | credits: [Wire]      | title: none            | 2
          outlet: Wire            | outlet: Wire         | title: none            | 3
          """)
  void countsWhatSeveralArticlesRelay(String one, String two, String three, int count) {
    String yaml =
        """
        properties: {size: {kind: quantity}}
        articles:
          - {id: a, %s, facts: [{about: x, property: size, value: 5}]}
          - {id: b, %s, facts: [{about: x, property: size, value: 5}]}
          - {id: c, %s, facts: [{about: x, property: size, value: 5}]}
        """
            .formatted(one, two, three);
    FactBase base = Bases.load(yaml).base();
    Origins origins = new Origins(new Labels(base.subjects()));
    base.facts().forEach(origins::add);
    assertThat(origins.count()).isEqualTo(count);
  }
}
