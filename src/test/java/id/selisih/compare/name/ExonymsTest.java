package id.selisih.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.NameFold;
import id.selisih.fact.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places are one in several languages. */
class ExonymsTest {
  private final NameComparer comparer = new NameComparer();

  @ParameterizedTest
  @CsvSource({
    "Jerman, Germany",
    "Korsel, South Korea",
    "Türkiye, Turkey",
    "Pantai Gading, Côte d'Ivoire",
    "Inggris, England",
    "Inggris, the United Kingdom",
    "Bombay, Mumbai",
    "Den Haag, The Hague",
    "Jawa Barat, West Java",
    "PBB, United Nations"
  })
  void knowsAPlaceInAnotherLanguage(String one, String two) {
    assertThat(comparer.level(one, two)).isEqualTo(Level.SAME);
    assertThat(comparer.level(two, one)).isEqualTo(Level.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Korea Utara, South Korea",
    "England, United Kingdom",
    "Jalan Jerman, Germany",
    "Jawa Timur, West Java",
    "Niger, Nigeria",
    "Papua Nugini, West Papua"
  })
  void joinsNoOthers(String one, String two) {
    assertThat(comparer.level(one, two)).isNotIn(Level.SAME, Level.VARIANT);
  }

  @Test
  void isWrittenAsNamesAreFolded() {
    List<String> names =
        Resource.lines(Exonyms.class, "exonyms.txt").stream()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .toList();

    assertThat(names).allSatisfy(n -> assertThat(NameFold.of(n).solid()).isEqualTo(n));
  }
}
