package id.selisih.check;

import id.selisih.compare.Suspicion;
import id.selisih.compare.Verdict;
import id.selisih.fact.NameFold;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Value;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what another finding of the same run already shows. */
final class Overlaps {
  private Overlaps() {}

  /**
   * The findings without like names that a conflict shows, and without undeclared names that are
   * shown as like another.
   */
  static List<Finding> without(List<Finding> findings) {
    Set<Set<String>> inConflict = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.isVerdict(Verdict.CONFLICT)) {
        finding.suspicions().stream()
            .filter(suspicion -> suspicion.kind() == Suspicion.Kind.ALIKE)
            .forEach(s -> inConflict.add(pair(key(s.one().value()), key(s.two().value()))));
      }
    }
    Set<String> similar = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.detail() instanceof Detail.Similar s && !inConflict.contains(pair(s))) {
        similar.add(key(s.name()));
      }
    }
    return findings.stream()
        .filter(f -> !(f.detail() instanceof Detail.Similar s && inConflict.contains(pair(s))))
        .filter(f -> !(f.detail() instanceof Detail.Undeclared u && isShown(u, similar)))
        .toList();
  }

  /** An id in {@code about} is no name of an article: its misspelling is told as such. */
  private static boolean isShown(Detail.Undeclared undeclared, Set<String> similar) {
    return !undeclared.key().equals("about") && similar.contains(key(undeclared.name()));
  }

  private static Set<String> pair(Detail.Similar similar) {
    return pair(key(similar.name()), key(similar.other()));
  }

  private static Set<String> pair(String one, String two) {
    return one.equals(two) ? Set.of(one) : Set.of(one, two);
  }

  private static String key(Value value) {
    return value instanceof PlaceValue place ? place.fold().ring() : value.identity();
  }

  private static String key(String name) {
    return NameFold.of(name).ring();
  }
}
