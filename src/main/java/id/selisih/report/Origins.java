package id.selisih.report;

import id.selisih.fact.DisjointSets;
import id.selisih.fact.Fact;
import java.util.List;

/**
 * Counts who stands behind a value, independently of each other: those who speak in one name are
 * one. An article that states a value as established is one, but for what it relays: articles that
 * credit one agency are one with it.
 */
final class Origins {
  private final Labels labels;

  private final DisjointSets keys = new DisjointSets();

  Origins(Labels labels) {
    this.labels = labels;
  }

  /** Takes up who stands behind a fact. */
  void add(Fact fact) {
    fact.claim().claimants().forEach(claimant -> keys.add(claimant.key()));
    if (fact.claim().isEstablished()) {
      List<String> credits = fact.article().credits();
      if (credits.isEmpty()) {
        keys.add("article " + fact.article().id());
      }
      for (String credit : credits) {
        keys.join(key(credits.get(0)), key(credit));
      }
    }
  }

  private String key(String credit) {
    return labels.credited(credit).key();
  }

  /** How many there are. */
  int count() {
    return keys.count();
  }
}
