package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

  @Test
  void findsWordsThatOverlapThemselves() {
    ArticleText text = new ArticleText("ab\nab\nab\nac");
    assertThat(text.linesOf("ab ab")).containsExactly(1, 2, 3);
    assertThat(text.linesOf("ab ab ab ac")).containsExactly(1, 2, 3, 4);
    assertThat(text.linesOf("ab ac")).containsExactly(3, 4);
    assertThat(text.linesOf("b a")).containsExactly(1, 2, 3, 4);
    assertThat(text.linesOf("ac ab")).isEmpty();
  }

  @Test
  void setsTheQuotationMarksAroundWordsAside() {
    ArticleText text = new ArticleText("He said: “We won’t rest,” and left.\nHer dogs' lead");
    assertThat(text.linesOf("'We won't rest,'")).containsExactly(1);
    assertThat(text.linesOf("„We won't rest,“")).containsExactly(1);
    assertThat(text.linesOf("We won't rest, and left")).isEmpty();
    assertThat(text.linesOf("dogs' lead")).containsExactly(2);
    assertThat(text.linesOf("''")).isEmpty();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(5);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return words().list().ofMaxSize(20);
  }

  @Property
  void findsWhatLookingAtEachPlaceFinds(
      @ForAll("lines") List<String> lines, @ForAll("words") String words) {
    List<Integer> expected = new ArrayList<>();
    for (int line = 1; line <= lines.size(); line++) {
      if (lines.get(line - 1).contains(words)) {
        expected.add(line);
      }
    }
    assertThat(new ArticleText(String.join("\n", lines)).linesOf(words)).isEqualTo(expected);
  }

  @Test
  void takesMarksThatUnicodeTakesApartForWhatTheyStandFor() {
    ArticleText text = new ArticleText("Jum´at, 18 Oktober\na 5″ gun");
    assertThat(text.linesOf("Jum'at, 18 Oktober")).containsExactly(1);
    assertThat(text.linesOf("a 5\" gun")).containsExactly(2);
  }
}
