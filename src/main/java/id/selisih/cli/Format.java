package id.selisih.cli;

import id.selisih.report.JsonReport;
import id.selisih.report.MarkdownReport;
import id.selisih.report.Report;
import id.selisih.report.Style;
import id.selisih.report.TextReport;
import id.selisih.report.TextReport.Verbosity;
import java.util.Locale;

/** A format that a report can have. */
enum Format {
  TEXT,
  MARKDOWN,
  JSON;

  Report report(Style style, int width, Verbosity verbosity) {
    return switch (this) {
      case TEXT -> new TextReport(style, width, verbosity);
      case MARKDOWN -> new MarkdownReport();
      case JSON -> new JsonReport();
    };
  }

  /** The format that a file's name promises; text where it promises none. */
  static Format ofFile(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return JSON;
    }
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
