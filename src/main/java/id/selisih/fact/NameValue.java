package id.selisih.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name, told apart by its style fold.
 *
 * @param written as the source spells it
 * @param fold its style fold
 * @param subject id of the declared subject that it stands for; null where there is none
 */
public record NameValue(String written, NameFold fold, @Nullable String subject) implements Named {
  @Override
  public String canonical() {
    return fold.key();
  }

  @Override
  public String identity() {
    return fold.ring();
  }

  // By plain code, as in Claimant.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NameValue that
        && written.equals(that.written)
        && fold.equals(that.fold)
        && Objects.equals(subject, that.subject);
  }

  @Override
  public int hashCode() {
    return (written.hashCode() * 31 + fold.hashCode()) * 31 + Objects.hashCode(subject);
  }
}
