package id.selisih.fact;

import org.jspecify.annotations.Nullable;

/**
 * A name, told apart by its style fold.
 *
 * @param written as the source spells it
 * @param fold its style fold
 * @param subject id of the declared subject that it stands for; null where there is none
 */
public record NameValue(String written, NameFold fold, @Nullable String subject) implements Value {
  @Override
  public String canonical() {
    return fold.key();
  }
}
