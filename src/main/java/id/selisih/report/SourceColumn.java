package id.selisih.report;

import id.selisih.fact.Origin;
import java.util.Locale;

/** Tells columns of a text from the numbers of fields, which CSV files have in their place. */
final class SourceColumn {
  private SourceColumn() {}

  /** Whether the column of a place counts characters. */
  static boolean isKnown(Origin origin) {
    return origin.column() > 0 && !origin.file().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** The column, or the first of the line where it is not known. */
  static int of(Origin origin) {
    return isKnown(origin) ? origin.column() : 1;
  }
}
