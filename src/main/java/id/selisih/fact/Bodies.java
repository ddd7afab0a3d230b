package id.selisih.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words by which a name is no person's: of countries, cities and bodies, and of institutions. Their
 * tables are read when they are first asked.
 */
public final class Bodies {
  /** No name of a place has more words than this. */
  static final int LONGEST = 4;

  private Bodies() {}

  /**
   * Whether a name is that of an institution or of an office, so that no word of it is a family
   * name or a middle name.
   *
   * @param words of its style fold
   * @param isTurned whether a comma parts them: then what comes first is a family name
   */
  public static boolean are(List<String> words, boolean isTurned) {
    return words.size() > 1 && (haveWord(words) || (!isTurned && Titles.areOffice(words)));
  }

  /**
   * Whether words from one on only say what sort of institution it is: Electronics, News Agency.
   *
   * @param words in style fold
   */
  public static boolean saySort(List<String> words, int from) {
    return words.subList(from, words.size()).stream().allMatch(Bodies::isWord);
  }

  /**
   * Whether one of the words is of what is often named after a person: a university, an airport.
   *
   * @param words in style fold
   */
  public static boolean areNamedAfterPeople(List<String> words) {
    return words.stream().anyMatch(Words.AFTER_PEOPLE::contains);
  }

  /**
   * Whether words can be a name of an institution's own, that it has beside its sort: no place, for
   * Washington is not the Washington Post, and no words that only say the sort.
   *
   * @param words in style fold
   */
  public static boolean areOwnName(List<String> words) {
    return !arePlace(words) && words.stream().noneMatch(Bodies::isWord);
  }

  /**
   * Whether words are the name of a known place.
   *
   * @param words in style fold
   */
  public static boolean arePlace(List<String> words) {
    List<String> loud = words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    return place(words, loud, 0) == words.size() && !Places.SEATS.contains(String.join(" ", words));
  }

  /** Whether one of the words is of institutions alone. */
  static boolean haveWord(List<String> words) {
    for (String word : words) {
      if (Words.STRONG.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that stands alone behind a title is none of a person. */
  static boolean isWord(String word) {
    return Words.STRONG.contains(word) || Words.WEAK.contains(word);
  }

  /** How many words the name of a place or a body has that begins there; 0 where none does. */
  static int place(List<String> words, List<String> printed, int from) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      String name = String.join(" ", words.subList(from, from + length));
      Boolean isShouted = Places.SHOUTED.get(name);
      if (isShouted != null && (!isShouted || isCapitals(printed.get(from)))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Words of institutions. */
  private static final class Words {
    private static final Set<String> STRONG = new HashSet<>();
    private static final Set<String> WEAK = new HashSet<>();
    private static final Set<String> AFTER_PEOPLE = new HashSet<>();

    static {
      for (String line : Resource.lines(Bodies.class, "bodies.txt")) {
        for (String marked : line.split(" ", -1)) {
          boolean isWeak = marked.endsWith("?");
          boolean isAfterPeople = marked.endsWith("+");
          boolean isMarked = isWeak || isAfterPeople;
          String word = isMarked ? marked.substring(0, marked.length() - 1) : marked;
          (isWeak ? WEAK : STRONG).add(word);
          if (isAfterPeople) {
            AFTER_PEOPLE.add(word);
          }
        }
      }
    }

    private Words() {}
  }

  /** Names of places and bodies. */
  private static final class Places {
    /** Whether each counts only where it is printed in capitals. */
    private static final Map<String, Boolean> SHOUTED = new HashMap<>();

    /** Bodies with a name of their own, which are not places. */
    private static final Set<String> SEATS = new HashSet<>();

    static {
      boolean areSeats = false;
      for (String line : Resource.lines(Bodies.class, "places.txt")) {
        if (line.equals("---")) {
          areSeats = !areSeats;
          continue;
        }
        for (String listed : line.split(",", -1)) {
          String name = listed.strip();
          boolean isShouted = isCapitals(name);
          String folded = isShouted ? TextFold.caseless(name) : name;
          SHOUTED.put(folded, isShouted);
          if (areSeats) {
            SEATS.add(folded);
          }
        }
      }
    }

    private Places() {}
  }
}
