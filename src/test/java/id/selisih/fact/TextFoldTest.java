package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          To  Attack    | to attack
          ﬁrst WAVE     | first wave
          Straße        | STRASSE
          １２ tanks    | 12 tanks
          ΟΔΟΣ          | οδος
          ΐ             | Ϊ́
          """)
  void foldsAlike(String one, String two) {
    assertThat(TextFold.of(one)).isEqualTo(TextFold.of(two));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cafe       | café
          to attack  | to attack!
          first-wave | first wave
          firstwave  | first wave
          """)
  void keepsApart(String one, String two) {
    assertThat(TextFold.of(one)).isNotEqualTo(TextFold.of(two));
  }

  @Test
  void runsEveryKindOfWhiteSpaceTogether() {
    assertThat(TextFold.of(" \t first\u00a0\u2003\r\n wave \u3000")).isEqualTo("first wave");
    assertThat(TextFold.of(" \n")).isEmpty();
  }

  @Property
  void isDoneOnce(@ForAll String text) {
    String folded = TextFold.of(text);

    assertThat(TextFold.of(folded)).isEqualTo(folded);
    assertThat(folded).doesNotContain("\n", "\t", "  ");
  }
}
