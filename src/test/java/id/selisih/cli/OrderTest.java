package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which files are read, and what they are called, never changes a finding. */
class OrderTest {
  @Test
  void changesNothing(@TempDir Path temp) throws IOException {
    List<String> parts = parts();
    String expected = null;
    Random random = new Random(5);
    for (int round = 0; round < 8; round++) {
      Path folder = Files.createDirectory(temp.resolve("round-" + round));
      Collections.shuffle(parts, random);
      List<String> args = new ArrayList<>(List.of("check", "--format", "json"));
      for (int i = 0; i < parts.size(); i++) {
        Path file = folder.resolve((char) ('a' + i) + ".yaml");
        Files.writeString(file, parts.get(i));
        args.add(file.toString());
      }
      Collections.shuffle(args.subList(3, args.size()), random);
      String findings = Run.of(args).out().replaceAll(" *\"(file|line|column)\": .*\n", "");
      // Places are named by the files, so what would settle a lack of times names them too.
      findings = findings.replaceAll("at /.*?\"", "\"");
      expected = expected == null ? findings : expected;
      assertThat(findings).isEqualTo(expected);
    }
  }

  /** The real fact base, each article in a file of its own. */
  private static List<String> parts() throws IOException {
    String facts = Files.readString(Path.of("facts.yaml"));
    int articles = facts.indexOf("\narticles:\n");
    List<String> parts = new ArrayList<>(List.of(facts.substring(0, articles + 1)));
    for (String article : facts.substring(articles + 11).split("(?m)^(?=  - id: )", -1)) {
      if (article.startsWith("  - id: ")) {
        parts.add("articles:\n" + article);
      }
    }
    assertThat(parts).hasSize(6);
    return parts;
  }
}
