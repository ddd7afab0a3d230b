package id.selisih.compare.name;

import id.selisih.compare.name.Orthography.Reading;
import id.selisih.compare.name.Words.Word;
import id.selisih.fact.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Indonesian names in the spellings of van Ophuijsen (1901), Soewandi (1947) and today (Ejaan yang
 * Disempurnakan, 1972). Old {@code j} is today's {@code y}, and today's {@code j} was {@code dj}: a
 * {@code j} is read as old only in a name that has another mark of the old spelling, so that Joko
 * and Yoko stay two names. Many names are of Arabic origin, so that the list of those counts here
 * as well: Moch. Basoeki is Mochamad Basuki.
 */
final class Indonesian implements Words.Language {
  private static final Orthography LETTERS = new Orthography("indonesian-letters.txt");
  private static final Pattern OLD = Pattern.compile("oe|dj|tj|sj|nj|ch|gj");

  /** Of these, what today's spelling of no language with such names has before a vowel. */
  private static final Pattern OLD_ALONE = Pattern.compile("(?:dj|tj)[aeiou]");

  /** Clusters and letters that Indonesian words do not have. */
  private static final Pattern FOREIGN =
      Pattern.compile("x|ck|ph|sch|th$|ff|zz|oo|ee|[^aiueoy](?:ic|ich|ch)$|v$|vic$|[zcj]$|oeu|eau");

  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> ENDINGS = new HashSet<>();

  static {
    for (String line : Resource.lines(Indonesian.class, "indonesian-names.txt")) {
      boolean isEnding = line.startsWith("-");
      (isEnding ? ENDINGS : NAMES).addAll(LETTERS.sounds(isEnding ? line.substring(1) : line));
    }
  }

  @Override
  public String name() {
    return "Indonesian";
  }

  @Override
  public String table() {
    return "indonesian-letters.txt";
  }

  @Override
  public List<Word> read(Name name) {
    boolean isOld = name.words().stream().anyMatch(word -> OLD.matcher(word).find());
    List<Word> words = new ArrayList<>();
    for (String fold : name.words()) {
      boolean isForeign = FOREIGN.matcher(fold).find();
      List<Reading> readings = isForeign ? List.of() : readings(fold, isOld);
      words.add(new Word(fold, readings, Arabic.rows(fold), false));
    }
    return words;
  }

  /** The readings of a word; where it may be of the old spelling also with j as y. */
  private static List<Reading> readings(String word, boolean isOld) {
    List<Reading> today = LETTERS.read(word);
    if (!isOld || word.indexOf('j') < 0) {
      return today;
    }
    List<Reading> all = new ArrayList<>(today);
    for (Reading reading : today) {
      List<Orthography.Grapheme> graphemes =
          reading.graphemes().stream()
              .map(p -> p.spelling().equals("j") ? new Orthography.Grapheme("j", "y") : p)
              .toList();
      String sound =
          graphemes.stream().map(Orthography.Grapheme::sound).collect(Collectors.joining());
      all.add(new Reading(sound, graphemes));
    }
    return all;
  }

  @Override
  public boolean isShownBy(List<Word> words) {
    return words.stream().anyMatch(Indonesian::isShownBy);
  }

  private static boolean isShownBy(Word word) {
    boolean isOld = !word.readings().isEmpty() && OLD_ALONE.matcher(word.fold()).find();
    return isOld || word.readings().stream().map(Reading::sound).anyMatch(Indonesian::isKnown);
  }

  private static boolean isKnown(String sound) {
    return NAMES.contains(sound)
        || ENDINGS.stream().anyMatch(e -> sound.endsWith(e) && sound.length() > e.length() + 1);
  }
}
