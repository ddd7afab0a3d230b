package id.selisih.source;

import java.util.ArrayList;
import java.util.List;

/** What the fact files of a run hold, read but not yet understood. */
final class Draft {
  /**
   * A fact and what it stands in.
   *
   * @param fact its own fields
   * @param statement the fields that it takes over; the fact itself where there are none
   * @param article the article, or in a CSV file the row, that names the article
   */
  record FactEntry(Entry fact, Entry statement, Entry article) {}

  final List<Entry> properties = new ArrayList<>();
  final List<Entry> subjects = new ArrayList<>();
  final List<Entry> articles = new ArrayList<>();
  final List<FactEntry> facts = new ArrayList<>();
  final List<Entry> reviews = new ArrayList<>();
  final Problems problems = new Problems();

  /** How many facts had a problem and are left out. */
  int leftOut;
}
