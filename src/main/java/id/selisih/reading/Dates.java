package id.selisih.reading;

import id.selisih.fact.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the date that a text prints, against the publication where it needs one. */
final class Dates {
  private final Tokens text;
  private final Language language;
  private final DateScanner scanner;
  private final DateParts parts;
  private final Anchor anchor;

  private Dates(Tokens text, Language language, String region, @Nullable Edtf published) {
    this.text = text;
    this.language = language;
    this.scanner = new DateScanner(text, language, region);
    this.parts = new DateParts(text, language);
    this.anchor = new Anchor(Publication.of(published));
  }

  static Reading<PrintedDate> read(
      Tokens text, Language language, String region, @Nullable Edtf published) {
    return new Dates(text, language, region, published).read();
  }

  /** The tokens that belong to dates which cannot be taken for figures. */
  static BitSet spans(Tokens text, Language language) {
    DateScanner scanner = new DateScanner(text, language, "");
    BitSet spans = new BitSet();
    for (int at = 0; at < text.size(); at++) {
      try {
        Spot spot = scanner.at(at);
        boolean isYear = spot != null && text.get(spot.to() - 1).isDigits(4, 4);
        boolean isClear =
            spot instanceof Spot.Full
                ? !isYear || spot.to() - spot.from() > 1
                : spot != null && !isPair(spot, text);
        if (spot != null && isClear) {
          spans.set(spot.from(), spot.to());
          at = spot.to() - 1;
        }
      } catch (Halt halt) {
        if (halt.isOfDates()) {
          spans.set(halt.from(), halt.to());
          at = halt.to() - 1;
        } // What is no date otherwise may still be a figure.
      }
    }
    return spans;
  }

  /** 20/10, which is a fraction too unless a bracket or a stroke is around it. */
  private static boolean isPair(Spot spot, Tokens text) {
    Token before = text.at(spot.from() - 1);
    return spot instanceof Spot.YearLess
        && text.isSign(spot.from() + 1, "/")
        && !(before != null && (before.isSign("(") || before.isSign("/")));
  }

  private Reading<PrintedDate> read() {
    List<Spot> spots = new ArrayList<>();
    try {
      for (int at = 0; at < text.size(); ) {
        Spot spot = scanner.at(at);
        if (spot != null) {
          spots.add(spot);
        }
        at = spot == null ? at + 1 : spot.to();
      }
      Spot year = spots.isEmpty() ? scanner.yearAlone() : null;
      if (year != null) {
        spots.add(year);
      }
      return spots.isEmpty()
          ? new Reading.Nothing<>()
          : whole(SpotPairs.join(spots, text, language));
    } catch (Halt halt) {
      return new Reading.Stopped<>(
          readBefore(halt, spots), text.printed(halt.from(), halt.to()), halt.why());
    }
  }

  /** The first of what was read that says a date; a weekday is said where nothing else was. */
  private String readBefore(Halt halt, List<Spot> spots) {
    List<Spot> read = spots.stream().filter(spot -> spot.to() <= halt.from()).toList();
    return read.isEmpty() ? "" : printed(telling(read).get(0));
  }

  private String printed(Spot spot) {
    return text.printed(spot.from(), spot.to());
  }

  /** The one date that the spots say: a weekday or a distance may stand beside it. */
  private Reading<PrintedDate> whole(List<Spot> spots) throws Halt {
    List<Spot> telling = telling(spots);
    Leftovers leftovers = new Leftovers(text, language, spots);
    leftovers.refuse(telling);
    Spot first = telling.get(0);
    DayOfWeek weekday = weekday(spots);
    DayOfWeek beside = weekdayBeside(first, spots);
    Tense tense = leftovers.tense();
    PrintedDate date = anchor.date(first, beside, tense);
    DateLead lead = new DateLead(text, language, spots);
    // Of "Rabu hingga Jumat (19-21/6)" the word joins the weekdays.
    boolean areDaysOfRange = first.isRange() && weekday != null;
    boolean isEnd = !areDaysOfRange && lead.isEnd(first);
    if (isEnd && anchor.isLongPast(date)) {
      date = anchor.date(first, beside, Tense.AHEAD);
    }
    refuseOtherWeekday(spots, first, date);
    refuseWeekdayOfMonth(beside, first, date);
    for (Spot other : telling.subList(1, telling.size())) {
      if (!date.equals(anchor.date(other, beside, tense))) {
        throw new Halt(other.from(), other.to(), Leftovers.SEVERAL);
      }
    }
    int from = first.from();
    if (spots.size() == 2 && isBareWeekday(spots.get(0))) {
      from = Math.min(from, spots.get(0).from());
    }
    DateLead.Hedged hedged = lead.hedge(first);
    int end = first.to();
    if (hedged != null) {
      date = date.qualified(hedged.sign());
      from = Math.min(from, hedged.from());
      end = hedged.to();
    }
    Token after = text.at(end);
    boolean isClosed = after != null && (after.isSign(")") || after.isSign("/"));
    int to = isClosed && from < first.from() ? end + 1 : end;
    return new Reading.Whole<>(isEnd ? date.upTo() : date, text.printed(from, to));
  }

  /** The spots that say most: days and years, else distances, else weekdays. */
  private static List<Spot> telling(List<Spot> spots) {
    List<Spot> explicit = spots.stream().filter(Spot::isExplicit).toList();
    if (!explicit.isEmpty()) {
      return explicit;
    }
    List<Spot> counted = spots.stream().filter(spot -> !isBareWeekday(spot)).toList();
    return counted.isEmpty() ? spots : counted;
  }

  /** Stops at Jumat besok and at Rabu dan Kamis pekan lalu, where they are two days. */
  private static void refuseOtherWeekday(List<Spot> spots, Spot telling, PrintedDate date)
      throws Halt {
    LocalDate day = telling.isExplicit() || date.date() == null ? null : date.date().day();
    for (Spot spot : spots) {
      if (day != null
          && spot instanceof Spot.Weekday weekday
          && isBareWeekday(spot)
          && weekday.day() != day.getDayOfWeek()
          && !isBareWeekday(telling)) {
        throw new Halt(spot.from(), spot.to(), Leftovers.SEVERAL);
      }
    }
  }

  private static @Nullable DayOfWeek weekday(List<Spot> spots) {
    for (Spot spot : spots) {
      DayOfWeek day = weekday(spot);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Stops at the first Monday of October. */
  private static void refuseWeekdayOfMonth(
      @Nullable DayOfWeek weekday, Spot telling, PrintedDate date) throws Halt {
    boolean isLonger = date.date() != null && date.date().day() == null && !telling.isRange();
    if (weekday != null && isLonger) {
      throw new Halt(telling.from(), telling.to(), "it does not say which day of it");
    }
  }

  private @Nullable DayOfWeek weekdayBeside(Spot date, List<Spot> spots) {
    for (Spot spot : spots) {
      DayOfWeek day = weekday(spot);
      int from = Math.min(spot.to(), date.to());
      if (day != null && parts.areBeside(from, Math.max(spot.from(), date.from()))) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable DayOfWeek weekday(Spot spot) {
    if (spot instanceof Spot.Weekday weekday) {
      return weekday.day();
    }
    return spot instanceof Spot.ThisDay thisDay ? thisDay.day() : null;
  }

  private static boolean isBareWeekday(Spot spot) {
    return spot instanceof Spot.Weekday weekday && weekday.turn() == 0;
  }
}
