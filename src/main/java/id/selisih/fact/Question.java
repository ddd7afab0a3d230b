package id.selisih.fact;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Two are the same where they ask the same: within a base, each is asked once. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Question that
        && about.equals(that.about)
        && property.id().equals(that.property.id());
  }

  @Override
  public int hashCode() {
    return 31 * about.hashCode() + property.id().hashCode();
  }

  /** What sort of value answers it. */
  public Kind kind() {
    return property.kind();
  }
}
