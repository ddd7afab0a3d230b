package id.selisih.reading;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins two spots of which one says the year or week of the other: 5 June last year. */
final class SpotPairs {
  private SpotPairs() {}

  /** The spots, neighbours that make one date joined. */
  static List<Spot> join(List<Spot> spots, Tokens text, Language language) {
    List<Spot> joined = new ArrayList<>();
    for (Spot spot : spots) {
      Spot last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Spot pair =
          last != null && areNeighbours(last.to(), spot.from(), text, language)
              ? pair(last, spot)
              : null;
      if (pair == null) {
        joined.add(spot);
      } else {
        joined.set(joined.size() - 1, pair);
      }
    }
    return joined;
  }

  private static boolean areNeighbours(int from, int to, Tokens text, Language language) {
    for (int at = from; at < to; at++) {
      Token token = text.get(at);
      boolean isLight =
          token.isSign(",")
              || token.isSign("(")
              || token.isSign(")")
              || language.fillers.contains(token.text());
      if (!isLight) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Spot pair(Spot first, Spot second) {
    Spot.Relative distance =
        first instanceof Spot.Relative before
            ? before
            : second instanceof Spot.Relative after ? after : null;
    Spot other = distance == first ? second : first;
    int from = first.from();
    int to = second.to();
    if (distance != null && distance.unit() == ChronoUnit.YEARS && other.hasNoYear()) {
      return new Spot.OfYear(other, distance.count(), from, to);
    }
    // Of "a week ago Thursday" the week is counted from another day than that of "last week on".
    boolean isBehind = distance == second || second.from() > first.to();
    boolean isWeek = distance != null && distance.unit() == ChronoUnit.WEEKS && isBehind;
    return isWeek && distance != null && other instanceof Spot.Weekday day && day.turn() == 0
        ? new Spot.OfWeek(day.day(), distance.count(), from, to)
        : null;
  }
}
