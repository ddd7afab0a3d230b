package id.selisih.fact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time or an interval in the Extended Date/Time Format of ISO 8601-2:2019, levels 0 and
 * 1. Two are equal where their texts are: the text is the canonical value.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">The format, as the Library of Congress
 *     describes it</a>
 */
public final class Edtf {
  private final String text;
  private final EdtfDate first;
  private final EdtfDate last;
  private final LocalDateTime start;
  private final LocalDateTime end;

  /** A single date is its own first and last. */
  Edtf(String text, EdtfDate first, EdtfDate last) {
    this.text = text;
    this.first = first;
    this.last = last;
    this.start = first.earliest();
    this.end = last.latest();
  }

  /**
   * Reads a text of level 0 or 1. A time may stop at its minutes, as in {@code
   * 2024-10-18T14:00+09:00}, which goes beyond the standard. Where the standard is silent, a season
   * may end an interval, and an interval needs a date at one end at least.
   *
   * @param text nothing but the date: not even a space around it is overlooked
   * @throws Malformed for every other text; it tells level 2, impossible dates and common slips
   *     apart
   */
  public static Edtf parse(String text) throws Malformed {
    return EdtfScanner.read(text);
  }

  /** The text that was read, unchanged. */
  public String text() {
    return text;
  }

  /** What is written before the stroke of an interval, or the whole date. */
  public EdtfDate first() {
    return first;
  }

  /** What is written after the stroke of an interval, or the whole date. */
  public EdtfDate last() {
    return last;
  }

  /**
   * The first instant that the text allows, widened by {@code ~} and {@code %}, in its own zone;
   * {@link LocalDateTime#MIN} where the start is open or unknown.
   */
  public LocalDateTime start() {
    return start;
  }

  /**
   * The instant after the last that the text allows, widened by {@code ~} and {@code %}, in its own
   * zone; {@link LocalDateTime#MAX} where the end is open or unknown.
   */
  public LocalDateTime end() {
    return end;
  }

  /** The offset that a time carries; null where it carries none and for everything but a time. */
  public @Nullable ZoneOffset zone() {
    return first.zone();
  }

  /** Whether {@code ?} or {@code %} stands anywhere in it. */
  public boolean isUncertain() {
    return first.qualifier().isUncertain() || last.qualifier().isUncertain();
  }

  /**
   * Whether it names one day or a time in it. An approximate day still names one; an interval does
   * only where it begins and ends on the same day.
   */
  public boolean isDayOrFiner() {
    return first.form().isDayOrFiner()
        && last.form().isDayOrFiner()
        && first.start().equals(last.start());
  }

  /** The day that it names, in its own zone; null unless {@link #isDayOrFiner()}. */
  public @Nullable LocalDate day() {
    return isDayOrFiner() ? first.start().toLocalDate() : null;
  }

  /** Whether some instant lies in both. */
  public boolean overlaps(Edtf other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  /** Whether both begin and end at the same instants, however they are written. */
  public boolean sameInterval(Edtf other) {
    return startBeside(other).equals(other.startBeside(this))
        && endBeside(other).equals(other.endBeside(this));
  }

  /** Whether every instant of the other lies in this, which has more. */
  public boolean contains(Edtf other) {
    return !sameInterval(other)
        && !startBeside(other).isAfter(other.startBeside(this))
        && !endBeside(other).isBefore(other.endBeside(this));
  }

  /** Whether this ends at or before the other's start. */
  public boolean isBefore(Edtf other) {
    return !endBeside(other).isAfter(other.startBeside(this));
  }

  private LocalDateTime startBeside(Edtf other) {
    return start.minusSeconds(offsetBeside(other));
  }

  private LocalDateTime endBeside(Edtf other) {
    return end.minusSeconds(offsetBeside(other));
  }

  /**
   * Where both carry a zone they meet in UTC; otherwise zones are set aside. Only times carry one,
   * and their years have four digits, so that the shift never leaves what java.time holds.
   */
  private long offsetBeside(Edtf other) {
    ZoneOffset mine = zone();
    return mine == null || other.zone() == null ? 0 : mine.getTotalSeconds();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
