package id.selisih.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table whose columns shrink, and break their texts, until it fits a terminal. */
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 7;

  /** What a column keeps while others can shrink: a short name. */
  private static final int PHRASE = 16;

  /** What the firm column keeps while words can stay whole: 22 Oct 2024. */
  private static final int DATE = 11;

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
    List<List<List<String>>> broken =
        rows.stream().map(row -> broken(row.cells(), widths)).toList();
    tighten(widths, broken);
    for (int i = 0; i < rows.size(); i++) {
      for (String line : lines(broken.get(i), widths)) {
        out.append(indent).append(rows.get(i).mark().apply(line)).append('\n');
      }
    }
  }

  /** The lines of each cell of a row; none where the column is left out. */
  private static List<List<String>> broken(List<String> cells, int[] widths) {
    List<List<String>> broken = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      broken.add(widths[i] == 0 ? List.of() : Columns.wrap(cells.get(i), widths[i]));
    }
    return broken;
  }

  /** Takes from the columns what no line of theirs needs. */
  private static void tighten(int[] widths, List<List<List<String>>> broken) {
    for (int i = 0; i < widths.length; i++) {
      int used = 0;
      for (List<List<String>> cells : broken) {
        for (String line : cells.get(i)) {
          used = Math.max(used, Columns.width(line));
        }
      }
      widths[i] = used;
    }
  }

  private static List<String> lines(List<List<String>> cells, int[] widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > 0) {
          String text = y < cells.get(i).size() ? cells.get(i).get(y) : "";
          line.append(Columns.pad(text, widths[i] + GAP));
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
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
      words[i] = Math.max(i == firm ? DATE : NARROWEST, Math.min(words[i], LONG_WORD));
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
