package id.selisih.cli;

import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a run checked and found, and how long that took.
 *
 * @param stages those of the run, which is over
 */
record Statistics(Outcome outcome, Stages stages, Machine machine) {
  private static final int MEGABYTE = 1_000_000;

  /** A line: what is counted, and how often; an empty one where nothing is. */
  private record Row(String label, String figure, String remark) {
    static final Row EMPTY = new Row("", "", "");
  }

  /** How often a rule found something. */
  private record Count(String rule, long all, long reviewed) {}

  /** An aligned table. */
  String text() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("articles", outcome.base().articles().size()));
    rows.add(row("facts", outcome.base().facts().size()));
    if (outcome.leftOut() > 0) {
      rows.add(row("facts left out", outcome.leftOut()));
    }
    rows.add(row("questions", outcome.judgements().size()));
    rows.add(Row.EMPTY);
    rows.add(row("findings", outcome.findings().size(), outcome.reviewed().size()));
    counts().forEach(count -> rows.add(row("  " + count.rule(), count.all(), count.reviewed())));
    if (outcome.elsewhere() != null) {
      rows.add(row("findings not shown", outcome.others().size()));
    }
    rows.add(Row.EMPTY);
    rows.add(seconds("seconds", stages.total()));
    stages.times().forEach((stage, nanos) -> rows.add(seconds("  " + stage.label(), nanos)));
    rows.add(row("megabytes at the peak", machine.peak() / MEGABYTE));
    return text(rows);
  }

  private static String text(List<Row> rows) {
    int labels = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
    int figures = rows.stream().mapToInt(row -> row.figure().length()).max().orElse(0);
    String format = "%-" + labels + "s  %" + figures + "s%s";
    StringBuilder text = new StringBuilder("statistics:\n");
    for (Row row : rows) {
      String line = String.format(Locale.ROOT, format, row.label(), row.figure(), row.remark());
      text.append(("  " + line).stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Of the rules that found something, those that found most come first. */
  private List<Count> counts() {
    Map<String, List<Finding>> byRule = new TreeMap<>();
    for (Finding finding : outcome.findings()) {
      byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }
    List<Count> counts = new ArrayList<>();
    byRule.forEach(
        (rule, found) -> {
          long reviewed = found.stream().filter(Finding::isReviewed).count();
          counts.add(new Count(rule, found.size(), reviewed));
        });
    // The sort is stable: rules of one count stay in the order of their names.
    counts.sort(Comparator.comparingLong(Count::all).reversed());
    return counts;
  }

  private static Row row(String label, long count) {
    return row(label, count, 0);
  }

  private static Row row(String label, long count, long reviewed) {
    String remark = reviewed == 0 ? "" : String.format(Locale.ROOT, "  (%,d reviewed)", reviewed);
    return new Row(label, String.format(Locale.ROOT, "%,d", count), remark);
  }

  private static Row seconds(String label, long nanos) {
    return new Row(label, String.format(Locale.ROOT, "%,.3f", nanos / 1e9), "");
  }
}
