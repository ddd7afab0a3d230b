package id.selisih.report;

import com.fasterxml.jackson.core.JsonGenerator;
import id.selisih.compare.Answer;
import id.selisih.compare.Need;
import id.selisih.fact.Claimant;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Origin;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Problem;
import id.selisih.fact.Quantity;
import id.selisih.fact.Review;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.finding.Reason;
import id.selisih.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The report for programs. Field names are stable; an absent optional is left out. */
public final class JsonReport implements Report {
  private static final int VERSION = 1;
  private static final int MOST_REASONS = 20;

  @Override
  public String render(Outcome outcome) {
    Wording wording = new Wording(outcome);
    return JsonDocument.of(json -> new Writer(json, wording).outcome(outcome));
  }

  /** Writes the parts of one report. */
  private static final class Writer {
    private final JsonGenerator json;
    private final Wording wording;

    Writer(JsonGenerator json, Wording wording) {
      this.json = json;
      this.wording = wording;
    }

    void outcome(Outcome outcome) throws IOException {
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeObjectFieldStart("summary");
      json.writeNumberField("articles", outcome.base().articles().size());
      json.writeNumberField("facts", outcome.base().facts().size());
      json.writeNumberField("questions", outcome.base().questions().size());
      json.writeNumberField("errors", outcome.count(Severity.ERROR));
      json.writeNumberField("warnings", outcome.count(Severity.WARNING));
      json.writeNumberField("notes", outcome.count(Severity.NOTE));
      json.writeNumberField("reviewed", outcome.reviewed().size());
      json.writeNumberField("problems", outcome.problems().size());
      json.writeNumberField("left-out", outcome.leftOut());
      if (outcome.elsewhere() != null) {
        json.writeNumberField("others", outcome.others().size());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("problems");
      for (Problem problem : outcome.problems()) {
        problem(problem);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Finding finding : outcome.findings()) {
        finding(finding);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void problem(Problem problem) throws IOException {
      json.writeStartObject();
      json.writeStringField("message", problem.message());
      origin(problem.origin());
      optional("suggestion", problem.suggestion());
      json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity().key());
      if (finding.question() != null) {
        json.writeStringField("kind", finding.question().kind().key());
        json.writeStringField("about", finding.question().about());
        json.writeStringField("property", finding.question().property().id());
      }
      json.writeStringField("message", wording.message(finding));
      reasons(finding);
      LeftOut leftOut = wording.leftOut(finding);
      if (leftOut != null) {
        json.writeObjectFieldStart("left-out");
        json.writeNumberField("values", leftOut.values());
        json.writeNumberField("facts", leftOut.facts());
        json.writeEndObject();
      }
      strings("needs", finding.needs().stream().map(Need::key).toList());
      strings("suspicions", wording.hints().suspicions(finding));
      strings("suggestions", wording.hints().suggestions(finding));
      String settle = wording.hints().settle(finding);
      optional("settle", settle.isEmpty() ? null : settle);
      json.writeStringField("fingerprint", finding.fingerprint());
      json.writeBooleanField("reviewed", finding.isReviewed());
      review(finding.review());
      if (finding.values().isEmpty()) {
        origin(finding.origin());
      }
      evidence("values", finding.values());
      evidence("others", finding.others());
      List<Fact> related = finding.detail().related();
      if (!related.isEmpty()) {
        json.writeArrayFieldStart("related");
        for (Fact fact : related) {
          fact(fact);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }

    private void review(@Nullable Review review) throws IOException {
      if (review != null) {
        json.writeObjectFieldStart("review");
        optional("by", review.by());
        optional("on", review.on());
        json.writeStringField("because", review.because());
        date("until", review.until());
        json.writeEndObject();
      }
    }

    private void reasons(Finding finding) throws IOException {
      json.writeArrayFieldStart("reasons");
      List<Reason> shown = shown(finding.reasons());
      for (Reason reason : shown) {
        json.writeStartObject();
        json.writeStringField("reason", reason.cause().key());
        json.writeArrayFieldStart("values");
        json.writeNumber(reason.one());
        json.writeNumber(reason.two());
        json.writeEndArray();
        json.writeStringField("text", wording.reasons().one(reason, finding));
        json.writeEndObject();
      }
      int left = finding.reasons().size() - shown.size();
      if (left > 0) {
        json.writeStartObject();
        json.writeStringField("reason", "more");
        json.writeArrayFieldStart("values");
        json.writeEndArray();
        json.writeStringField("text", Labels.count(left, "more reason") + " left out");
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    /** At most so many reasons, the first of each cause kept. */
    private static List<Reason> shown(List<Reason> reasons) {
      Set<Reason> kept = new HashSet<>();
      Set<Object> causes = new HashSet<>();
      for (Reason reason : reasons) {
        if (causes.add(reason.cause())) {
          kept.add(reason);
        }
      }
      List<Reason> shown = new ArrayList<>();
      int room = MOST_REASONS - kept.size();
      for (Reason reason : reasons) {
        if (kept.contains(reason)) {
          shown.add(reason);
        } else if (room > 0) {
          shown.add(reason);
          room--;
        }
      }
      return shown;
    }

    private void evidence(String name, List<Evidence> values) throws IOException {
      json.writeArrayFieldStart(name);
      for (Evidence value : values) {
        json.writeStartObject();
        Answer answer = value.answer();
        boolean isPlace = answer.first().value() instanceof PlaceValue;
        json.writeStringField("value", isPlace ? place(answer) : answer.display());
        json.writeStringField("status", answer.key().status().key());
        if (answer.first().value() instanceof Quantity) {
          json.writeStringField("count", answer.key().count().key());
          optional("unit", answer.first().context().unit());
        }
        optional("scope", answer.scope());
        json.writeArrayFieldStart("facts");
        for (Fact fact : value.facts()) {
          fact(fact);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private static String place(Answer answer) {
      PlaceValue place = (PlaceValue) answer.first().value();
      return place.subject() != null ? place.subject() : answer.display();
    }

    private void fact(Fact fact) throws IOException {
      json.writeStartObject();
      optional("id", fact.id());
      json.writeStringField("article", fact.article().id());
      origin(fact.origin());
      json.writeStringField("value", fact.value().written());
      optional("printed", fact.printed());
      date("as-of", fact.asOf());
      List<String> saidBy = fact.claim().claimants().stream().map(Claimant::written).toList();
      if (!saidBy.isEmpty()) {
        strings("said-by", saidBy);
      }
      date("said-on", fact.claim().saidOn());
      if (!fact.claim().via().isEmpty()) {
        strings("via", fact.claim().via());
      }
      if (fact.articleLine() > 0) {
        json.writeNumberField("article-line", fact.articleLine());
      }
      json.writeEndObject();
    }

    private void origin(Origin origin) throws IOException {
      json.writeStringField("file", origin.file());
      if (origin.line() > 0) {
        json.writeNumberField("line", origin.line());
        json.writeNumberField("column", origin.column());
      }
    }

    private void strings(String name, List<String> strings) throws IOException {
      json.writeArrayFieldStart(name);
      for (String string : strings) {
        json.writeString(string);
      }
      json.writeEndArray();
    }

    private void date(String name, @Nullable Edtf date) throws IOException {
      optional(name, date == null ? null : date.text());
    }

    private void optional(String name, @Nullable String value) throws IOException {
      if (value != null) {
        json.writeStringField(name, value);
      }
    }
  }
}
