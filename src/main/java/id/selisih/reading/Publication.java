package id.selisih.reading;

import id.selisih.fact.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param isGiven whether the article says it at all
 * @param first the first day that it can have been; null where that is not known
 * @param last the last such day; null likewise
 */
record Publication(boolean isGiven, @Nullable LocalDate first, @Nullable LocalDate last) {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9000;

  /** That of an article's {@code published}; null for none. */
  static Publication of(@Nullable Edtf published) {
    if (published == null) {
      return new Publication(false, null, null);
    }
    boolean hasFirst = isNear(published.start().getYear());
    boolean hasLast = isNear(published.end().getYear());
    return new Publication(
        true,
        hasFirst ? published.start().toLocalDate() : null,
        hasLast ? published.end().minusNanos(1).toLocalDate() : null);
  }

  /** Whether a year is one of articles, and not the end of a time without one. */
  private static boolean isNear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Its first day, if it is known as exactly as a unit; else null. */
  @Nullable LocalDate to(ChronoUnit unit) {
    if (first == null || last == null) {
      return null;
    }
    boolean isSame =
        switch (unit) {
          case MONTHS -> YearMonth.from(first).equals(YearMonth.from(last));
          case YEARS -> first.getYear() == last.getYear();
          default -> first.equals(last);
        };
    return isSame ? first : null;
  }

  /** Stops at what counts from a publication that is not known well enough. */
  Halt unknown(Spot spot) {
    return new Halt(
        spot.from(),
        spot.to(),
        isGiven
            ? "it counts from the publication, and `published` is not exact enough"
            : "it counts from the publication, and the article has no `published`");
  }
}
