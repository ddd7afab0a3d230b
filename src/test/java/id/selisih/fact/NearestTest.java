package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          propery   | property troops      | property
          PROPERTY  | property troops      | property
          nato      | NATO nate            | NATO
          trops     | troops tropes        | troops
          trops     | tropes troops        | troops
          trxxps    | troops               | troops
          trxxxs    | troops               |
          sent      | signed               |
          ab        | ac                   | ac
          ab        | xy                   |
          kim       |                      |
          dprk-deploymint-to-rusia | dprk-deployment-to-russia | dprk-deployment-to-russia
          """)
  void findsTheFewestSlipsInAnyOrder(
      String word, @Nullable String candidates, @Nullable String nearest) {
    List<String> list =
        new ArrayList<>(candidates == null ? List.of() : List.of(candidates.split(" ", -1)));

    assertThat(Nearest.to(word, list)).isEqualTo(nearest);
    Collections.reverse(list);
    assertThat(Nearest.to(word, list)).isEqualTo(nearest);
  }

  @Test
  void leavesOutWhatCannotBeMeant() {
    Nearest nearest = new Nearest(List.of("trop", "tropes", "troops"));
    assertThat(nearest.of("troop", null)).isEqualTo("troops");
    assertThat(nearest.of("troop", "troops")).isEqualTo("trop");
    assertThat(nearest.of("tropes", "tropes")).isEqualTo("troops");
    assertThat(nearest.of("troo", "trop")).isEqualTo("troops");
  }

  @Test
  void stopsWhereTooMuchIsAsked() {
    Nearest nearest = new Nearest(Collections.nCopies(1000, "xxxxx"));
    assertThat(nearest.of("xxxxy", null)).isEqualTo("xxxxx");
    for (int i = 0; i < 5000; i++) {
      assertThat(nearest.of("zzzzz", null)).isNull();
    }
    assertThat(nearest.of("xxxxy", null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"'', a", "a, b", "x, yz"})
  void makesNothingOfAWordThatIsWrongAltogether(String word, String candidate) {
    assertThat(Nearest.to(word, List.of(candidate))).isNull();
  }
}
