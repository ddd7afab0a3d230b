package id.selisih.reading;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the dates of a text without being one. What could change them, and is not
 * understood, stops the reading: a date that is read is read whole.
 */
final class Leftovers {
  static final String SEVERAL = "it holds more than one date";

  private static final String NO_DAY = "it does not say when";
  private static final String NUMBER = "the number beside the date may belong to it";

  /** Marks between a date and a number that may belong to it. */
  private static final Set<String> JOINTS = Set.of(",", "&", "/", "-", "'");

  /** A day and its year without a space between: Oct. 19,2024. */
  private static final Pattern DAY_AND_YEAR = Pattern.compile("[0-9]{1,2}[.,'’][12][0-9]{3}");

  private final Tokens text;
  private final Language language;
  private final List<Spot> spots;
  private final DateLead lead;
  private final BitSet taken = new BitSet();

  Leftovers(Tokens text, Language language, List<Spot> spots) {
    this.text = text;
    this.language = language;
    this.spots = spots;
    this.lead = new DateLead(text, language, spots);
    spots.forEach(spot -> taken.set(spot.from(), spot.to()));
  }

  /** Where a word or a spot puts what is said. */
  Tense tense() {
    for (Spot spot : spots) {
      boolean isNext =
          (spot instanceof Spot.Weekday weekday && weekday.turn() > 0)
              || (spot instanceof Spot.Relative relative && relative.count() > 0);
      if (isNext) {
        return Tense.AHEAD;
      }
    }
    return find(language.dates.future) >= 0
        ? Tense.AHEAD
        : find(language.dates.past) >= 0 ? Tense.PAST : Tense.OPEN;
  }

  /** Stops where something that is left over could change one of the spots that tell the date. */
  void refuse(List<Spot> telling) throws Halt {
    for (Spot spot : spots) {
      refuseMoved(spot);
    }
    boolean isExplicit = telling.get(0).isExplicit();
    for (Spot spot : spots) {
      // By identity: to link the equality of records takes longer than to read the date.
      if (isExplicit && telling.stream().noneMatch(told -> told == spot)) {
        refuseSecond(spot, telling.get(0));
      }
    }
    for (Spot spot : spots) {
      refuseDayBehind(spot);
    }
    for (Spot spot : telling) {
      if (spot instanceof Spot.Relative distance) {
        refuseHalfRead(distance);
      } else {
        refuseNumberBefore(spot);
        refuseNumberAfter(spot);
        refuseEra(spot);
      }
      if (spot.hasNoYear()) {
        refuseYear(spot);
      }
    }
  }

  // --- Words that move a date away ---

  private void refuseMoved(Spot spot) throws Halt {
    boolean isRange = spot.isRange() || leadsToRange(spot);
    for (int at = spot.from(); at > 0; at = lead.before(at)) {
      int start = language.dates.notDate.startBefore(text, at);
      int from = isRange ? -1 : language.from.startBefore(text, at);
      int every = language.every.startBefore(text, at);
      if (every >= 0) {
        throw new Halt(every, spot.to(), NO_DAY); // each March 7
      }
      if (start >= 0 || from >= 0) {
        throw new Halt(start >= 0 ? start : from, spot.to(), NO_DAY);
      }
    }
    int behind = text.isSign(spot.to(), ")") ? spot.to() + 1 : spot.to();
    Phrases.Match<Boolean> after = language.dates.notDateAfter.at(text, behind);
    if (after != null) {
      throw new Halt(spot.from(), after.end(), NO_DAY);
    }
  }

  /** Whether it is the weekday of the first day of a range: from Friday 18 to Sunday 20 October. */
  private boolean leadsToRange(Spot weekday) {
    int behind = text.isSign(weekday.to(), ",") ? weekday.to() + 1 : weekday.to();
    return weekday instanceof Spot.Weekday
        && spots.stream().anyMatch(spot -> spot.from() == behind && spot.isRange());
  }

  /** Tuesday the 15th: the weekday alone says less than that. */
  private void refuseDayBehind(Spot spot) throws Halt {
    int at = text.isSign(spot.to(), ",") ? spot.to() + 1 : spot.to();
    boolean isArticle = text.isIn(at, language.articles);
    Token day = text.at(isArticle ? at + 1 : at);
    Token suffix = text.at(isArticle ? at + 2 : at + 1);
    if (spot instanceof Spot.Weekday
        && day != null
        && day.isDigits(1, 2)
        && suffix != null
        && suffix.isGlued()
        && language.dates.ordinals.contains(suffix.text())
        && !taken.get(isArticle ? at + 1 : at)) {
      throw new Halt(spot.from(), isArticle ? at + 3 : at + 2, NUMBER);
    }
  }

  // --- A second date ---

  /** A month or a year in words that is not that of the date. */
  private static void refuseSecond(Spot spot, Spot telling) throws Halt {
    boolean isYear =
        telling.hasNoYear()
            && spot instanceof Spot.Relative relative
            && relative.unit() == ChronoUnit.YEARS;
    if (spot instanceof Spot.Month || isYear) {
      throw new Halt(spot.from(), spot.to(), SEVERAL);
    }
  }

  // --- Distances ---

  /** A distance of which only the end was read: belasan tahun lalu, more than a year ago. */
  private void refuseHalfRead(Spot.Relative spot) throws Halt {
    int from = spot.from();
    if (text.isIn(from - 1, language.dates.ofMonth)
        && text.isIn(from - 2, language.dates.ordinals)) {
      throw new Halt(Math.max(from - 3, 0), spot.to(), NUMBER); // the 22nd of this month
    }
    Token before = text.at(from - 1);
    if (before != null && !taken.get(from - 1) && hasUnit(spot)) {
      boolean isCount =
          language.dates.dateBefore.contains(before.text())
              || language.numbers.shares.endsBefore(text, from + 1) // half a year ago
              || (language.dates.timeUnits.at(text, from) != null
                  && (isCount(from - 1) || before.isSign("-")));
      boolean isJoined =
          (language.or.endsBefore(text, from)
                  || language.to.endsBefore(text, from)
                  || before.isSign("-"))
              && isCount(from - 2);
      if (isCount || isJoined || language.figures.hedges.endsBefore(text, from)) {
        throw new Halt(from - 1, spot.to(), "how long ago is not said exactly");
      }
    }
    Token next = text.at(spot.to());
    boolean isAnchored =
        language.dates.notDate.endsBefore(text, spot.to()) && next != null && next.isWord();
    boolean isCompared = language.dates.notDateAfter.at(text, spot.to()) != null;
    if (isAnchored || isCompared) {
      throw new Halt(spot.from(), spot.to() + 1, "it does not count from the publication");
    }
    for (Spot other : spots) {
      if (other instanceof Spot.Weekday weekday && weekday.from() == spot.to() && hasUnit(spot)) {
        throw new Halt(spot.from(), weekday.to(), "the weekday may count from another week");
      }
    }
  }

  /** Whether it is so many units from the publication: not `yesterday`, which says no number. */
  private boolean hasUnit(Spot.Relative spot) {
    if (spot.unit() != ChronoUnit.DAYS) {
      return true;
    }
    for (int at = spot.from(); at < spot.to(); at++) {
      if (language.dates.timeUnits.at(text, at) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isCount(int at) {
    return text.isNumber(at)
        || text.isIn(at, language.numbers.numerals)
        || text.isIn(at, language.several)
        || language.numbers.shares.at(text, at) != null
        || language.figures.vague.at(text, at) != null;
  }

  // --- Numbers beside a date ---

  /** 12, 14 and 16 June; 2022 to 2024. */
  private void refuseNumberBefore(Spot spot) throws Halt {
    int at = spot.from();
    while (at > 0 && isJoint(at - 1)) {
      at--;
    }
    boolean isOrdinal = at > 1 && text.isIn(at - 1, language.dates.ordinals);
    int number = isOrdinal ? at - 2 : at - 1;
    Token digits = text.at(number);
    if (digits == null || taken.get(number)) {
      return;
    }
    boolean isDay = at < spot.from() && digits.isDigits(1, 2) && text.get(spot.from()).isNumber();
    if (isDay || digits.isRecentYear()) {
      throw new Halt(number, spot.to(), NUMBER);
    }
  }

  /** June 12, 13 and 14; 12 June '98; in 2014 and 2018. */
  private void refuseNumberAfter(Spot spot) throws Halt {
    int at = spot.to();
    boolean isList = false;
    while (isJoint(at) || (spot instanceof Spot.Month && leadsToDay(at))) {
      isList |= !text.isSign(at, ",");
      at++;
    }
    Token digits = text.at(at);
    if (digits == null || taken.get(at) || !digits.isNumber()) {
      return;
    }
    boolean isGluedYear = DAY_AND_YEAR.matcher(digits.text()).matches();
    boolean isDay = digits.isDigits(1, 2) && !text.isSign(at + 1, ":") && !text.isSign(at + 1, "%");
    boolean isClose = spot.hasNoYear() && (isList || at == spot.to());
    if (isGluedYear || digits.isRecentYear() || (isDay && (isClose || isListed(at + 1)))) {
      throw new Halt(spot.from(), at + 1, NUMBER);
    }
  }

  /** February the 12th, Juni tanggal 12. */
  private boolean leadsToDay(int at) {
    return text.isIn(at, language.articles) || text.isIn(at, language.dates.dateBefore);
  }

  private boolean isJoint(int at) {
    Token token = text.at(at);
    if (token == null || taken.get(at)) {
      return false;
    }
    return token.isWord()
        ? language.and.at(text, at) != null
            || language.or.at(text, at) != null
            || language.to.at(text, at) != null
        : JOINTS.contains(token.text());
  }

  /** Whether a number before that token is one of a list rather than a number of something. */
  private boolean isListed(int at) {
    Token next = text.at(at);
    return next == null
        || !next.isWord()
        || isJoint(at)
        || language.dates.ordinals.contains(next.text());
  }

  /** BC, AH, Masehi: only the years of the common era are read, and no era beside them. */
  private void refuseEra(Spot spot) throws Halt {
    int at = text.isSign(spot.to(), ",") ? spot.to() + 1 : spot.to();
    Phrases.Match<Boolean> era = language.dates.eras.at(text, at);
    if (era != null && text.get(at).isCapital()) {
      throw new Halt(spot.from(), era.end(), "only years of the common era are read");
    }
  }

  /** A year that stands apart from a date without one: on 12 June (2022), the same year. */
  private void refuseYear(Spot spot) throws Halt {
    for (int at = 0; at < text.size(); at++) {
      Token token = text.get(at);
      boolean isYear = token.isRecentYear() || DAY_AND_YEAR.matcher(token.text()).matches();
      if (isYear && !taken.get(at)) {
        throw new Halt(Math.min(at, spot.from()), Math.max(at + 1, spot.to()), NUMBER);
      }
    }
    int other = find(language.dates.otherYear);
    if (other >= 0) {
      throw new Halt(other, other + 1, "the year is that of something else");
    }
  }

  /** Where a phrase begins that is left over; -1 where none does. */
  private int find(Phrases<Boolean> phrases) {
    for (int at = 0; at < text.size(); at++) {
      Phrases.@Nullable Match<Boolean> match = taken.get(at) ? null : phrases.at(text, at);
      if (match != null) {
        return at;
      }
    }
    return -1;
  }
}
