package id.selisih.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table whose columns shrink, and break their texts, until it fits a terminal. */
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 7;

  /** What a column keeps while others can shrink: a date, a short name. */
  private static final int PHRASE = 16;

  /** A word that is longer may be broken before those of other columns are. */
  private static final int LONG_WORD = 24;

  /** A row: its cells, and how the whole row is marked. */
  private record Row(List<String> cells, UnaryOperator<String> mark) {}

  private final List<Row> rows = new ArrayList<>();
  private final int firm;

  /**
   * A table.
   *
   * @param firm index of a column that keeps its texts on one line while others can shrink; -1 for
   *     none
   */
  TextTable(int firm) {
    this.firm = firm;
  }

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

  /**
   * Takes columns from the widest until all fit: first where that breaks lines between words and
   * leaves them long, then between words, then within them.
   */
  private void fit(int[] widths, int available) {
    int[] words = new int[widths.length];
    int[] phrases = new int[widths.length];
    int[] least = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      for (Row row : rows) {
        words[i] = Math.max(words[i], Columns.longestWord(row.cells().get(i)));
      }
      words[i] = Math.min(words[i], LONG_WORD);
      phrases[i] = i == firm ? widths[i] : Math.max(words[i], PHRASE);
      least[i] = NARROWEST;
    }
    int left = shrink(widths, phrases, available);
    left = left > 0 ? shrink(widths, words, available) : left;
    if (left > 0) {
      shrink(widths, least, available);
    }
  }

  /** Shrinks columns down to their floors, and returns by how much they are still too wide. */
  private static int shrink(int[] widths, int[] floors, int available) {
    int excess = -GAP - available;
    for (int width : widths) {
      excess += width > 0 ? width + GAP : 0;
    }
    while (excess > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > floors[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return excess;
      }
      widths[widest]--;
      excess--;
    }
    return 0;
  }
}
