package id.selisih.cli;

import id.selisih.report.CsvReport;
import id.selisih.report.GithubReport;
import id.selisih.report.GitlabReport;
import id.selisih.report.JsonReport;
import id.selisih.report.JunitReport;
import id.selisih.report.MarkdownReport;
import id.selisih.report.Report;
import id.selisih.report.Repository;
import id.selisih.report.SarifReport;
import id.selisih.report.Style;
import id.selisih.report.TextReport;
import id.selisih.report.TextReport.Verbosity;
import java.util.Locale;

/** A format that a report can have. */
enum Format {
  TEXT,
  MARKDOWN,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB,
  CSV;

  Report report(Style style, int width, Verbosity verbosity, Repository repository) {
    return switch (this) {
      case TEXT -> new TextReport(style, width, verbosity);
      case MARKDOWN -> new MarkdownReport();
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport(repository, Version.number());
      case JUNIT -> new JunitReport(repository);
      case GITHUB -> new GithubReport(repository);
      case GITLAB -> new GitlabReport(repository);
      case CSV -> new CsvReport();
    };
  }

  /** The format that a file's name promises; text where it promises none. */
  static Format ofFile(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".sarif") || name.endsWith(".sarif.json")) {
      return SARIF;
    }
    if (name.endsWith(".json")) {
      return JSON;
    }
    if (name.endsWith(".xml")) {
      return JUNIT;
    }
    if (name.endsWith(".csv")) {
      return CSV;
    }
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
