package id.selisih.report;

import id.selisih.check.Check;
import id.selisih.check.Selection;
import id.selisih.fact.Origin;
import id.selisih.fact.Review;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.rule.Rules;
import id.selisih.source.FactFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes outcomes for the tests of the formats. */
final class Outcomes {
  /** An error, a warning, a note, and a question whose values agree. */
  static final String RICH =
      """
      properties:
        troops: {kind: quantity, label: troops, unit: person}
        signed: {kind: date, label: signing date}
        sent: {kind: yes-no, label: sent}
        seat: {kind: place, label: seat}
      articles:
        - id: one
          facts:
            - {about: pact, property: signed, value: 2024-06-19, printed: 19 Juni, line: 4}
            - {about: army, property: troops, value: 1500, as-of: 2024-10-18, said-by: nis}
            - {about: army, property: sent, value: yes, said-by: nis, via: [wire]}
            - {about: pact, property: seat, value: Seoul}
        - id: two
          facts:
            - {about: pact, property: signed, value: 2024-06-20}
            - {about: army, property: troops, value: 2500, as-of: 2024-10-29, said-by: pentagon}
            - {about: army, property: sent, value: no, said-by: moscow}
            - {about: pact, property: seat, value: Seoul}
      """;

  private Outcomes() {}

  /** What comes of a base that stands in {@code facts.yaml} of a folder. */
  static Outcome of(Path folder, String yaml) {
    return of(folder, "facts.yaml", yaml);
  }

  static Outcome of(Path folder, String name, String yaml) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(List.of(file.toString()), "");
  }

  /** What comes of a base that is read from standard input. */
  static Outcome ofInput(String yaml) {
    return of(List.of("-"), yaml);
  }

  /** What comes of files. */
  static Outcome of(List<String> paths) {
    return of(paths, "");
  }

  private static Outcome of(List<String> paths, String in) {
    byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
    return new Check(Rules.all()).run(FactFiles.load(paths, new ByteArrayInputStream(bytes)));
  }

  /** The same, with findings changed. */
  static Outcome with(Outcome outcome, UnaryOperator<Finding> change) {
    return new Outcome(
        outcome.base(),
        outcome.judgements(),
        outcome.findings().stream().map(change).toList(),
        outcome.problems(),
        outcome.leftOut());
  }

  /** The same, with every finding reviewed. */
  static Outcome reviewed(Outcome outcome) {
    return with(outcome, finding -> finding.settledBy(review(finding.fingerprint())));
  }

  static Review review(String fingerprint) {
    return new Review(
        fingerprint, "both were in the papers", "Ayu", "2024-11-01", null, Origin.of("r.yaml"));
  }

  /** The same, with all its findings, in each of which a file is new. */
  static Outcome ofNew(Outcome outcome, String file) {
    return new Selection(Set.of(file)).from(outcome);
  }

  /** The same, as seen where only files without a finding are new. */
  static Outcome elsewhere(Outcome outcome) {
    return new Outcome(
        outcome.base(),
        outcome.judgements(),
        List.of(),
        outcome.problems(),
        outcome.leftOut(),
        outcome.unasked(),
        outcome.findings(),
        Set.of("new.yaml"));
  }
}
