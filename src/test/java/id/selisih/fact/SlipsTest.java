package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

  @ParameterizedTest
  @CsvSource({
    "hong, hong, 0",
    "hong, hongs, 1",
    "hong, hon, 1",
    "hong, hung, 1",
    "hong, hnog, 1",
    "hong, ohng, 1",
    "hong, hogn, 1",
    "hong, ngho, 4",
    "lavrov, levrow, 2",
    "'', '', 0",
    "'', abc, 3",
    "ca, abc, 3",
    "kitten, sitting, 3"
  })
  void countsSlips(String one, String two, int slips) {
    assertThat(Slips.between(one, two, 9)).isEqualTo(slips);
    assertThat(Slips.between(two, one, 9)).isEqualTo(slips);
  }

  @Test
  void looksAtNoMoreOfLongWordsThanTheLimitReaches() {
    String letters = "a".repeat(1_000_000);
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> Slips.between("xy" + letters + "v", letters + "vw", 3)))
        .isEqualTo(3);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(7);
  }

  @Property
  void stopsAtTheLimitAndCountsTheSameBelowIt(
      @ForAll("words") String one, @ForAll("words") String two, @ForAll @IntRange(max = 7) int n) {
    int all = Slips.between(one, two, 20);
    int counted = Slips.between(one, two, n);

    assertThat(counted > n).isEqualTo(all > n);
    if (all <= n) {
      assertThat(counted).isEqualTo(all);
    }
    assertThat(Slips.between(two, one, 20)).isEqualTo(all);
    assertThat(all == 0).isEqualTo(one.equals(two));
  }
}
