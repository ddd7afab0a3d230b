package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.source.FactFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
class ReadmeTest {
  @Test
  void showsOutputThatTheProgramPrints() throws IOException {
    String sample = between("```text\n", "```");
    String printed = Run.of("check", "facts.yaml").out();
    assertThat(sample).isNotBlank();
    // The cards that are shown need not stand side by side in the output.
    for (String card : sample.split("\n(?=error|warning|note)", -1)) {
      assertThat(printed).contains(card.strip());
    }
  }

  @Test
  void listsTheRules() throws IOException {
    String rules = between("prints -->\n", "<!-- end of rules -->");
    assertThat(rules).isEqualTo(Run.of("rules", "--format", "markdown").out());
  }

  @Test
  void showsAFactFileThatCanBeRead() throws IOException {
    String yaml = between("```yaml\n", "```");
    var loaded =
        FactFiles.load(
            List.of("-"), new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().facts()).hasSize(2);
  }

  private static String between(String start, String end) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf(start) + start.length();
    assertThat(from).isGreaterThan(start.length());
    return readme.substring(from, readme.indexOf(end, from));
  }
}
