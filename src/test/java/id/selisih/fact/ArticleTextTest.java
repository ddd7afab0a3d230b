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

  @Test
  void findsThePassageThatIsNearest() {
    ArticleText text =
        new ArticleText(
            """
            Some 2,500 people gathered in the square, the police said.
            “We stay,” said Maryna Zelinska, the mayor, and 1,500 nurses stayed in Kursk.
            """);

    assertThat(text.nearest("about 2,500 people")).isEqualTo(new Passage("Some 2,500 people", 1));
    assertThat(text.nearest("some 2.500 people gathered"))
        .isEqualTo(new Passage("Some 2,500 people gathered", 1));
    assertThat(text.nearest("Maryna Zelinskaya")).isNull();
    assertThat(text.nearest("Maryna Zelynska")).isEqualTo(new Passage("Maryna Zelinska", 2));
    assertThat(text.nearest("POLICE")).isEqualTo(new Passage("police", 1));
    assertThat(text.nearest("1,500 doctors stayed in Kursk"))
        .isEqualTo(new Passage("1,500 nurses stayed in Kursk", 2));
  }

  @Test
  void findsNoPassageByLightWordsAlone() {
    ArticleText text =
        new ArticleText("Seven ships lay in the harbour, and the crews in the town.");

    assertThat(text.nearest("eight in the town hall")).isNull();
    assertThat(text.nearest("2,500")).isNull();
    assertThat(text.nearest("“ ”")).isNull();
    assertThat(text.nearest("the ".repeat(100))).isNull();
    assertThat(new ArticleText("one ".repeat(60_000)).nearest("one one two")).isNull();
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
