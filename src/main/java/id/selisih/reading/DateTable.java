package id.selisih.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How a language writes dates, and what tells it that a number is none. */
final class DateTable extends WordTable {
  /** A relative date: so many units from the publication. */
  record Offset(ChronoUnit unit, int count) {}

  /** August is one letter apart from Augusta. */
  private static final int FEWEST_OF_MONTH = 7;

  boolean isMonthFirst;
  boolean isOrderDoubtful;
  final Set<String> dayFirstIn = words("day-first");

  /** Long names of months that a slip can hide. */
  final Set<String> slipperyMonths = new HashSet<>();

  final Phrases<Month> months = new Phrases<>();
  final Phrases<DayOfWeek> weekdays = new Phrases<>();
  final Set<String> weekWords = words("week-word");
  final Set<String> yearWords = words("year");
  final Set<String> yearIn = words("year-in");
  final Phrases<String> partsOfYear = new Phrases<>();
  final Set<String> partOrdinals = words("part-ordinal");
  final Set<String> fiscal = words("fiscal");
  final Phrases<Boolean> figureLead = phrases("figure-lead");
  final Phrases<Boolean> decade = phrases("decade");
  final Set<String> ordinals = words("ordinal");
  final Set<String> ofMonth = words("of-month");

  /** Which of the same name is meant: -1 the one before, 0 this one, 1 the one after. */
  final Phrases<Integer> turns = new Phrases<>();

  final Phrases<Integer> weekends = new Phrases<>();
  final Phrases<Boolean> feasts = phrases("feast");
  final Phrases<Boolean> until = phrases("until");
  final Phrases<Boolean> unsure = phrases("unsure");
  final Phrases<Offset> relative = new Phrases<>();
  final Phrases<ChronoUnit> timeUnits = new Phrases<>();
  final Phrases<Boolean> ago = phrases("ago");
  final Phrases<Boolean> later = phrases("later");
  final Phrases<Boolean> notDate = phrases("not-date");
  final Phrases<Boolean> notDateAfter = phrases("not-date-after");
  final Phrases<Boolean> eras = phrases("era");
  final Phrases<Boolean> otherMonths = phrases("other-month");
  final Phrases<Boolean> otherYear = phrases("other-year");
  final Phrases<Boolean> future = phrases("future");
  final Phrases<Boolean> past = phrases("past");
  final Set<String> dayBefore = words("day-before");
  final Set<String> dayIn = words("day-in");
  final Set<String> dayParts = words("day-part");
  final Set<String> monthIn = words("month-in");
  final Set<String> dateBefore = words("date-before");
  final Set<String> eveBefore = words("eve-before");
  final Set<String> shortDays = new HashSet<>();
  final Phrases<Boolean> noDate = phrases("no-date");

  private final Set<Month> listedMonths = EnumSet.noneOf(Month.class);
  private final Set<DayOfWeek> listedDays = EnumSet.noneOf(DayOfWeek.class);

  @Override
  boolean take(String key, String argument, String item) {
    switch (key) {
      case "order" -> isMonthFirst = item.equals("month-day");
      case "order-doubtful" -> isOrderDoubtful = true;
      case "month" -> addMonth(item, Month.of(Integer.parseInt(argument)));
      case "day" -> {
        DayOfWeek day = DayOfWeek.valueOf(argument);
        weekdays.add(item, day);
        listedDays.add(day);
      }
      case "part-of-year" -> partsOfYear.add(item, argument);
      case "relative" -> {
        String[] parts = argument.split(" ", -1);
        relative.add(item, new Offset(timeUnit(parts[0]), Integer.parseInt(parts[1])));
      }
      case "weekend" -> weekends.add(item, Integer.valueOf(argument));
      case "time-unit" -> timeUnits.add(item, timeUnit(argument));
      case "last" -> turns.add(item, -1);
      case "this" -> turns.add(item, 0);
      case "next" -> turns.add(item, 1);
      case "short-day" -> shortDays.add(item.toLowerCase(Locale.ROOT));
      default -> {
        return super.take(key, argument, item);
      }
    }
    return true;
  }

  private void addMonth(String name, Month month) {
    months.add(name, month);
    listedMonths.add(month);
    addSlippery(name, FEWEST_OF_MONTH, slipperyMonths);
  }

  /**
   * Adds the names that the resource leaves to java.time; to ask for a single one starts all that
   * the JDK knows of locales, which takes longer than to read the resource.
   */
  void addNames(Locale locale) {
    for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
      for (Month month : Month.values()) {
        if (!listedMonths.contains(month)) {
          months.add(month.getDisplayName(style, locale), month);
        }
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        if (!listedDays.contains(day)) {
          weekdays.add(day.getDisplayName(style, locale), day);
        }
      }
    }
  }

  private static ChronoUnit timeUnit(String name) {
    return ChronoUnit.valueOf(name.toUpperCase(Locale.ROOT) + "S");
  }
}
