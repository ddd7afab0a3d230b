package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          150               | 150
          1500              | 1,500
          -1500             | -1,500
          1500000           | 1,500,000
          1500.12345        | 1,500.12345
          0.12345           | 0.12345
          more than 10000   | more than 10,000
          1500 to 3000.5    | 1,500 to 3,000.5
          tens of thousands | tens of thousands
          """)
  void groupsDigits(String phrase, String grouped) {
    assertThat(Labels.grouped(phrase)).isEqualTo(grouped);
  }

  @Test
  void writesNumbersOut() {
    assertThat(Labels.grouped(new BigDecimal("1.50E+4"))).isEqualTo("15,000");
    assertThat(Labels.grouped(new BigDecimal("0.00"))).isEqualTo("0");
    assertThat(Labels.grouped(new BigDecimal("1234.50"))).isEqualTo("1,234.5");
  }

  @Test
  void quotesPhrasesButNotNumbers() {
    assertThat(Labels.quoted("up to 1,500")).isEqualTo("“up to 1,500”");
    assertThat(Labels.quoted("-1,500.5")).isEqualTo("-1,500.5");
  }

  @Test
  void lists() {
    assertThat(Labels.list(List.of())).isEmpty();
    assertThat(Labels.list(List.of("a"))).isEqualTo("a");
    assertThat(Labels.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Labels.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Labels.list(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
    assertThat(Labels.list(List.of("a", "b", "c", "d"), 3)).isEqualTo("a, b and 2 others");
  }

  @Test
  void counts() {
    assertThat(Labels.count(1, "error")).isEqualTo("1 error");
    assertThat(Labels.count(0, "error")).isEqualTo("0 errors");
    assertThat(Labels.count(1200, "fact")).isEqualTo("1,200 facts");
    assertThat(Labels.distinct(Stream.of("b", "a", "b"))).containsExactly("b", "a");
  }
}
