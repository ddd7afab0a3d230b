package id.selisih.reading;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A date where it stands in a text, before the publication says what it means. */
sealed interface Spot {
  /** Where it begins. */
  int from();

  /** The token after it. */
  int to();

  /**
   * A date that needs nothing else.
   *
   * @param edtf its text
   * @param other what it says with day and month exchanged; null where that is nothing
   */
  record Full(String edtf, @Nullable String other, int from, int to) implements Spot {}

  /** A day of which the year is not printed. */
  record YearLess(MonthDay day, @Nullable MonthDay other, int from, int to) implements Spot {}

  /** Days, from one to another, of which the year is not printed. */
  record Days(MonthDay first, MonthDay last, int from, int to) implements Spot {}

  /** A month of which the year is not printed; by how many years it is not the nearest. */
  record Month(java.time.Month month, int turn, int from, int to) implements Spot {}

  /** The month of the year of the publication: this November. */
  record ThisMonth(java.time.Month month, int from, int to) implements Spot {}

  /** The first such day after the publication: 5 November mendatang. */
  record ComingDay(MonthDay day, int from, int to) implements Spot {}

  /** So many units from the publication. */
  record Relative(ChronoUnit unit, int count, int from, int to) implements Spot {}

  /**
   * A weekday near the publication.
   *
   * @param turn -1 before it, 0 near it, 1 after it
   */
  record Weekday(DayOfWeek day, int turn, int from, int to) implements Spot {}

  /** The day of the week of the publication: this Friday. */
  record ThisDay(DayOfWeek day, int from, int to) implements Spot {}

  /** The end of a week: -1 the one before the publication, 0 that of its week, 1 the one after. */
  record Weekend(int turn, int from, int to) implements Spot {}

  /** A day, days or a month of a year that is counted from the publication: 5 June last year. */
  record OfYear(Spot yearLess, int years, int from, int to) implements Spot {}

  /** A weekday of a week that is counted from the publication: Friday last week. */
  record OfWeek(DayOfWeek day, int weeks, int from, int to) implements Spot {}

  /** The date that an EDTF text of it says; stops the reading where that is none. */
  default Edtf date(String edtf) throws Halt {
    try {
      return Edtf.parse(edtf);
    } catch (Malformed e) {
      throw new Halt(from(), to(), e.message());
    }
  }

  /** Whether its year is neither printed nor counted. */
  default boolean hasNoYear() {
    return this instanceof YearLess
        || this instanceof Days
        || (this instanceof Month month && month.turn() == 0);
  }

  /** Whether it goes from one date to another. */
  default boolean isRange() {
    return this instanceof Days
        || (this instanceof Full full && full.edtf().indexOf('/') >= 0)
        || (this instanceof OfYear ofYear && ofYear.yearLess().isRange());
  }

  /** Whether it says more than a weekday or a distance does. */
  default boolean isExplicit() {
    return this instanceof Full
        || this instanceof YearLess
        || this instanceof Days
        || this instanceof ComingDay
        || this instanceof OfYear;
  }
}
