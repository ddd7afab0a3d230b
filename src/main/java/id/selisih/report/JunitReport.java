package id.selisih.report;

import id.selisih.compare.Judgement;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import id.selisih.fact.Question;
import id.selisih.fact.Review;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report for dashboards of tests: a test case for each question, so that they show what agrees
 * too. The format knows no degrees, so whatever {@code --fail-on} says, a case fails where an error
 * or a warning is open, for each asks a person to mend or to review it; it passes with a word where
 * there are notes or reviewed findings; it is skipped where what it finds does not stand in a new
 * file. A finding without a question is a case of its own. A problem of a fact file is an error.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/unit_test_reports/">Unit test reports of
 *     GitLab</a>, which takes cases of one class and name for one
 * @see <a href="https://github.com/testmoapp/junitxml">The format as tools read it</a>
 */
public final class JunitReport implements Report {
  private static final String SUITE = "selisih";

  /** What XML 1.0 cannot hold, not even as a reference, beyond the control characters. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\uFFFE\\uFFFF\\p{Cs}]");

  private final Repository repository;

  /**
   * A report.
   *
   * @param repository where the fact files stand
   */
  public JunitReport(Repository repository) {
    this.repository = repository;
  }

  /** What a case comes to. */
  private enum Result {
    PASSED,
    FAILED,
    ERROR,
    SKIPPED
  }

  /**
   * A test case.
   *
   * @param group what it belongs to; with the name, no other case has it
   * @param name what people call it
   * @param origin where it stands
   * @param type of a failure: the rule of its worst finding
   * @param message in one line; empty for none
   * @param text everything there is to say; empty for nothing
   */
  private record Case(
      String group,
      String name,
      Origin origin,
      Result result,
      String type,
      String message,
      String text) {}

  @Override
  public String render(Outcome outcome) {
    StringWriter text = new StringWriter();
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      write(cases(outcome), xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes everything that is written to it", e);
    }
    return text + "\n";
  }

  private static List<Case> cases(Outcome outcome) {
    Wording wording = new Wording(outcome);
    Map<Question, List<Finding>> byQuestion = new HashMap<>();
    List<Finding> elsewhere = Objects.requireNonNullElse(outcome.elsewhere(), List.of());
    for (Finding finding : elsewhere) {
      if (finding.question() != null) {
        byQuestion.computeIfAbsent(finding.question(), question -> new ArrayList<>(2));
      }
    }
    List<Case> cases = new ArrayList<>();
    for (Problem problem : outcome.problems()) {
      cases.add(problem(problem));
    }
    for (Finding finding : outcome.findings()) {
      if (finding.question() == null) {
        cases.add(alone(finding, outcome, wording));
      } else {
        byQuestion.computeIfAbsent(finding.question(), question -> new ArrayList<>(2)).add(finding);
      }
    }
    for (Judgement judgement : outcome.judgements()) {
      Question question = judgement.question();
      List<Finding> findings = byQuestion.get(question);
      cases.add(
          findings == null
              ? agreeing(judgement, wording)
              : answered(question, findings, outcome, wording));
    }
    return cases;
  }

  private static Case problem(Problem problem) {
    String mend = problem.suggestion() == null ? "" : "\n" + problem.suggestion();
    return new Case(
        "fact files",
        problem.origin() + ": " + problem.message(),
        problem.origin(),
        Result.ERROR,
        "problem",
        problem.message(),
        problem.origin() + ": " + problem.message() + mend);
  }

  private static Case alone(Finding finding, Outcome outcome, Wording wording) {
    return new Case(
        finding.rule() + "." + finding.fingerprint(),
        wording.message(finding),
        outcome.place(finding),
        isFailing(finding) ? Result.FAILED : Result.PASSED,
        finding.rule(),
        wording.message(finding),
        said(finding, outcome, wording));
  }

  private static Case agreeing(Judgement judgement, Wording wording) {
    Question question = judgement.question();
    if (!judgement.pairs().isEmpty()) {
      return new Case(
          group(question),
          wording.labels().question(question),
          question.facts().get(0).origin(),
          Result.SKIPPED,
          "",
          "the rule for what differs here was not asked",
          "");
    }
    return new Case(
        group(question),
        wording.labels().question(question),
        question.facts().get(0).origin(),
        Result.PASSED,
        "",
        "",
        Agreement.of(judgement, wording.labels()).sentence());
  }

  private static Case answered(
      Question question, List<Finding> findings, Outcome outcome, Wording wording) {
    List<Finding> failing = findings.stream().filter(JunitReport::isFailing).toList();
    // The findings are sorted, so the first that fails is the worst.
    boolean isFailed = !failing.isEmpty();
    Result passed = findings.isEmpty() ? Result.SKIPPED : Result.PASSED;
    return new Case(
        group(question),
        wording.labels().question(question),
        (findings.isEmpty() ? question.facts().get(0).origin() : outcome.place(findings.get(0))),
        isFailed ? Result.FAILED : passed,
        isFailed ? failing.get(0).rule() : "",
        isFailed
            ? failing.stream().map(wording::statement).collect(Collectors.joining("; "))
            : findings.isEmpty() ? "what differs here does not stand in a new file" : "",
        findings.stream().map(f -> said(f, outcome, wording)).collect(Collectors.joining("\n\n")));
  }

  private static boolean isFailing(Finding finding) {
    return !finding.isReviewed() && finding.severity().isAtLeast(Severity.WARNING);
  }

  private static String group(Question question) {
    return question.about() + "." + question.property().id();
  }

  private static String said(Finding finding, Outcome outcome, Wording wording) {
    Review review = finding.review();
    String settled = review == null ? "" : "\nreviewed: " + Visible.line(review.because());
    return finding.severity().key()
        + "["
        + finding.rule()
        + "] "
        + Visible.line(wording.message(finding))
        + settled
        + "\n--> "
        + Visible.line(outcome.place(finding).toString())
        + "\n"
        + Explanation.lines(finding, wording);
  }

  private void write(List<Case> cases, XMLStreamWriter xml) throws XMLStreamException {
    Map<Result, Long> counts =
        cases.stream().collect(Collectors.groupingBy(Case::result, Collectors.counting()));
    xml.writeStartElement("testsuites");
    totals(cases.size(), counts, xml);
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    totals(cases.size(), counts, xml);
    for (Case one : cases) {
      xml.writeCharacters("\n    ");
      write(one, xml);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void totals(int tests, Map<Result, Long> counts, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute("name", SUITE);
    xml.writeAttribute("tests", String.valueOf(tests));
    xml.writeAttribute("failures", String.valueOf(counts.getOrDefault(Result.FAILED, 0L)));
    xml.writeAttribute("errors", String.valueOf(counts.getOrDefault(Result.ERROR, 0L)));
    xml.writeAttribute("skipped", String.valueOf(counts.getOrDefault(Result.SKIPPED, 0L)));
    xml.writeAttribute("time", "0");
  }

  private void write(Case one, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", safe(Visible.line(one.group())));
    xml.writeAttribute("name", safe(Visible.line(one.name())));
    xml.writeAttribute("file", safe(Visible.line(repository.pathOrName(one.origin().file()))));
    if (one.origin().line() > 0) {
      xml.writeAttribute("line", String.valueOf(one.origin().line()));
    }
    xml.writeAttribute("time", "0");
    String element =
        switch (one.result()) {
          case PASSED -> "system-out";
          case FAILED -> "failure";
          case ERROR -> "error";
          case SKIPPED -> "skipped";
        };
    xml.writeStartElement(element);
    if (!one.message().isEmpty()) {
      xml.writeAttribute("message", safe(Visible.line(one.message())));
    }
    if (one.result() == Result.FAILED || one.result() == Result.ERROR) {
      xml.writeAttribute("type", one.type());
    }
    xml.writeCharacters(safe(Visible.lines(one.text())));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static String safe(String text) {
    return FORBIDDEN
        .matcher(text)
        .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
  }
}
