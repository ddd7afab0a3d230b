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

  @Test
  void leavesOutTheMiddleOfALongText() {
    assertThat(Ellipsis.inside("one two three", 13)).isEqualTo("one two three");
    assertThat(Ellipsis.inside("the troops left the town in the night", 30))
        .isEqualTo("the troops left the … the night");
  }

  @Test
  void cutsWhereThereAreNoWords() {
    assertThat(Ellipsis.inside("abcdefghijkl", 9)).isEqualTo("abcdef … jkl");
    assertThat(Ellipsis.inside("abcde😀ghi😀kl", 9)).isEqualTo("abcde … kl");
  }
}
