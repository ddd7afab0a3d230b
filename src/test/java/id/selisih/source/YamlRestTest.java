package id.selisih.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the lines before an error. */
class YamlRestTest {
  private static final String BASE =
      """
      properties: {n: {kind: quantity}}
      articles:
        - id: a
          facts:
            - {about: x, property: n, value: 5}
            - {about: x, property: n, value: 9}
      """;

  private static Loaded read(String yaml) {
    return FactFiles.load(List.of("-"), new ByteArrayInputStream(yaml.getBytes(ISO_8859_1)));
  }

  private static List<String> values(Loaded loaded) {
    return loaded.base().facts().stream().map(fact -> fact.value().written()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# caf\u00e9",
        "\"",
        "      \t- x",
        "# \u0007",
        "@",
        "      - {about: x, value: 7"
      })
  void aFactInBracesIsReadThoughTheNextLineCannotBe(String line) {
    Loaded loaded = read(BASE + line + "\n");

    assertThat(loaded.problems()).hasSize(1);
    assertThat(values(loaded)).containsExactly("5", "9");
  }

  @Test
  void aFactOfSeveralLinesMayGoOnThere() {
    Loaded loaded =
        read(BASE + "      - about: x\n        property: n\n        value: 7\n\u00e9\n");

    assertThat(values(loaded)).containsExactly("5", "9");
    assertThat(loaded.leftOut()).isOne();
    assertThat(loaded.problems().get(0).message())
        .endsWith("; nothing from here on was read, nor the fact that begins in line 7");
  }

  @Test
  void ofAFileAsOfStandardInput(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("facts.yaml");
    Files.writeString(file, BASE + "\"\n");

    assertThat(values(FactFiles.load(List.of(file.toString()), InputStream.nullInputStream())))
        .containsExactly("5", "9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", " \t ", "\t# and a comment"})
  void aTabWithNothingButACommentBehindItIsABlankLine(String line) {
    Loaded loaded = read(BASE + line + "\n      - {about: x, property: n, value: 7}\n");

    assertThat(loaded.problems()).isEmpty();
    assertThat(values(loaded)).containsExactly("5", "9", "7");
  }

  @Test
  void whatIsCopiedWithAValueWithoutBeingSeenIsSetAside() {
    Loaded loaded =
        read(
            BASE
                + "      - {about: \"x\\u00a0\", property: n, value: \"7\\u200b\", scope: \"men\\u200b\"}\n");

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().questions()).hasSize(1);
    assertThat(loaded.base().facts().get(2).context().scope()).isEqualTo("men");
  }
}
