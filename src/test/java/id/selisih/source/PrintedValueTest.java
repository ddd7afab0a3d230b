package id.selisih.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that leave `value` out. */
class PrintedValueTest {
  private static Loaded load(String article, String fact) {
    String yaml =
        """
        properties:
          troops: {kind: quantity}
          money: {kind: quantity, unit: billion rupiah}
          road: {kind: quantity, unit: kilometre}
          held: {kind: date}
          holder: {kind: name}
          where: {kind: place}
        articles:
          - id: one
            %s
            facts:
              - {about: x, %s}
        """
            .formatted(article, fact);
    return FactFiles.load(
        List.of("-"), new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  /** A value that is written in words is refused, and said in the notation of fact files. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          language: id | troops | 2,5 juta         | write `2500000`
          language: id | troops | 2.5 million      | write `2500000`
          title: none  | troops | a dozen          | write `12`
          language: xx | troops | lebih dari 1.500 | write plain digits
          language: id | troops | lebih dari 1.500 | write `more than 1500`
          language: id | troops | 1500 orang       | write `1500`
          language: id | troops | 1.500.000        | write `1500000`
          language: id | troops | 1,500            | write `1500` or `1.5`
          language: id | money  | 2,5 miliar       | write plain digits
          language: en | road   | 12 miles         | write plain digits
          language: en | road   | 12 kilometres    | write `12`
          language: en | troops | many             | write plain digits
          language: id | troops | over 1500        | write `more than 1500`
          language: id | troops | más de 1500      | write plain digits
          """)
  void areOfferedWhereTheValueIsInWords(
      String article, String property, String value, String offered) {
    Loaded loaded = load(article, "property: " + property + ", value: \"" + value + "\"");
    assertThat(loaded.base().facts()).isEmpty();
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.suggestion()).startsWith(offered));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          language: id | troops | lebih dari 10.000 prajurit | more than 10000
          language: id | troops | sekitar dua belas ribu     | about 12000
          language: id | troops | ribuan prajurit            | thousands
          language: id | troops | belasan orang              | 11 to 19
          language: id | troops | 3,125 persen               | 3.1250
          language: en | road   | a 30-km road               | 30
          language: en | troops | 11 to 12,000 troops        | 11000 to 12000
          language: id | held   | 19 Juni 2024               | 2024-06-19
          language: en | held   | June 2024                  | 2024-06
          language: ko | holder | Kim Hong Kyun              | Kim Hong Kyun
          title: none  | holder | Kim Hong Kyun              | Kim Hong Kyun
          """)
  void areWhatIsPrinted(String article, String property, String printed, String value) {
    Loaded loaded = load(article, "property: " + property + ", printed: \"" + printed + "\"");
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().facts())
        .singleElement()
        .satisfies(fact -> assertThat(fact.value().written()).isEqualTo(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          language: id | troops | dua pertiga pasukan | reading stopped at `dua pertiga`
          language: id | troops | 1.500 dari 12.000   | `1.500` was read, but reading stopped at `dari 12.000`
          language: id | troops | KN-23               | holds no figure
          language: id | troops | 3,805 meter         | it may be 3805 or 3.805
          language: id | held   | garis depan         | holds no date
          language: id | held   | Senin (20/10)       | its year is not printed
          language: id | held   | kemarin             | the article has no `published`
          language: ko | troops | 1,500               | the language `ko` is not known
          title: none  | troops | 1.500               | gives no `language`
          language: id | money  | Rp2 miliar          | has a magnitude of its own
          language: en | road   | 30,000 metres       | prints `metres`, but the unit is `kilometre`
          language: id | where  | Kursk               | `value` is missing
          """)
  void areAProblemThatShowsHowFarReadingCame(
      String article, String property, String printed, String message) {
    Loaded loaded = load(article, "property: " + property + ", printed: \"" + printed + "\"");
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains(message);
              assertThat(problem.suggestion()).contains("value");
            });
    assertThat(loaded.base().facts()).isEmpty();
  }

  @Test
  void takeTheYearFromThePublicationUnlessTheyLieAhead() {
    String article = "{language: id, published: 2024-10-22}".replaceAll("[{}]", "");
    String both = article.replace(", ", "\n    ");
    Loaded done = load(both, "property: held, printed: \"25 Desember\"");
    assertThat(done.base().facts())
        .singleElement()
        .satisfies(fact -> assertThat(fact.value().written()).isEqualTo("2023-12-25"));
    Loaded planned = load(both, "property: held, printed: \"25 Desember\", status: planned");
    assertThat(planned.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("may lie ahead"));
  }
}
