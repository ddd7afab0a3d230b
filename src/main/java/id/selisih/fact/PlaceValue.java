package id.selisih.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place, told apart by the subject that it stands for, else by its style fold.
 *
 * @param written as the fact gives it: a subject's id or a name
 * @param fold the style fold of what is written
 * @param subject id of the declared subject that it stands for; null where there is none
 */
public record PlaceValue(String written, NameFold fold, @Nullable String subject) implements Named {
  @Override
  public String canonical() {
    return subject != null ? Identity.ofSubject(subject) : Identity.ofName(fold.key());
  }

  @Override
  public String identity() {
    return subject != null ? Identity.ofSubject(subject) : Identity.ofName(fold.ring());
  }

  // By plain code, as in Claimant.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlaceValue that
        && written.equals(that.written)
        && fold.equals(that.fold)
        && Objects.equals(subject, that.subject);
  }

  @Override
  public int hashCode() {
    return (written.hashCode() * 31 + fold.hashCode()) * 31 + Objects.hashCode(subject);
  }
}
