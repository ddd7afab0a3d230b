package id.selisih.compare.name;

import id.selisih.fact.NameFold;
import id.selisih.fact.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places, and bodies of states, that have another name in another language, or had one before, by a
 * list: Jerman is Germany, Bombay is Mumbai. Only whole names count.
 */
public final class Exonyms {
  static final String FILE = "exonyms.txt";

  /** From a name to the lines that it stands on. */
  private static final Map<String, Set<Integer>> ROWS = new HashMap<>();

  static {
    List<String> lines = Resource.lines(Exonyms.class, FILE);
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" ", -1)) {
        ROWS.computeIfAbsent(name, first -> new HashSet<>(2)).add(i);
      }
    }
  }

  private Exonyms() {}

  /** Whether two names are one on the list. */
  public static boolean areOne(NameFold one, NameFold two) {
    return Lexicon.share(rows(one), rows(two));
  }

  private static Set<Integer> rows(NameFold name) {
    return ROWS.getOrDefault(name.solid(), Set.of());
  }
}
