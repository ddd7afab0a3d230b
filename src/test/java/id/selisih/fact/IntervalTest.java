package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1 2] | [2 3] | overlaps
          [1 2) | [2 3] | below
          [1 2] | (2 3] | below
          [1 2) | (2 3] | below
          [1 2] | [3 4] | below
          [1 4] | [2 3] | overlaps
          (1 2) | (1 2) | overlaps
          (- 2] | [2 +) | overlaps
          (- 2) | [2 +) | below
          (- +) | [5 5] | overlaps
          (- 1] | (- 9] | overlaps
          (5 +) | [5 5] | above
          [5 5] | [5.0 5.00] | overlaps
          [-3 -2] | [-1 0] | below
          """)
  void standsToAnother(String one, String two, String relation) {
    Interval a = interval(one);
    Interval b = interval(two);

    assertThat(a.overlaps(b)).isEqualTo(relation.equals("overlaps"));
    assertThat(b.overlaps(a)).isEqualTo(relation.equals("overlaps"));
    assertThat(a.isBelow(b)).isEqualTo(relation.equals("below"));
    assertThat(b.isBelow(a)).isEqualTo(relation.equals("above"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1 2] | [10 20] | [11 22]
          [1 2) | [10 20] | [11 22)
          (1 2] | [10 20) | (11 22)
          [1 +) | [10 20] | [11 +)
          (- 2] | [10 20] | (- 22]
          (- 2] | [10 +)  | (- +)
          [-5 -3] | [3 5] | [-2 2]
          """)
  void adds(String one, String two, String sum) {
    Interval added = interval(one).plus(interval(two));
    Interval turned = interval(two).plus(interval(one));

    assertThat(added).isEqualTo(turned);
    assertThat(added.low()).isEqualTo(interval(sum).low());
    assertThat(added.high()).isEqualTo(interval(sum).high());
    if (added.high() != null) {
      assertThat(added.highOpen()).isEqualTo(interval(sum).highOpen());
    }
    if (added.low() != null) {
      assertThat(added.lowOpen()).isEqualTo(interval(sum).lowOpen());
    }
  }

  private static Interval interval(String text) {
    String[] bounds = text.substring(1, text.length() - 1).split(" ", -1);
    return new Interval(
        number(bounds[0]), text.startsWith("("), number(bounds[1]), text.endsWith(")"));
  }

  private static @Nullable BigDecimal number(String text) {
    return text.equals("-") || text.equals("+") ? null : new BigDecimal(text);
  }
}
