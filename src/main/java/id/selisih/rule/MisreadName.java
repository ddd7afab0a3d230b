package id.selisih.rule;

import id.selisih.compare.name.Level;
import id.selisih.compare.name.NameComparer;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.Subject;
import id.selisih.fact.Subjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Holds a name against the words that its article prints. */
final class MisreadName {
  private MisreadName() {}

  /** Whether a text prints a name, alone or among other words. */
  static boolean isPrinted(NameValue name, String printed, Subjects subjects) {
    if (name.written().equals(printed)) {
      return true;
    }
    NameFold read = NameFold.of(printed);
    List<String> ids = subjects.standsFor(printed);
    if (name.fold().sameAs(read)
        || read.words().isEmpty()
        || (name.subject() != null && ids.contains(name.subject()))) {
      return true;
    }
    List<NameFold> spellings = new ArrayList<>();
    if (subjects.get(name.written()) == null) {
      spellings.add(name.fold()); // An id is no spelling: it stands for the subject's names.
    }
    Subject subject = name.subject() == null ? null : subjects.get(name.subject());
    if (subject != null) {
      subject.names().forEach(spelling -> spellings.add(NameFold.of(spelling)));
      spellings.add(NameFold.of(subject.display()));
    }
    return spellings.stream()
            .map(NameFold::words)
            .anyMatch(
                words -> !words.isEmpty() && Collections.indexOfSubList(read.words(), words) >= 0)
        || (name.isId() && subject != null && isOneOf(subject, printed));
  }

  /** Whether a subject's name, shortened or in another romanisation, is printed for its id. */
  private static boolean isOneOf(Subject subject, String printed) {
    NameComparer comparer = new NameComparer();
    return Stream.concat(subject.names().stream(), Stream.of(subject.display()))
        .anyMatch(spelling -> comparer.level(printed, spelling) != Level.DIFFERENT);
  }
}
