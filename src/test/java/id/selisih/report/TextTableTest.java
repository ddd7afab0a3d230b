package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static String render(int width, List<String> head, List<String> row) {
    TextTable table = new TextTable(1);
    table.add(head, UnaryOperator.identity());
    table.add(row, UnaryOperator.identity());
    StringBuilder out = new StringBuilder();
    table.render("> ", width, out);
    return out.toString();
  }

  @Test
  void alignsColumnsAndDropsEmptyOnes() {
    assertThat(render(80, List.of("name", "empty", "place"), List.of("国家", "", "x:1")))
        .isEqualTo(
            """
            > name  place
            > 国家  x:1
            """);
  }

  @Test
  void breaksBetweenWordsFirst() {
    List<String> head = List.of("says", "when", "article");
    List<String> row = List.of("National Intelligence Service", "18 Oct 2024", "some-article-id:7");
    assertThat(render(56, head, row))
        .isEqualTo(
            """
            > says                   when         article
            > National Intelligence  18 Oct 2024  some-article-id:7
            > Service
            """);
    assertThat(render(46, head, row))
        .isEqualTo(
            """
            > says          when         article
            > National      18 Oct 2024  some-article-id:7
            > Intelligence
            > Service
            """);
    assertThat(render(32, head, row))
        .isEqualTo(
            """
            > says      when    article
            > National  18 Oct  some-
            > Intellig  2024    article-
            > ence              id:7
            > Service
            """);
  }

  @Test
  void marksWholeRows() {
    TextTable table = new TextTable(-1);
    table.add(List.of("a"), Style.COLOUR::faint);
    table.add(List.of("b\u001b[31m"), UnaryOperator.identity());
    StringBuilder out = new StringBuilder();
    table.render("", 40, out);
    assertThat(out).hasToString("\u001b[2ma\u001b[0m\nb\\u001b[31m\n");
  }
}
