package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.fact.Claimant;
import id.selisih.fact.Edtf;
import id.selisih.fact.Ellipsis;
import id.selisih.fact.Fact;
import id.selisih.fact.Origin;
import id.selisih.fact.Quantity;
import id.selisih.fact.Review;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * The report for spreadsheets: a row for each finding, value and fact, after RFC 4180. It begins
 * with a byte order mark, without which Excel does not read UTF-8. The columns have the names of
 * the fields of the JSON report; {@code reviewed} says why a finding is settled.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe; plain numbers stay
 * numbers.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class CsvReport implements Report {
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private static final List<String> HEADER =
      List.of(
          "severity",
          "rule",
          "fingerprint",
          "reviewed",
          "kind",
          "about",
          "property",
          "message",
          "why",
          "value",
          "status",
          "count",
          "unit",
          "scope",
          "article",
          "article-line",
          "printed",
          "written",
          "as-of",
          "said-by",
          "said-on",
          "via",
          "id",
          "file",
          "line");

  /** A cell of Excel holds 32,767 characters, one of them the ellipsis. */
  private static final int MOST_CHARACTERS = 32_766;

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  /**
   * What begins a formula, at the beginning of a cell or of what is one where the semicolon
   * separates cells, as it does for Excel in half of Europe. Full-width signs count as well.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(^|;)([\\s\\p{Z}\"]*)(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  @Override
  public String render(Outcome outcome) {
    Wording wording = new Wording(outcome);
    StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
    try {
      FORMAT.printRecord(out, HEADER.toArray());
      for (Finding finding : outcome.findings()) {
        rows(finding, wording, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything that is written to it", e);
    }
    return out.toString();
  }

  private static void rows(Finding finding, Wording wording, StringBuilder out) throws IOException {
    List<String> about = about(finding, wording);
    for (Evidence value : finding.values()) {
      List<String> given = value(value.answer());
      for (Fact fact : value.facts()) {
        List<String> row = new ArrayList<>(about);
        row.addAll(given);
        row.addAll(fact(fact));
        row.addAll(place(fact.origin()));
        FORMAT.printRecord(out, row.stream().map(CsvReport::cell).toArray());
      }
    }
    if (finding.values().isEmpty()) {
      List<String> row = new ArrayList<>(about);
      row.addAll(Collections.nCopies(HEADER.size() - about.size() - 2, ""));
      row.addAll(place(finding.origin()));
      FORMAT.printRecord(out, row.stream().map(CsvReport::cell).toArray());
    }
  }

  private static List<String> about(Finding finding, Wording wording) {
    Review review = finding.review();
    var question = finding.question();
    return List.of(
        finding.severity().key(),
        finding.rule(),
        finding.fingerprint(),
        review == null ? "" : review.because(),
        question == null ? "" : question.kind().key(),
        question == null ? "" : question.about(),
        question == null ? "" : question.property().id(),
        wording.message(finding),
        Explanation.of(finding, wording).stream()
            .map(Explanation::line)
            .collect(Collectors.joining(" | ")));
  }

  private static List<String> value(Answer answer) {
    boolean isQuantity = answer.first().value() instanceof Quantity;
    return List.of(
        answer.display(),
        answer.key().status().key(),
        isQuantity ? answer.key().count().key() : "",
        isQuantity ? empty(answer.first().context().unit()) : "",
        empty(answer.scope()));
  }

  private static List<String> fact(Fact fact) {
    return List.of(
        fact.article().id(),
        fact.articleLine() == 0 ? "" : String.valueOf(fact.articleLine()),
        empty(fact.printed()),
        fact.value().written(),
        date(fact.asOf()),
        fact.claim().claimants().stream().map(Claimant::written).collect(Collectors.joining("; ")),
        date(fact.claim().saidOn()),
        String.join("; ", fact.claim().via()),
        empty(fact.id()));
  }

  private static List<String> place(Origin origin) {
    return List.of(origin.file(), origin.line() == 0 ? "" : String.valueOf(origin.line()));
  }

  private static String date(@Nullable Edtf date) {
    return date == null ? "" : date.text();
  }

  private static String empty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** A cell that is data and nothing more. */
  static String cell(String text) {
    String shown = Visible.line(text);
    if (NUMBER.matcher(shown).matches()) {
      return shown;
    }
    return Ellipsis.cut(FORMULA.matcher(shown).replaceAll("$1$2'"), MOST_CHARACTERS);
  }
}
