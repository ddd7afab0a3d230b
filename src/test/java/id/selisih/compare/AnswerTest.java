package id.selisih.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.fact.FactBase;
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
}
