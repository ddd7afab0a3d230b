package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every Markdown report of the golden cases back, the hostile ones among them. */
class MarkdownTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** All that a report is built of; anything else comes from a fact file. */
  private static final Set<Class<? extends Node>> OURS =
      Set.of(
          Document.class,
          Heading.class,
          Paragraph.class,
          BulletList.class,
          ListItem.class,
          StrongEmphasis.class,
          Text.class,
          Code.class,
          Link.class,
          HtmlInline.class,
          TableBlock.class,
          TableHead.class,
          TableBody.class,
          TableRow.class,
          TableCell.class);

  /** What GitHub would make active in the text between two pieces of markup. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "://|(?i:www\\.)|@[\\p{L}\\p{N}]|#[0-9]|GH-[0-9]|(?i:mailto:|xmpp:)|:[a-z]+:");

  static Stream<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
      return files.filter(file -> file.endsWith("expected.md")).sorted().toList().stream();
    }
  }

  private static List<Node> nodes(String markdown) {
    List<Node> nodes = new ArrayList<>();
    collect(PARSER.parse(markdown), nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, nodes);
    }
  }

  private static int children(Node node) {
    int count = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      count++;
    }
    return count;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void holdsNothingThatComesFromAFactFile(Path file) throws IOException {
    for (Node node : nodes(Files.readString(file))) {
      assertThat(OURS).contains(node.getClass());
      if (node instanceof HtmlInline html) {
        assertThat(html.getLiteral()).isEqualTo("<!-- -->");
      } else if (node instanceof Link link) {
        assertThat(link.getDestination()).matches("https?://[a-z]+\\.example/[^\\s<>]*");
      } else if (node instanceof StrongEmphasis strong) {
        assertThat(strong.getPrevious()).isNull();
        assertThat(strong.getParent()).isInstanceOf(Paragraph.class);
      } else if (node instanceof Text text) {
        assertThat(ACTIVE.matcher(text.getLiteral()).find()).as(text.getLiteral()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void hasTablesWhoseRowsAreEquallyLong(Path file) throws IOException {
    for (Node node : nodes(Files.readString(file))) {
      if (node instanceof TableBlock table) {
        List<Node> parts = new ArrayList<>();
        collect(table, parts);
        assertThat(parts.stream().filter(TableRow.class::isInstance).map(MarkdownTest::children))
            .isNotEmpty()
            .allMatch(count -> count == children(table.getFirstChild().getFirstChild()));
      }
    }
  }

  /** A pipe too many would not show above: the parser fills rows up and cuts them. */
  @ParameterizedTest
  @MethodSource("reports")
  void hasAsManyPipesInARowAsInItsHead(Path file) throws IOException {
    long expected = 0;
    for (String line : Files.readAllLines(file)) {
      long pipes = line.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count();
      expected = !line.startsWith("|") ? 0 : expected == 0 ? pipes : expected;
      if (line.startsWith("|")) {
        assertThat(pipes).as(line).isEqualTo(expected);
      }
    }
  }

  @Test
  void linksToTheWebAlone() {
    assertThat(link("https://a.example/x?y=1&z=(2)|3"))
        .isEqualTo("https://a.example/x?y=1&z=(2)|3");
    assertThat(link("HTTP://A.EXAMPLE/")).isEqualTo("HTTP://A.EXAMPLE/");
    assertThat(link("javascript:alert(1)")).isNull();
    assertThat(link("https://a.example/ b")).isNull();
    assertThat(link("https://a.example/\u202eb")).isNull();
    assertThat(link("https://a.example/\u001bb")).isNull();
  }

  private static @Nullable String link(String address) {
    MarkdownText text = new MarkdownText();
    text.table(List.of(List.of(MarkdownText.cell("x")), List.of(MarkdownText.link("a", address))));
    return nodes(text.render()).stream()
        .filter(Link.class::isInstance)
        .map(node -> ((Link) node).getDestination())
        .findFirst()
        .orElse(null);
  }

  @Test
  void showsEverythingAsItIsWritten() {
    String written =
        "# *a* _b_ `c` [d](e) ![f](g) <h> &amp; | ~~i~~ $j$ :k: @l #1 http://m www.n o@p.q :100: a:12:3 \\ - 1. >";
    MarkdownText text = new MarkdownText();
    text.paragraph(written);
    StringBuilder shown = new StringBuilder();
    for (Node node : nodes(text.render())) {
      if (node instanceof Text part) {
        shown.append(part.getLiteral());
      } else if (node instanceof Code part) {
        shown.append('`').append(part.getLiteral()).append('`');
      }
    }
    assertThat(shown).hasToString(written);
  }
}
