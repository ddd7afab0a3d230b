package id.selisih.check;

import id.selisih.compare.Suspicion;
import id.selisih.compare.Verdict;
import id.selisih.fact.Identity;
import id.selisih.fact.NameFold;
import id.selisih.fact.Named;
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
            .forEach(s -> addPairs(s.one().value(), s.two().value(), inConflict));
      }
    }
    Set<String> similar = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.detail() instanceof Detail.Similar s && !isIn(inConflict, s)) {
        similar.add(key(s.name()));
      }
    }
    return findings.stream()
        .filter(f -> !(f.detail() instanceof Detail.Similar s && isIn(inConflict, s)))
        .filter(f -> !(f.detail() instanceof Detail.Undeclared u && isShown(u, similar)))
        .toList();
  }

  /** An id in {@code about} is no name of an article: its misspelling is told as such. */
  private static boolean isShown(Detail.Undeclared undeclared, Set<String> similar) {
    return !undeclared.key().equals("about") && similar.contains(key(undeclared.name()));
  }

  /** The pairs of all that two values are known by: a subject may have several like spellings. */
  private static void addPairs(Value one, Value two, Set<Set<String>> pairs) {
    for (String first : keys(one)) {
      for (String second : keys(two)) {
        pairs.add(pair(first, second));
      }
    }
  }

  private static boolean isIn(Set<Set<String>> pairs, Detail.Similar similar) {
    String name = key(similar.name());
    return pairs.contains(pair(name, key(similar.other())))
        || (similar.subject() != null
            && pairs.contains(pair(name, Identity.ofSubject(similar.subject()))));
  }

  private static Set<String> pair(String one, String two) {
    return one.equals(two) ? Set.of(one) : Set.of(one, two);
  }

  private static List<String> keys(Value value) {
    if (!(value instanceof Named named)) {
      return List.of(value.identity());
    }
    String ring = named.fold().ring();
    String subject = named.subject();
    return subject == null ? List.of(ring) : List.of(ring, Identity.ofSubject(subject));
  }

  private static String key(String name) {
    return NameFold.of(name).ring();
  }
}
