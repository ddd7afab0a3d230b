package id.selisih.rule;

import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Status;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import id.selisih.reading.PrintedDate;
import id.selisih.reading.PrintedDay;
import id.selisih.reading.Reading;
import id.selisih.reading.Readings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A printed weekday that is not the date's. */
final class WrongWeekdayRule implements Rule.OnFact {
  private static final int HALF_A_WEEK = 3;

  private static final RuleDoc DOC =
      new RuleDoc(
          "wrong-weekday",
          Severity.ERROR,
          "a printed weekday that is not the weekday of the date",
          """
          The weekday and the date cannot both be right, so one of them was mistyped, or a date \
          without a year is of another year. `printed` is read in the article's `language`; where \
          the article gives none, in every known one. The finding offers the nearest date that \
          has the printed weekday, and the printed date with its own weekday; look the day up \
          elsewhere before choosing.""",
          """
          properties:
            held: {kind: date, label: day of the meeting}
          articles:
            - id: one
              language: en
              facts:
                - {about: summit, property: held, value: 2023-06-14, printed: "Monday, 14 June 2023"}
          """,
          """
          properties:
            held: {kind: date, label: day of the meeting}
          articles:
            - id: one
              language: en
              facts:
                - {about: summit, property: held, value: 2023-06-14, printed: "Wednesday, 14 June 2023"}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public @Nullable Detail check(Fact fact, FactBase base) {
    if (!(fact.value() instanceof DateValue date) || fact.printed() == null) {
      return null;
    }
    PrintedDay printed = PrintedDay.read(fact.printed(), fact.article().language());
    LocalDate value = date.edtf().day();
    if (printed == null || (value != null && isNamed(value, printed))) {
      return null; // Before the printed date is read, which few weekdays need.
    }
    PrintedDate read = read(fact);
    LocalDate day = value != null || read == null ? value : dayOf(read);
    DayOfWeek weekday = printed.weekdays().get(0);
    return day == null || isNamed(day, printed) || isOfAnotherDate(fact, read, day, weekday)
        ? null
        : new Detail.Weekday(weekday, day, nearest(day, weekday), printed.hasYear());
  }

  /** Whether its weekday is one that is printed, or lies between the two of a range. */
  private static boolean isNamed(LocalDate day, PrintedDay printed) {
    List<DayOfWeek> weekdays = printed.weekdays();
    DayOfWeek first = weekdays.get(0);
    DayOfWeek last = weekdays.get(weekdays.size() - 1);
    return weekdays.contains(day.getDayOfWeek())
        || (printed.isRange() && daysBetween(first, day.getDayOfWeek()) < daysBetween(first, last));
  }

  private static int daysBetween(DayOfWeek from, DayOfWeek to) {
    return Math.floorMod(to.getValue() - from.getValue(), 7);
  }

  private static @Nullable PrintedDate read(Fact fact) {
    String language = fact.article().language();
    return language != null
            && Readings.date(String.valueOf(fact.printed()), language, fact.article().published())
                instanceof Reading.Whole<PrintedDate> whole
        ? whole.value()
        : null;
  }

  /** The day that is printed with its year; null where none is. */
  private static @Nullable LocalDate dayOf(PrintedDate read) {
    boolean isPrinted = read.source() == PrintedDate.Source.PRINTED && read.others().isEmpty();
    return isPrinted && read.date() != null ? read.date().day() : null;
  }

  /** Whether the weekday is right, of a printed date that is not the value: a printed-mismatch. */
  private static boolean isOfAnotherDate(
      Fact fact, @Nullable PrintedDate read, LocalDate value, DayOfWeek weekday) {
    if (read == null || read.source() == PrintedDate.Source.WEEKDAY) {
      return false;
    }
    // What is not done yet may lie ahead of the publication, and its year is not taken from there.
    boolean isDone = fact.context().status() == Status.DONE;
    LocalDate nearest = isDone && read.date() != null ? read.date().day() : null;
    return isOther(read.dayIn(value.getYear()), value, weekday) || isOther(nearest, value, weekday);
  }

  private static boolean isOther(@Nullable LocalDate day, LocalDate value, DayOfWeek weekday) {
    return day != null && !day.equals(value) && day.getDayOfWeek() == weekday;
  }

  /** The one date with that weekday within three days. */
  private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
    int ahead = daysBetween(day.getDayOfWeek(), weekday);
    return ahead <= HALF_A_WEEK ? day.plusDays(ahead) : day.minusDays(7L - ahead);
  }
}
