package id.selisih.report;

import com.fasterxml.jackson.core.JsonGenerator;
import id.selisih.fact.Problem;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import id.selisih.rule.Rule;
import id.selisih.rule.RuleDoc;
import id.selisih.rule.Rules;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report for code scanning: SARIF 2.1.0 with all that GitHub takes from it. What is reviewed is
 * left out, for GitHub then closes the alert.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">OASIS SARIF
 *     2.1.0</a>
 * @see <a
 *     href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">
 *     SARIF support for code scanning</a>
 */
public final class SarifReport implements Report {
  /** GitHub refuses a file whose run has more. */
  private static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Repository repository;
  private final String version;
  private final int mostResults;

  /**
   * A report.
   *
   * @param repository where the fact files stand
   * @param version the program's own
   */
  public SarifReport(Repository repository, String version) {
    this(repository, version, MOST_RESULTS);
  }

  /** A report that holds no more results than that. */
  SarifReport(Repository repository, String version, int mostResults) {
    this.repository = repository;
    this.version = version;
    this.mostResults = mostResults;
  }

  @Override
  public @Nullable String leftOut(Outcome outcome) {
    int all = outcome.open().size();
    return all <= mostResults
        ? null
        : "SARIF holds the worst "
            + Labels.grouped(String.valueOf(mostResults))
            + " of "
            + Labels.count(all, "finding")
            + ", for GitHub takes no more";
  }

  @Override
  public String render(Outcome outcome) {
    return JsonDocument.of(json -> log(outcome, json));
  }

  private void log(Outcome outcome, JsonGenerator json) throws IOException {
    List<RuleDoc> rules = Rules.all().stream().map(Rule::doc).toList();
    List<String> ids = rules.stream().map(RuleDoc::id).toList();
    Wording wording = new Wording(outcome);
    SarifResult results = new SarifResult(outcome, repository, wording, ids, json);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(rules, json);
    invocation(outcome, results, json);
    root(json);
    // The lines of a YAML file are counted in code points by the parser.
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    List<Finding> open = outcome.open();
    for (Finding finding : open.subList(0, Math.min(open.size(), mostResults))) {
      results.write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(List<RuleDoc> rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "selisih");
    json.writeStringField("version", version);
    json.writeStringField("semanticVersion", version);
    json.writeArrayFieldStart("rules");
    for (RuleDoc rule : rules) {
      rule(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void rule(RuleDoc rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", name(rule.id()));
    text("shortDescription", Wording.capital(rule.summary()), json);
    text("fullDescription", rule.why(), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", RuleReport.explain(rule, Style.PLAIN, 100));
    json.writeStringField("markdown", RuleReport.explainMarkdown(rule));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", rule.severity().key());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("fact-checking");
    json.writeString("consistency");
    json.writeEndArray();
    boolean isNote = rule.severity() == Severity.NOTE;
    json.writeStringField("problem.severity", isNote ? "recommendation" : rule.severity().key());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** {@code missing-context} as {@code MissingContext}, which is how names of rules look. */
  private static String name(String id) {
    return Arrays.stream(id.split("-", -1)).map(Wording::capital).collect(Collectors.joining());
  }

  /** Says what was wrong with the fact files, and what did not fit in. */
  private void invocation(Outcome outcome, SarifResult results, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", outcome.problems().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : outcome.problems()) {
      String mend = problem.suggestion() == null ? "" : "; " + problem.suggestion();
      json.writeStartObject();
      json.writeStringField("level", "error");
      text("message", SarifResult.escaped(problem.message() + mend), json);
      results.locations(problem.origin());
      json.writeEndObject();
    }
    String left = leftOut(outcome);
    if (left != null) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      text("message", left, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Relative addresses begin at the root of the repository, wherever that is checked out. */
  private static void root(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SarifResult.ROOT);
    text("description", "The root of the repository.", json);
    json.writeEndObject();
    json.writeEndObject();
  }

  static void text(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
