package id.selisih.compare;

import id.selisih.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What may have gone wrong where two values contradict each other. It never decides anything.
 *
 * @param kind what
 * @param one a fact of one value
 * @param two a fact of the other
 * @param witness the fact whose article or statement a date may have been taken from; null for the
 *     other kinds
 */
public record Suspicion(Kind kind, Fact one, Fact two, @Nullable Fact witness) {

  /** What may have gone wrong. */
  public enum Kind {
    /** One figure is exactly ten times the other. */
    FACTOR_10,
    /** A hundred times. */
    FACTOR_100,
    /** A thousand times: a mark read as a decimal mark, or the word for thousand lost. */
    FACTOR_1000,
    /** A million times. */
    FACTOR_1000000,
    /** The dates are one day apart. */
    ONE_DAY_APART,
    /** A date is the day on which an article was published. */
    IS_PUBLICATION,
    /** A date is the day on which somebody said so. */
    IS_STATEMENT,
    /** One date is the other with day and month swapped. */
    DAY_AND_MONTH_SWAPPED,
    /** The dates are the same day of different years. */
    SAME_DAY_OF_ANOTHER_YEAR,
    /** The names are one slip apart. */
    ALIKE
  }
}
