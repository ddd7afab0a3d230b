package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BodiesTest {
  /** They are compared with folded words, and are not folded themselves when they are read. */
  @Test
  void areListedInTheStyleFold() {
    List<String> words =
        Resource.lines(Bodies.class, "bodies.txt").stream()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .map(word -> word.replaceAll("[?+]$", ""))
            .toList();
    assertThat(words).hasSizeGreaterThan(200).allMatch(word -> NameFold.ofWord(word).equals(word));
  }

  @Test
  void knowsABodyWithAnAccentInItsName() {
    assertThat(Bodies.haveWord(NameFold.of("Université de Tunis").words())).isTrue();
    assertThat(Bodies.haveWord(NameFold.of("Straße der Republik").words())).isTrue();
  }
}
