package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {
  @Test
  void leavesWhatIsShortEnough() {
    assertThat(Ellipsis.cut("", 3)).isEmpty();
    assertThat(Ellipsis.cut("abc", 3)).isEqualTo("abc");
  }

  @Test
  void cutsWhatIsLonger() {
    assertThat(Ellipsis.cut("abcd", 3)).isEqualTo("abc…");
  }

  @Test
  void cutsNoCharacterInTwo() {
    assertThat(Ellipsis.cut("ab😀c", 3)).isEqualTo("ab…");
    assertThat(Ellipsis.cut("ab😀c", 4)).isEqualTo("ab😀…");
  }
}
