package id.selisih.report;

import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;

/**
 * Workflow commands that make GitHub Actions show findings beside the lines of a pull request.
 * Problems of fact files come first, then the worst findings, for GitHub shows ten of a level.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">
 *     Workflow commands</a>; how they are escaped: <a
 *     href="https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts">command.ts</a>
 */
public final class GithubReport implements Report {
  private final Repository repository;

  /**
   * A report.
   *
   * @param repository where the fact files stand
   */
  public GithubReport(Repository repository) {
    this.repository = repository;
  }

  @Override
  public String render(Outcome outcome) {
    Wording wording = new Wording(outcome);
    StringBuilder out = new StringBuilder();
    for (Problem problem : outcome.problems()) {
      String suggestion =
          problem.suggestion() == null ? "" : "\n" + Visible.line(problem.suggestion());
      String message = Visible.line(problem.message()) + suggestion;
      command("error", problem.origin(), "problem", message, out);
    }
    for (Finding finding : outcome.open()) {
      String message =
          Visible.line(wording.message(finding)) + "\n" + Explanation.lines(finding, wording);
      command(level(finding.severity()), outcome.place(finding), finding.rule(), message, out);
    }
    return out.toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private void command(
      String level, Origin origin, String title, String message, StringBuilder out) {
    out.append("::").append(level).append(' ');
    if (!origin.file().equals(Origin.STANDARD_INPUT)) {
      out.append("file=").append(property(repository.pathOrName(origin.file()))).append(',');
      if (origin.line() > 0) {
        out.append("line=").append(origin.line()).append(',');
      }
      if (SourceColumn.isKnown(origin)) {
        out.append("col=").append(origin.column()).append(',');
      }
    }
    out.append("title=").append(property(title)).append("::").append(data(message)).append('\n');
  }

  private static String data(String text) {
    // A runner that does not know the command would read the text for commands of the old form.
    return text.replace("##[", "## [")
        .replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
