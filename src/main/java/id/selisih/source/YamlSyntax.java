package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Words what SnakeYAML says of a syntax error for people who do not know YAML's grammar. */
final class YamlSyntax {
  private static final String NO_COLON = "could not find expected ':'";
  private static final String QUOTE_IT = "put the text in double quotes";

  /** Stands for the line in which what does not end has begun. */
  private static final String LINE = "{line}";

  /**
   * What SnakeYAML says, and what people are told.
   *
   * @param said words that its message holds, and those of the rows above do not
   * @param message what is wrong
   * @param fix how to mend it
   */
  private record Row(String said, String message, String fix) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("(TAB)", "a tab cannot stand here", "indent with spaces"),
          new Row(
              "found incompatible YAML document",
              "another version than YAML 1",
              "leave out the line that begins with `%YAML`"),
          new Row("expected URI", "a tag", QUOTE_IT),
          new Row("that cannot start any token", "no text can begin like this", QUOTE_IT),
          new Row(
              "mapping values are not allowed",
              "a `: ` cannot stand here",
              QUOTE_IT + " if it holds `: `, or give the key a line of its own"),
          new Row(
              "sequence entries are not allowed",
              "a `- ` cannot stand here",
              "give each entry a line of its own"),
          new Row(
              NO_COLON,
              "a line that is no `key: value`",
              "end the key with `: `, or indent the line as part of the text above"),
          new Row(
              "expected <block end>",
              "this does not line up with what began in line " + LINE,
              "indent it like its neighbours"),
          new Row(
              "expected ',' or",
              "a comma or the closing bracket of line " + LINE + " is missing",
              "close the bracket, or put a text that holds one of `,[]{}?` in double quotes"),
          new Row(
              "expected the node content",
              "a value is missing",
              "write the value, or leave out the comma"),
          new Row(
              "escape",
              "a backslash that begins no escape",
              "double the backslash, or put the text in single quotes"),
          new Row(
              "expected '<document start>'",
              "this does not line up with the keys of the file",
              "indent it like its neighbours"),
          new Row("unexpected character found", "an anchor or alias without a name", QUOTE_IT));

  private static final Row UNCLOSED =
      new Row("", "what opens here is never closed", "close the quote or bracket");

  private static final Row FOLLOWS =
      new Row(
          "expected <block end>",
          "nothing can follow the quote or bracket that closes before this",
          "put the whole text in single quotes, or remove what is too much");

  private YamlSyntax() {}

  /** The problem that ends the reading of a file. */
  static Problem problem(String file, MarkedYAMLException e) {
    String said = e.getProblem() == null ? "" : e.getProblem().strip();
    Mark opened = e.getContextMark();
    Mark at = e.getProblemMark();
    boolean isUnclosed =
        opened != null
            && (said.contains("unexpected end of stream")
                || said.contains("unexpected document separator")
                || said.endsWith("but got '<stream end>'")
                || said.endsWith("but got <stream end>"));
    if (isUnclosed || (opened != null && said.startsWith(NO_COLON))) {
      at = opened;
    }
    String near = at == null ? "" : line(at);
    Row row = isUnclosed ? UNCLOSED : row(said, at);
    String message = row == null ? said : row.message().replace(LINE, lineOf(opened));
    return new Problem(
        at == null ? Origin.of(file) : new Origin(file, at.getLine() + 1, at.getColumn() + 1),
        "YAML syntax: "
            + (message.isEmpty() ? "it cannot be read" : message)
            + (near.isEmpty() ? "" : " near `" + near + "`")
            + Draft.CUT_SHORT,
        row == null ? null : row.fix());
  }

  private static @Nullable Row row(String said, @Nullable Mark at) {
    if (said.contains(FOLLOWS.said()) && at != null && at.getColumn() > indent(at)) {
      return FOLLOWS;
    }
    return ROWS.stream().filter(row -> said.contains(row.said())).findFirst().orElse(null);
  }

  /** What stands at a mark, at most a line. */
  private static String line(Mark mark) {
    String snippet = mark.get_snippet(0, 60);
    return snippet == null ? "" : snippet.lines().findFirst().orElse("").strip();
  }

  /** With how many spaces the line of a mark begins, as far as it can be seen. */
  private static int indent(Mark mark) {
    int[] buffer = mark.getBuffer();
    int from = mark.getPointer() - mark.getColumn();
    int indent = 0;
    while (from >= 0 && indent < mark.getColumn() && buffer[from + indent] == ' ') {
      indent++;
    }
    return from < 0 ? 0 : indent;
  }

  private static String lineOf(@Nullable Mark mark) {
    return mark == null ? "?" : String.valueOf(mark.getLine() + 1);
  }
}
