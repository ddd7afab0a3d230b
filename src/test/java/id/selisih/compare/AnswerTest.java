package id.selisih.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.fact.FactBase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
  /** A holder is one value, whether an id or a name is written, and an id is shown to nobody. */
  @ParameterizedTest
  @CsvSource({
    "minister, Kim Hong-kyun, Kim Hong-kyun",
    "Kim Hong-kyun, minister, Kim Hong-kyun",
    "minister, KIM Hong Kyun, KIM Hong Kyun",
    "minister, minister, minister"
  })
  void showsTheNameOfOneWhoIsAlsoWrittenAsAnId(String one, String two, String shown) {
    String base =
        """
        properties: {holder: {kind: name}}
        subjects: {minister: {label: the minister, names: [Kim Hong-kyun]}}
        articles:
          - {id: a, facts: [{about: office, property: holder, value: %s}]}
          - {id: b, facts: [{about: office, property: holder, value: %s}]}
        """;
    FactBase loaded = Bases.load(base.formatted(one, two)).base();
    Judgement judgement = Judgement.of(loaded.questions().get(0), new Judge(loaded));

    assertThat(judgement.answers()).extracting(Answer::display).containsExactly(shown);
  }

  /** An abbreviation that two names share is neither, and letters in a ring are no name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Asian Development Bank (ADB) | ADB                            | Asian Development Bank | 1
          Asian Development Bank (ADB) | African Development Bank (ADB) | ADB                    | 3
          Kim Yongbok                  | Kim Yong-bok                   | Bok Kim Yong           | 1
          Lima                         | Mali                           | Lima                   | 2
          """)
  void tellsNamesApart(String one, String two, String three, int values) {
    StringBuilder base =
        new StringBuilder("properties: {lender: {kind: name, fixed: true}}\narticles:\n");
    for (String name : List.of(one, two, three)) {
      base.append(
          "  - {id: a, facts: [{about: loan, property: lender, value: %s}]}\n".formatted(name));
    }
    FactBase loaded = Bases.load(base.toString()).base();

    assertThat(Judgement.of(loaded.questions().get(0), new Judge(loaded)).answers())
        .hasSize(values);
  }
}
