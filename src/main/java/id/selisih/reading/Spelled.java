package id.selisih.reading;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers spelled out, as ICU4J reads them by the rules of CLDR. This is the only class that knows
 * ICU4J; it is loaded with the first number word.
 */
final class Spelled {
  private static final Map<Locale, Spelled> LOADED = new ConcurrentHashMap<>();

  private final RuleBasedNumberFormat format;

  private Spelled(Locale locale) {
    this.format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
  }

  /**
   * The number that words spell.
   *
   * @param words without the words that only join them
   * @return null unless ICU understands every one of them and would say the number in those words
   */
  static @Nullable BigDecimal read(List<String> words, Language language) {
    return LOADED.computeIfAbsent(language.locale, Spelled::new).whole(words, language);
  }

  // A format of ICU is not safe for threads.
  private synchronized @Nullable BigDecimal whole(List<String> words, Language language) {
    BigDecimal number = exactly(String.join(" ", words), words, language);
    if (number != null || words.size() < 2) {
      return number;
    }
    // English joins tens and units by a hyphen, which is left out as often.
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String pair = i + 1 < words.size() ? words.get(i) + "-" + words.get(i + 1) : "";
      if (!pair.isEmpty() && parse(pair) != null) {
        joined.add(pair);
        i++;
      } else {
        joined.add(words.get(i));
      }
    }
    return joined.size() == words.size()
        ? null
        : exactly(String.join(" ", joined), words, language);
  }

  /** ICU forgives much ("five five" is 505 to it), so it has to say the same words itself. */
  private @Nullable BigDecimal exactly(String text, List<String> words, Language language) {
    BigDecimal number = parse(text);
    if (number == null) {
      return null;
    }
    Tokens back = Tokens.of(format.format(number.longValue()));
    List<String> said = new ArrayList<>();
    for (int i = 0; i < back.size(); ) {
      Phrases.Match<List<String>> as = language.numbers.rewritten.at(back, i);
      if (as != null) {
        said.addAll(as.value());
        i = as.end();
      } else {
        if (back.get(i).isWord() && !language.numbers.numeralJoints.contains(back.get(i).text())) {
          said.add(back.get(i).text());
        }
        i++;
      }
    }
    return said.equals(words) ? number : null;
  }

  private @Nullable BigDecimal parse(String text) {
    ParsePosition end = new ParsePosition(0);
    Number number = format.parse(text, end);
    return number instanceof Long whole && end.getIndex() == text.length()
        ? BigDecimal.valueOf(whole)
        : null;
  }
}
