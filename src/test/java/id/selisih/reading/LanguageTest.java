package id.selisih.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another language is one resource: this one stands among the test's own. */
class LanguageTest {
  private static final Language SPANISH = Language.load("es");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          más de 2.500 personas  | more than 2500
          unos 2,5 millones      | about 2500000
          2,500 personas         | 2500
          mil quinientos         | 1500
          dos mil personas       | 2000
          veinte mil             | 20000
          entre 10 y 20          | 10 to 20
          5 mil                  | 5000
          miles de personas      | thousands
          """)
  void readsFigures(String printed, String value) {
    assertThat(Figures.read(Tokens.of(printed), SPANISH))
        .isInstanceOfSatisfying(
            Reading.Whole.class,
            whole -> assertThat(((Figure) whole.value()).quantity().written()).isEqualTo(value));
  }

  @ParameterizedTest
  @CsvSource({
    "19 de junio de 2024, 2024-06-19",
    "junio de 2024, 2024-06",
    "18/10/2024, 2024-10-18",
    "ayer, 2024-10-21"
  })
  void readsDates(String printed, String value) throws Malformed {
    assertThat(Dates.read(Tokens.of(printed), SPANISH, "", Edtf.parse("2024-10-22")))
        .isInstanceOfSatisfying(
            Reading.Whole.class,
            whole -> assertThat(((PrintedDate) whole.value()).date()).hasToString(value));
  }
}
