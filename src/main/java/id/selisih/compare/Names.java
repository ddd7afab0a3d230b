package id.selisih.compare;

import id.selisih.compare.name.Alike;
import id.selisih.compare.name.Level;
import id.selisih.compare.name.NameComparer;
import id.selisih.fact.Fact;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.Named;
import id.selisih.fact.Subject;
import id.selisih.fact.Subjects;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares names: at the style level, then as a short form, then under the systems of romanisation,
 * else they are different names.
 */
final class Names {
  private final Subjects subjects;

  /** One for each thread that judges: it keeps what it has worked out. */
  private final ThreadLocal<NameComparer> comparer = ThreadLocal.withInitial(NameComparer::new);

  Names(Subjects subjects) {
    this.subjects = subjects;
  }

  Comparison compare(Fact one, NameValue first, Fact two, NameValue second) {
    switch (level(first, second)) {
      case SAME -> {
        return Comparison.AGREE;
      }
      case SHORT -> {
        return Comparison.COMPATIBLE;
      }
      case VARIANT -> {
        return Comparison.explained(Cause.ROMANISATION);
      }
      default -> {}
    }
    boolean isExplained = !Steps.statusAndScope(one, two).isEmpty();
    return !isExplained && areAlike(first, second)
        ? Steps.contradiction(one, two, Cause.CLAIMANTS)
        : ofUnlike(one, two);
  }

  /** What two facts come to where their names are different and not alike. */
  static Comparison ofUnlike(Fact one, Fact two) {
    return Steps.byContextThenTimeThenClaimants(one, two);
  }

  /**
   * How two names stand to each other; what stands for a subject has all its declared names. The
   * desk has declared two subjects as two: that they bear one name, or can be spelled alike, is no
   * matter.
   */
  Level level(Named first, Named second) {
    if (first.subject() != null && second.subject() != null) {
      return first.subject().equals(second.subject()) ? Level.SAME : Level.DIFFERENT;
    }
    NameComparer own = comparer.get();
    boolean areWritten = !first.isId() && !second.isId();
    Level nearest = areWritten ? own.level(first.written(), second.written()) : Level.DIFFERENT;
    boolean haveOthers = first.subject() != null || second.subject() != null;
    return nearest == Level.DIFFERENT && haveOthers
        ? level(spellings(first), spellings(second))
        : nearest;
  }

  /** How a name stands to a subject, by all that each is called. */
  Level level(Named name, String subject) {
    return level(spellings(name), declared(subject));
  }

  /** The nearest that any two spellings come. */
  private Level level(List<String> first, List<String> second) {
    NameComparer own = comparer.get();
    Level nearest = Level.DIFFERENT;
    for (String one : first) {
      for (String two : second) {
        Level level = own.level(one, two);
        nearest = level.compareTo(nearest) < 0 ? level : nearest;
      }
    }
    return nearest;
  }

  private List<String> spellings(Named name) {
    List<String> declared = name.subject() == null ? List.of() : declared(name.subject());
    // An id is no spelling, unless nothing else is declared.
    boolean isId = name.isId() && !declared.isEmpty();
    return isId || declared.contains(name.written())
        ? declared
        : Stream.concat(Stream.of(name.written()), declared.stream()).toList();
  }

  private List<String> declared(String id) {
    Subject subject = subjects.get(id);
    return subject == null
        ? List.of()
        : Stream.concat(Stream.ofNullable(subject.label()), subject.names().stream())
            .distinct()
            .toList();
  }

  /**
   * Whether any spellings of the two are one slip apart, so that nothing hangs on which is used.
   */
  private boolean areAlike(NameValue first, NameValue second) {
    if (first.subject() == null && second.subject() == null) {
      return areAlike(first.fold(), second.fold());
    }
    for (String one : spellings(first)) {
      for (String two : spellings(second)) {
        if (areAlike(subjects.fold(one), subjects.fold(two))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two different names of at least five letters are one slip apart. */
  static boolean areAlike(NameFold one, NameFold two) {
    return Alike.are(one, two);
  }
}
