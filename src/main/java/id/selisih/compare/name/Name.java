package id.selisih.compare.name;

import id.selisih.fact.Bodies;
import id.selisih.fact.LookAlikes;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameMarks;
import id.selisih.fact.TextFold;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart. What a language makes of it is worked out once and kept here. Of what is too
 * long for a name nothing is made but its words.
 *
 * <p>Not safe for use by several threads.
 */
final class Name {
  private static final int[] NOT_JOINED = {-1, -1};
  private static final int MOST_INITIALS = 3;
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String written;
  private final NameFold fold;
  private final List<String> letters;
  private final List<String> apart;
  private final String title;
  private final boolean isAscii;
  private final boolean isBody;
  private final int joinedFrom;
  private final int joinedTo;
  private @Nullable List<String> lookAlikes;
  private @Nullable Name withInitialsApart;
  private final IdentityHashMap<Object, Object> readings = new IdentityHashMap<>();

  Name(String printed) {
    this.written = NameMarks.without(printed);
    this.isAscii = TextFold.isAscii(written);
    this.fold = NameFold.of(written);
    this.letters = fold.isLong() ? fold.words() : letters(written, fold.words());
    int[] joined = fold.isLong() ? NOT_JOINED : joined(written, fold.words());
    this.title = fold.hasTitle() ? NameFold.titleOf(written) : "";
    this.apart = fold.isLong() ? fold.words() : apart(written, fold.words());
    this.isBody = Bodies.are(fold.words(), written.indexOf(',') >= 0);
    this.joinedFrom = joined[0];
    this.joinedTo = joined[1];
  }

  String written() {
    return written;
  }

  NameFold fold() {
    return fold;
  }

  /** The words in style fold, without titles. */
  List<String> words() {
    return fold.words();
  }

  /** The words run together, in style fold. */
  String solid() {
    return fold.solid();
  }

  /** The words in lower case with their diacritics. */
  List<String> letters() {
    return letters;
  }

  /**
   * A folded word, or several with spaces between, in lower case as it is written; as folded where
   * it is no word of the name.
   */
  String shown(String folded) {
    int at = words().indexOf(folded);
    if (at < 0 && folded.indexOf(' ') >= 0) {
      return Stream.of(folded.split(" ", -1)).map(this::shown).collect(Collectors.joining(" "));
    }
    if (at >= 0) {
      return letters.get(at);
    }
    return TextFold.isAscii(folded) ? folded : Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** The title that the fold has set aside, as printed; empty where there is none. */
  String title() {
    return title;
  }

  /** What is to be said of letters of another script that stand for letters of its own. */
  List<String> lookAlikes() {
    List<String> said = lookAlikes;
    if (said == null) {
      said = LookAlikes.in(written).stream().map(Name::said).toList();
      lookAlikes = said;
    }
    return said;
  }

  private static String said(LookAlikes.Found found) {
    String script = Character.UnicodeScript.of(found.letter().codePointAt(0)).toString();
    return "look-alike letter: the "
        + script.substring(0, 1)
        + script.substring(1).toLowerCase(Locale.ROOT)
        + " "
        + found.letter()
        + " in "
        + found.word()
        + " is read as "
        + found.read();
  }

  /** Whether it names an institution or an office, of which no part is a family name. */
  boolean isBody() {
    return isBody;
  }

  boolean isAscii() {
    return isAscii;
  }

  /** Whether some of the words, but not all, are joined by hyphens: a given name, as a rule. */
  boolean hasJoined() {
    return joinedFrom >= 0 && joinedTo - joinedFrom < words().size();
  }

  /** The words, with initials that are written together in capitals taken apart: BJ Habibie. */
  List<String> initialsApart() {
    return apart;
  }

  /** The name with such initials taken apart; itself where it has none. */
  Name withInitialsApart() {
    if (apart.equals(words())) {
      return this;
    }
    Name known = withInitialsApart;
    if (known == null) {
      known = new Name(String.join(" ", apart));
      withInitialsApart = known;
    }
    return known;
  }

  private static List<String> apart(String written, List<String> words) {
    if (written.equals(written.toUpperCase(Locale.ROOT))) {
      return words;
    }
    List<String> tokens = List.of(BREAKS.split(written, -1));
    List<String> apart = new ArrayList<>();
    for (String word : words) {
      boolean areInitials =
          word.length() > 1
              && word.length() <= MOST_INITIALS
              && tokens.contains(word.toUpperCase(Locale.ROOT));
      if (areInitials) {
        word.chars().forEach(c -> apart.add(Character.toString(c)));
      } else {
        apart.add(word);
      }
    }
    return apart;
  }

  /** Index of the first word of those joined by hyphens; -1 where there are none. */
  int joinedFrom() {
    return joinedFrom;
  }

  /** Index behind the last of them. */
  int joinedTo() {
    return joinedTo;
  }

  /** What a language makes of the name, worked out at the first call. */
  @SuppressWarnings("unchecked")
  <R> R reading(Object language, Function<Name, R> read) {
    Object known = readings.get(language);
    if (known == null) {
      known = read.apply(this);
      readings.put(language, known);
    }
    return (R) known;
  }

  /** The words with their diacritics: of all words of the text those that the fold has kept. */
  private static List<String> letters(String written, List<String> words) {
    if (TextFold.isAscii(written)) {
      return words;
    }
    List<String> all = new ArrayList<>();
    for (String token :
        LookAlikes.fold(TextFold.of(written)).split("[^\\p{L}\\p{M}\\p{N}'’]+", -1)) {
      if (!token.isEmpty()) {
        all.add(token.replaceAll("['’ʹ-ʿˈˊˋ]", ""));
      }
    }
    List<String> kept = new ArrayList<>(words);
    int at = all.size() - 1;
    for (int i = words.size() - 1; i >= 0; i--) {
      int from = at;
      while (at >= 0 && !NameFold.ofWord(all.get(at)).equals(words.get(i))) {
        at--;
      }
      if (at >= 0) {
        kept.set(i, all.get(at--));
      } else {
        at = from;
      }
    }
    return kept;
  }

  private static boolean hasHyphen(String written) {
    for (int i = 0; i < written.length(); i++) {
      if ("-‐‑–".indexOf(written.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** From where to where words are joined by hyphens. */
  private static int[] joined(String written, List<String> words) {
    if (!hasHyphen(written)) {
      return NOT_JOINED;
    }
    for (String token : written.split("[\\s,]+", -1)) {
      String[] parts = token.split("[-‐‑–]", -1);
      if (parts.length > 1) {
        List<String> folded = new ArrayList<>();
        for (String part : parts) {
          folded.add(NameFold.ofWord(part));
        }
        int from = Collections.indexOfSubList(words, folded);
        if (from >= 0) {
          return new int[] {from, from + parts.length};
        }
      }
    }
    return NOT_JOINED;
  }
}
