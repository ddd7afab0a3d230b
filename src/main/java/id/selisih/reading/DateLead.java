package id.selisih.reading;

import id.selisih.fact.Hedge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What words beside a date say of it: that something lasts until then, or that the date is not
 * exact, or not sure. Light words and a weekday may stand between: sekitar tanggal 18 Oktober.
 */
final class DateLead {
  /**
   * The qualifier that EDTF writes behind a date.
   *
   * @param sign {@code ~} for about, {@code ?} for perhaps, {@code %} for both
   * @param from where the first of the words begins
   * @param to the token after the last of the words and the date
   */
  record Hedged(String sign, int from, int to) {}

  private final Tokens text;
  private final Language language;
  private final List<Spot> spots;

  DateLead(Tokens text, Language language, List<Spot> spots) {
    this.text = text;
    this.language = language;
    this.spots = spots;
  }

  /** Whether a word before a spot says that something lasts until then. */
  boolean isEnd(Spot spot) {
    for (int at = spot.from(); at > 0; at = before(at)) {
      if (language.dates.until.endsBefore(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** The index before a word that says nothing of its own, or before a weekday; 0 for none. */
  int before(int at) {
    boolean isBracket = text.isSign(at - 1, "(");
    // after mid-2024
    boolean isHyphen = text.isSign(at - 1, "-") && text.isGlued(at - 1) && text.isGlued(at);
    int last = isBracket || isHyphen || text.isSign(at - 1, ",") ? at - 2 : at - 1;
    for (Spot spot : spots) {
      if (spot instanceof Spot.Weekday && spot.to() == last + 1) {
        return spot.from();
      }
    }
    boolean isLight = isFiller(last) && (isBracket || isHyphen || last == at - 1);
    return isLight ? last : 0;
  }

  private boolean isFiller(int at) {
    return text.isIn(at, language.fillers);
  }

  /** What qualifies a date; null where nothing does. */
  @Nullable Hedged hedge(Spot spot) {
    boolean isAbout = false;
    boolean isUnsure = false;
    int from = spot.from();
    for (int at = from; at > 0; ) {
      int unsure = language.dates.unsure.startBefore(text, at);
      int about = unsure < 0 ? language.figures.aboutBefore(text, at) : -1;
      isUnsure |= unsure >= 0;
      isAbout |= about >= 0;
      at = unsure >= 0 ? unsure : about >= 0 ? about : before(at);
      from = unsure >= 0 || about >= 0 ? at : from;
    }
    int to = spot.to();
    Phrases.Match<After> behind = language.figures.after.at(text, to);
    boolean isAboutBehind = behind != null && behind.value().hedge() == Hedge.ABOUT;
    if (behind != null && isAboutBehind && text.endsClause(behind.end())) {
      isAbout = true;
      to = behind.end();
    }
    return isAbout || isUnsure
        ? new Hedged(isAbout && isUnsure ? "%" : isAbout ? "~" : "?", from, to)
        : null;
  }
}
