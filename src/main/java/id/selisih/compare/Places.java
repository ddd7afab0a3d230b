package id.selisih.compare;

import id.selisih.compare.name.Exonyms;
import id.selisih.fact.Fact;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Subjects;

/** Compares places. */
final class Places {
  private Places() {}

  static Comparison compare(
      Fact one, PlaceValue first, Fact two, PlaceValue second, Subjects subjects) {
    String outer = first.subject();
    String inner = second.subject();
    if (outer != null && outer.equals(inner)) {
      return Comparison.AGREE;
    }
    boolean areOne =
        first.fold().sameAs(second.fold()) || Exonyms.areOne(first.fold(), second.fold());
    if (areOne && (outer == null || inner == null)) {
      return Comparison.AGREE;
    }
    if (outer != null
        && inner != null
        && (subjects.contains(outer, inner) || subjects.contains(inner, outer))) {
      return Comparison.COMPATIBLE;
    }
    return Steps.byContextThenTimeThenClaimants(one, two);
  }
}
