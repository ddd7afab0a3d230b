package id.selisih.compare.name;

import id.selisih.compare.name.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Japanese names by the Hepburn system, with and without the marks of long vowels: Ohtani is Otani,
 * Shimbun is Shinbun. Every word of a name must be made of the syllables of that system.
 */
final class Japanese implements Words.Language {
  private static final Orthography LETTERS = new Orthography("japanese-letters.txt");

  /** A consonant or none before the vowels; n or, before b, m and p, m may close a syllable. */
  private static final Pattern SYLLABLES =
      Pattern.compile(
          "(?:(?:[kgsztdnhbpmr]|[kgnhbpmr]y|ss?h|t?ch|cch|t?ts|j|f|y|w|kk|ss|tt|pp)?[aiueo]"
              + "|(?<=o)h(?![aiueo])|n(?![aiueoy])|m(?=[bmp]))+");

  private static final int FEWEST_WORDS = 2;

  @Override
  public String name() {
    return "Japanese";
  }

  @Override
  public String table() {
    return "japanese-letters.txt";
  }

  @Override
  public List<Word> read(Name name) {
    List<Word> words = new ArrayList<>();
    if (name.hasJoined()) {
      return words; // Korean and Chinese given names are hyphened, Japanese ones are not.
    }
    for (String fold : name.words()) {
      if (fold.length() > 1 && !SYLLABLES.matcher(fold).matches()) {
        return List.of();
      }
      words.add(new Word(fold, LETTERS.read(fold), Set.of(), false));
    }
    return words;
  }

  /** One word alone may be of many languages: Nouri and Nori are two names. */
  @Override
  public boolean isShownBy(List<Word> words) {
    return words.size() >= FEWEST_WORDS;
  }
}
