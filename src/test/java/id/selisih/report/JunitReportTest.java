package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTest {
  private final Path folder;

  JunitReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Reads the report as a consumer would; that it is well-formed is the first thing asserted. */
  private Element suite(Outcome outcome) {
    String xml = new JunitReport(new Repository(folder)).render(outcome);
    try {
      return (Element)
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)))
              .getElementsByTagName("testsuite")
              .item(0);
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  private static List<Element> cases(Element suite) {
    NodeList nodes = suite.getElementsByTagName("testcase");
    List<Element> cases = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      cases.add((Element) nodes.item(i));
    }
    return cases;
  }

  private static String result(Element element) {
    return element.getFirstChild().getNodeName();
  }

  private static String counts(Element suite) {
    return String.join(
        " ",
        suite.getAttribute("tests"),
        suite.getAttribute("failures"),
        suite.getAttribute("errors"),
        suite.getAttribute("skipped"));
  }

  @Test
  void hasACaseForEachQuestion() {
    Element suite = suite(Outcomes.of(folder, Outcomes.RICH));
    assertThat(counts(suite)).isEqualTo("4 2 0 0");
    assertThat(cases(suite))
        .extracting(c -> c.getAttribute("classname") + ": " + result(c))
        .containsExactly(
            "army.sent: failure",
            "army.troops: system-out",
            "pact.seat: system-out",
            "pact.signed: failure");
    Element agreeing = cases(suite).get(2);
    assertThat(agreeing.getTextContent())
        .isEqualTo("pact: seat: Seoul (2 articles, 2 independent claimants)");
    assertThat(agreeing.getAttribute("file")).isEqualTo("facts.yaml");
    Element failing = (Element) cases(suite).get(3).getFirstChild();
    assertThat(failing.getAttribute("type")).isEqualTo("conflict");
    assertThat(failing.getAttribute("message"))
        .isEqualTo("19 June 2024 and 20 June 2024 cannot both be true as reported");
    assertThat(failing.getTextContent()).endsWith("\nfingerprint: fd0277d7ba2a");
  }

  @Test
  void passesWhatIsReviewedWithTheReason() {
    Element suite = suite(Outcomes.reviewed(Outcomes.of(folder, Outcomes.RICH)));
    assertThat(counts(suite)).isEqualTo("4 0 0 0");
    assertThat(cases(suite).get(3).getTextContent())
        .contains("\nreviewed: both were in the papers");
  }

  @Test
  void skipsWhatDiffersInOldFilesAlone() {
    Element suite = suite(Outcomes.elsewhere(Outcomes.of(folder, Outcomes.RICH)));
    assertThat(counts(suite)).isEqualTo("4 0 0 3");
    assertThat(result(cases(suite).get(2))).isEqualTo("system-out");
  }

  @Test
  void skipsWhatDiffersWhereItsRuleWasNotAsked() {
    Outcome asked = Outcomes.of(folder, Outcomes.RICH);
    Outcome outcome =
        new Outcome(asked.base(), asked.judgements(), List.of(), asked.problems(), asked.leftOut());
    Element suite = suite(outcome);
    assertThat(counts(suite)).isEqualTo("4 0 0 3");
    assertThat(cases(suite).stream().map(c -> c.getElementsByTagName("skipped").item(0)))
        .filteredOn(Objects::nonNull)
        .allMatch(s -> ((Element) s).getAttribute("message").endsWith("was not asked"));
  }

  @Test
  void makesAProblemAnErrorAndAFindingWithoutAQuestionACaseOfItsOwn() {
    String yaml =
        """
        properties: {p: {kind: date}}
        subjects: {x: {label: X}}
        foo: bar
        articles: [{id: a, facts: [{about: y, property: p, value: 2020}]}]
        """;
    Element suite = suite(Outcomes.of(folder, yaml));
    assertThat(counts(suite)).isEqualTo("3 1 1 0");
    assertThat(cases(suite).get(1).getAttribute("classname")).startsWith("undeclared-subject.");
  }

  @Test
  void isWellFormedWhereThereIsNothing() {
    assertThat(counts(suite(Outcomes.of(folder, "articles: []\n")))).isEqualTo("0 0 0 0");
  }

  @Test
  void showsWhatXmlCannotHoldByItsCode() {
    String text = "]]> <b>&amp; \0 \b \uFFFE \uD800 \u0085 😀";
    Outcome hostile =
        Outcomes.with(
            Outcomes.of(folder, Outcomes.RICH),
            finding ->
                new Finding(
                    finding.rule(),
                    finding.severity(),
                    null,
                    finding.values(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    List.of(),
                    new Detail.Undeclared(text, "about", null),
                    finding.fingerprint()));
    String shown = "]]> <b>&amp; \\u0000 \\u0008 \\ufffe \\ud800 \\u0085 😀";
    Element failing = cases(suite(hostile)).get(0);
    assertThat(failing.getAttribute("name")).contains(shown);
    assertThat(failing.getTextContent()).contains(shown);
  }
}
