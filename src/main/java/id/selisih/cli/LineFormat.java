package id.selisih.cli;

import java.util.Locale;

/** What the answer of a command looks like that answers item by item. */
enum LineFormat {
  /** For people. */
  TEXT,
  /** One JSON object a line. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
