package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every JSON report of the golden cases back and holds its fields against the contract. */
class JsonReportTest {
  private static final Set<String> FACT =
      Set.of(
          "id",
          "article",
          "file",
          "line",
          "column",
          "value",
          "printed",
          "as-of",
          "said-by",
          "said-on",
          "via",
          "article-line");
  private static final Set<String> VALUE =
      Set.of("value", "status", "count", "unit", "scope", "facts");

  /** The fields of each object, by the way that leads to it. */
  private static final Map<String, Set<String>> FIELDS =
      Map.ofEntries(
          Map.entry("", Set.of("version", "summary", "problems", "findings")),
          Map.entry(
              "/summary",
              Set.of(
                  "articles",
                  "facts",
                  "questions",
                  "errors",
                  "warnings",
                  "notes",
                  "reviewed",
                  "problems",
                  "left-out",
                  "others")),
          Map.entry("/problems", Set.of("message", "file", "line", "column", "suggestion")),
          Map.entry(
              "/findings",
              Set.of(
                  "rule",
                  "severity",
                  "kind",
                  "about",
                  "property",
                  "message",
                  "reasons",
                  "needs",
                  "suspicions",
                  "suggestions",
                  "settle",
                  "fingerprint",
                  "reviewed",
                  "review",
                  "file",
                  "line",
                  "column",
                  "values",
                  "others",
                  "related")),
          Map.entry("/findings/related", FACT),
          Map.entry("/findings/review", Set.of("by", "on", "because", "until")),
          Map.entry("/findings/reasons", Set.of("reason", "values", "text")),
          Map.entry("/findings/values", VALUE),
          Map.entry("/findings/others", VALUE),
          Map.entry("/findings/values/facts", FACT),
          Map.entry("/findings/others/facts", FACT));

  static Stream<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
      return files.filter(file -> file.endsWith("expected.json")).sorted().toList().stream();
    }
  }

  private static JsonParser parser(Path file) throws IOException {
    JsonParser parser = new JsonFactory().createParser(file.toFile());
    return parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  }

  /** The way to where a parser is: {@code /findings/values}. */
  private static String way(JsonParser parser) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return pointer.replaceAll("/[0-9]+", "").replaceAll("/[^/]*$", "");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void hasTheFieldsOfTheContract(Path file) throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    try (JsonParser json = parser(file)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        assertThat(token).isNotEqualTo(JsonToken.VALUE_NULL);
        if (token == JsonToken.FIELD_NAME) {
          found.computeIfAbsent(way(json), way -> new TreeSet<>()).add(json.currentName());
        }
      }
    }
    found.forEach(
        (way, names) -> assertThat(FIELDS.getOrDefault(way, Set.of())).as(way).containsAll(names));
    assertThat(found.getOrDefault("", Set.of())).isEqualTo(FIELDS.get(""));
    // How many findings are not shown is said only where some are left out.
    Set<String> summary = new TreeSet<>(FIELDS.getOrDefault("/summary", Set.of()));
    summary.remove("others");
    assertThat(found.getOrDefault("/summary", Set.of())).containsAll(summary);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void givesAtMostTwentyReasons(Path file) throws IOException {
    int reasons = 0;
    try (JsonParser json = parser(file)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("reasons")) {
          reasons = 0;
        } else if (token == JsonToken.FIELD_NAME && json.currentName().equals("reason")) {
          reasons++;
          assertThat(json.nextTextValue().equals("more") ? 0 : reasons).isLessThanOrEqualTo(20);
        }
      }
    }
  }

  /** Escapes and marks of direction are written as JSON escapes. */
  @ParameterizedTest
  @MethodSource("reports")
  void holdsNoHiddenCharacter(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(Visible.lines(text)).isEqualTo(text);
  }
}
