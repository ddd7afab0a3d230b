package id.selisih.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as text, or as a table of Markdown. */
final class Table {
  private static final List<String> HEADER =
      List.of(
          "Target", "Case", "Beside", "Runs", "selisih, s", "Yardstick, s", "Ratio", "At most", "");

  private Table() {}

  /** Columns side by side. */
  static String text(List<Row> rows) {
    List<List<String>> lines = lines(rows);
    int[] widths = new int[HEADER.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder columns = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        columns.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
      }
      text.append(columns.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** A table as GitHub has them. */
  static String markdown(List<Row> rows) {
    List<List<String>> lines = new ArrayList<>(lines(rows));
    lines.add(1, HEADER.stream().map(name -> "---").toList());
    return lines.stream()
        .map(
            line ->
                line.stream()
                    .map(cell -> cell.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining());
  }

  private static List<List<String>> lines(List<Row> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEADER);
    for (Row row : rows) {
      lines.add(
          List.of(
              row.target(),
              row.what(),
              row.beside(),
              row.runs(),
              row.program(),
              row.yardstick(),
              row.ratio(),
              row.atMost(),
              row.verdict()));
    }
    return lines;
  }
}
