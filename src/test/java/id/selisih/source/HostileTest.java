package id.selisih.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selisih.fact.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
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

/**
 * Files made to hurt: each ends in good time, most on a slow machine within a second or two, and
 * says what is wrong. Were one of them read in time that grows with the square of its length, it
 * would take minutes.
 */
class HostileTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int MANY = 100_000;
  private static final int HUGE = 50_000_000;

  private static final String HEAD =
      "properties: {t: {kind: quantity}}\narticles:\n  - id: a\n    facts:\n";

  private static Loaded load(InputStream input) {
    return assertTimeoutPreemptively(LIMIT, () -> FactFiles.load(List.of("-"), input));
  }

  private static Loaded load(String yaml) {
    return load(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
  }

  private static String many(IntFunction<String> line) {
    return IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining());
  }

  /** A text that is never in memory as a whole. */
  private static InputStream around(String before, String repeated, int times, String after) {
    byte[] piece = repeated.repeat(10_000).getBytes(UTF_8);
    Stream<InputStream> pieces =
        Stream.of(
                Stream.of(before.getBytes(UTF_8)),
                Collections.nCopies(times / 10_000, piece).stream(),
                Stream.of(after.getBytes(UTF_8)))
            .flatMap(bytes -> bytes)
            .map(ByteArrayInputStream::new);
    return new SequenceInputStream(Collections.enumeration(pieces.toList()));
  }

  static Stream<Arguments> endless() {
    return Stream.of(
        Arguments.of("plain", "a: ", "x", "\n", "1:4 `xxx"),
        Arguments.of("single quotes", "a: '", "x", "'\n", "1:5 `xxx"),
        Arguments.of("double quotes", "a: \"", "x", "\"\n", "1:5 `xxx"),
        Arguments.of("escapes", "articles: \"", "\\x41", "\"\n", "1:11 "),
        Arguments.of("words", "articles: \"", "x ", "\"\n", "1:11 "),
        Arguments.of("words over lines", "articles:\n  a", " x\n", "", "2:3 "),
        Arguments.of("a block", "articles: |\n", "  x\n", "", "1:11 "),
        Arguments.of("a line of a block", "a: |\n ", "x", "\n", "2:2 `xxx"),
        Arguments.of("a key", "", "x", ": 1\n", "1:1 `xxx"),
        Arguments.of("a quoted key", "\"", "x", "\": 1\n", "1:2 `xxx"),
        Arguments.of("a written out key", "? ", "x ", "\n: 1\n", "1:3 "),
        Arguments.of("an item", "subjects: {x: {names: [", "x ", "]}}\n", "1:24 "),
        Arguments.of("spaces", "articles: ", " ", "\n", "1:10 "),
        Arguments.of("a comment", "# ", "x", "\n", "1:2 "),
        Arguments.of("an anchor", "articles: &", "x", " 1\n", "1:12 "),
        Arguments.of("an alias", "articles: *", "x", "\n", "1:12 "),
        Arguments.of("a tag", "articles: !", "x", " 1\n", "1:1"),
        Arguments.of("a directive", "%", "x", " 1\n", "1:2 "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endless")
  void aScalarOf50MegabytesIsTold(
      String what, String before, String repeated, String after, String told) {
    Loaded loaded = load(around(before, repeated, HUGE / repeated.length(), after));
    assertThat(loaded.problems())
        .as(what)
        .anySatisfy(
            problem ->
                assertThat((problem.origin() + " " + problem.message()).replace("<stdin>:", ""))
                    .startsWith(told)
                    .contains("MiB"))
        .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(300));
  }

  @Test
  void aScalarOfOneMebibyteIsRead() {
    Loaded fits =
        load(
            "properties: {t: {kind: text}}\narticles: [{id: a, facts: [{about: x, property: t,"
                + " value: "
                + "x".repeat(1 << 20)
                + "}]}]");
    assertThat(fits.problems()).isEmpty();
    Loaded tooLarge =
        load(
            "properties: {t: {kind: text}}\narticles: [{id: a, facts: [{about: x, property: t,"
                + " value: \""
                + "é ".repeat(1 << 19)
                + "\"}]}]");
    assertThat(tooLarge.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).endsWith("` is larger than 1 MiB"));
    assertThat(tooLarge.leftOut()).isOne();
  }

  @Test
  void anEndlessScalarFillsNoMemory() {
    Loaded loaded = load(around("articles: \"", "x ", 35_000_000, "\"\n"));
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .startsWith("here begins a value of more than 64 MiB"));
  }

  @Test
  void longCommentsAreNoProblem() {
    assertThat(load(around("", "# xxxxxxx\n", 5_000_000, "articles:\n")).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void nestingTenThousandDeepIsTold(String yaml, String place) {
    assertThat(load(yaml).problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.message()).startsWith("nested deeper than 50 levels");
              assertThat(problem.origin()).hasToString("<stdin>:" + place);
            });
  }

  static Stream<Arguments> nestingTenThousandDeepIsTold() {
    int deep = 10_000;
    String block =
        IntStream.range(0, deep)
            .mapToObj(i -> " ".repeat(i) + "a:\n")
            .collect(Collectors.joining());
    return Stream.of(
        Arguments.of("[".repeat(deep), "1:51"),
        Arguments.of("[".repeat(deep) + "]".repeat(deep), "1:51"),
        Arguments.of("{a: ".repeat(deep), "1:201"),
        Arguments.of("- ".repeat(deep), "1:101"),
        Arguments.of("? ".repeat(deep), "1:101"),
        Arguments.of("articles: " + "[{facts: ".repeat(deep), "1:228"),
        Arguments.of(block, "51:51"));
  }

  @Test
  void fiftyLevelsAreNotTooMany() {
    assertThat(load("zebra: " + "[".repeat(49) + "]".repeat(49)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("`zebra`"));
  }

  @Test
  void anAliasBombIsNeverUnfolded() {
    StringBuilder bomb = new StringBuilder("subjects:\n  a0: &a0 {names: [x, x, x]}\n");
    for (int i = 1; i < 100; i++) {
      String list = String.join(", ", Collections.nCopies(10, "*a" + (i - 1)));
      bomb.append("  a%d: &a%d [%s]\n".formatted(i, i, list));
    }
    assertThat(load(bomb.toString()).problems()).hasSize(100 + 99 * 10 + 99);
  }

  @Test
  void duplicateKeysAreToldOneByOne() {
    assertThat(load("properties:\n" + many(i -> "  t: {kind: quantity}\n")).problems())
        .hasSize(MANY - 1);
    assertThat(load("articles:\n  - id: a\n" + many(i -> "    title: x\n")).problems())
        .hasSize(MANY - 1);
    assertThat(load("subjects:\n" + many(i -> "  t: {names: [x]}\n")).problems()).hasSize(MANY - 1);
    assertThat(load(HEAD + many(i -> "    - {about: x, property: t, value: 1, id: k}\n")))
        .satisfies(loaded -> assertThat(loaded.leftOut()).isEqualTo(MANY));
  }

  @Test
  void unknownKeysAreToldOneByOne() {
    assertThat(load(many(i -> "k" + i + ": 1\n")).problems()).hasSize(MANY);
  }

  @Test
  void referencesToNothingAreToldOneByOne() {
    Loaded facts =
        load(
            HEAD
                + many(
                    i ->
                        "    - {about: x, property: t, value: 1, id: k%d, revises: n%d}\n"
                            .formatted(i, i)));
    assertThat(facts.problems()).hasSize(MANY);
    assertThat(facts.leftOut()).isEqualTo(MANY);
    assertThat(
            load("subjects:\n" + many(i -> "  s%d: {part-of: n%d}\n".formatted(i, i))).problems())
        .hasSize(MANY);
    Loaded properties =
        load(
            "properties:\n"
                + many(i -> "  p" + i + ": {kind: text}\n")
                + "articles:\n  - id: a\n    facts:\n"
                + many(i -> "    - {about: x, property: n" + i + ", value: 1}\n"));
    assertThat(properties.problems()).hasSize(MANY);
  }

  @Test
  void longChainsAreFollowed() {
    IntFunction<String> next =
        i -> "    - {about: x, property: t, value: 1, id: k%d, revises: k%d}\n".formatted(i, i + 1);
    String last = "    - {about: x, property: t, value: 1, id: k" + MANY + "}\n";
    Loaded chain = load(HEAD + many(next) + last);
    assertThat(chain.problems()).isEmpty();
    assertThat(chain.base().facts()).hasSize(MANY + 1);

    Loaded loop = load(HEAD + many(next) + last.replace("}", ", revises: k" + MANY + "}"));
    assertThat(loop.problems()).hasSize(1);
    assertThat(loop.leftOut()).isOne();

    Loaded ring = load(HEAD + many(next) + last.replace("}", ", revises: k0}"));
    assertThat(ring.problems()).hasSize(1);
    assertThat(ring.leftOut()).isEqualTo(MANY + 1);
  }

  @Test
  void longChainsOfSubjectsAreFollowed() {
    for (String key : List.of("part-of", "speaks-for")) {
      IntFunction<String> next = i -> "  s%d: {%s: s%d}\n".formatted(i, key, i + 1);
      String facts =
          key.equals("part-of")
              ? ""
              : HEAD + many(i -> "    - {about: s0, property: t, value: 1, said-by: s" + i + "}\n");
      Loaded chain = load("subjects:\n" + many(next) + "  s" + MANY + ":\n" + facts);
      assertThat(chain.problems()).isEmpty();
      Loaded ring = load("subjects:\n" + many(next) + "  s" + MANY + ": {" + key + ": s0}\n");
      assertThat(ring.problems()).hasSize(1);
    }
  }

  @Test
  void sumsOfEverythingAreFollowed() {
    int wide = 500;
    String all = IntStream.range(0, wide).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
    String facts =
        IntStream.range(0, wide)
            .mapToObj(
                i ->
                    "    - {about: x, property: t, value: 1, id: k%d, sum-of: [%s]}\n"
                        .formatted(i, all))
            .collect(Collectors.joining());
    Loaded loaded = load(HEAD + facts);
    assertThat(loaded.leftOut()).isEqualTo(wide);
    assertThat(loaded.problems()).hasSize(wide * (wide + 1) / 2);
  }

  @Test
  void noStatementHasMoreClaimantsThanThereAreStates() {
    String many = IntStream.range(0, 200).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
    for (String key : List.of("said-by", "via")) {
      String fact = "    - {about: x, property: t, value: 1, " + key + ": [" + many;
      assertThat(load(HEAD + fact + "]}\n").problems()).isEmpty();
      Loaded loaded = load(HEAD + fact + ", c200]}\n");
      assertThat(loaded.leftOut()).isEqualTo(1);
      assertThat(loaded.problems())
          .extracting(Problem::message)
          .containsExactly("`" + key + "` names more than 200");
    }
  }

  @Test
  void aNameOfManySubjectsIsToldInShort() {
    Loaded loaded =
        load(
            "subjects:\n"
                + many(i -> "  s" + i + ": {label: Same Name}\n")
                + HEAD
                + many(i -> "    - {about: x, property: t, value: 1, said-by: Same Name}\n"));
    assertThat(loaded.problems())
        .hasSize(MANY)
        .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(150));
  }

  @Test
  void brokenStatementsAreToldOneByOne() {
    Loaded loaded = load(HEAD + "    - facts:\n" + many(i -> "      - {facts: [{}]}\n"));
    assertThat(loaded.problems()).hasSize(MANY);
    assertThat(loaded.leftOut()).isEqualTo(MANY);
  }

  @Test
  void aFileOfOneLineIsReadLikeAnother() {
    String facts = many(i -> "{about: x, property: t, value: " + i + "}, ");
    Loaded loaded =
        load("{properties: {t: {kind: quantity}}, articles: [{id: a, facts: [" + facts + "]}]}");
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().facts()).hasSize(MANY);
  }

  @Test
  void hostileCsvIsTold(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.csv");
    String header = "article,about,property,value\n";
    for (String row :
        List.of("a,x,t,\"" + "a,x,t,1\n".repeat(MANY), header.repeat(3) + "a,\"\" x")) {
      Files.writeString(file, header + row);
      assertThat(problems(file)).last().asString().contains("CSV syntax");
    }
    for (String piece : List.of(",", "\"", "x,\n ")) {
      Files.writeString(file, header + "a,x,t,\"\n" + piece.repeat(HUGE / piece.length()));
      assertThat(problems(file))
          .last()
          .asString()
          .contains("here begins a row of more than 16 MiB");
    }
    Files.writeString(file, header + "a,x,t," + "x".repeat(2 << 20) + "\n" + ",".repeat(1 << 22));
    assertThat(problems(file))
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(300));
  }

  private static List<String> problems(Path file) {
    return assertTimeoutPreemptively(
            LIMIT,
            () ->
                FactFiles.load(List.of(file.toString()), InputStream.nullInputStream()).problems())
        .stream()
        .map(problem -> problem.message())
        .toList();
  }
}
