package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void leavesPlainTextAlone() {
    String text = "Łódź – “국가정보원” 👩‍👩‍👧 a\u00a0b";
    assertThat(Visible.line(text)).isSameAs(text);
  }

  @Test
  void showsControlCharactersByTheirCode() {
    assertThat(Visible.line("\u001b[31m\u0007\u0000\u007f\u009b2J"))
        .isEqualTo("\\u001b[31m\\u0007\\u0000\\u007f\\u009b2J");
  }

  @Test
  void showsWhatTurnsTheDirectionOfWriting() {
    assertThat(Visible.line("a\u202eb\u2066c\u200fd\u061ce\u2028f"))
        .isEqualTo("a\\u202eb\\u2066c\\u200fd\\u061ce\\u2028f");
  }

  @Test
  void putsEverythingOnOneLine() {
    assertThat(Visible.line("a\r\nb\tc")).isEqualTo("a  b c");
  }

  @Test
  void keepsTheLineBreaksOfAFinishedText() {
    assertThat(Visible.lines("a\nb\r\tc\u001b")).isEqualTo("a\nb\\u000d\\u0009c\\u001b");
  }

  /** Nothing that Unicode calls a control character passes, whatever else is added to it. */
  @Test
  void letsNoControlCharacterPass() {
    for (char c = 0; c < 0xFFFF; c++) {
      boolean isDangerous =
          Character.isISOControl(c)
              || (Character.getDirectionality(c) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
                  && Character.getDirectionality(c)
                      <= Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT);
      if (isDangerous) {
        assertThat(Visible.line(String.valueOf(c))).doesNotContain(String.valueOf(c));
      }
    }
  }
}
