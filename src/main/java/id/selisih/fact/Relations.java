package id.selisih.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other facts that a fact refers to, by their ids.
 *
 * @param sumOf facts whose values add up to this one
 * @param revises the fact that this one corrects; null for none
 * @param after the date that must not be later than this one; null for none
 */
public record Relations(List<String> sumOf, @Nullable String revises, @Nullable String after) {

  /** Refers to nothing. */
  public static final Relations NONE = new Relations(List.of(), null, null);

  /** Copies the list. */
  public Relations {
    sumOf = List.copyOf(sumOf);
  }
}
