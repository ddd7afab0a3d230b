package id.selisih.fact;

import java.util.Comparator;
import java.util.List;

/**
 * A subject and a property, and all the facts that answer it.
 *
 * @param about id of the subject
 * @param property what is asked
 * @param facts the answers, at least one, in the order of the base
 */
public record Question(String about, Property property, List<Fact> facts) {

  /** By subject, then property. */
  public static final Comparator<Question> IN_ORDER =
      Comparator.comparing(Question::about).thenComparing(q -> q.property().id());

  /** Copies the list. */
  public Question {
    facts = List.copyOf(facts);
  }

  /** What sort of value answers it. */
  public Kind kind() {
    return property.kind();
  }
}
