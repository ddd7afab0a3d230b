package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1500                  | [1500, 1500]
          0                     | [0, 0]
          1.5                   | [1.5, 1.5]
          0123                  | [123, 123]
          -3                    | [-3, -3]
          about 1500            | [1350, 1650]
          nearly 1500           | [1350, 1500)
          more than 1500        | (1500, ∞)
          at least 1500         | [1500, ∞)
          fewer than 1500       | [0, 1500)
          at most 1500          | [0, 1500]
          up to 1500            | [0, 1500]
          at most 0             | [0, 0]
          1500 to 3000          | [1500, 3000]
          1500 to 1500          | [1500, 1500]
          -5 to 3               | [-5, 3]
          -5 to -3              | [-5, -3]
          tens                  | [10, 1000)
          dozens                | [12, 1000)
          hundreds              | [100, 10000)
          thousands             | [1000, 1000000)
          tens of thousands     | [10000, 1000000)
          hundreds of thousands | [100000, 10000000)
          millions              | [1000000, 1000000000)
          about -1500           | [-1650, -1350]
          nearly -1500          | [-1650, -1500)
          more than -5          | (-5, ∞)
          at least -5           | [-5, ∞)
          fewer than -5         | (-∞, -5)
          at most -5            | (-∞, -5]
          up to -5              | (-∞, -5]
          """)
  void meansAnInterval(String phrase, String interval) throws Malformed {
    assertThat(words(Quantity.parse(phrase).interval())).isEqualTo(interval);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1500                 | 1500                 | 1500
          01500                | 1500                 | 1500
          1500.0               | 1500.0               | 1500
          1.50                 | 1.50                 | 1.5
          -0                   | 0                    | 0
          0.00                 | 0.00                 | 0
          about 1500           | about 1500           | 1500
          About  1500          | about 1500           | 1500
          nearly 1500.0        | nearly 1500.0        | nearly 1500
          MORE THAN 5          | more than 5          | more than 5
          up to 5              | up to 5              | up to 5
          at most 5            | at most 5            | at most 5
          1500 to 3000.00      | 1500 to 3000.00      | 1500 to 3000
          Tens of  Thousands   | tens of thousands    | tens of thousands
          """)
  void tellsWhatIsWrittenFromTheValue(String phrase, String written, String canonical)
      throws Malformed {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.written()).isEqualTo(written);
    assertThat(quantity.canonical()).isEqualTo(canonical);
    assertThat(Quantity.parse(written)).isEqualTo(quantity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.500                | write `1500` or `1.5`
          12,000               | write `12000` or `12`
          -1.500               | write `-1500` or `-1.5`
          1.234                | write `1234` or `1.2340`
          0.125                | write `125` or `0.1250`
          1234,500             | write `1234500` or `1234.5`
          about 1.500          | write `about 1500` or `about 1.5`
          ~1.500               | write `about 1500` or `about 1.5`
          1.500 to 3.000       | write `1500 to 3000` or `1.5 to 3`
          1.500 to 21.500      | write `1500 to 21500` or `1.5 to 21.5`
          1.500-3.000          | write `1500 to 3000` or `1.5 to 3`
          1,5                  | write `1.5`
          1.500.000            | write `1500000`
          1,500,000            | write `1500000`
          1,500,000.50         | write `1500000.50`
          1.500.000,5          | write `1500000.5`
          1 500                | write `1500`
          1 500 000            | write `1500000`
          1'500                | write `1500`
          more than 1,500,000  | write `more than 1500000`
          up to 1,5            | write `up to 1.5`
          ~1500                | write `about 1500`
          ± 1500               | write `about 1500`
          around 1500          | write `about 1500`
          almost 1500          | write `nearly 1500`
          over 1500            | write `more than 1500`
          >1500                | write `more than 1500`
          >= 1500              | write `at least 1500`
          ≥ 1500               | write `at least 1500`
          less than 5          | write `fewer than 5`
          <5                   | write `fewer than 5`
          <=5                  | write `at most 5`
          as many as 5         | write `up to 5`
          no more than 5       | write `at most 5`
          5-10                 | write `5 to 10`
          5 – 10               | write `5 to 10`
          -5–10                | write `-5 to 10`
          10-5                 | write `5 to 10`
          1500 to 300          | write `300 to 1500`
          -3 to -5             | write `-5 to -3`
          ５００                | write `500`
          thousand             | did you mean `thousands`?
          tens of thousand     | did you mean `tens of thousands`?
          ten                  | write plain digits with `.` as the decimal mark, such as `1500`, `about 1500`, `more than 1500` or `1500 to 3000`
          −5                   | write `-5`
          +5                   | write `5`
          .5                   | write `0.5`
          between 5 and 6      | write `5 to 6`
          nearly 0             | write `0`
          fewer than 0         | write `0`
          """)
  void offersWhatWasMeant(String phrase, String suggestion) {
    Malformed refusal = refusal(phrase);

    assertThat(refusal.message()).contains("`");
    assertThat(refusal.suggestion()).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "--5",
        ".5",
        "5.",
        "1..5",
        "1e3",
        "+5",
        "five",
        "10k",
        "1500 people",
        "about",
        "at least",
        "about about 5",
        "1500 to",
        "to 5",
        "1 to 2 to 3",
        "foo 5",
        "between 5 and 6",
        "NaN",
        "∞",
        "½",
        "٣",
        "𝟛x",
        "\uD83D",
        "a\u0000",
        "1500 to many",
        "- 5",
        "5-"
      })
  void refusesTheRestAndSaysHowToWriteIt(String phrase) {
    assertThat(refusal(phrase).suggestion()).startsWith("write ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.500         | `1.500` is ambiguous: 1500 with grouped digits, or 1.5
          about 12,000  | `12,000` is ambiguous: 12000 with grouped digits, or 12
          1500 to 300   | `1500 to 300` runs backwards
          1,5           | `1,5` is not a number in plain digits
          some people   | `some people` is not a quantity
          nearly 0      | `nearly 0` leaves no number
          """)
  void saysWhatIsWrong(String phrase, String message) {
    assertThat(refusal(phrase).message()).isEqualTo(message);
  }

  @Test
  void readsThirtyDigitsAndNoMore() throws Malformed {
    assertThat(Quantity.parse("9".repeat(30)).number()).isEqualTo(new BigDecimal("9".repeat(30)));
    assertThat(Quantity.parse("9".repeat(15) + "." + "9".repeat(15)).canonical()).hasSize(31);
    assertThat(refusal("9".repeat(31)).message())
        .isEqualTo("a number has at most 30 digits, this one has 31");
    assertThat(refusal("about " + "9".repeat(31)).message()).contains("at most 30 digits");
    assertThat(refusal("1 to " + "9".repeat(40)).message()).contains("this one has 40");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1500           |  2 | [1450, 1550)
          1000           |  3 | [950, 1050)
          10900          |  2 | [10850, 10950)
          11000          |  3 | [10500, 11500)
          10             |  1 | [9.5, 10.5)
          11             |  0 | [10.5, 11.5)
          1.5            | -1 | [1.45, 1.55)
          1.50           | -2 | [1.495, 1.505)
          1000.0         | -1 | [999.95, 1000.05)
          -1100          |  2 | [-1150, -1050)
          0              |  0 | [0, 0]
          about 1500     |  2 | [1300, 1700)
          more than 1500 |  2 | (1500, ∞)
          1500 to 3000   |  2 | [1500, 3000]
          """)
  void isWidenedByHalfAUnitOfItsLastDigit(String phrase, int lastDigit, String widened)
      throws Malformed {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.lastDigit()).isEqualTo(lastDigit);
    assertThat(words(quantity.widened(null))).isEqualTo(widened);
  }

  @Test
  void isWidenedByAToleranceInstead() throws Malformed {
    BigDecimal share = new BigDecimal("0.02");

    assertThat(words(Quantity.parse("1500").widened(share))).isEqualTo("[1470, 1530)");
    assertThat(words(Quantity.parse("-1500").widened(share))).isEqualTo("[-1530, -1470)");
    assertThat(words(Quantity.parse("1500").widened(BigDecimal.ZERO))).isEqualTo("[1500, 1500]");
    assertThat(words(Quantity.parse("at most 9").widened(share))).isEqualTo("[0, 9]");
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "1500",
            "1.500",
            "0",
            "-",
            ".",
            ",",
            " ",
            "to",
            " to ",
            "about ",
            "more than ",
            "fewer",
            "than",
            "at least ",
            "up to ",
            "nearly",
            "thousands",
            "tens of ",
            "~",
            ">",
            "<=",
            "–",
            "over",
            "foo ",
            "\u00a0",
            "５",
            "ß",
            "'",
            "%")
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 5000)
  void anyRowOfPiecesIsReadOrRefused(@ForAll("pieces") String text) {
    isReadOrRefused(text);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    isReadOrRefused(text);
  }

  /** What is read can be read again as written; what is offered can be read. */
  private static void isReadOrRefused(String text) {
    try {
      Quantity quantity = Quantity.parse(text);
      assertThat(Quantity.parse(quantity.written())).isEqualTo(quantity);
      assertThat(quantity.interval().overlaps(quantity.interval())).isTrue();
    } catch (Malformed refused) {
      assertThat(refused.message()).isNotBlank();
      String suggestion = refused.suggestion();
      if (suggestion != null && suggestion.startsWith("write `")) {
        String offer = suggestion.substring("write `".length()).replaceFirst("`.*", "");
        assertThat(readable(offer)).as(text + ": " + suggestion).isTrue();
      }
    }
  }

  private static boolean readable(String text) {
    try {
      Quantity.parse(text);
      return true;
    } catch (Malformed e) {
      return false;
    }
  }

  private static Malformed refusal(String text) {
    Malformed refusal = catchThrowableOfType(Malformed.class, () -> Quantity.parse(text));
    assertThat(refusal).as(text).isNotNull();
    return refusal;
  }

  private static String words(Interval interval) {
    return (interval.lowOpen() || interval.low() == null ? "(" : "[")
        + (interval.low() == null ? "-∞" : plain(interval.low()))
        + ", "
        + (interval.high() == null ? "∞" : plain(interval.high()))
        + (interval.highOpen() || interval.high() == null ? ")" : "]");
  }

  private static String plain(BigDecimal n) {
    return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
  }
}
