package id.selisih.report;

import id.selisih.fact.Article;
import id.selisih.fact.DisjointSets;
import id.selisih.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts who stands behind a value, independently of each other: those who speak in one name are
 * one. An article that states a value as established is one, but for what it relays: articles that
 * credit one agency are one with it, and one that credits several adds nobody to these.
 */
final class Origins {
  private final Labels labels;
  private final Set<String> known = new HashSet<>();
  private final List<Article> unrelayed = new ArrayList<>();
  private final List<List<String>> severally = new ArrayList<>();
  private final Set<String> credited = new HashSet<>();

  Origins(Labels labels) {
    this.labels = labels;
  }

  /** Takes up who stands behind a fact. */
  void add(Fact fact) {
    fact.claim().claimants().forEach(claimant -> known.add(claimant.key()));
    if (!fact.claim().isEstablished()) {
      return;
    }
    List<String> keys = fact.article().credits().stream().map(this::key).toList();
    credited.addAll(keys);
    if (keys.isEmpty()) {
      unrelayed.add(fact.article());
    } else if (keys.size() == 1) {
      known.addAll(keys);
    } else {
      severally.add(keys);
    }
  }

  private String key(String name) {
    return labels.credited(name).key();
  }

  /** How many there are. */
  int count() {
    Set<String> all = new HashSet<>(known);
    for (Article article : unrelayed) {
      String outlet = article.outlet() == null ? "" : key(article.outlet());
      all.add(credited.contains(outlet) ? outlet : "article " + article.id());
    }
    DisjointSets others = new DisjointSets();
    for (List<String> keys : severally) {
      if (Collections.disjoint(keys, all)) {
        keys.forEach(key -> others.join(keys.get(0), key));
      }
    }
    return all.size() + others.count();
  }
}
