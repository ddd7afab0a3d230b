package id.selisih.compare;

import id.selisih.compare.name.Level;
import id.selisih.fact.Fact;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Subject;
import id.selisih.fact.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * Compares places: by subject and name, then by what contains what, then under the systems of
 * romanisation, else they are different places. No place is a short form of another: Korea is not
 * South Korea.
 */
final class Places {
  private final Subjects subjects;
  private final Names names;

  Places(Subjects subjects, Names names) {
    this.subjects = subjects;
    this.names = names;
  }

  Comparison compare(Fact one, PlaceValue first, Fact two, PlaceValue second) {
    Level level = names.level(first, second);
    if (level == Level.SAME) {
      return Comparison.AGREE;
    }
    if (contains(first, second) || contains(second, first)) {
      return Comparison.COMPATIBLE;
    }
    return level == Level.VARIANT
        ? Comparison.explained(Cause.ROMANISATION)
        : Steps.byContextThenTimeThenClaimants(one, two);
  }

  /** Whether a place contains a declared one; itself it may be a name that is not declared. */
  private boolean contains(PlaceValue outer, PlaceValue inner) {
    if (inner.subject() == null) {
      return false;
    }
    if (outer.subject() != null) {
      return subjects.contains(outer.subject(), inner.subject());
    }
    for (String id = partOf(inner.subject()); id != null; id = partOf(id)) {
      Level level = names.level(outer, id);
      if (level == Level.SAME || level == Level.VARIANT) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String partOf(String id) {
    Subject place = subjects.get(id);
    return place == null ? null : place.partOf();
  }
}
