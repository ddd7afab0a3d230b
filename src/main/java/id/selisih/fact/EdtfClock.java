package id.selisih.fact;

import static id.selisih.fact.EdtfText.UNREADABLE;

import id.selisih.fact.EdtfDate.Form;
import id.selisih.fact.EdtfDate.Qualifier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the time of day that follows a date. */
final class EdtfClock {
  // The furthest offset that java.time holds; people live between -12:00 and +14:00.
  private static final int MOST_OFFSET_MINUTES = 18 * 60;
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final EdtfText in;

  EdtfClock(EdtfText in) {
    this.in = in;
  }

  /** The time between two indices, on a date; the indices leave out the {@code T}. */
  EdtfDate time(LocalDate date, int from, int to) throws Malformed {
    int hour = in.number(from, 2, to);
    int minute = in.isAt(':', from + 2, to) ? in.number(from + 3, 2, to) : UNREADABLE;
    boolean seconds = in.isAt(':', from + 5, to);
    int second = seconds ? in.number(from + 6, 2, to) : 0;
    if (hour == UNREADABLE || minute == UNREADABLE || second == UNREADABLE) {
      throw in.unreadable();
    }
    int at = seconds ? from + 8 : from + 5;
    if (hour == 24 && minute == 0 && second == 0 && date.isBefore(LAST_DAY)) {
      String midnight = date.plusDays(1) + "T00" + in.text().substring(from + 2);
      throw in.refused(in.text(), EdtfText.noSuch("hour", hour), midnight);
    }
    if (hour > 23) {
      throw in.refused(in.text(), EdtfText.noSuch("hour", hour), null);
    }
    if (minute > 59) {
      throw in.refused(in.text(), EdtfText.noSuch("minute", minute), null);
    }
    if (second > 59) {
      // Leap seconds too: java.time has no room for them.
      throw in.refused(in.text(), EdtfText.noSuch("second", second), null);
    }
    @Nullable ZoneOffset zone = at == to ? null : zone(at, to);
    LocalDateTime start = LocalDateTime.of(date, LocalTime.of(hour, minute, second));
    Form form = seconds ? Form.SECOND : Form.MINUTE;
    return new EdtfDate(start, start.plus(1, form.unit()), form, Qualifier.NONE, zone);
  }

  private ZoneOffset zone(int from, int to) throws Malformed {
    char sign = in.text().charAt(from);
    if (sign == 'Z' && from + 1 == to) {
      return ZoneOffset.UTC;
    }
    int hours = in.number(from + 1, 2, to);
    boolean withMinutes = in.isAt(':', from + 3, to);
    int minutes = withMinutes ? in.number(from + 4, 2, to) : 0;
    if ((sign != '+' && sign != '-')
        || hours == UNREADABLE
        || minutes == UNREADABLE
        || to != (withMinutes ? from + 6 : from + 3)) {
      throw in.unreadable();
    }
    if (minutes > 59 || hours * 60 + minutes > MOST_OFFSET_MINUTES) {
      throw in.refused(in.text(), "is not a time: there is no zone " + in.part(from, to), null);
    }
    if (sign == '-' && hours == 0 && minutes == 0) {
      // ISO 8601-1 gives a shift of zero the plus sign.
      throw in.refused(
          in.text(),
          "is not a time: there is no zone " + in.part(from, to),
          in.splice(from, to, "Z"));
    }
    return ZoneOffset.ofTotalSeconds((sign == '-' ? -60 : 60) * (hours * 60 + minutes));
  }
}
