package id.selisih.reading;

/** Tells letters behind digits that say a magnitude of money from those that may say another. */
final class MoneyLetters {
  private final Tokens text;
  private final Language language;
  private final Units units;

  MoneyLetters(Tokens text, Language language) {
    this.text = text;
    this.language = language;
    this.units = new Units(text, language);
  }

  /** 222m euros: by the currency behind it, the letter is a magnitude. */
  boolean standBeforeMoney(int at) {
    Phrases.Match<?> letter = text.isGlued(at) ? language.numbers.money.at(text, at) : null;
    return letter != null && units.isMoney(letter.end());
  }

  /** 1,2 M, 12 k; but neither 12 m, 12 M1 tanks nor 12 T-72. */
  boolean standAlone(int at) {
    Token letter = text.at(at);
    return letter != null
        && (letter.isCapital() || language.numbers.measure.at(text, at) == null)
        && letter.text().length() == 1
        && !letter.isGlued()
        && (!text.isGlued(at + 1) || text.endsClause(at + 1))
        && (language.numbers.money.at(text, at) != null
            || language.numbers.letters.at(text, at) != null);
  }
}
