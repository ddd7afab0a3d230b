package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.selisih.fact.Origin;
import id.selisih.fact.Review;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import id.selisih.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
  /**
   * What GitHub requires of each object, no empty string among it: the tables of "Supported SARIF
   * output file properties" in its documentation of SARIF support for code scanning.
   */
  private static final List<String> REQUIRED_OF_RULE =
      List.of("/id", "/shortDescription/text", "/fullDescription/text", "/help/text");

  private static final List<String> REQUIRED_OF_RESULT =
      List.of("/message/text", "/partialFingerprints/primaryLocationLineHash");

  private static final List<String> REQUIRED_OF_LOCATION =
      List.of(
          "/physicalLocation/artifactLocation/uri",
          "/physicalLocation/region/startLine",
          "/physicalLocation/region/startColumn",
          "/physicalLocation/region/endLine",
          "/physicalLocation/region/endColumn");

  private final Path folder;

  SarifReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private JsonNode run(Outcome outcome) {
    return parse(report().render(outcome)).at("/runs/0");
  }

  private SarifReport report() {
    return new SarifReport(new Repository(folder), "1.2.3");
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Stream<Outcome> outcomes() {
    Outcome rich = Outcomes.of(folder, Outcomes.RICH);
    return Stream.of(
        rich,
        Outcomes.reviewed(rich),
        Outcomes.elsewhere(rich),
        Outcomes.of(folder, "nothing.yaml", "articles: []\n"),
        Outcomes.of(folder, "wrong.yaml", "articles: 3\nfoo: {a: b}\n"),
        Outcomes.of(folder, "gone/a b.csv", "about,property\n"),
        Outcomes.ofInput(Outcomes.RICH),
        stale(rich));
  }

  /** A finding that has no fact, in a file as a whole. */
  private static Outcome stale(Outcome outcome) {
    Review review = Outcomes.review("abc");
    Origin origin = Origin.of(outcome.base().facts().get(0).origin().file());
    Review whole = new Review("abc", review.because(), null, null, null, origin);
    Finding finding = outcome.findings().get(0);
    return Outcomes.with(
        outcome,
        f ->
            !f.equals(finding)
                ? f
                : new Finding(
                    "stale-review",
                    Severity.WARNING,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    List.of(),
                    new Detail.StaleReview(whole, false),
                    "abc"));
  }

  @Test
  void isWhatTheOfficialSchemaAsksFor() throws IOException {
    try (InputStream schema =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema sarif = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
      assertThat(sarif.validate(parse("{\"version\": \"2.1.0\"}"))).as("a bad one").isNotEmpty();
      assertThat(outcomes())
          .allSatisfy(o -> assertThat(sarif.validate(parse(report().render(o)))).isEmpty());
    }
  }

  @Test
  void hasAllThatGithubRequires() {
    assertThat(outcomes())
        .allSatisfy(
            outcome -> {
              JsonNode log = parse(report().render(outcome));
              require(log, List.of("/$schema", "/version", "/runs/0/tool/driver/name"));
              assertThat(log.at("/version").asText()).isEqualTo("2.1.0");
              JsonNode run = log.at("/runs/0");
              assertThat(run.at("/results").isArray()).isTrue();
              assertThat(run.at("/tool/driver/rules")).isNotEmpty();
              run.at("/tool/driver/rules").forEach(rule -> require(rule, REQUIRED_OF_RULE));
              for (JsonNode result : run.at("/results")) {
                require(result, REQUIRED_OF_RESULT);
                assertThat(result.at("/locations")).hasSize(1);
                require(result.at("/locations/0"), REQUIRED_OF_LOCATION);
                result
                    .at("/relatedLocations")
                    .forEach(related -> require(related, REQUIRED_OF_LOCATION));
              }
            });
  }

  private static void require(JsonNode node, List<String> pointers) {
    for (String pointer : pointers) {
      assertThat(node.at(pointer).isValueNode()).as(pointer).isTrue();
      assertThat(node.at(pointer).asText()).as(pointer).isNotBlank();
    }
  }

  @Test
  void describesEveryRuleWithinTheLimitsOfGithub() {
    JsonNode rules = run(Outcomes.of(folder, Outcomes.RICH)).at("/tool/driver/rules");
    assertThat(rules).extracting(rule -> rule.at("/id").asText()).isEqualTo(Rules.ids());
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/name").asText()).hasSizeLessThanOrEqualTo(255);
              assertThat(rule.at("/shortDescription/text").asText()).hasSizeLessThanOrEqualTo(1024);
              assertThat(rule.at("/fullDescription/text").asText()).hasSizeLessThanOrEqualTo(1024);
              assertThat(rule.at("/help/markdown").asText()).contains("```yaml\n");
              assertThat(rule.at("/defaultConfiguration/level").asText())
                  .isIn("error", "warning", "note");
              assertThat(rule.at("/properties/tags").size()).isBetween(1, 10);
            });
  }

  @Test
  void linksTheOtherSidesFromTheMessage() {
    JsonNode results = run(Outcomes.of(folder, Outcomes.RICH)).at("/results");
    assertThat(results).isNotEmpty();
    for (JsonNode result : results) {
      List<Integer> linked = new ArrayList<>();
      Matcher links =
          Pattern.compile("(?<!\\\\)\\]\\((\\d+)\\)").matcher(result.at("/message/text").asText());
      while (links.find()) {
        linked.add(Integer.valueOf(links.group(1)));
      }
      assertThat(result.at("/relatedLocations"))
          .extracting(location -> location.at("/id").asInt())
          .isEqualTo(linked);
    }
    JsonNode conflict = results.get(0);
    assertThat(conflict.at("/message/text").asText())
        .startsWith(
            "pact: signing date – 19 June 2024 and 20 June 2024 cannot both be true as reported. See"
                + " 20 June 2024 in [two](1). Claimants: ");
    assertThat(conflict.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(9);
    assertThat(conflict.at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(15);
  }

  @Test
  void pointsToTheRuleAndCarriesTheFingerprint() {
    Outcome outcome = Outcomes.of(folder, Outcomes.RICH);
    JsonNode results = run(outcome).at("/results");
    for (int i = 0; i < results.size(); i++) {
      JsonNode result = results.get(i);
      Finding finding = outcome.findings().get(i);
      assertThat(Rules.ids().get(result.at("/ruleIndex").asInt())).isEqualTo(finding.rule());
      assertThat(result.at("/ruleId").asText()).isEqualTo(finding.rule());
      assertThat(result.at("/level").asText()).isEqualTo(finding.severity().key());
      assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
          .isEqualTo(finding.fingerprint());
    }
  }

  @Test
  void leavesOutWhatIsReviewed() {
    Outcome outcome = Outcomes.of(folder, Outcomes.RICH);
    Finding first = outcome.findings().get(0);
    Outcome settled =
        Outcomes.with(
            outcome, f -> f.equals(first) ? f.settledBy(Outcomes.review(f.fingerprint())) : f);
    assertThat(run(settled).at("/results"))
        .hasSize(outcome.findings().size() - 1)
        .noneMatch(result -> result.toString().contains(first.fingerprint()));
    assertThat(run(Outcomes.reviewed(outcome)).at("/results")).isEmpty();
  }

  @Test
  void keepsTheWorstWhereThereAreTooManyAndSaysSo() {
    Outcome outcome = Outcomes.of(folder, Outcomes.RICH);
    SarifReport small = new SarifReport(new Repository(folder), "1", 2);
    JsonNode run = parse(small.render(outcome)).at("/runs/0");
    assertThat(run.at("/results"))
        .extracting(r -> r.at("/level").asText())
        .containsExactly("error", "warning");
    String left = "SARIF holds the worst 2 of 3 findings, for GitHub takes no more";
    assertThat(small.leftOut(outcome)).isEqualTo(left);
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo(left);
    assertThat(report().leftOut(outcome)).isNull();
  }

  @Test
  void namesFilesRelativeToTheRoot() {
    assertThat(uri("facts/a b#ü%.yaml")).isEqualTo("facts/a%20b%23%C3%BC%25.yaml");
    assertThat(uri("a:b.yaml")).isEqualTo("a%3Ab.yaml");
    assertThat(uri("../" + folder.getFileName() + "/x.yaml")).isEqualTo("x.yaml");
  }

  private String uri(String name) {
    Outcome outcome = Outcomes.of(folder, name, Outcomes.RICH);
    JsonNode place = run(outcome).at("/results/0/locations/0/physicalLocation/artifactLocation");
    assertThat(place.at("/uriBaseId").asText()).isEqualTo("%SRCROOT%");
    return place.at("/uri").asText();
  }

  /** GitHub shows an alert in a pull request only where its line is one that the request adds. */
  @Test
  void showsWhatANewFileBringsInThatFile() throws IOException {
    int second = Outcomes.RICH.indexOf("  - id: two");
    Path old = Files.writeString(folder.resolve("a.yaml"), Outcomes.RICH.substring(0, second));
    Path added = folder.resolve("b.yaml");
    Files.writeString(added, "articles:\n" + Outcomes.RICH.substring(second));
    Outcome outcome = Outcomes.of(List.of(old.toString(), added.toString()));
    for (JsonNode result : run(Outcomes.ofNew(outcome, added.toString())).at("/results")) {
      String uri = "/physicalLocation/artifactLocation/uri";
      assertThat(result.at("/locations/0" + uri).asText()).isEqualTo("b.yaml");
      assertThat(result.at("/relatedLocations/0" + uri).asText()).isEqualTo("a.yaml");
    }
    assertThat(run(outcome).at("/results/0/locations/0").toString()).contains("a.yaml");
  }

  @Test
  void resolvesLinks() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("link"), real);
    assertThat(uri("link/x.yaml")).isEqualTo("real/x.yaml");
  }

  @Test
  void givesTheAbsoluteAddressOfWhatStandsOutside(@TempDir Path outside) throws IOException {
    Outcome outcome = Outcomes.of(outside, Outcomes.RICH);
    JsonNode place = run(outcome).at("/results/0/locations/0/physicalLocation/artifactLocation");
    assertThat(place.at("/uri").asText()).startsWith("file:///").endsWith("/facts.yaml");
    assertThat(place.has("uriBaseId")).isFalse();
  }

  @Test
  void givesStandardInputAndWholeFilesAPlaceThatGithubTakes() {
    JsonNode place =
        run(Outcomes.ofInput(Outcomes.RICH)).at("/results/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("%3Cstdin%3E");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(9);
    JsonNode whole =
        run(stale(Outcomes.of(folder, Outcomes.RICH)))
            .at("/results/0/locations/0/physicalLocation");
    assertThat(whole.at("/artifactLocation/uri").asText()).isEqualTo("facts.yaml");
    assertThat(whole.at("/region").toString())
        .isEqualTo("{\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":2}");
  }

  @Test
  void countsColumnsInCodePoints() {
    Outcome outcome =
        Outcomes.of(
            folder,
            """
            properties: {p: {kind: date}}
            articles:
              - {id: 😀😀, facts: [{about: x, property: p, value: 2020}]}
              - {id: b, facts: [{about: x, property: p, value: 2021}]}
            """);
    JsonNode run = run(outcome);
    assertThat(run.at("/columnKind").asText()).isEqualTo("unicodeCodePoints");
    // Two emoji are four units of UTF-16 and two code points.
    assertThat(
            run.at("/results/0/locations/0/physicalLocation/region/startColumn").asInt()
                - run.at("/results/0/relatedLocations/0/physicalLocation/region/startColumn")
                    .asInt())
        .isEqualTo(1);
  }

  @Test
  void doesNotTakeTheFieldOfACsvFileForAColumn() throws IOException {
    Path csv = folder.resolve("facts.csv");
    Files.writeString(csv, "id,article,about,property,value\n,a,x,p,2020\n,b,x,p,2021\n");
    Path yaml = folder.resolve("p.yaml");
    Files.writeString(yaml, "properties: {p: {kind: date}}\n");
    Outcome outcome = Outcomes.of(List.of(csv.toString(), yaml.toString()));
    assertThat(run(outcome).at("/results/0/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":2,\"startColumn\":1,\"endLine\":2,\"endColumn\":2}");
  }

  @Test
  void tellsWhatIsWrongWithTheFiles() {
    JsonNode invocation =
        run(Outcomes.of(folder, "properties: {p: {kind: dat}}\n")).at("/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
        .contains("`dat`");
  }
}
