package id.selisih.report;

import com.fasterxml.jackson.core.JsonGenerator;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import id.selisih.finding.Finding;
import id.selisih.finding.Fingerprint;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The report that GitLab shows as code quality. An error is {@code major}, a warning {@code minor}
 * and a note {@code info}, as linters have it; a problem of a fact file is a {@code blocker}, for
 * its facts were not checked. What is reviewed is left out: GitLab then counts it as resolved.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code
 *     Quality report format</a>
 */
public final class GitlabReport implements Report {
  private final Repository repository;

  /**
   * A report.
   *
   * @param repository where the fact files stand
   */
  public GitlabReport(Repository repository) {
    this.repository = repository;
  }

  @Override
  public String render(Outcome outcome) {
    Wording wording = new Wording(outcome);
    return JsonDocument.of(
        json -> {
          json.writeStartArray();
          Map<String, Integer> told = new HashMap<>();
          for (Problem problem : outcome.problems()) {
            String text = repository.pathOrName(problem.origin().file()) + "\n" + problem.message();
            // GitLab takes two of one fingerprint for one: many rows may lack the same key.
            int times = told.merge(text, 1, Integer::sum);
            String fingerprint = Fingerprint.of("problem", times == 1 ? text : text + "\n" + times);
            entry(json, problem.message(), "problem", fingerprint, "blocker", problem.origin());
          }
          for (Finding finding : outcome.open()) {
            entry(
                json,
                wording.message(finding),
                finding.rule(),
                finding.fingerprint(),
                severity(finding.severity()),
                outcome.place(finding));
          }
          json.writeEndArray();
        });
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }

  private void entry(
      JsonGenerator json,
      String description,
      String check,
      String fingerprint,
      String severity,
      Origin origin)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", Visible.line(description));
    json.writeStringField("check_name", check);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", repository.pathOrName(origin.file()));
    json.writeObjectFieldStart("lines");
    // GitLab drops an entry that has no line.
    json.writeNumberField("begin", Math.max(1, origin.line()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }
}
