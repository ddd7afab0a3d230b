package id.selisih.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Keyed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of verdicts.md: each row a pair of facts and what is to be said of it.
 *
 * <p>A property begins with its kind, a fact with its value; other keys follow as in a fact file.
 * The first fact stands in the article {@code one}, the second in {@code two}, unless {@code @one}
 * puts it beside the first.
 */
class VerdictTableTest {
  private static final List<String> TABLES =
      List.of(
          "quantities", "dates", "names", "places", "yes-no", "text", "claimants", "revision-many");

  private static final Pattern FACT = Pattern.compile("(?:@one )?(\"[^\"]*\"|[^,]*)(.*)");

  static Stream<Arguments> rows() {
    return TABLES.stream().flatMap(VerdictTableTest::rows);
  }

  private static Stream<Arguments> rows(String table) {
    List<String> lines = read(table + ".txt").lines().toList();
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
        .map(i -> Arguments.of(table + ".txt:" + (i + 1), lines.get(i)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("rows")
  void judgesBothOrders(String place, String row) {
    List<String> cells = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
    FactBase base = Bases.load(base(cells.get(0), cells.get(1), cells.get(2))).base();
    assertThat(base.questions()).hasSize(1);
    Fact one = base.facts().get(0);
    Fact two = base.facts().get(1);
    Judge judge = new Judge(base);
    String expected =
        String.join(" | ", cells.subList(3, cells.size())).replaceAll("[ |]+$", "").strip();

    assertThat(words(judge.compare(one, two))).as(place).isEqualTo(expected);
    assertThat(words(judge.compare(two, one))).as(place + ", turned").isEqualTo(expected);
    assertThat(judge.compare(one, one)).isEqualTo(Comparison.AGREE);
    assertThat(judge.compare(two, two)).isEqualTo(Comparison.AGREE);
  }

  private static String words(Comparison comparison) {
    String verdict = comparison.verdict().name().toLowerCase(Locale.ROOT);
    String words = String.join(" | ", verdict, keys(comparison.causes()), keys(comparison.needs()));
    return words.replaceAll("[ |]+$", "");
  }

  private static String keys(Collection<? extends Keyed> keyed) {
    return keyed.stream().map(Keyed::key).collect(Collectors.joining(" "));
  }

  private static String base(String property, String one, String two) {
    boolean oneArticle = two.startsWith("@one ");
    return read("subjects.yaml")
        + "properties:\n  asked: {kind: "
        + property
        + "}\n"
        + "articles:\n"
        + "  - id: one\n    published: 2024-11-20\n    facts:\n"
        + fact(one)
        + (oneArticle ? "" : "  - id: two\n    published: 2024-11-25\n    facts:\n")
        + fact(two);
  }

  private static String fact(String cell) {
    Matcher parts = FACT.matcher(cell);
    assertThat(parts.matches()).as(cell).isTrue();
    String value = parts.group(1).strip();
    String quoted = value.startsWith("\"") ? value : "\"" + value + "\"";
    return "      - {about: nato, property: asked, value: " + quoted + parts.group(2) + "}\n";
  }

  private static String read(String name) {
    try (InputStream in = VerdictTableTest.class.getResourceAsStream("/verdicts/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
