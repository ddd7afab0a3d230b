package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import id.selisih.fact.Edtf;
import id.selisih.rule.Rule;
import id.selisih.rule.Rules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The JSON Schema accepts what the program reads and finds what it can of what is wrong. */
class SchemaTest {
  private static final Path COPY = Path.of("src/main/resources/id/selisih/cli/facts.schema.json");
  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Run.of("schema").out());
  }

  @Test
  void isPrintedAsItStandsInTheProject() throws IOException {
    assertThat(Run.of("schema").out()).isEqualTo(Files.readString(COPY));
  }

  @Test
  void isItselfValid() throws IOException {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(new ObjectMapper().readTree(COPY.toFile()))).isEmpty();
  }

  @Test
  void isWhatTheFactFileOfTheProjectPointsTo() throws IOException {
    assertThat(Files.readAllLines(Path.of("facts.yaml")).get(0))
        .isEqualTo("# yaml-language-server: $schema=" + COPY);
  }

  /** Every fact file of the project that a run takes without a problem. */
  static Stream<Path> soundFiles() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources/golden"))) {
      files = all.filter(file -> file.toString().matches(".*[^.]\\.ya?ml")).sorted().toList();
    }
    return Stream.concat(
        Stream.of(Path.of("facts.yaml")),
        files.stream()
            .filter(file -> !file.getFileName().toString().startsWith("."))
            .filter(SchemaTest::isSound));
  }

  private static boolean isSound(Path file) {
    return Run.of("check", "--only", "conflict", "--fail-on", "never", file.toString()).status()
        == 0;
  }

  @ParameterizedTest
  @MethodSource("soundFiles")
  void acceptsEverySoundFile(Path file) throws IOException {
    assertThat(validate(Files.readString(file))).isEmpty();
  }

  static Stream<String> examples() {
    return Rules.all().stream()
        .map(Rule::doc)
        .flatMap(doc -> Stream.of(doc.flagged(), doc.passed()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsTheExamplesOfTheRules(String example) throws IOException {
    assertThat(validate(example)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "articles:",
        "{articles: [], reviewed: [], properties: {}, subjects: {}}",
        "subjects: {russia: , kursk: {part-of: russia}}",
        "properties: {p: {kind: quantity, count: additional, tolerance: 2 %, fixed: true}}",
        "properties: {p: {kind: date, fixed: 'true'}, q: {kind: name, fixed: 'false'}}",
        "articles: [{id: 7, published: 2024, facts: [{about: a, property: p, value: no}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, facts: [{value: 1}, {value: 1.5}]}]}]",
        // What is printed stands for a value that is left out.
        "articles: [{id: a, facts: [{about: a, property: p, printed: fifteen}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, facts: [{printed: fifteen}]}]}]",
        "articles: [{id: a, facts: [{about: a, printed: '15', facts: [{property: p}]}]}]",
        "articles: [{id: a, facts: [{value: 1, facts: [{about: a, property: p, id: x}]}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: 1, line: 3, said-by: [x, y]}]}]",
        "reviewed: [{discrepancy: 012345678901, because: 7, until: 2025-01-01}]"
      })
  void acceptsWhatTheProgramReads(String yaml) throws IOException {
    assertThat(validate(yaml)).isEmpty();
    Run run = Run.with(yaml, 0, java.util.Map.of(), "check", "-", "--fail-on", "never");
    assertThat(besidesUndeclared(run)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-10-18",
        "2024-10",
        "2024",
        "2024-10-18T14:00+09:00",
        "2024-10-18T14:00:05Z",
        "2024-10-18/2024-10-22",
        "../2024-10-22",
        "2024-10-18/",
        "2024-10-XX",
        "2024-XX-XX",
        "202X",
        "19XX",
        "2024-22",
        "2024-10-18~",
        "2024-10-18?/2024-10-22%",
        "-0044-03-15",
        "Y-17000000"
      })
  void acceptsEveryFormOfDate(String date) throws Exception {
    assertThat(Edtf.parse(date).text()).isEqualTo(date);
    assertThat(validate("articles: [{id: a, published: '" + date + "'}]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // not a mapping
        "[]",
        "text",
        // unknown keys at every level
        "facts: []",
        "properties: {p: {kind: date, units: km}}",
        "subjects: {s: {name: x}}",
        "articles: [{id: a, date: 2024}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: 1, source: x}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, facts: [{value: 1, src: x}]}]}]",
        "reviewed: [{discrepancy: x, because: y, why: z}]",
        // merge keys
        "subjects: {<<: {s: {label: x}}}",
        "articles: [{id: a, <<: {title: x}}]",
        // missing keys
        "properties: {p: {label: x}}",
        "properties: {p: }",
        "articles: [{title: x}]",
        "articles: [{id: a, facts: [{about: a, property: p}]}]",
        "articles: [{id: a, facts: [{property: p, value: 1}]}]",
        "articles: [{id: a, facts: [{about: a, facts: [{value: 1}]}]}]",
        "reviewed: [{discrepancy: x}]",
        "reviewed: [{because: x}]",
        // misplaced keys
        "properties: {p: {kind: date, unit: km}}",
        "properties: {p: {kind: date, fixed: false}}",
        "properties: {p: {kind: name, count: current}}",
        "properties: {p: {kind: text, tolerance: 2%}}",
        "articles: [{id: a, facts: [{id: x, about: a, property: p, facts: [{value: 1}]}]}]",
        "articles: [{id: a, facts: [{about: a, facts: [{property: p, facts: [{value: 1}]}]}]}]",
        // wrong shapes
        "properties: [p]",
        "properties: {p: date}",
        "subjects: {s: x}",
        "subjects: {s: {names: x}}",
        "articles: {a: {id: a}}",
        "articles: [a]",
        "articles: [{id: [a]}]",
        "articles: [{id: a, credits: x}]",
        "articles: [{id: a, credits: [[x]]}]",
        "articles: [{id: a, facts: {about: a}}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: [1]}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: {x: 1}}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: 1, via: x}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: 1, sum-of: x}]}]",
        "reviewed: {discrepancy: x, because: y}",
        // empty values
        "articles: [{id: }]",
        "articles: [{id: '  '}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: }]}]",
        // words that are not of the format
        "properties: {p: {kind: number}}",
        "properties: {p: {kind: quantity, count: total}}",
        "properties: {p: {kind: quantity, tolerance: 2}}",
        "properties: {p: {kind: quantity, fixed: yes}}",
        "articles: [{id: a, facts: [{about: a, property: p, value: 1, status: over}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: 1, line: 0}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: 1, line: x}]}]",
        // dates
        "articles: [{id: a, published: 22 October 2024}]",
        "articles: [{id: a, published: 2024/10/22}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: 1, as-of: yesterday}]}]",
        "articles: [{id: a, facts: [{about: a, property: p, value: 1, said-on: '[2024]'}]}]",
        "reviewed: [{discrepancy: x, because: y, until: 2025-01}]",
        // a text outside of the folder
        "articles: [{id: a, text: /etc/passwd}]",
        "articles: [{id: a, text: ../other/a.txt}]"
      })
  void findsWhatIsWrongWithTheStructure(String yaml) throws IOException {
    assertThat(validate(yaml)).isNotEmpty();
    // The program finds it too; what it says is held by its own tests.
    Run run = Run.with(yaml, 0, java.util.Map.of(), "check", "-");
    assertThat(run.status()).as(run.out()).isEqualTo(2);
    assertThat(besidesUndeclared(run)).isNotEmpty();
  }

  /** What a run says besides that a property is not declared, which no schema can tell. */
  private static String besidesUndeclared(Run run) {
    return run.err().replaceAll("(?s)<stdin>[^\n]*there is no property.*?\n.*?\n", "");
  }

  private static Set<ValidationMessage> validate(String yaml) throws IOException {
    Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    return SCHEMA.validate(json(root));
  }

  /** As an editor sees YAML: with the types of the core schema of YAML 1.2. */
  private static JsonNode json(Node node) throws IOException {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (var tuple : mapping.getValue()) {
        object.set(((ScalarNode) tuple.getKeyNode()).getValue(), json(tuple.getValueNode()));
      }
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      for (Node item : sequence.getValue()) {
        array.add(json(item));
      }
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    String text = scalar.getValue();
    if (!scalar.isPlain()) {
      return JsonNodeFactory.instance.textNode(text);
    }
    if (text.isEmpty() || text.matches("~|null|Null|NULL")) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (text.matches("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
      return new ObjectMapper().readTree(text);
    }
    return JsonNodeFactory.instance.textNode(text);
  }
}
