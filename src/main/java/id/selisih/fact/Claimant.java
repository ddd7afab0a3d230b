package id.selisih.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who claims a fact.
 *
 * @param written as the fact gives it
 * @param subject id of the declared subject that it stands for; null where there is none
 * @param key a text for the claimant, as {@link Identity} makes it: of the subject at the end of
 *     {@code speaks-for}, else of the style fold of the name
 * @param fold the style fold of the name; null where it stands for a subject
 */
public record Claimant(
    String written, @Nullable String subject, String key, @Nullable NameFold fold) {

  /** Folds the name where it stands for no subject. */
  public Claimant(String written, @Nullable String subject, String key) {
    this(written, subject, key, subject == null ? NameFold.of(written) : null);
  }

  /** Id of the subject in whose name it speaks, its own included; null where it stands for none. */
  public @Nullable String voice() {
    return subject == null ? null : Identity.subject(key);
  }

  /** Whether the two are one claimant: of one voice, or one name at the style level. */
  public boolean sameAs(Claimant other) {
    if (fold == null || other.fold == null) {
      return key.equals(other.key);
    }
    return fold.sameAs(other.fold);
  }

  // By plain code: those of a record are put together when they are first called, in every run
  // anew, and that takes longer than to read a base of usual size. The fold follows from the name.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claimant that
        && written.equals(that.written)
        && Objects.equals(subject, that.subject)
        && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return written.hashCode() * 31 + key.hashCode();
  }

  /** Facts are ordered by it. */
  @Override
  public String toString() {
    String who = "written=" + written + ", subject=" + subject;
    return "Claimant[" + who + ", key=" + key + ", fold=" + fold + "]";
  }
}
