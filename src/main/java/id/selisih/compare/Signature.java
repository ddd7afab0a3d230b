package id.selisih.compare;

import id.selisih.fact.Claimant;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Kind;
import id.selisih.fact.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a verdict can depend on. Facts that have it in common are judged once. */
record Signature(
    Value value,
    Answer.Key key,
    @Nullable String unit,
    Set<Object> claimants,
    @Nullable Edtf asOf,
    @Nullable Edtf saidOn,
    @Nullable String article,
    @Nullable String id) {

  /** The facts of one question in groups of one signature, in the order of their first facts. */
  static List<List<Fact>> groups(List<Fact> facts) {
    Set<String> revised = new HashSet<>();
    for (Fact fact : facts) {
      if (fact.relations().revises() != null) {
        revised.add(fact.relations().revises());
      }
    }
    Map<Signature, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : facts) {
      groups.computeIfAbsent(of(fact, revised), signature -> new ArrayList<>(2)).add(fact);
    }
    return List.copyOf(groups.values());
  }

  private static Signature of(Fact fact, Set<String> revised) {
    boolean isRelated =
        fact.relations().revises() != null || (fact.id() != null && revised.contains(fact.id()));
    return new Signature(
        fact.value(),
        Answer.Key.of(fact),
        fact.context().unit(),
        claimants(fact.claim().claimants()),
        fact.asOf(),
        fact.claim().saidOn(),
        // Whether one claimant speaks in two articles matters for these alone.
        fact.property().kind() == Kind.YES_NO ? fact.article().id() : null,
        isRelated ? fact.origin().toString() : null);
  }

  private static Set<Object> claimants(List<Claimant> claimants) {
    if (claimants.size() == 1) {
      return Set.of(identity(claimants.get(0)));
    }
    Set<Object> identities = new HashSet<>();
    claimants.forEach(claimant -> identities.add(identity(claimant)));
    return identities;
  }

  private static Object identity(Claimant claimant) {
    return claimant.fold() != null ? claimant.fold() : claimant.key();
  }

  // As a record has it, but by plain code: what a record has is linked at its first use, which
  // takes as long as to read a hundred facts.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Signature that
        && value.equals(that.value)
        && key.equals(that.key)
        && claimants.equals(that.claimants)
        && Objects.equals(unit, that.unit)
        && Objects.equals(asOf, that.asOf)
        && Objects.equals(saidOn, that.saidOn)
        && Objects.equals(article, that.article)
        && Objects.equals(id, that.id);
  }

  @Override
  public int hashCode() {
    return ((((((value.hashCode() * 31 + key.hashCode()) * 31 + claimants.hashCode()) * 31
                                        + Objects.hashCode(unit))
                                    * 31
                                + Objects.hashCode(asOf))
                            * 31
                        + Objects.hashCode(saidOn))
                    * 31
                + Objects.hashCode(article))
            * 31
        + Objects.hashCode(id);
  }
}
