package id.selisih.rule;

import id.selisih.fact.DateValue;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Status;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Something done that lies after the publication of its article. */
final class AfterPublicationRule implements Rule.OnFact {
  private static final RuleDoc DOC =
      new RuleDoc(
          "after-publication",
          Severity.ERROR,
          "something done that begins after its article was published",
          """
          An article cannot report as done what had not happened when it came out: the date, the \
          year given to it, or `published` is wrong, or the fact is `planned`.""",
          """
          properties:
            held: {kind: date, label: day of the vote}
          articles:
            - id: one
              published: 2023-06-14
              facts:
                - {about: vote, property: held, value: 2023-06-20}
          """,
          """
          properties:
            held: {kind: date, label: day of the vote}
          articles:
            - id: one
              published: 2023-06-14
              facts:
                - {about: vote, property: held, value: 2023-06-20, status: planned}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public @Nullable Detail check(Fact fact, FactBase base) {
    Edtf published = fact.article().published();
    if (published == null || fact.context().status() != Status.DONE) {
      return null;
    }
    if (fact.value() instanceof DateValue date && published.isBefore(date.edtf())) {
      return new Detail.AfterPublication("value", date.edtf(), published);
    }
    Edtf asOf = fact.asOf();
    if (asOf != null && published.isBefore(asOf)) {
      return new Detail.AfterPublication("as-of", asOf, published);
    }
    Edtf saidOn = fact.claim().saidOn();
    return saidOn != null && published.isBefore(saidOn)
        ? new Detail.AfterPublication("said-on", saidOn, published)
        : null;
  }
}
