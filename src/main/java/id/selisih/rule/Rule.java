package id.selisih.rule;

import id.selisih.compare.Judgement;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Review;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds one kind of defect. A rule has no state. */
public sealed interface Rule {

  /** What it is called and what it finds. */
  RuleDoc doc();

  /** A rule that looks at a question whose facts have been judged. */
  non-sealed interface OnJudgement extends Rule {
    /** What it finds in the judgement. */
    List<Finding> check(Judgement judgement, FactBase base);
  }

  /** A rule that looks at one fact. */
  non-sealed interface OnFact extends Rule {
    /** What is wrong with the fact; null where nothing is. */
    @Nullable Detail check(Fact fact, FactBase base);
  }

  /** A rule that looks at the base as a whole. */
  non-sealed interface OnBase extends Rule {
    /** What it finds in the base. */
    List<Finding> check(FactBase base);
  }

  /** A rule that looks at a review, once all that there is has been found. */
  non-sealed interface OnReview extends Rule {
    /**
     * What is wrong with the review; null where nothing is.
     *
     * @param isMatched whether a finding has the fingerprint that it names
     * @param today the day of the run
     */
    @Nullable Detail check(Review review, boolean isMatched, LocalDate today);
  }
}
