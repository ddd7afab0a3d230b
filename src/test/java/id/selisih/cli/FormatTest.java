package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format, from one run. */
class FormatTest {
  private static final String FACTS =
      """
      properties: {p: {kind: date, label: day}}
      articles:
        - {id: a, facts: [{about: x, property: p, value: 2020-01-01}]}
        - {id: b, facts: [{about: x, property: p, value: 2021-05-05}]}
      """;

  private final Path folder;
  private final Path facts;

  FormatTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.facts = Files.writeString(folder.resolve("facts.yaml"), FACTS);
  }

  private Run check(String... outputs) {
    List<String> args = new ArrayList<>(List.of("check", facts.toString()));
    for (String output : outputs) {
      args.add("-o");
      args.add(output);
    }
    return Run.of(args);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void refused(Run run, String why) throws IOException {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("selisih: cannot write to `").contains(why).hasLineCount(1);
    assertThat(facts).content().isEqualTo(FACTS);
  }

  @Test
  void writesEveryFormatFromOneRunAsItWouldPrintIt() throws IOException {
    List<String> outputs = new ArrayList<>();
    for (Format format : Format.values()) {
      outputs.add(format + "=" + folder.resolve("out." + format + "-report"));
    }
    Run run = check(outputs.toArray(new String[0]));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    for (Format format : Format.values()) {
      assertThat(folder.resolve("out." + format + "-report"))
          .content()
          .isEqualTo(Run.of("check", facts.toString(), "--format=" + format).out());
    }
    assertThat(files()).hasSize(1 + Format.values().length);
  }

  @Test
  void knowsAFormatByTheNameOfTheFile() throws IOException {
    for (String name : List.of("a.sarif", "a.sarif.json")) {
      check(folder.resolve(name).toString());
      assertThat(folder.resolve(name)).content().contains("\"version\": \"2.1.0\"");
    }
    check(folder.resolve("a.xml").toString());
    assertThat(folder.resolve("a.xml")).content().contains("<testsuites ");
    check(folder.resolve("a.csv").toString());
    assertThat(folder.resolve("a.csv")).content().startsWith("\uFEFFseverity,");
  }

  @Test
  void refusesToWriteOverAFactFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.yaml"), facts);
    for (String over : List.of(facts.toString(), folder.resolve("link.yaml").toString())) {
      for (Format format : Format.values()) {
        refused(check(format + "=" + over), "it is a fact file of this run");
      }
    }
  }

  @Test
  void saysWhatSarifHasNoRoomFor() throws IOException {
    StringBuilder csv = new StringBuilder("article,about,property,value\n");
    for (int i = 0; i < 25_001; i++) {
      csv.append("a,s").append(i).append(",p,2020\n");
    }
    Path many = Files.writeString(folder.resolve("many.csv"), csv);
    Path sarif = folder.resolve("out.sarif");
    Run run =
        Run.with(
            "{properties: {p: {kind: date}}, subjects: {x: {label: X}}}",
            0,
            Map.of(),
            "check",
            "-",
            many.toString(),
            "-o",
            sarif.toString());
    assertThat(run.err())
        .isEqualTo(
            "selisih: SARIF holds the worst 25,000 of 25,001 findings, for GitHub takes no more\n");
    assertThat(Files.readAllLines(sarif))
        .filteredOn(line -> line.contains("\"ruleIndex\""))
        .hasSize(25_000);
  }
}
