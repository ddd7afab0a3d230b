package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bases made to hurt, through the whole of {@code check} and every format. Each takes a second or a
 * few; were any step to take time that grows with the square of a length or a number, it would take
 * minutes, and were it to recurse, the run would end with status 3.
 */
class HostileCheckTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Of a text of which everything is made; it stands in the base some thirty times. */
  private static final int LONG = 1 << 16;

  /** The longest scalar that is read, and room for what stands around it. */
  private static final int LONGEST = (1 << 20) - 100;

  private final Path folder;

  HostileCheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Run check(String yaml) throws IOException {
    List<String> args = new ArrayList<>(List.of("check", folder.toString(), "-v"));
    Files.writeString(folder.resolve("facts.yaml"), yaml);
    Path reports = Files.createDirectories(folder.resolve(".reports"));
    for (Format format : Format.values()) {
      args.add("--output=" + format + "=" + reports.resolve("out-" + format));
    }
    Run run = assertTimeoutPreemptively(LIMIT, () -> Run.of(args));
    assertThat(run.status()).as(run.err()).isNotEqualTo(3);
    for (Format format : Format.values()) {
      assertThat(reports.resolve("out-" + format)).exists();
    }
    return run;
  }

  private static String json(String text) {
    try {
      return new ObjectMapper().writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String joined(int many, IntFunction<String> text) {
    return IntStream.range(0, many).mapToObj(text).collect(Collectors.joining());
  }

  static Stream<Arguments> texts() {
    return Stream.of(
            Arguments.of("", "a", ""),
            Arguments.of("", "a", " b."),
            Arguments.of("", "a.", ""),
            Arguments.of("Kim ", "hong-", ""),
            Arguments.of("", "é‘b ", ""),
            Arguments.of("", "aа", ""),
            Arguments.of("", "김", ""),
            Arguments.of("", "PT ", ""),
            Arguments.of("", "P.T. ", "& Co."),
            Arguments.of("", "x, S.H., ", ""),
            Arguments.of("", "(", ""),
            Arguments.of("", " ", "x("),
            Arguments.of("1", "0", "1"),
            Arguments.of("1", ",000", ""),
            Arguments.of("0.", "0", "1"),
            Arguments.of("from 1", " to ", "2"),
            Arguments.of("", "seribu ", ""),
            Arguments.of("", ":a", ":"),
            Arguments.of("", "\n\n", "x"))
        .map(
            arguments -> {
              Object[] text = arguments.get();
              int times = LONG / ((String) text[1]).length();
              return Arguments.of(
                  text[0] + "" + text[1] + text[2],
                  text[0] + ((String) text[1]).repeat(times) + text[2]);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aLongTextIsLookedAtInGoodTime(String what, String text) throws IOException {
    String one = json(text);
    String other = json("x" + text + "y");
    String base =
        """
        properties:
          holder: {kind: name, label: LABEL}
          spot: {kind: place}
          size: {kind: quantity}
          day: {kind: date}
          open: {kind: yes-no}
          words: {kind: text}
        subjects:
          town: {label: LABEL, names: [ONE, OTHER]}
          other: {label: Other Town}
        articles:
          - id: one
            title: ONE
            language: id
            credits: [OTHER]
            facts:
              - {about: town, property: holder, value: THIRD, said-by: OTHER2, via: [OTHER]}
              - {about: town, property: spot, value: THIRD, scope: ONE}
              - {about: town, property: words, value: ONE, note: OTHER}
              - {about: town, property: size, printed: ONE}
              - {about: town, property: size, value: 1, printed: ONE}
              - {about: town, property: day, value: 2024-10-18, printed: ONE}
              - {about: town, property: open, value: yes, said-by: OTHER2}
              - {about: town, property: size, value: ONE}
              - {about: town, property: day, value: ONE}
              - {about: town, property: day, value: 2024-10-18, as-of: ONE}
          - id: two
            language: en
            facts:
              - {about: town, property: holder, value: OTHER2, said-by: THIRD}
              - {about: town, property: holder, value: Kim Hong-kyun, printed: ONE}
              - {about: town, property: spot, value: OTHER2}
              - {about: town, property: words, value: OTHER}
              - {about: town, property: size, printed: OTHER}
              - {about: town, property: day, printed: ONE}
              - {about: ONE, property: open, value: no, said-by: THIRD}
              - {about: town, property: open, value: no, said-by: THIRD}
        """
            .replace("OTHER2", json("w" + text))
            .replace("THIRD", json(text + "v"))
            .replace("OTHER", other)
            .replace("ONE", one);
    check(base);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", "ab "})
  void aNameOfOneMebibyteIsLookedAtInGoodTime(String piece) throws IOException {
    String name = piece.repeat(LONGEST / piece.length());
    check(
        """
        properties: {holder: {kind: name}, spot: {kind: place}}
        articles:
          - id: one
            facts:
              - {about: x, property: holder, value: ONE, said-by: ONE}
              - {about: x, property: spot, value: ONE}
              - {about: x, property: holder, value: ONEz}
              - {about: x, property: spot, value: ONEz}
        """
            .replace("ONE", name));
  }

  @Test
  void aQuoteIsLookedUpInGoodTime() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "a".repeat(LONGEST));
    Files.writeString(folder.resolve("two.txt"), "a\n".repeat(LONGEST / 2));
    String facts =
        """
          - id: %s
            text: %s.txt
            facts:
              - {about: x, property: words, value: y, printed: %s}
        """;
    check(
        "properties: {words: {kind: text}}\narticles:\n"
            + facts.formatted("one", "one", "a".repeat(LONGEST / 2) + "b")
            + facts.formatted("two", "two", json("a ".repeat(LONGEST / 4))));
  }

  @Test
  void manyNamesWithOneNeighbourAreLookedAtInGoodTime() throws IOException {
    check(
        "properties: {holder: {kind: name}}\narticles:\n  - id: one\n    facts:\n"
            + joined(
                20_000,
                i ->
                    "    - {about: x%d, property: holder, value: Abcd%cefg}\n"
                        .formatted(i, (char) ('\u4e00' + i))));
  }

  @Test
  void oneStatementWithTwoFiguresIsWordedInGoodTime() throws IOException {
    Run run =
        check(
            "properties: {size: {kind: quantity}}\narticles:\n  - id: one\n    facts:\n"
                + joined(
                    20_000,
                    i ->
                        ("    - {about: x, property: size, value: %d, said-by: A,"
                                + " said-on: 2024-10-18, line: %d}\n")
                            .formatted(1500 + i % 2 * 2200, i + 1)));
    assertThat(run.status()).isOne();
  }

  @Test
  void manyCorrectionsAreWordedInGoodTime() throws IOException {
    check(
        "properties: {size: {kind: quantity}}\narticles:\n  - id: one\n    facts:\n"
            + joined(
                5_000,
                i ->
                    "    - {about: x, property: size, value: 3700, id: k%d}\n".formatted(i)
                        + "    - {about: x, property: size, value: 1500}\n")
            + "    - {about: x, property: size, value: 1500, revises: k4999}\n");
  }

  @Test
  void manyUndeclaredSubjectsAreOfferedOthersInGoodTime() throws IOException {
    check(
        "properties: {open: {kind: yes-no}}\nsubjects:\n"
            + joined(5_000, i -> "  declared-subject-%05d: {}\n".formatted(i))
            + "articles:\n  - id: one\n    facts:\n"
            + joined(
                5_000,
                i ->
                    "    - {about: reported-person-%05d, property: open, value: yes}\n"
                        .formatted(i)));
  }

  @Test
  void longIdsAreOfferedInGoodTime() throws IOException {
    String id = "a".repeat(LONGEST);
    Run run =
        check(
            "properties: {open: {kind: yes-no}}\nsubjects: {? "
                + json("xy" + id + "v")
                + " : {label: X}}\narticles: [{id: one, facts: [{about: "
                + id
                + "vw, property: open, value: yes}]}]\n");
    assertThat(run.err()).isEmpty();
  }
}
