package id.selisih.compare.name;

import id.selisih.compare.name.Orthography.Grapheme;
import id.selisih.compare.name.Orthography.Reading;
import id.selisih.compare.name.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of Arabic origin. Tables: BGN/PCGN 1956, ALA-LC 2012, and the spellings of the English,
 * French and Egyptian press. The article is set aside, with its assimilated forms; {@code abd} and
 * what follows it is one word. Short vowels leave so much open that two names of the list of names
 * are one only where the list says so.
 */
final class Arabic implements Words.Language {
  private static final Orthography LETTERS = new Orthography("arabic-letters.txt");
  private static final Orthography INDONESIAN_LETTERS =
      new Orthography("indonesian-arabic-letters.txt");
  private static final Lexicon NAMES = new Lexicon("arabic-names.txt");
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "il", "ad", "as", "ash", "asy", "asch", "ach", "an", "ar", "at", "az",
          "ed", "er", "es", "ez");

  /** Of these, what is also a word of other names, and shows nothing: Kim Il-sung, Kim An-na. */
  private static final Set<String> WEAK_ARTICLES = Set.of("il", "ul", "an", "er", "es");

  /** Of a word with the article in it, such as Alsisi; Elisa is no al-Isa. */
  private static final int SHORTEST_FUSED = 6;

  private static final Set<String> PARTICLES = Set.of("bin", "ibn", "ben", "abu", "abou", "bint");

  /** Abu with the article behind it, written as one word: Aboul Gheit. */
  private static final Set<String> FATHERS = Set.of("abul", "aboul", "abol");

  private static final Set<String> GODS = Set.of("allah", "الله");

  /** Nasrallah, Ansarullah: … of God, written as one word. */
  private static final Pattern OF_GOD = Pattern.compile(".{2,}[auo]llah");

  private static final Set<String> SERVANTS =
      Set.of(
          "abd", "abdul", "abdel", "abdal", "abdur", "abder", "abdus", "abdoul", "abdol", "abdoel",
          "abdoer", "عبد");

  /** Abdulaziz, Abdelkader, Abdurrahman: the servant of …, written as one word. */
  private static final Pattern SERVANT =
      Pattern.compile(
          "(?:abd(?:(?:ou|oe|[aeuo])(?:l|([rsntdz])(?=\\1)|(?=[rsntdz])))(?!l?ah?$)|عبد(?=ال))(.{3,})");

  /** Salahuddin, Noureddine: … of the faith, written as one word. */
  private static final Pattern OF_FAITH =
      Pattern.compile("(.{2,}?)(?:ou|oe|[ueai])dd?(?:in|ine|een|yn)");

  private static final Set<String> FAITHS =
      Set.of("din", "deen", "dine", "eddin", "eddine", "uddin");

  /** Begins the sounds of such a name. */
  private static final String FAITH = "din+";

  /** Moves its lines out of the way of those of whole names and of servants. */
  private static final int FAITH_ROWS = 100_000;

  /** What the presses of other languages write for letters of the English one. */
  private static final String[][] PRESSES = {
    {"sy", "sh"}, {"dsch", "j"}, {"sch", "sh"}, {"ch", "kh"}, {"ou", "u"}
  };

  private static final Pattern ARABIC = Pattern.compile(".*\\p{IsArabic}.*");

  @Override
  public String name() {
    return "Arabic";
  }

  @Override
  public String table() {
    return "arabic-letters.txt, indonesian-arabic-letters.txt, arabic-names.txt";
  }

  @Override
  public List<Word> read(Name name) {
    List<Word> words = new ArrayList<>();
    List<String> all = name.words();
    for (int i = 0; i < all.size(); i++) {
      String fold = all.get(i);
      boolean hasNext = i + 1 < all.size();
      int faith = faithAt(all, i);
      if (faith > 0) {
        words.add(ofFaith(String.join(" ", all.subList(i, faith + 1)), fold));
        i = faith;
      } else if (isOfGod(all, i) || (hasNext && NAMES.has(fold + all.get(i + 1)))) {
        words.add(word(fold + all.get(++i))); // Nasr Allah, Abu Bakr
      } else if (FATHERS.contains(fold) && hasNext) {
        words.add(word("abu"));
      } else if (SERVANTS.contains(fold) && hasNext) {
        int next = ARTICLES.contains(all.get(i + 1)) && i + 2 < all.size() ? i + 2 : i + 1;
        String of = all.get(next);
        boolean isListed = NAMES.has(fold + of);
        words.add(
            isListed ? word(fold + of) : servant(String.join(" ", all.subList(i, next + 1)), of));
        i = next;
      } else if (isArticle(fold, hasNext ? all.get(i + 1) : "")) {
        words.add(new Word(fold, List.of(), Set.of(), true));
      } else {
        boolean isFused =
            (fold.startsWith("al") || fold.startsWith("el"))
                && fold.length() >= SHORTEST_FUSED
                && !NAMES.has(fold)
                && NAMES.has(fold.substring(2));
        words.add(word(isFused ? fold.substring(2) : fold));
      }
    }
    return words;
  }

  /** Whether two names of at least two words differ in nothing but an article. */
  static boolean areOneBesideArticles(List<String> one, List<String> two) {
    if (one.size() == two.size()) {
      return false;
    }
    List<String> bare = withoutArticles(one);
    return bare.size() > 1 && bare.equals(withoutArticles(two));
  }

  private static List<String> withoutArticles(List<String> words) {
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!isArticle(words.get(i), i + 1 < words.size() ? words.get(i + 1) : "")) {
        bare.add(words.get(i));
      }
    }
    return bare;
  }

  /**
   * Where the word for the faith stands that belongs to a word: Salah al-Din; 0 where none does.
   */
  private static int faithAt(List<String> all, int i) {
    if (all.get(i).length() < 2 || ARTICLES.contains(all.get(i))) {
      return 0;
    }
    int next = i + 1 < all.size() && ARTICLES.contains(all.get(i + 1)) ? i + 2 : i + 1;
    return next < all.size() && FAITHS.contains(all.get(next)) ? next : 0;
  }

  /**
   * Whether a word and the next are one name: Nasr Allah, but not Abd Allah, which is a servant.
   */
  private static boolean isOfGod(List<String> all, int i) {
    return i + 1 < all.size()
        && GODS.contains(all.get(i + 1))
        && all.get(i).length() > 1
        && !SERVANTS.contains(all.get(i))
        && !ARTICLES.contains(all.get(i))
        && !PARTICLES.contains(all.get(i));
  }

  private static Word ofFaith(String fold, String of) {
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : LETTERS.read(of)) {
      List<Grapheme> graphemes = new ArrayList<>();
      graphemes.add(new Grapheme(fold, FAITH));
      graphemes.addAll(reading.graphemes());
      readings.add(new Reading(FAITH + reading.sound(), graphemes));
    }
    Set<Integer> rows = new HashSet<>();
    rows(of).forEach(row -> rows.add(FAITH_ROWS + row));
    return new Word(fold, readings, rows, false);
  }

  /**
   * The lines of a word, by its letters or by those that the English press has for them, else by
   * what Indonesians hear in it.
   */
  static Set<Integer> rows(String word) {
    String english = word;
    for (int i = 0; !NAMES.has(english) && i < PRESSES.length; i++) {
      english = english.replace(PRESSES[i][0], PRESSES[i][1]);
    }
    if (!NAMES.has(english) && english.endsWith("e")) {
      english = english.substring(0, english.length() - 1);
    }
    return NAMES.has(english) ? NAMES.rows(english, List.of()) : rowsHeard(word);
  }

  private static Set<Integer> rowsHeard(String word) {
    Set<Integer> rows = new HashSet<>();
    for (String sound : INDONESIAN_LETTERS.sounds(word)) {
      rows.addAll(NAMES.rowsHeardAs(sound));
    }
    return rows;
  }

  /** Al and el before anything; the assimilated forms before the letter that they took on. */
  private static boolean isArticle(String word, String next) {
    if (!ARTICLES.contains(word) || next.isEmpty()) {
      return false;
    }
    return word.endsWith("l") || next.startsWith(word.substring(1));
  }

  private static Word word(String fold) {
    Matcher servant = SERVANT.matcher(fold);
    if (!NAMES.has(fold) && servant.matches()) {
      return servant(fold, servant.group(2));
    }
    Matcher faith = OF_FAITH.matcher(fold);
    if (!NAMES.has(fold) && faith.matches()) {
      return ofFaith(fold, faith.group(1));
    }
    return isArabic(fold)
        ? ArabicScript.word(fold, NAMES)
        : new Word(fold, LETTERS.read(fold), rows(fold), false);
  }

  private static boolean isArabic(String fold) {
    return ARABIC.matcher(fold).matches();
  }

  private static Word servant(String fold, String of) {
    if (of.matches("l+[ae]h?|الله")) {
      return new Word(fold, List.of(), NAMES.rows("abdullah", List.of()), false);
    }
    Word name =
        isArabic(of)
            ? ArabicScript.word(of, NAMES)
            : new Word(of, LETTERS.read(of), rows(of), false);
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : name.readings()) {
      List<Grapheme> graphemes = new ArrayList<>();
      graphemes.add(new Grapheme(fold.substring(0, fold.length() - of.length()), "abd+"));
      graphemes.addAll(reading.graphemes());
      readings.add(new Reading("abd+" + reading.sound(), graphemes));
    }
    // The lines of what follows, moved out of the way of those of whole names.
    Set<Integer> rows = new HashSet<>();
    name.rows().forEach(row -> rows.add(-1 - row));
    return new Word(fold, readings, rows, false);
  }

  @Override
  public boolean isShownBy(List<Word> words) {
    return words.stream()
        .anyMatch(
            word ->
                (word.isOptional() && !WEAK_ARTICLES.contains(word.fold()))
                    || isArabic(word.fold())
                    || OF_GOD.matcher(word.fold()).matches()
                    || word.readings().stream().anyMatch(r -> r.sound().startsWith(FAITH))
                    || !word.rows().isEmpty()
                    || PARTICLES.contains(word.fold()));
  }
}
