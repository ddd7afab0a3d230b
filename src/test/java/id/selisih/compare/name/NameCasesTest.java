package id.selisih.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the comparison against labelled pairs, a file for each family of names. */
class NameCasesTest {
  private static final Path CASES = Path.of("src/test/resources/names");
  private static final int FEWEST = 60;

  private final NameComparer comparer = new NameComparer();

  private record Case(String one, String two, String label) {}

  private static List<Case> cases(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", -1))
        .map(cells -> new Case(cells[0], cells[1], cells[2]))
        .toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private String verdict(Case pair) {
    return switch (comparer.level(pair.one(), pair.two())) {
      case SAME, VARIANT -> "one";
      case SHORT -> "short";
      case DIFFERENT -> "two";
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "korean",
        "slavic",
        "arabic",
        "chinese",
        "japanese",
        "indonesian",
        "indonesian-arabic",
        "european"
      })
  void hasEnoughOfBothKinds(String family) throws IOException {
    List<Case> cases = cases(CASES.resolve(family + ".tsv"));
    long same = cases.stream().filter(c -> !c.label().equals("two")).count();

    assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
    assertThat((double) same / cases.size()).isBetween(0.45, 0.55);
  }

  @Test
  void isRightWhereItJoinsAndFindsNearlyAll() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int joined = 0;
    int one = 0;
    for (Path file : files()) {
      for (Case pair : cases(file)) {
        String verdict = verdict(pair);
        joined += verdict.equals("one") ? 1 : 0;
        one += pair.label().equals("one") ? 1 : 0;
        if (verdict.equals("one") && !pair.label().equals("one")) {
          wrong.add(file.getFileName() + ": " + pair);
        }
        if (!verdict.equals("one") && pair.label().equals("one")) {
          missed.add(file.getFileName() + ": " + pair);
        }
      }
    }

    assertThat(wrong).hasSizeLessThanOrEqualTo(joined * 2 / 100);
    assertThat(missed).hasSizeLessThanOrEqualTo(one / 10);
  }

  @Test
  void knowsShortForms() throws IOException {
    for (Case pair : cases(CASES.resolve("short.tsv"))) {
      assertThat(verdict(pair)).as("%s", pair).isEqualTo(pair.label());
    }
  }

  @Test
  void isTheSameEitherWayAndOfOneNameAlwaysTheSame() throws IOException {
    for (Path file : files()) {
      for (Case pair : cases(file)) {
        NameVerdict there = comparer.compare(pair.one(), pair.two());
        NameVerdict back = comparer.compare(pair.two(), pair.one());
        assertThat(back.level()).as("%s", pair).isEqualTo(there.level());
        assertThat(back.isAlike()).as("%s", pair).isEqualTo(there.isAlike());
        assertThat(comparer.level(pair.one(), pair.one())).isEqualTo(Level.SAME);
        assertThat(there.reasons()).as("%s", pair).isNotEmpty();
      }
    }
  }

  /** What comes along where a name is copied, and how others type it. */
  enum Setting {
    SOFT_HYPHENS("(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad"),
    ZERO_WIDTH_SPACES("(?<=[a-z]{3})(?=[a-z]{3})", "\u200b"),
    NO_BREAK_SPACES(" ", "\u00a0"),
    BROKEN_LINES(" ", " \n"),
    HARD_HYPHENS("-", "‑"),
    LONG_DASHES("-", "–"),
    CURLY_APOSTROPHES("'", "’"),
    END_OF_CLAUSE("$", ","),
    QUOTED("^.+$", "“$0”"),
    QUOTED_ONCE("^[^‘’]+$", "‘$0’");

    private final Pattern pattern;
    private final String replacement;

    Setting(String pattern, String replacement) {
      this.pattern = Pattern.compile(pattern);
      this.replacement = replacement;
    }

    String of(String name) {
      return pattern.matcher(name).replaceAll(replacement);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameHoweverANameIsSet(Setting setting) throws IOException {
    for (Path file : files()) {
      for (Case pair : cases(file)) {
        String set = setting.of(pair.one());
        assertThat(comparer.level(set, pair.two()))
            .as("%s and %s", set, pair.two())
            .isEqualTo(comparer.level(pair.one(), pair.two()));
      }
    }
  }
}
