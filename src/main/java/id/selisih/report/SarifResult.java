package id.selisih.report;

import com.fasterxml.jackson.core.JsonGenerator;
import id.selisih.fact.Fact;
import id.selisih.fact.Origin;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes findings as results of SARIF, one after the other. */
final class SarifResult {
  /** What relative addresses are relative to. */
  static final String ROOT = "%SRCROOT%";

  /** GitHub shows 100 locations of a result, the one that it is shown at among them. */
  private static final int MOST_RELATED = 99;

  private final Outcome outcome;
  private final Repository repository;
  private final Wording wording;
  private final Map<String, Integer> ruleIndexes;
  private final JsonGenerator json;

  SarifResult(
      Outcome outcome,
      Repository repository,
      Wording wording,
      List<String> rules,
      JsonGenerator json) {
    this.outcome = outcome;
    this.repository = repository;
    this.wording = wording;
    this.ruleIndexes =
        IntStream.range(0, rules.size()).boxed().collect(Collectors.toMap(rules::get, i -> i));
    this.json = json;
  }

  /**
   * A fact on another side, which the message links to.
   *
   * @param side what it says
   * @param fact where
   */
  private record Related(String side, Fact fact) {}

  void write(Finding finding) throws IOException {
    List<Related> related = related(finding);
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    Integer index = ruleIndexes.get(finding.rule());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", finding.severity().key());
    SarifReport.text("message", message(finding, related), json);
    locations(outcome.place(finding));
    relatedLocations(related);
    json.writeObjectFieldStart("partialFingerprints");
    // The one that GitHub tells alerts apart by. Files and lines are no part of it.
    json.writeStringField("primaryLocationLineHash", finding.fingerprint());
    json.writeEndObject();
    json.writeEndObject();
  }

  private List<Related> related(Finding finding) {
    List<Related> related = new ArrayList<>();
    int each = Math.max(1, MOST_RELATED / Math.max(1, finding.values().size()));
    Origin own = outcome.place(finding);
    for (Evidence value : finding.values()) {
      String side = wording.labels().value(value.answer());
      value.facts().stream()
          .filter(fact -> !fact.origin().equals(own))
          .limit(each)
          .forEach(fact -> related.add(new Related(side, fact)));
    }
    finding.detail().related().stream()
        .filter(fact -> !fact.origin().equals(own))
        .forEach(fact -> related.add(new Related(wording.labels().own(fact), fact)));
    return related.subList(0, Math.min(related.size(), MOST_RELATED));
  }

  /**
   * A first sentence that GitHub shows where there is little room, then the other sides, each with
   * links to its related locations, then why.
   */
  private String message(Finding finding, List<Related> related) {
    StringBuilder message = new StringBuilder(escaped(wording.message(finding))).append('.');
    String side = "";
    for (int i = 0; i < related.size(); i++) {
      Related other = related.get(i);
      boolean isSame = i > 0 && other.side().equals(side);
      side = other.side();
      message.append(isSame ? ", " : (i == 0 ? " See " : "; ") + escaped(side) + " in ");
      String place = linked(Labels.place(other.fact()));
      message.append('[').append(place).append("](").append(i + 1).append(')');
    }
    message.append(related.isEmpty() ? "" : ".");
    for (Explanation said : Explanation.of(finding, wording)) {
      // The other facts are among the links.
      if (!said.name().equals(Explanation.AGAINST)) {
        message.append(' ').append(escaped(Wording.capital(said.line()))).append('.');
      }
    }
    return message.toString();
  }

  /**
   * Text that is neither a link nor a placeholder: braces are doubled (SARIF, 3.11.5), and a
   * bracket stands apart from a parenthesis.
   */
  static String escaped(String text) {
    return Visible.line(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }

  /** Text of a link, where brackets and backslashes are escaped (SARIF, 3.11.6). */
  private static String linked(String text) {
    return escaped(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private void relatedLocations(List<Related> related) throws IOException {
    if (related.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < related.size(); i++) {
      Related other = related.get(i);
      String who = wording.labels().says(other.fact());
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      physical(other.fact().origin());
      SarifReport.text("message", escaped(other.side() + " (" + who + ")"), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The one place that something is shown at. */
  void locations(Origin origin) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    physical(origin);
    json.writeEndObject();
    json.writeEndArray();
  }

  /**
   * A place. GitHub asks for all four bounds of a region. Of a fact it is known where it begins, so
   * the region is its first character; of a file as a whole, the file's.
   */
  private void physical(Origin origin) throws IOException {
    String file = origin.file();
    int line = Math.max(1, origin.line());
    int column = SourceColumn.of(origin);
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", repository.uri(file));
    if (repository.path(file) != null) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", line);
    json.writeNumberField("startColumn", column);
    json.writeNumberField("endLine", line);
    json.writeNumberField("endColumn", column + 1);
    json.writeEndObject();
    json.writeEndObject();
  }
}
