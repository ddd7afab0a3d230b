package id.selisih.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Circles in any references, against what can be reached step by step. */
class CirclesTest {

  @Provide
  Arbitrary<Map<String, List<String>>> references() {
    Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f", "g");
    return Arbitraries.maps(ids, ids.list().ofMaxSize(3)).ofMaxSize(7);
  }

  private static Circles circles(Map<String, List<String>> references) {
    return new Circles(references.keySet(), id -> references.getOrDefault(id, List.of()));
  }

  @Property
  void membersAreThoseThatReachThemselves(
      @ForAll("references") Map<String, List<String>> references) {
    Set<String> members = new HashSet<>();
    for (String id : references.keySet()) {
      if (reachable(id, references).contains(id)) {
        members.add(id);
      }
    }
    assertThat(circles(references).members()).isEqualTo(members);
  }

  @Property
  void withoutTheClosingReferencesNoCircleIsLeft(
      @ForAll("references") Map<String, List<String>> references) {
    Circles circles = circles(references);
    Map<String, List<String>> rest = new HashMap<>();
    references.forEach(
        (id, targets) -> {
          List<String> kept = new ArrayList<>(targets);
          kept.removeAll(circles.closings(id).keySet());
          rest.put(id, kept);
        });
    assertThat(circles(rest).members()).isEmpty();
  }

  private static Set<String> reachable(String id, Map<String, List<String>> references) {
    Set<String> reached = new HashSet<>();
    List<String> left = new ArrayList<>(references.getOrDefault(id, List.of()));
    while (!left.isEmpty()) {
      String next = left.remove(left.size() - 1);
      if (reached.add(next)) {
        left.addAll(references.getOrDefault(next, List.of()));
      }
    }
    return reached;
  }
}
