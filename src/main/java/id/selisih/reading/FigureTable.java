package id.selisih.reading;

import id.selisih.fact.Hedge;
import id.selisih.fact.Keyed;
import java.util.Set;

/** What a language puts around a number: hedges, words that deny or change it, names with one. */
final class FigureTable extends WordTable {
  final Phrases<String> vague = new Phrases<>();
  final Phrases<Hedge> hedges = new Phrases<>();
  final Phrases<Boolean> estimates = phrases("estimate");
  final Phrases<After> after = new Phrases<>();
  final Phrases<Boolean> ranging = phrases("ranging");
  final Phrases<Boolean> guess = phrases("guess");
  final Phrases<Boolean> partOf = phrases("part-of");
  final Set<String> scores = words("score");
  final Phrases<Boolean> plain = phrases("plain");
  final Set<String> change = words("change");
  final Set<String> notEndings = words("not-ending");
  final Phrases<Boolean> clock = phrases("clock");
  final Phrases<Boolean> names = phrases("name");
  final Phrases<Boolean> mayHedge = phrases("may-hedge");
  final Set<String> designators = words("designator");
  final Phrases<Boolean> unsaid = phrases("unsaid");
  final Set<String> designatorsAlone = words("designator-alone");
  final Set<String> designatorsCapital = words("designator-capital");
  final Set<String> models = words("model");

  @Override
  boolean take(String key, String argument, String item) {
    switch (key) {
      case "vague" -> vague.add(item, argument);
      case "hedge" -> hedges.add(item, hedge(argument));
      case "after" -> after.add(item, After.of(argument));
      default -> {
        return super.take(key, argument, item);
      }
    }
    return true;
  }

  /** Where a hedge begins that says about, right before a token; -1 where none does. */
  int aboutBefore(Tokens text, int at) {
    int start = hedges.startBefore(text, at);
    Phrases.Match<Hedge> hedge = start < 0 ? null : hedges.at(text, start);
    return hedge != null && hedge.value() == Hedge.ABOUT ? start : -1;
  }

  /** The hedge of a phrase of fact files. */
  static Hedge hedge(String phrase) {
    Hedge hedge = Keyed.find(Hedge.values(), phrase);
    if (hedge == null) {
      throw new IllegalStateException("no hedge is called " + phrase);
    }
    return hedge;
  }
}
