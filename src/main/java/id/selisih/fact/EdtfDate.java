package id.selisih.fact;

import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One date as an EDTF text names it, alone or at an end of an interval.
 *
 * @param start its first instant, before any widening; {@link LocalDateTime#MIN} where it is open
 *     or unknown
 * @param end the instant after its last, before any widening; {@link LocalDateTime#MAX} where it is
 *     open or unknown, and after the last year that java.time holds
 * @param form how it is written
 * @param qualifier what the text says of its own reliability
 * @param zone the offset of a time; null where none is given and for everything but a time
 */
public record EdtfDate(
    LocalDateTime start,
    LocalDateTime end,
    Form form,
    Qualifier qualifier,
    @Nullable ZoneOffset zone) {

  static final EdtfDate OPEN = endless(Form.OPEN);
  static final EdtfDate UNKNOWN = endless(Form.UNKNOWN);

  private static EdtfDate endless(Form form) {
    return new EdtfDate(LocalDateTime.MIN, LocalDateTime.MAX, form, Qualifier.NONE, null);
  }

  /**
   * The forms of EDTF's levels 0 and 1. The unit is the precision that ISO 8601-2 gives the form,
   * which is not always its length: {@code 202X} is one year out of ten.
   */
  public enum Form {
    /** {@code ..} at an end of an interval: there is no such end, or none is meant. */
    OPEN(ChronoUnit.FOREVER),
    /** An end of an interval that is left empty: there is one, and it is not known. */
    UNKNOWN(ChronoUnit.FOREVER),
    /** {@code 20XX}. */
    CENTURY(ChronoUnit.YEARS),
    /** {@code 202X}. */
    DECADE(ChronoUnit.YEARS),
    /** {@code 2024}, {@code -0333}, {@code Y170000002}. */
    YEAR(ChronoUnit.YEARS),
    /** {@code 2024-XX}: a month of that year. */
    MONTH_OF_YEAR(ChronoUnit.MONTHS),
    /** {@code 2024-XX-XX}: a day of that year. */
    DAY_OF_YEAR(ChronoUnit.DAYS),
    /** {@code 2024-21}; like every season it covers its whole year, for hemispheres differ. */
    SPRING(ChronoUnit.YEARS),
    /** {@code 2024-22}. */
    SUMMER(ChronoUnit.YEARS),
    /** {@code 2024-23}. */
    AUTUMN(ChronoUnit.YEARS),
    /** {@code 2024-24}. */
    WINTER(ChronoUnit.YEARS),
    /** {@code 2024-10}. */
    MONTH(ChronoUnit.MONTHS),
    /** {@code 2024-10-XX}: a day of that month. */
    DAY_OF_MONTH(ChronoUnit.DAYS),
    /** {@code 2024-10-18}. */
    DAY(ChronoUnit.DAYS),
    /** {@code 2024-10-18T14:00}. */
    MINUTE(ChronoUnit.MINUTES),
    /** {@code 2024-10-18T14:00:05}. */
    SECOND(ChronoUnit.SECONDS);

    private final ChronoUnit unit;

    Form(ChronoUnit unit) {
      this.unit = unit;
    }

    /** The unit of its precision, by which {@code ~} and {@code %} widen it. */
    public ChronoUnit unit() {
      return unit;
    }

    /** Whether digits are left unspecified, as {@code X}. */
    boolean isUnspecified() {
      return this == CENTURY
          || this == DECADE
          || this == MONTH_OF_YEAR
          || this == DAY_OF_YEAR
          || this == DAY_OF_MONTH;
    }

    boolean isTime() {
      return this == MINUTE || this == SECOND;
    }

    boolean isDayOrFiner() {
      return this == DAY || isTime();
    }
  }

  /** The mark at the end of a date. */
  public enum Qualifier {
    /** No mark. */
    NONE,
    /** {@code ?}: possibly this date. */
    UNCERTAIN,
    /** {@code ~}: roughly this date. */
    APPROXIMATE,
    /** {@code %}: both. */
    UNCERTAIN_AND_APPROXIMATE;

    static Qualifier of(char mark) {
      return switch (mark) {
        case '?' -> UNCERTAIN;
        case '~' -> APPROXIMATE;
        case '%' -> UNCERTAIN_AND_APPROXIMATE;
        default -> NONE;
      };
    }

    /** Whether it casts doubt on the date. */
    public boolean isUncertain() {
      return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** Whether it widens the date. */
    public boolean isApproximate() {
      return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }
  }

  EdtfDate with(Qualifier other) {
    return other == qualifier ? this : new EdtfDate(start, end, form, other, zone);
  }

  /** Whether it is a date rather than an open or unknown end. */
  boolean isGiven() {
    return form != Form.OPEN && form != Form.UNKNOWN;
  }

  /** The start once the qualifier has widened it. */
  LocalDateTime earliest() {
    if (!qualifier.isApproximate()) {
      return start;
    }
    // Only whole years reach this far, so there is no smaller unit to go back by.
    return start.getYear() == Year.MIN_VALUE ? LocalDateTime.MIN : start.minus(1, form.unit());
  }

  /** The end once the qualifier has widened it. */
  LocalDateTime latest() {
    if (!qualifier.isApproximate()) {
      return end;
    }
    return end.getYear() == Year.MAX_VALUE ? LocalDateTime.MAX : end.plus(1, form.unit());
  }

  // By plain code, as in Claimant.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfDate that
        && form == that.form
        && qualifier == that.qualifier
        && start.equals(that.start)
        && end.equals(that.end)
        && Objects.equals(zone, that.zone);
  }

  @Override
  public int hashCode() {
    return start.hashCode() * 31 + end.hashCode();
  }
}
