package id.selisih.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.selisih.fact.Article;
import id.selisih.fact.ArticleText;
import id.selisih.fact.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTextsTest {
  private static final String BASE =
      """
      properties: {t: {kind: quantity}}
      articles:
        - id: a
          text: a.txt
          facts:
            - {about: x, property: t, value: 1, printed: café}
      """;

  private Path folder = Path.of("");

  @BeforeEach
  void enter(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Files.writeString(folder.resolve("facts.yaml"), BASE);
  }

  private Loaded load() {
    return FactFiles.load(List.of(folder.toString()), InputStream.nullInputStream());
  }

  /** Its quotation marks and accents would else not be found. */
  @Test
  void aTextInAnotherEncodingIsTold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "café", StandardCharsets.ISO_8859_1);
    assertThat(load().problems())
        .extracting(Problem::message, Problem::suggestion)
        .containsExactly(tuple("`text`: `a.txt` is not UTF-8 text", "save it as UTF-8"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "\ufeffcafé au lait\n");
    Loaded loaded = load();
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().articles())
        .singleElement()
        .extracting(Article::words, InstanceOfAssertFactories.type(ArticleText.class))
        .satisfies(words -> assertThat(words.linesOf("café")).containsExactly(1));
  }
}
