package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selisih.finding.Outcome;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs rely on the names of fields: a new one may be added, none is renamed. */
class FieldNamesTest {
  /** What else the question holds, a suggestion, and a problem with another. */
  private static final String MORE =
      """
        - id: three
          language: id
          facts:
            - {about: pact, property: signed, value: 2024-06}
            - {about: rally, property: signed, value: 2024-10-20, printed: Senin (20/10)}
      subject: {}
      """;

  private final Outcome outcome;
  private final Repository repository;

  FieldNamesTest(@TempDir Path folder) {
    String yaml =
        Outcomes.RICH
                .replace(
                    "value: 1500,", "value: 1500, id: a, scope: all, unit: man, said-on: 2024,")
                .replace("value: 2500,", "value: 2500, scope: some,")
            + MORE;
    this.outcome = Outcomes.of(folder, yaml);
    this.repository = new Repository(folder);
  }

  private static Set<String> names(String json) throws JsonProcessingException {
    Set<String> names = new TreeSet<>();
    collect(new ObjectMapper().readTree(json), "", names);
    return names;
  }

  private static void collect(JsonNode node, String path, Set<String> names) {
    if (node.isArray()) {
      node.forEach(element -> collect(element, path + "[]", names));
    } else if (node.isObject()) {
      for (var field : node.properties()) {
        collect(field.getValue(), path + "." + field.getKey(), names);
      }
    } else {
      names.add(path.substring(1));
    }
  }

  @Test
  void ofTheJsonReport() throws JsonProcessingException {
    assertThat(String.join("\n", names(new JsonReport().render(outcome))) + "\n")
        .isEqualTo(
            """
            findings[].about
            findings[].fingerprint
            findings[].kind
            findings[].message
            findings[].needs[]
            findings[].others[].facts[].article
            findings[].others[].facts[].column
            findings[].others[].facts[].file
            findings[].others[].facts[].line
            findings[].others[].facts[].value
            findings[].others[].status
            findings[].others[].value
            findings[].property
            findings[].reasons[].reason
            findings[].reasons[].text
            findings[].reasons[].values[]
            findings[].reviewed
            findings[].rule
            findings[].settle
            findings[].severity
            findings[].suggestions[]
            findings[].suspicions[]
            findings[].values[].count
            findings[].values[].facts[].article
            findings[].values[].facts[].article-line
            findings[].values[].facts[].as-of
            findings[].values[].facts[].column
            findings[].values[].facts[].file
            findings[].values[].facts[].id
            findings[].values[].facts[].line
            findings[].values[].facts[].printed
            findings[].values[].facts[].said-by[]
            findings[].values[].facts[].said-on
            findings[].values[].facts[].value
            findings[].values[].facts[].via[]
            findings[].values[].scope
            findings[].values[].status
            findings[].values[].unit
            findings[].values[].value
            problems[].column
            problems[].file
            problems[].line
            problems[].message
            problems[].suggestion
            summary.articles
            summary.errors
            summary.facts
            summary.left-out
            summary.notes
            summary.problems
            summary.questions
            summary.reviewed
            summary.warnings
            version
            """);
  }

  @Test
  void ofSarif() throws JsonProcessingException {
    String sarif = new SarifReport(repository, "1").render(outcome);
    assertThat(String.join("\n", names(sarif)) + "\n")
        .isEqualTo(
            """
            $schema
            runs[].columnKind
            runs[].invocations[].executionSuccessful
            runs[].invocations[].toolExecutionNotifications[].level
            runs[].invocations[].toolExecutionNotifications[].locations[].physicalLocation.artifactLocation.uri
            runs[].invocations[].toolExecutionNotifications[].locations[].physicalLocation.artifactLocation.uriBaseId
            runs[].invocations[].toolExecutionNotifications[].locations[].physicalLocation.region.endColumn
            runs[].invocations[].toolExecutionNotifications[].locations[].physicalLocation.region.endLine
            runs[].invocations[].toolExecutionNotifications[].locations[].physicalLocation.region.startColumn
            runs[].invocations[].toolExecutionNotifications[].locations[].physicalLocation.region.startLine
            runs[].invocations[].toolExecutionNotifications[].message.text
            runs[].originalUriBaseIds.%SRCROOT%.description.text
            runs[].results[].level
            runs[].results[].locations[].physicalLocation.artifactLocation.uri
            runs[].results[].locations[].physicalLocation.artifactLocation.uriBaseId
            runs[].results[].locations[].physicalLocation.region.endColumn
            runs[].results[].locations[].physicalLocation.region.endLine
            runs[].results[].locations[].physicalLocation.region.startColumn
            runs[].results[].locations[].physicalLocation.region.startLine
            runs[].results[].message.text
            runs[].results[].partialFingerprints.primaryLocationLineHash
            runs[].results[].relatedLocations[].id
            runs[].results[].relatedLocations[].message.text
            runs[].results[].relatedLocations[].physicalLocation.artifactLocation.uri
            runs[].results[].relatedLocations[].physicalLocation.artifactLocation.uriBaseId
            runs[].results[].relatedLocations[].physicalLocation.region.endColumn
            runs[].results[].relatedLocations[].physicalLocation.region.endLine
            runs[].results[].relatedLocations[].physicalLocation.region.startColumn
            runs[].results[].relatedLocations[].physicalLocation.region.startLine
            runs[].results[].ruleId
            runs[].results[].ruleIndex
            runs[].tool.driver.name
            runs[].tool.driver.rules[].defaultConfiguration.level
            runs[].tool.driver.rules[].fullDescription.text
            runs[].tool.driver.rules[].help.markdown
            runs[].tool.driver.rules[].help.text
            runs[].tool.driver.rules[].id
            runs[].tool.driver.rules[].name
            runs[].tool.driver.rules[].properties.problem.severity
            runs[].tool.driver.rules[].properties.tags[]
            runs[].tool.driver.rules[].shortDescription.text
            runs[].tool.driver.semanticVersion
            runs[].tool.driver.version
            version
            """);
  }
}
