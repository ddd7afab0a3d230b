package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Hostile text in every field of a base comes out harmless in every format. */
class HostileTextTest {
  /** Every field that takes free text; {@code @} stands for the text, a number keeps it apart. */
  private static final String TEMPLATE =
      """
      properties:
        @0: {kind: text, label: @1}
        @2: {kind: quantity, label: @3, unit: @4}
        @30: {kind: name, label: @31}
      subjects:
        @5: {label: @6, names: [@7]}
      articles:
        - id: @8
          title: @9
          outlet: @10
          url: @11
          credits: [@12]
          facts:
            - {id: @13, about: @5, property: @0, value: @14, printed: @15, scope: @16, note: @17}
            - {about: @5, property: @2, value: 1, unit: @18, said-by: @19, via: [@20, @21]}
            - {about: @32, property: @30, value: @33, said-by: @34}
        - id: @22
          title: @23
          facts:
            - {id: @24, about: @5, property: @0, value: @25, printed: @26, scope: @16, note: @27}
            - {about: @5, property: @2, value: 3, unit: @18, said-by: @19, via: [@28]}
            - {about: @32, property: @30, value: @35, said-by: [@36, @37]}
      reviewed:
        - {discrepancy: @38, because: @39, by: @40, on: @41}
      """;

  private static final ObjectMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cf}|\\p{Cs}");

  private final Path folder;

  HostileTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<String> texts() {
    return List.of(
        "=cmd|' /C calc'!A0",
        "+1+1;=1+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\t=1+1",
        "\r\n=1+1",
        "::error file=x,line=1::pwned",
        "\n::error::pwned\r::add-mask::x",
        " ::stop-commands::x",
        "x ##[error]pwned ##[add-mask]x",
        "%0A::error::pwned",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "[click](javascript:alert(1)) ![i](http://evil.example/i.png)",
        "[click](1) ](2) [x]: http://evil.example",
        "`](http://evil.example) ``` ~~~ | \\| \\",
        "# h\n- l\n> q\n```\n<b>\n",
        "http://evil.example www.evil.example @someone #1 GH-1",
        "\u001b[31m\u001b]0;title\u0007\u009b31m\b\u0000",
        "\u202eabc\u2066 \u200f\u2028\u2029",
        "]]> <![CDATA[ &lt; &#0; <!-- --> <?x?> <!DOCTYPE x>",
        "{0} {{x}} {} ${x} %s \\u0000",
        "\", \"rule\": \"x\" } ] ,",
        "\uFFFE \uFFFF \uFDD0");
  }

  private String write(String text) throws IOException {
    StringBuilder yaml = new StringBuilder();
    int from = 0;
    var fields = Pattern.compile("@([0-9]+)").matcher(TEMPLATE);
    while (fields.find()) {
      yaml.append(TEMPLATE, from, fields.start());
      // Text in JSON is text in YAML. What a formula begins with stays in front.
      yaml.append(ASCII.writeValueAsString(text + fields.group(1)));
      from = fields.end();
    }
    yaml.append(TEMPLATE.substring(from));
    return Files.writeString(folder.resolve("facts.yaml"), yaml).toString();
  }

  /** All reports of one run, which writes them as it would print them. */
  private Map<Format, String> reports(String text) throws IOException {
    List<String> args = new ArrayList<>(List.of("check", write(text), "-v"));
    for (Format format : Format.values()) {
      args.add("--output=" + format + "=" + folder.resolve("out-" + format));
    }
    assertThat(Run.of(args).err()).isEmpty();
    Map<Format, String> reports = new HashMap<>();
    for (Format format : Format.values()) {
      reports.put(format, Files.readString(folder.resolve("out-" + format)));
    }
    return reports;
  }

  private static String of(Map<Format, String> reports, Format format) {
    return reports.getOrDefault(format, "");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isHarmless(String text) throws Exception {
    Map<Format, String> reports = reports(text);
    reports.forEach(
        (format, report) -> {
          String lines = format == Format.CSV ? withoutMarks(report) : report;
          assertThat(CONTROL.matcher(lines).find()).as(format + ": " + report).isFalse();
        });
    for (String command : of(reports, Format.GITHUB).split("\n", -1)) {
      assertThat(command).matches("(::(error|warning|notice) file=[^:]*,title=[a-z-]+::.*)?");
      assertThat(command).doesNotContain("##[");
    }
    json(of(reports, Format.JSON));
    json(of(reports, Format.GITLAB));
    sarif(json(of(reports, Format.SARIF)));
    junit(of(reports, Format.JUNIT));
    csv(of(reports, Format.CSV));
    markdown(of(reports, Format.MARKDOWN));
  }

  /** What is printed in GitHub Actions holds no command beside the annotations. */
  @ParameterizedTest
  @MethodSource("texts")
  void isNotObeyedByTheRunner(String text) throws IOException {
    Run run = Run.with("", 0, Map.of("GITHUB_ACTIONS", "true"), "check", write(text), "-v");
    assertThat(run.out()).doesNotContain("##[").contains("::warning file=");
    assertThat(run.out().lines().map(String::strip).filter(line -> line.startsWith("::")))
        .allMatch(line -> line.matches("::(error|warning|notice) file=[^:]*,title=[a-z-]+::.*"));
  }

  private static String withoutMarks(String csv) {
    return csv.substring(1).replace("\r\n", "\n");
  }

  private static JsonNode json(String report) throws IOException {
    return new ObjectMapper().readTree(report);
  }

  /** Every link leads to a related location of its own result. */
  private static void sarif(JsonNode sarif) {
    JsonNode results = sarif.at("/runs/0/results");
    assertThat(results).isNotEmpty();
    for (JsonNode result : results) {
      List<String> ids = new ArrayList<>();
      result.at("/relatedLocations").forEach(location -> ids.add(location.at("/id").asText()));
      var links =
          Pattern.compile("(?<!\\\\)\\]\\(([^)]*)\\)").matcher(result.at("/message/text").asText());
      List<String> linked = new ArrayList<>();
      while (links.find()) {
        linked.add(links.group(1));
      }
      assertThat(linked).as(result.toString()).isEqualTo(ids);
    }
  }

  private static void junit(String xml) throws Exception {
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertThat(((Element) all.item(i)).getTagName())
          .isIn("testsuites", "testsuite", "testcase", "failure", "system-out");
    }
  }

  private static void csv(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        assertThat(row.size()).isEqualTo(25);
        for (String cell : row) {
          assertThat(cell).doesNotContainPattern("(?:^|;)\\s*[=+\\-@]");
        }
      }
    }
  }

  /** Nothing but text, tables and links to the web: no markup of the base's own. */
  private static void markdown(String markdown) {
    Node document =
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            assertThat(html.getLiteral()).isEqualTo("<!-- -->");
          }

          @Override
          public void visit(HtmlBlock html) {
            throw new AssertionError(html.getLiteral());
          }

          @Override
          public void visit(Image image) {
            throw new AssertionError(image.getDestination());
          }

          @Override
          public void visit(Link link) {
            assertThat(link.getDestination()).startsWith("http");
            visitChildren(link);
          }
        });
  }
}
