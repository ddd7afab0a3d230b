package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          abc          | 3
          Møller       | 6
          é           | 1
          국가정보원   | 10
          中央社       | 6
          かれは       | 6
          ５           | 2
          –            | 1
          👩           | 2
          ハリー・ポッター | 16
          「東京、大阪」   | 14
          ⚡           | 2
          ﾊﾘｰ          | 3
          \u1112\u1161\u11ab | 2
          """)
  void measuresWhatATerminalShows(String text, int width) {
    assertThat(Columns.width(text)).isEqualTo(width);
  }

  @Test
  void breaksBetweenWords() {
    assertThat(Columns.wrap("one two three", 8)).containsExactly("one two", "three");
    assertThat(Columns.wrap("one two three", 4, 9)).containsExactly("one", "two three");
    assertThat(Columns.wrap("", 8)).containsExactly("");
    assertThat(Columns.wrap("settled", -3, 9)).as("nothing fits").containsExactly("", "settled");
  }

  @Test
  void breaksLongWordsBehindAMarkThatJoinsThem() {
    assertThat(Columns.wrap("pentagon-nato-confirm:2", 16))
        .containsExactly("pentagon-nato-", "confirm:2");
    assertThat(Columns.wrap("facts/more.csv:12", 8)).containsExactly("facts/", "more.csv", ":12");
    assertThat(Columns.wrap("1,234,567,890", 7)).containsExactly("1,234,", "567,890");
    assertThat(Columns.wrap("-123456789", 7)).as("a minus").containsExactly("-123456", "789");
  }

  @Test
  void breaksOtherLongWordsAnywhere() {
    assertThat(Columns.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    assertThat(Columns.wrap("국가정보원", 5)).containsExactly("국가", "정보", "원");
    assertThat(Columns.wrap("国", 1)).containsExactly("国");
  }

  @Test
  void beginsALongWordOnALineWithRoom() {
    assertThat(Columns.wrap("see " + "x".repeat(30), 24))
        .containsExactly("see " + "x".repeat(20), "x".repeat(10));
    assertThat(Columns.wrap("something here " + "x".repeat(30), 24))
        .containsExactly("something here", "x".repeat(24), "x".repeat(6));
  }

  @Test
  void losesNothing() {
    String text = "a bb  ccc-ddd/eee:fff:1 국가정보원 gggggggggggggggggggg";
    for (int width = 1; width < 40; width++) {
      String joined = String.join("", Columns.wrap(text, width)).replace(" ", "");
      assertThat(joined).isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void breaksAHugeWordInReasonableTime() {
    String huge = "x".repeat(1 << 20);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> Columns.wrap(huge, 20));
  }

  @Test
  void padsToColumns() {
    assertThat(Columns.pad("国", 4)).isEqualTo("国  ");
    assertThat(Columns.pad("abcd", 3)).isEqualTo("abcd");
  }
}
