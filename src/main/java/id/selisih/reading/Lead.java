package id.selisih.reading;

import id.selisih.fact.Hedge;
import org.jspecify.annotations.Nullable;

/**
 * The words that lead up to a figure.
 *
 * @param hedge the hedge; null for none
 * @param isBetween whether they open a range
 * @param refusal why the figure after them cannot be read; null where it can
 * @param fromAt where the word stands that says from what number on, or by how much; -1 for none
 * @param isRanging whether the hedge says what a range says as well: berkisar 300-400
 * @param end the token after them
 */
record Lead(
    @Nullable Hedge hedge,
    boolean isBetween,
    @Nullable String refusal,
    int fromAt,
    boolean isRanging,
    int end) {

  static Lead at(int from, Tokens text, Language language) {
    Hedge hedge = null;
    boolean isBetween = false;
    boolean isRanging = false;
    boolean isGuess = false;
    boolean isEstimate = false;
    String refusal = null;
    int fromAt = -1;
    int at = from;
    while (true) {
      Phrases.Match<Boolean> partOf = language.figures.partOf.at(text, at);
      Phrases.Match<Hedge> hedged = partOf == null ? language.figures.hedges.at(text, at) : null;
      if (hedged != null) {
        boolean isOther = hedge != null && hedge != hedged.value();
        if (isOther && isEstimate && hedged.value() != Hedge.ABOUT) {
          hedge = null; // estimated at more than 40
        } else if (isOther) {
          refusal = "two hedges do not go together";
        }
        isRanging = hedge == null && language.figures.ranging.at(text, at) != null;
        isEstimate = hedge == null && language.figures.estimates.at(text, at) != null;
        hedge = hedged.value();
        at = hedged.end();
        continue;
      }
      Phrases.Match<Boolean> between = language.between.at(text, at);
      Phrases.Match<Boolean> guess = language.figures.guess.at(text, at);
      Phrases.Match<Boolean> not = language.not.at(text, at);
      Phrases.Match<Boolean> plain = language.figures.plain.at(text, at);
      if (partOf != null) {
        refusal = "it is a part of the number";
        at = partOf.end();
      } else if (guess != null) {
        isGuess = true;
        at = guess.end();
      } else if (between != null) {
        isBetween = true;
        at = between.end();
      } else if (not != null) {
        refusal = "the figure is denied";
        at = not.end();
      } else if (plain != null) {
        boolean isFrom = language.from.at(text, at) != null;
        boolean isChange = isChange(at, text, language);
        fromAt = isFrom || isChange ? at : fromAt;
        refusal = isFrom && isChange ? "it says from where to where" : refusal;
        at = plain.end();
      } else {
        Hedge own = hedge == null && isGuess && !isBetween ? Hedge.ABOUT : hedge;
        return new Lead(own, isBetween, refusal, fromAt, isRanging || hedge != own, at);
      }
    }
  }

  /** Whether the word before `from` makes it a change: rose from 10 to 20. */
  private static boolean isChange(int at, Tokens text, Language language) {
    return text.isIn(at - 1, language.figures.change);
  }

  void refuse(int from, int to) throws Halt {
    if (refusal != null) {
      throw new Halt(from, to, refusal);
    }
  }
}
