package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputLinesTest {
  /** What a byte that is no UTF-8 is decoded to. */
  private static final String REPLACED = "\uFFFD";

  @ParameterizedTest
  @CsvSource({"read --language en -, ten troops", "names -, Kim\tGim"})
  void answersTheOtherLinesWhereOneIsNotUtf8(String command, String line) {
    String in = line + "\n" + REPLACED + line + "\n" + line + "\n";

    Run run = Run.with(in, 0, Map.of(), command.split(" ", -1));
    Run alone = Run.with(line + "\n", 0, Map.of(), command.split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("selisih: line 2 is not UTF-8 text\n");
    assertThat(run.out()).isEqualTo(alone.out().repeat(2));
    assertThat(alone.status()).isZero();
  }

  @Test
  void skipsAByteOrderMark() {
    String[] command = {"read", "--language", "en", "-"};

    assertThat(Run.with("\uFEFFten troops\n", 0, Map.of(), command))
        .isEqualTo(Run.with("ten troops\n", 0, Map.of(), command));
  }
}
