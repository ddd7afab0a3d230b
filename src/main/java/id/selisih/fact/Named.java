package id.selisih.fact;

import org.jspecify.annotations.Nullable;

/** A value that names somebody or something. */
public sealed interface Named extends Value permits NameValue, PlaceValue {
  /** The style fold of what is written. */
  NameFold fold();

  /** The id of the declared subject that it stands for; null where there is none. */
  @Nullable String subject();

  /** Whether it is written as the id of the subject that it stands for. */
  default boolean isId() {
    return written().equals(subject());
  }
}
