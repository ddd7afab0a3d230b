package id.selisih.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table whose columns shrink, and break their texts, until it fits a terminal. */
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 7;

  /** A row: its cells, and how the whole row is marked. */
  private record Row(List<String> cells, UnaryOperator<String> mark) {}

  private final List<Row> rows = new ArrayList<>();

  void add(List<String> cells, UnaryOperator<String> mark) {
    rows.add(new Row(cells.stream().map(Visible::line).toList(), mark));
  }

  /**
   * Writes the table.
   *
   * @param indent what every line begins with
   * @param width columns that a line may take, the indent included
   */
  void render(String indent, int width, StringBuilder out) {
    int[] widths = widths();
    fit(widths, width - Columns.width(indent));
    for (Row row : rows) {
      List<List<String>> cells = new ArrayList<>();
      int height = 1;
      for (int i = 0; i < widths.length; i++) {
        List<String> lines = Columns.wrap(row.cells().get(i), Math.max(widths[i], 1));
        cells.add(lines);
        height = Math.max(height, lines.size());
      }
      for (int y = 0; y < height; y++) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
          if (widths[i] > 0) {
            String text = y < cells.get(i).size() ? cells.get(i).get(y) : "";
            line.append(Columns.pad(text, widths[i] + GAP));
          }
        }
        out.append(indent).append(row.mark().apply(line.toString().stripTrailing())).append('\n');
      }
    }
  }

  /** What each column would take; none where only its heading has a text. */
  private int[] widths() {
    int[] widths = new int[rows.get(0).cells().size()];
    for (int i = 0; i < widths.length; i++) {
      for (Row row : rows.subList(1, rows.size())) {
        widths[i] = Math.max(widths[i], Columns.width(row.cells().get(i)));
      }
      if (widths[i] > 0) {
        widths[i] = Math.max(widths[i], Columns.width(rows.get(0).cells().get(i)));
      }
    }
    return widths;
  }

  /** Takes columns from the widest until all fit, or none can shrink further. */
  private static void fit(int[] widths, int available) {
    int total = -GAP;
    for (int width : widths) {
      total += width > 0 ? width + GAP : 0;
    }
    while (total > available) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }
}
