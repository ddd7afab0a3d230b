package id.selisih.rule;

import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Status;
import id.selisih.finding.Detail;
import id.selisih.reading.PrintedDate;
import id.selisih.reading.PrintedDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a date against the one that its article prints. */
final class MisreadDate {
  private MisreadDate() {}

  /** How a value differs from the date that is printed for it; null where it does not. */
  static @Nullable Detail of(Edtf value, PrintedDate read, Fact fact) {
    boolean isNearest = read.source() == PrintedDate.Source.NEAREST;
    if (read.source() == PrintedDate.Source.WEEKDAY) {
      return null; // It may be of any week: wrong-weekday looks at it.
    }
    // What is planned may lie ahead of the publication, so its year is not taken from there.
    boolean isAhead = isNearest && fact.context().status() != Status.DONE;
    boolean isOpen = isAhead || read.date() == null;
    if (isOpen ? read.fitsInAnyYear(value) : read.fits(value)) {
      return null;
    }
    if (isNearest && isOnPrintedWeekday(value, read, fact)) {
      return null;
    }
    // Of a day or a month that may be of any year, no year is shown; days are, by their own.
    Edtf shown = isAhead && read.month() != null ? null : read.date();
    boolean isPublished = shown != null && read.source() != PrintedDate.Source.PRINTED;
    return new Detail.PrintedDate(
        shown,
        isAhead ? List.of() : read.others(),
        read.month(),
        read.day(),
        isPublished ? fact.article().published() : null,
        isNearest);
  }

  /**
   * Whether the printed weekday speaks for the value and against the year of the publication, as in
   * what is printed years after the day.
   */
  private static boolean isOnPrintedWeekday(Edtf value, PrintedDate read, Fact fact) {
    LocalDate day = value.day();
    LocalDate nearest = read.date() == null ? null : read.date().day();
    PrintedDay printed = PrintedDay.read(String.valueOf(fact.printed()), fact.article().language());
    return day != null
        && nearest != null
        && printed != null
        && day.isBefore(nearest)
        && read.fitsInAnyYear(value)
        && printed.weekdays().contains(day.getDayOfWeek())
        && !printed.weekdays().contains(nearest.getDayOfWeek());
  }
}
