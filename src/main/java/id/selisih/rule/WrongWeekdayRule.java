package id.selisih.rule;

import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import id.selisih.reading.PrintedDate;
import id.selisih.reading.PrintedDay;
import id.selisih.reading.Reading;
import id.selisih.reading.Readings;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
          without a year is of another year. `printed` is read in the article's `language`. The \
          finding offers the nearest date that has the printed weekday, and the printed date with \
          its own weekday; look the day up elsewhere before choosing.""",
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
    LocalDate day = date.edtf().day();
    PrintedDay printed = PrintedDay.read(fact.printed(), fact.article().language());
    // Of several weekdays, as in "Monday and Tuesday", one may be of another date.
    if (day == null || printed == null || printed.weekdays().contains(day.getDayOfWeek())) {
      return null;
    }
    DayOfWeek weekday = printed.weekdays().get(0);
    return isOfAnotherDate(fact, day, weekday)
        ? null
        : new Detail.Weekday(weekday, day, nearest(day, weekday), printed.hasYear());
  }

  /** Whether the weekday is right, of a printed date that is not the value: a printed-mismatch. */
  private static boolean isOfAnotherDate(Fact fact, LocalDate value, DayOfWeek weekday) {
    String language = fact.article().language();
    String printed = fact.printed();
    if (language == null
        || printed == null
        || !(Readings.date(printed, language, fact.article().published())
            instanceof Reading.Whole<PrintedDate> whole)) {
      return false;
    }
    LocalDate day = whole.value().dayIn(value.getYear());
    return day != null && !day.equals(value) && day.getDayOfWeek() == weekday;
  }

  /** The one date with that weekday within three days. */
  private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
    int ahead = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7);
    return ahead <= HALF_A_WEEK ? day.plusDays(ahead) : day.minusDays(7L - ahead);
  }
}
