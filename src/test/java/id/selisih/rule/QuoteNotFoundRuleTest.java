package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.fact.Passage;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteNotFoundRuleTest {
  private static final String TEXT =
      "The headline\r\n\r\nSome 1.500 soldiers  – “all of them” –\nwent\u00a0home; 1.500 stayed.\n";

  private static final String BASE =
      """
      properties:
        words: {kind: text}
      articles:
        - id: one
          text: article.txt
          facts:
            - {about: x, property: words, value: y, printed: '%s'%s}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  private List<Finding> check(String printed, String line) {
    String yaml = BASE.formatted(printed.replace("'", "''"), line);
    return Bases.check("quote-not-found", yaml, folder, Map.of("article.txt", TEXT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1.500 soldiers - "all of them" | 3
          1.500 soldiers — „all of them” | 3
          went home                      | 4
          1.500                          | 3
          1.500                          | 4
          them” – went home              | 3
          them” – went home              | 4
          The headline                   | 1
          """)
  void findsWordsOnTheirLine(String printed, int line) {
    assertThat(check(printed, ", line: " + line)).isEmpty();
    assertThat(check(printed, "")).isEmpty();
  }

  @Test
  void saysOnWhichLineTheyStand() {
    assertThat(check("1.500", ", line: 1"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.detail())
                    .isEqualTo(new Detail.QuoteMissing("1.500", 1, List.of(3, 4), null)));
  }

  @ParameterizedTest
  @CsvSource({"500", "1.50", "soldiers went", "some 1.500", "1.5000"})
  void showsWhatDoesNotOccur(String printed) {
    assertThat(check(printed, ""))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.detail())
                    .isInstanceOfSatisfying(
                        Detail.QuoteMissing.class,
                        missing -> {
                          assertThat(missing.printed()).isEqualTo(printed);
                          assertThat(missing.elsewhere()).isEmpty();
                        }));
  }

  @Test
  void showsWhatIsNearest() {
    assertThat(check("1,500 soldiers", ""))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.detail())
                    .isEqualTo(
                        new Detail.QuoteMissing(
                            "1,500 soldiers", 0, List.of(), new Passage("1.500 soldiers", 3))));
  }
}
