package id.selisih.rule;

import id.selisih.compare.name.Level;
import id.selisih.compare.name.NameComparer;
import id.selisih.compare.name.NearNames;
import id.selisih.fact.NameFold;
import id.selisih.fact.Subject;
import id.selisih.fact.Subjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the declared subject of which an undeclared name is a short form or another romanisation.
 * Only names that share a word, or have words one slip apart, are compared, and of those the ones
 * by the word that the fewest subjects bear: Listyo tells more than Sigit. A name whose every word
 * many bear tells nobody. Kiev and Kyiv, Rusia and Russia share no word: where few names are
 * declared they are all compared.
 *
 * <p>Not safe for use by several threads.
 */
final class MeantSubjects {
  private static final int MOST_COMPARED = 8;

  /** So many declared names are few. */
  private static final int FEW = 100;

  /**
   * So many pairs are compared within a second or two: two for each of ten thousand names. A base
   * of which most is undeclared is not misspelt, and guessing must not take longer than reading.
   */
  private static final int MOST_IN_ALL = 20_000;

  /** A label or name of a subject; no two are equal, so that what many bear is one word to each. */
  private static final class Declared {
    private final String id;
    private final String name;

    Declared(String id, String name) {
      this.id = id;
      this.name = name;
    }
  }

  private final Set<Declared> all = new LinkedHashSet<>();
  private final Map<String, Set<Declared>> byWord = new HashMap<>();
  private final Map<String, Set<String>> near = new HashMap<>();
  private final NameComparer comparer = new NameComparer();
  private int compared;

  /**
   * Takes up the declared names.
   *
   * @param asked the names that will be asked for
   */
  MeantSubjects(Subjects subjects, Collection<NameFold> asked) {
    for (Subject subject : subjects.all()) {
      if (subject.label() != null) {
        add(new Declared(subject.id(), subject.label()), subjects);
      }
      subject.names().forEach(name -> add(new Declared(subject.id(), name), subjects));
    }
    if (!byWord.isEmpty()) {
      addNear(asked);
    }
  }

  private void add(Declared declared, Subjects subjects) {
    if (all.size() <= FEW) {
      all.add(declared);
    }
    for (String word : words(subjects.fold(declared.name))) {
      Set<Declared> bearers = byWord.computeIfAbsent(word, w -> new LinkedHashSet<>(1));
      if (bearers.size() <= MOST_COMPARED) {
        bearers.add(declared); // One more than can be compared shows that they are too many.
      }
    }
  }

  private void addNear(Collection<NameFold> asked) {
    Set<String> unknown = new HashSet<>();
    asked.forEach(name -> unknown.addAll(words(name)));
    Set<String> words = new LinkedHashSet<>(byWord.keySet());
    int known = words.size();
    words.addAll(unknown);
    List<String> all = List.copyOf(words);
    List<NearNames.Pair> pairs =
        NearNames.pairs(
            all.stream().map(NameFold::of).toList(),
            (one, two) -> Math.min(one, two) < known ? 1 : 0);
    for (NearNames.Pair pair : pairs) {
      String one = all.get(pair.one());
      String two = all.get(pair.two());
      near.computeIfAbsent(one, w -> new HashSet<>()).add(two);
      near.computeIfAbsent(two, w -> new HashSet<>()).add(one);
    }
  }

  /**
   * The id of the only subject that a name is short for or romanises; null for none or several, and
   * for all further names once so many have been asked for that the answers take too long.
   */
  @Nullable String of(String name, NameFold fold) {
    if (compared > MOST_IN_ALL) {
      return null;
    }
    Set<Declared> candidates = candidates(fold);
    candidates = candidates.isEmpty() && all.size() <= FEW ? all : candidates;
    compared += candidates.size();
    Set<String> ids = new HashSet<>();
    for (Declared declared : candidates) {
      if (comparer.level(name, declared.name) != Level.DIFFERENT) {
        ids.add(declared.id);
      }
    }
    return ids.size() == 1 ? ids.iterator().next() : null;
  }

  /** By the rarest words first, as long as all who bear a word are few enough to be compared. */
  private Set<Declared> candidates(NameFold fold) {
    List<Set<Declared>> bearers = new ArrayList<>();
    words(fold).forEach(word -> bearers.add(bearers(word)));
    bearers.sort(Comparator.comparingInt(Set::size));
    Set<Declared> candidates = new LinkedHashSet<>();
    for (Set<Declared> bear : bearers) {
      Set<Declared> more = new LinkedHashSet<>(candidates);
      more.addAll(bear);
      if (more.size() > MOST_COMPARED) {
        return candidates;
      }
      candidates = more;
    }
    return candidates;
  }

  /** The names that have a word or one near it; of too many only some. */
  private Set<Declared> bearers(String word) {
    Set<Declared> bearers = new LinkedHashSet<>(byWord.getOrDefault(word, Set.of()));
    for (String other : near.getOrDefault(word, Set.of())) {
      if (bearers.size() > MOST_COMPARED) {
        return bearers;
      }
      bearers.addAll(byWord.getOrDefault(other, Set.of()));
    }
    return bearers;
  }

  private static Set<String> words(NameFold fold) {
    return fold.isLong() ? Set.of() : new LinkedHashSet<>(fold.words());
  }
}
