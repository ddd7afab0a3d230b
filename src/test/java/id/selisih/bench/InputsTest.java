package id.selisih.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.check.Check;
import id.selisih.finding.Finding;
import id.selisih.rule.Rules;
import id.selisih.source.FactFiles;
import id.selisih.source.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is timed is what it is said to be. */
class InputsTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  private Inputs inputs() {
    return new Inputs(folder, 7);
  }

  @Test
  void oneSeedGivesTheSameBytes() {
    List<Function<Inputs, Path>> all =
        List.of(
            inputs -> inputs.usual(100, 3),
            inputs -> inputs.conflicting(100),
            inputs -> inputs.rows(100),
            inputs -> inputs.question(100, 20),
            inputs -> inputs.statement(100),
            inputs -> inputs.article(100),
            inputs -> inputs.files(30),
            inputs -> inputs.names(40));
    for (Function<Inputs, Path> input : all) {
      Map<Path, String> first = texts(input.apply(new Inputs(folder.resolve("first"), 7)));
      assertThat(texts(input.apply(new Inputs(folder.resolve("second"), 7)))).isEqualTo(first);
      assertThat(texts(input.apply(new Inputs(folder.resolve("first"), 8)))).isNotEqualTo(first);
    }
  }

  @Test
  void aTenthOfTheUsualQuestionsIsInConflictAndNothingElseIsFound() {
    assertThat(found(inputs().usual(1500, 1), 1500)).isEqualTo(Map.of("conflict", 50L));
  }

  @Test
  void theSameIsFoundInManyFilesAndInRows() {
    assertThat(found(inputs().usual(1500, 20), 1500)).isEqualTo(Map.of("conflict", 50L));
    assertThat(found(inputs().rows(1500), 1500)).isEqualTo(Map.of("conflict", 50L));
    assertThat(found(inputs().files(300), 300)).isEqualTo(Map.of("conflict", 10L));
    assertThat(found(inputs().article(1500), 1500)).isEqualTo(Map.of("conflict", 50L));
  }

  @Test
  void everyConflictingQuestionIsOneFinding() {
    assertThat(found(inputs().conflicting(2000), 2000)).isEqualTo(Map.of("conflict", 1000L));
  }

  @Test
  void oneQuestionIsOneConflictHoweverManyItsValues() {
    assertThat(found(inputs().question(500, 25), 500)).containsEntry("conflict", 1L);
  }

  @Test
  void oneStatementWithTwoFiguresIsOneConflict() {
    assertThat(found(inputs().statement(500), 500))
        .isEqualTo(Map.of("conflict", 1L, "single-origin", 2L));
  }

  @Test
  void everySecondNameIsASlipOfAnother() {
    assertThat(found(inputs().names(200), 200)).isEqualTo(Map.of("similar-names", 100L));
  }

  /** How often each rule finds something in a folder that must have no problem. */
  private static Map<String, Long> found(Path input, int facts) {
    Loaded loaded = FactFiles.load(List.of(input.toString()), InputStream.nullInputStream());
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().facts()).hasSize(facts);
    return new Check(Rules.all())
        .run(loaded).findings().stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
  }

  private static Map<Path, String> texts(Path input) {
    try (Stream<Path> files = Files.walk(input)) {
      Map<Path, String> texts = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(input.relativize(file), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
