package id.selisih.reading;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the date that a text prints, against the publication where it needs one. */
final class Dates {
  private static final String SEVERAL = "it holds more than one date";

  private final Tokens text;
  private final Language language;
  private final DateScanner scanner;
  private final @Nullable Edtf published;

  private Dates(Tokens text, Language language, String region, @Nullable Edtf published) {
    this.text = text;
    this.language = language;
    this.scanner = new DateScanner(text, language, region);
    this.published = published;
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
      } catch (Halt noDate) {
        spans.clear(at); // What is no date may still be a figure.
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
          refuse(spot);
          spots.add(spot);
        }
        at = spot == null ? at + 1 : spot.to();
      }
      Spot year = spots.isEmpty() ? scanner.yearAlone() : null;
      if (year != null) {
        spots.add(year);
      }
      return spots.isEmpty() ? new Reading.Nothing<>() : whole(spots);
    } catch (Halt halt) {
      return new Reading.Stopped<>(
          spots.isEmpty() ? "" : printed(spots.get(0)),
          text.printed(halt.from(), halt.to()),
          halt.why());
    }
  }

  private String printed(Spot spot) {
    return text.printed(spot.from(), spot.to());
  }

  private void refuse(Spot spot) throws Halt {
    Token before = text.at(spot.from() - 1);
    if (before != null && language.notDate.contains(before.text())) {
      throw new Halt(spot.from() - 1, spot.to(), "it does not say when");
    }
  }

  /** The one date that the spots say: a weekday or a distance may stand beside it. */
  private Reading<PrintedDate> whole(List<Spot> spots) throws Halt {
    List<Spot> explicit = spots.stream().filter(Spot::isExplicit).toList();
    List<Spot> telling = explicit;
    if (telling.isEmpty()) {
      telling = spots.stream().filter(s -> !isBareWeekday(s)).toList();
    }
    telling = telling.isEmpty() ? spots : telling;
    Spot first = telling.get(0);
    PrintedDate date = date(first);
    for (Spot other : telling.subList(1, telling.size())) {
      if (!date.equals(date(other))) {
        throw new Halt(other.from(), other.to(), SEVERAL);
      }
    }
    int from = first.from();
    if (spots.size() == 2 && isBareWeekday(spots.get(0))) {
      from = Math.min(from, spots.get(0).from());
    }
    Token after = text.at(first.to());
    boolean isClosed = after != null && (after.isSign(")") || after.isSign("/"));
    int to = isClosed && from < first.from() ? first.to() + 1 : first.to();
    return new Reading.Whole<>(date, text.printed(from, to));
  }

  private static boolean isBareWeekday(Spot spot) {
    return spot instanceof Spot.Weekday weekday && weekday.turn() == 0;
  }

  private PrintedDate date(Spot spot) throws Halt {
    if (spot instanceof Spot.Full full) {
      return printed(
          edtf(full.edtf(), spot),
          full.other() == null ? List.of() : List.of(edtf(full.other(), spot)));
    }
    if (spot instanceof Spot.YearLess yearLess) {
      return nearest(yearLess);
    }
    if (spot instanceof Spot.Days days) {
      return nearest(days);
    }
    if (spot instanceof Spot.Month month) {
      return month(month);
    }
    if (spot instanceof Spot.Weekday weekday) {
      return weekday(weekday);
    }
    return spot instanceof Spot.Relative relative ? relative(relative) : impossible(spot);
  }

  private static PrintedDate impossible(Spot spot) {
    throw new IllegalStateException("no spot is a " + spot);
  }

  private static PrintedDate printed(Edtf date, List<Edtf> others) {
    return new PrintedDate(date, null, 0, others, PrintedDate.Source.PRINTED);
  }

  private static PrintedDate counted(Edtf date, List<Edtf> others) {
    return new PrintedDate(date, null, 0, others, PrintedDate.Source.COUNTED);
  }

  private static PrintedDate nearest(@Nullable Edtf date, Month month, int day, List<Edtf> others) {
    return new PrintedDate(date, month, day, others, PrintedDate.Source.NEAREST);
  }

  private static Edtf edtf(String text, Spot spot) throws Halt {
    try {
      return Edtf.parse(text);
    } catch (Malformed e) {
      throw new Halt(spot.from(), spot.to(), e.message());
    }
  }

  /** A day without a year: the nearest that is not after the publication. */
  private PrintedDate nearest(Spot.YearLess spot) throws Halt {
    LocalDate to = published == null ? null : lastDay(published);
    Month month = spot.day().getMonth();
    int day = spot.day().getDayOfMonth();
    LocalDate date = nearest(spot.day());
    if (date == null) {
      return nearest(null, month, day, List.of());
    }
    List<Edtf> others = new ArrayList<>();
    if (spot.other() != null && to != null) {
      others.add(edtf(notAfter(spot.other(), to).toString(), spot));
    }
    return nearest(edtf(date.toString(), spot), month, day, others);
  }

  /** Days without a year: the nearest of which the last is not after the publication. */
  private PrintedDate nearest(Spot.Days spot) throws Halt {
    LocalDate last = nearest(spot.last());
    if (last == null) {
      throw new Halt(spot.from(), spot.to(), "the year is not printed");
    }
    LocalDate first = notAfter(spot.first(), last);
    Edtf days = edtf(first + "/" + last, spot);
    return new PrintedDate(days, null, 0, List.of(), PrintedDate.Source.NEAREST);
  }

  /**
   * The nearest such day that is not after the publication; null where that is not known, or not to
   * the day and the date may lie within what is known of it.
   */
  private @Nullable LocalDate nearest(MonthDay day) {
    LocalDate from = published == null ? null : firstDay(published);
    LocalDate to = published == null ? null : lastDay(published);
    LocalDate date = to == null ? null : notAfter(day, to);
    return date != null && from != null && date.equals(notAfter(day, from)) ? date : null;
  }

  private static LocalDate notAfter(MonthDay day, LocalDate limit) {
    int year = limit.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isAfter(limit)) {
      year--;
    }
    return day.atYear(year);
  }

  private PrintedDate month(Spot.Month spot) throws Halt {
    LocalDate today = today(ChronoUnit.MONTHS);
    if (today == null && spot.turn() != 0) {
      throw unanchored(spot);
    }
    if (today == null) {
      return nearest(null, spot.month(), 0, List.of());
    }
    YearMonth now = YearMonth.from(today);
    YearMonth same = YearMonth.of(now.getYear(), spot.month());
    if (spot.turn() > 0) {
      YearMonth coming = same.isAfter(now) ? same : same.plusYears(1);
      return counted(edtf(coming.toString(), spot), List.of());
    }
    YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
    if (spot.turn() == 0) {
      return nearest(edtf(past.toString(), spot), spot.month(), 0, List.of());
    }
    // "Last June", said in June, is that of the year before; in July it may be either.
    YearMonth last = past.equals(now) ? past.minusYears(1) : past;
    return counted(edtf(last.toString(), spot), List.of(edtf(last.minusYears(1).toString(), spot)));
  }

  private PrintedDate weekday(Spot.Weekday spot) throws Halt {
    LocalDate today = today(ChronoUnit.DAYS);
    if (today == null) {
      throw unanchored(spot);
    }
    DayOfWeek day = spot.day();
    LocalDate date =
        switch (spot.turn()) {
          case -1 -> today.with(TemporalAdjusters.previous(day));
          case 1 -> today.with(TemporalAdjusters.next(day));
          default -> today.with(TemporalAdjusters.previousOrSame(day));
        };
    // Which week a weekday is of is often left to the reader.
    Edtf earlier = edtf(date.minusWeeks(1).toString(), spot);
    Edtf later = edtf(date.plusWeeks(1).toString(), spot);
    List<Edtf> others =
        switch (spot.turn()) {
          case -1 -> List.of(earlier);
          case 1 -> List.of(later);
          default -> List.of(earlier, later);
        };
    Edtf edtf = edtf(date.toString(), spot);
    return spot.turn() == 0
        ? new PrintedDate(edtf, null, 0, others, PrintedDate.Source.NEAREST)
        : counted(edtf, others);
  }

  private PrintedDate relative(Spot.Relative spot) throws Halt {
    LocalDate today = today(spot.unit());
    if (today == null) {
      throw unanchored(spot);
    }
    LocalDate date = today.plus(spot.count(), spot.unit());
    String text =
        switch (spot.unit()) {
          case DAYS -> date.toString();
          case WEEKS -> {
            LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            yield monday + "/" + monday.plusDays(6);
          }
          case MONTHS -> YearMonth.from(date).toString();
          default -> String.format(Locale.ROOT, "%04d", date.getYear());
        };
    return counted(edtf(text, spot), List.of());
  }

  private Halt unanchored(Spot spot) {
    return new Halt(
        spot.from(),
        spot.to(),
        published == null
            ? "it counts from the publication, and the article has no `published`"
            : "it counts from the publication, and `published` is not exact enough");
  }

  /** The publication's first day, if it is known as exactly as the unit; else null. */
  private @Nullable LocalDate today(ChronoUnit unit) {
    LocalDate from = published == null ? null : firstDay(published);
    LocalDate to = published == null ? null : lastDay(published);
    if (from == null || to == null) {
      return null;
    }
    boolean isSame =
        switch (unit) {
          case MONTHS -> YearMonth.from(from).equals(YearMonth.from(to));
          case YEARS -> from.getYear() == to.getYear();
          default -> from.equals(to);
        };
    return isSame ? from : null;
  }

  private static @Nullable LocalDate firstDay(Edtf date) {
    int year = date.start().getYear();
    return year < 1000 || year > 9000 ? null : date.start().toLocalDate();
  }

  private static @Nullable LocalDate lastDay(Edtf date) {
    int year = date.end().getYear();
    return year < 1000 || year > 9000 ? null : date.end().minusNanos(1).toLocalDate();
  }
}
