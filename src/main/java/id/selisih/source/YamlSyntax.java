package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Words what SnakeYAML says of a syntax error for people who do not know YAML's grammar. */
final class YamlSyntax {
  private static final String NO_COLON = "could not find expected ':'";
  private static final String FOLLOWS =
      "nothing can follow the quote or bracket that closes before this";
  private static final String QUOTE_IT = "put the text in double quotes";

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
    String message = isUnclosed ? "what opens here is never closed" : plain(said, opened, at);
    return new Problem(
        at == null ? Origin.of(file) : new Origin(file, at.getLine() + 1, at.getColumn() + 1),
        "YAML syntax: "
            + message
            + (near.isEmpty() ? "" : " near `" + near + "`")
            + Draft.CUT_SHORT,
        isUnclosed ? "close the quote or bracket" : suggestion(said, message));
  }

  /** What stands at a mark, at most a line. */
  private static String line(Mark mark) {
    String snippet = mark.get_snippet(0, 60);
    return snippet == null ? "" : snippet.lines().findFirst().orElse("").strip();
  }

  private static String plain(String said, @Nullable Mark opened, @Nullable Mark at) {
    if (said.contains("(TAB)")) {
      return "a tab cannot stand here";
    }
    if (said.startsWith("found incompatible YAML document")) {
      return "another version than YAML 1";
    }
    if (said.startsWith("expected URI")) {
      return "a tag";
    }
    if (said.contains("that cannot start any token")) {
      return "no text can begin like this";
    }
    if (said.startsWith("mapping values are not allowed")) {
      return "a `: ` cannot stand here";
    }
    if (said.startsWith("sequence entries are not allowed")) {
      return "a `- ` cannot stand here";
    }
    if (said.startsWith(NO_COLON)) {
      return "a line that is no `key: value`";
    }
    if (said.startsWith("expected <block end>")) {
      return at != null && at.getColumn() > indent(at)
          ? FOLLOWS
          : "this does not line up with what began in line " + lineOf(opened);
    }
    if (said.startsWith("expected ',' or")) {
      return "a comma or the closing bracket of line " + lineOf(opened) + " is missing";
    }
    if (said.startsWith("expected the node content")) {
      return "a value is missing";
    }
    if (said.contains("escape")) {
      return "a backslash that begins no escape";
    }
    if (said.startsWith("expected '<document start>'")) {
      return "this does not line up with the keys of the file";
    }
    if (said.startsWith("unexpected character found")) {
      return "an anchor or alias without a name";
    }
    return said.isEmpty() ? "it cannot be read" : said;
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

  private static @Nullable String suggestion(String said, String message) {
    if (said.contains("(TAB)")) {
      return "indent with spaces";
    }
    if (said.startsWith("mapping values are not allowed")) {
      return QUOTE_IT + " if it holds `: `, or give the key a line of its own";
    }
    if (said.startsWith("sequence entries are not allowed")) {
      return "give each entry a line of its own";
    }
    if (said.startsWith(NO_COLON)) {
      return "end the key with `: `, or indent the line as part of the text above";
    }
    if (message.equals(FOLLOWS)) {
      return "put the whole text in single quotes, or remove what is too much";
    }
    if (said.startsWith("expected <block end>") || said.startsWith("expected '<document start>'")) {
      return "indent it like its neighbours";
    }
    if (said.contains("escape")) {
      return "double the backslash, or put the text in single quotes";
    }
    if (said.contains("that cannot start any token") || said.startsWith("unexpected character")) {
      return QUOTE_IT;
    }
    if (said.startsWith("found incompatible YAML document")) {
      return "leave out the line that begins with `%YAML`";
    }
    if (said.startsWith("expected URI")) {
      return QUOTE_IT;
    }
    if (said.startsWith("expected the node content")) {
      return "write the value, or leave out the comma";
    }
    return said.startsWith("expected ',' or")
        ? "close the bracket, or put a text that holds one of `,[]{}?` in double quotes"
        : null;
  }
}
