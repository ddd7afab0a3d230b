package id.selisih.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selisih.fact.Fact;
import id.selisih.fact.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every fact file, sound or not. */
class LoadPropertiesTest {
  private static final String SOUND =
      """
      properties:
        troops: {kind: quantity, label: "Troops", unit: person, count: cumulative}
        sent: {kind: yes-no}
        signed: {kind: date}
        holder: {kind: name}
      subjects:
        dprk: {label: North Korea, names: [DPRK, 북한]}
        russia:
          label: Russia
        kursk: {label: Kursk, part-of: russia}
      articles:
        - id: tribunnews
          outlet: Tribunnews
          published: 2024-10-22
          language: id
          credits: [scmp, yonhap]
          facts:
            - id: one
              about: dprk
              property: troops
              value: about 10000
              printed: "10.000 tentara"
              as-of: 2024-10-22
            - said-by: [dprk, Somebody]
              said-on: 2024-10-18
              facts:
                - {about: dprk, property: troops, value: 1500, revises: one}
                - {about: dprk, property: sent, value: yes, line: 5}
                - {about: dprk, property: signed, value: 2024-06, id: two}
            - {about: dprk, property: holder, value: Kim Hong-kyun}
      reviewed:
        - {discrepancy: 0123456789ab, because: settled}
      """;

  private static final String SOUND_CSV =
      """
      article,id,about,property,value,said-by,note
      a,one,dprk,troops,1500,nis;gur,
      a,two,dprk,sent,yes,"nis","a ""note"",
      of two lines"
      b,,dprk,signed,2024-06-19,,
      """;

  /** Pieces that mean something to YAML, to CSV or to the format. */
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r\n",
          "\t",
          " ",
          "  ",
          ": ",
          ":",
          "- ",
          "-",
          "? ",
          "#",
          "&a ",
          "*a",
          "<<: ",
          "!",
          "!!str ",
          "|",
          ">",
          "|\n",
          "'",
          "\"",
          "\\",
          "\\x",
          "\\uD800",
          "[",
          "]",
          "{",
          "}",
          ",",
          ";",
          "%",
          "@",
          "`",
          "---\n",
          "...\n",
          "%YAML 1.1\n",
          "~",
          "null",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\0",
          "\u001B[31m",
          "é",
          "😀",
          "facts:",
          "id: one",
          "about: x",
          "value: 1.500",
          "revises: one",
          "2024-02-30",
          "articles:\n",
          "properties:\n",
          "\n\n\n",
          "id: a\n");

  /** A place, as a share of the length, how much is taken away there, and what is put there. */
  private record Slip(double place, int removed, String added) {
    String in(String text) {
      int from = (int) (place * text.length());
      int to = Math.min(text.length(), from + removed);
      return text.substring(0, from) + added + text.substring(to);
    }
  }

  @Provide
  Arbitrary<List<Slip>> slips() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(0, 3)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(4, 200))),
            Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(3)))
        .as(Slip::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static String mutated(String text, List<Slip> slips) {
    String mutated = text;
    for (Slip slip : slips) {
      mutated = slip.in(mutated);
    }
    // Half a character cannot be written to a file.
    return new String(mutated.getBytes(UTF_8), UTF_8);
  }

  private static void check(Loaded loaded, String text) {
    long lines = text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1).length;
    for (Problem problem : loaded.problems()) {
      assertThat((long) problem.origin().line()).as(problem.toString()).isBetween(0L, lines);
      assertThat(problem.message()).isNotBlank();
    }
    if (loaded.leftOut() > 0) {
      assertThat(loaded.problems()).isNotEmpty();
    }
    for (Fact fact : loaded.base().facts()) {
      assertThat(fact.value().canonical()).isNotNull();
      assertThat(UTF_8.newEncoder().canEncode(fact.value().written())).isTrue();
    }
  }

  @Property(tries = 4000)
  void anyYamlIsReadOrTold(@ForAll("slips") List<Slip> slips) {
    String text = mutated(SOUND, slips);
    Loaded loaded =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                FactFiles.load(
                    List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    check(loaded, text);
  }

  @Property(tries = 1000)
  void anyBytesAreReadOrTold(@ForAll byte[] bytes) {
    check(
        FactFiles.load(List.of("-"), new ByteArrayInputStream(bytes)),
        new String(bytes, StandardCharsets.ISO_8859_1));
  }

  @Property(tries = 1500)
  void anyCsvIsReadOrTold(@ForAll("slips") List<Slip> slips) {
    String text = mutated(SOUND_CSV, slips);
    inFolder(
        folder -> {
          Files.writeString(folder.resolve("a.csv"), text);
          Files.writeString(
              folder.resolve("b.yaml"), SOUND.substring(0, SOUND.indexOf("articles:")));
          check(load(List.of(folder.toString())), text + SOUND);
        });
  }

  /** How the files are told apart: each holds an article, some with the same ids. */
  @Property(tries = 200)
  void theOrderOfThePathsChangesNothing(
      @ForAll("slips") List<Slip> slips, @ForAll("slips") List<Slip> more, @ForAll long seed) {
    inFolder(
        folder -> {
          Files.writeString(folder.resolve("a.yaml"), mutated(SOUND, slips));
          Files.writeString(folder.resolve("b.yaml"), mutated(SOUND, more));
          Files.writeString(folder.resolve("c.csv"), mutated(SOUND_CSV, more));
          Files.createDirectory(folder.resolve("d"));
          Files.writeString(folder.resolve("d/e.yaml"), SOUND);
          List<String> paths =
              new ArrayList<>(
                  Stream.of("a.yaml", "b.yaml", "c.csv", "d", "./d/e.yaml", "a.yaml", "gone.yaml")
                      .map(name -> folder + "/" + name)
                      .toList());
          String before = shown(load(paths));
          Collections.shuffle(paths, new Random(seed));
          assertThat(shown(load(paths))).isEqualTo(before);
        });
  }

  /** Facts that are wrong in every way there is, between others: each is in the base or counted. */
  @Property(tries = 500)
  void noFactIsDroppedInSilence(@ForAll("facts") List<Integer> kinds) {
    List<String> facts =
        List.of(
            "- {about: x, property: t, value: 1}",
            "- {about: x, property: t, value: 1.500}",
            "- {about: x, property: broken, value: 1}",
            "- {about: x, property: none, value: 1}",
            "- {about: x, property: t, valu: 1}",
            "- {about: x, property: t, value: 1, id: twice}",
            "- {about: x, property: t, value: 1, revises: none}",
            "- {about: x, property: t, value: 1, id: self, revises: self}",
            "- {about: x, property: t, value: 1, facts: }",
            "- &a {about: x, property: t, value: 1}",
            "- *a",
            "- text",
            "- [list]",
            "-",
            "- {said-by: x, facts: [{about: x, property: t, value: 1}]}",
            "- {said-bye: x, facts: [{about: x, property: t, value: 1}]}",
            "- {id: x, facts: [{about: x, property: t, value: 1}]}",
            "- {unit: x, facts: [{about: x, property: s, value: yes}]}",
            "- {facts: [text]}",
            "- {facts: [{facts: [{about: x}]}]}",
            "- {facts: [{facts: }]}",
            "- {facts: text}");
    StringBuilder text =
        new StringBuilder("properties: {t: {kind: quantity}, s: {kind: yes-no}, broken: text}\n");
    text.append("articles:\n");
    for (int i = 0; i < kinds.size(); i++) {
      if (i % 4 == 0) {
        text.append(i % 8 == 0 ? "  - id: a\n" : "  - outlet: a\n").append("    facts:\n");
      }
      text.append("      ").append(facts.get(kinds.get(i) % facts.size())).append("\n");
    }
    Loaded loaded =
        FactFiles.load(List.of("-"), new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
    assertThat(loaded.base().facts().size() + loaded.leftOut())
        .as(text.toString())
        .isEqualTo(kinds.size());
    if (loaded.leftOut() > 0) {
      assertThat(loaded.problems()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<List<Integer>> facts() {
    return Arbitraries.integers().between(0, 21).list().ofMaxSize(12);
  }

  private interface Work {
    void in(Path folder) throws IOException;
  }

  private static void inFolder(Work work) {
    try {
      Path folder = Files.createTempDirectory("selisih");
      try {
        work.in(folder);
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Loaded load(List<String> paths) {
    return FactFiles.load(paths, InputStream.nullInputStream());
  }

  private static String shown(Loaded loaded) {
    return String.join(
        "\n",
        Arrays.asList(
            loaded.problems().toString(),
            loaded.files().toString(),
            loaded.base().facts().toString(),
            loaded.base().articles().toString(),
            loaded.base().subjects().all().toString(),
            loaded.base().reviews().toString(),
            String.valueOf(loaded.leftOut())));
  }
}
