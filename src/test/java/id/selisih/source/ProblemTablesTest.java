package id.selisih.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people are told about their fact files: the tables of {@code problems/*.txt}. A case is a
 * title after {@code ===}, its files ({@code facts.yaml} unless {@code @@} names another), and
 * after {@code >>>} the problems as {@code line:column message | suggestion} and how many facts are
 * in the base and left out. {@code -Dgolden.rewrite=true} writes the tables anew.
 */
class ProblemTablesTest {
  private static final Path TABLES = Path.of("src/test/resources/problems");

  /** A case of a table. */
  record Case(Path table, String title, String files, String expected) {
    @Override
    public String toString() {
      return table.getFileName() + ": " + title;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> tables = Files.list(TABLES)) {
      for (Path table : tables.sorted().toList()) {
        for (String text : Files.readString(table).split("(?m)^=== ", -1)) {
          if (!text.isBlank()) {
            int title = text.indexOf('\n');
            int end = text.indexOf(">>>\n");
            cases.add(
                new Case(
                    table,
                    text.substring(0, title),
                    text.substring(title + 1, end),
                    text.substring(end + 4).strip()));
          }
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysWhatIsWrong(Case given, @TempDir Path folder) throws IOException {
    String said = said(given.files(), folder);
    if (Boolean.getBoolean("golden.rewrite")) {
      String table = Files.readString(given.table());
      String old = "=== " + given.title() + "\n" + given.files() + ">>>\n";
      int from = table.indexOf(old) + old.length();
      int to = table.indexOf("\n=== ", from - 1);
      Files.writeString(
          given.table(),
          table.substring(0, from) + said + "\n" + (to < 0 ? "" : table.substring(to)));
      return;
    }
    assertThat(said).isEqualTo(given.expected());
  }

  private static String said(String files, Path folder) throws IOException {
    for (String file : ("@@ facts.yaml\n" + files).split("(?m)^@@ ", -1)) {
      int name = file.indexOf('\n');
      if (name >= 0 && file.length() > name + 1) {
        Path path = folder.resolve(file.substring(0, name));
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.substring(name + 1));
      }
    }
    Loaded loaded = FactFiles.load(List.of(folder.toString()), InputStream.nullInputStream());
    return Stream.concat(
            loaded.problems().stream().map(ProblemTablesTest::line),
            Stream.of(loaded.base().facts().size() + " facts, " + loaded.leftOut() + " left out"))
        .collect(Collectors.joining("\n"))
        .replace(folder + "/", "");
  }

  private static String line(Problem problem) {
    Origin origin = problem.origin();
    String name = String.valueOf(Path.of(origin.file()).getFileName());
    String place = origin.line() == 0 ? "" : origin.line() + ":" + origin.column();
    String file = name.equals("facts.yaml") ? "" : place.isEmpty() ? name : name + ":";
    return file
        + (file.isEmpty() && place.isEmpty() ? "file" : place)
        + " "
        + problem.message()
        + (problem.suggestion() == null ? "" : " | " + problem.suggestion());
  }
}
