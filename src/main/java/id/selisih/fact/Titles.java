package id.selisih.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The titles, offices and honorifics before a person's name. They are set aside before a person and
 * before nothing else: the president of Russia is not Russia, and General Motors is not Motors.
 * What is no person's name shows by the words of {@link Bodies}.
 */
final class Titles {
  /** No longer word of capitals is taken for an abbreviation, unless it cannot be spoken. */
  private static final int LONGEST_ABBREVIATION = 4;

  /** A name with all its titles has fewer words; what has more is no name. */
  private static final int MOST_WORDS = 40;

  /** What stands between an office and its field or body: president of, utusan untuk. */
  private static final Set<String> LINKS =
      Set.of("of", "for", "to", "from", "the", "untuk", "bagi", "bidang", "urusan", "di", "dari");

  /** A Korean or Chinese given name of one syllable or two, as far as its letters can tell. */
  private static final Pattern TWO_SYLLABLES =
      Pattern.compile("(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouwy]{1,3}(?:ng|[nklmprt])?){1,2}");

  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

  private final List<String> words;
  private final List<String> printed;
  private final boolean isLoud;

  private Titles(List<String> words, List<String> printed) {
    this.words = words;
    this.printed = printed.size() == words.size() ? printed : words;
    this.isLoud = this.printed.stream().allMatch(Titles::isCapitals);
  }

  /**
   * How many of the words are titles at the head of a person's name; 0 where there is no title, or
   * no person behind it.
   *
   * @param text what the words were folded from; its capitals count
   */
  static int count(List<String> words, String text) {
    return mayHaveTitle(words) ? new Titles(words, StyleLetters.split(text)).count() : 0;
  }

  /** Whether the words are those of an office and not of a person: a title that nobody bears. */
  static boolean areOffice(List<String> words) {
    if (!mayHaveTitle(words)) {
      return false;
    }
    Titles titles = new Titles(words, words);
    int from = titles.places(0);
    return titles.title(titles.modifiers(from)) > 0
        || Table.WHOLE.contains(words.subList(from, words.size()));
  }

  /** Whether a title begins within reach of the head; few names have one, and no long text. */
  private static boolean mayHaveTitle(List<String> words) {
    if (words.size() > MOST_WORDS) {
      return false;
    }
    int reach = Math.min(words.size(), Bodies.LONGEST + 2);
    for (int i = 0; i < reach; i++) {
      if (Table.BY_FIRST_WORD.containsKey(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private int count() {
    int from = 0;
    int end = next(from);
    while (end > from) {
      from = end;
      end = next(from);
    }
    return isPerson(from) ? from : 0;
  }

  /** Where the title that begins at a word ends; the word itself where none does. */
  private int next(int from) {
    int size = words.size();
    if (size - from < 2 || Table.WHOLE.contains(words.subList(from, size))) {
      return from;
    }
    // US President, former Russian President: a place before an office is a part of it.
    int place = places(modifiers(from));
    int start = modifiers(place);
    int length = title(start);
    boolean isOffice = length > 0 && Table.OFFICES.contains(words.subList(start, start + length));
    if (length == 0 || (place > modifiers(from) && !isOffice)) {
      return from;
    }
    int end = start + length;
    if (isOffice && Table.WHOLE.contains(words.subList(end, size))) {
      return from; // Staf Khusus Presiden: an office behind an office is no person.
    }
    return isOffice ? places(end) : end;
  }

  private int modifiers(int from) {
    int at = from;
    while (at < words.size() - 1 && Table.MODIFIERS.contains(words.get(at))) {
      at++;
    }
    return title(from) > 0 && title(at) == 0 ? from : at;
  }

  /** How many words the longest title has that begins there and is not the end; 0 for none. */
  private int title(int from) {
    int size = words.size();
    if (from >= size - 1) {
      return 0;
    }
    for (List<String> title : Table.BY_FIRST_WORD.getOrDefault(words.get(from), List.of())) {
      int end = from + title.size();
      if (end < size
          && words.subList(from, end).equals(title)
          && !(Table.AMBIGUOUS.contains(title) && isOtherWord(from, end))) {
        return title.size();
      }
    }
    return 0;
  }

  private boolean isOtherWord(int from, int end) {
    String rest = String.join("", words.subList(end, words.size()));
    boolean isLoudAlone = !isLoud && isCapitals(printed.get(from));
    return isLoudAlone || TWO_SYLLABLES.matcher(rest).matches();
  }

  /** Where the places and bodies that begin there end, as in Rusia untuk Indonesia. */
  private int places(int from) {
    int at = from;
    int next = place(at);
    while (next > at) {
      at = next;
      next = place(at);
    }
    return at;
  }

  private int place(int from) {
    boolean isLinked = from > 0 && from < words.size() - 1 && LINKS.contains(words.get(from));
    int at = isLinked ? from + 1 : from;
    int length = Bodies.place(words, printed, at);
    return length > 0 ? at + length : from;
  }

  /** Whether what begins there can be a person's name. */
  private boolean isPerson(int from) {
    int size = words.size();
    if (from >= size || LINKS.contains(words.get(from))) {
      return false;
    }
    List<String> rest = words.subList(from, size);
    boolean hasName = rest.stream().anyMatch(word -> word.codePointCount(0, word.length()) > 1);
    if (!hasName || Bodies.haveWord(rest) || (rest.size() == 1 && Bodies.isWord(rest.get(0)))) {
      return false;
    }
    int at = from;
    while (at < size) {
      int length = Bodies.place(words, printed, at);
      if (length == 0 && !isAbbreviation(at)) {
        return true;
      }
      at += Math.max(length, 1);
    }
    return false;
  }

  /** In a name that is all capitals, only a word that cannot be spoken is an abbreviation. */
  private boolean isAbbreviation(int at) {
    boolean isShort = printed.get(at).length() <= LONGEST_ABBREVIATION;
    return isCapitals(printed.get(at))
        && ((isShort && !isLoud) || !VOWEL.matcher(words.get(at)).find());
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** The titles, from the resource of that name. */
  private static final class Table {
    /** By their first word, longest first. */
    private static final Map<String, List<List<String>>> BY_FIRST_WORD = new HashMap<>();

    private static final Set<List<String>> WHOLE = new HashSet<>();
    private static final Set<List<String>> OFFICES = new HashSet<>();
    private static final Set<List<String>> AMBIGUOUS = new HashSet<>();
    private static final Set<String> MODIFIERS = new HashSet<>();

    static {
      boolean areOffices = true;
      for (String line : Resource.lines(Titles.class, "titles.txt")) {
        if (line.equals("---")) {
          areOffices = false;
        } else if (line.startsWith("+ ")) {
          MODIFIERS.add(line.substring(2));
        } else {
          boolean isAmbiguous = line.endsWith("!");
          String text = isAmbiguous ? line.substring(0, line.length() - 1) : line;
          add(List.of(text.split(" ", -1)), areOffices, isAmbiguous);
        }
      }
    }

    private Table() {}

    private static void add(List<String> title, boolean isOffice, boolean isAmbiguous) {
      List<List<String>> alike =
          BY_FIRST_WORD.computeIfAbsent(title.get(0), first -> new ArrayList<>(2));
      int at = 0;
      while (at < alike.size() && alike.get(at).size() >= title.size()) {
        at++;
      }
      alike.add(at, title);
      WHOLE.add(title);
      if (isOffice) {
        OFFICES.add(title);
      }
      if (isAmbiguous) {
        AMBIGUOUS.add(title);
      }
    }
  }
}
