package id.selisih.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who or what facts are about, who speaks, or a place.
 *
 * @param id its id
 * @param label for people; null where the base gives none
 * @param names spellings and abbreviations that the desk accepts, the preferred one first
 * @param partOf id of the place that contains this place; null where there is none
 * @param speaksFor id of the subject in whose name this one speaks; null where there is none
 * @param origin where it is defined
 */
public record Subject(
    String id,
    @Nullable String label,
    List<String> names,
    @Nullable String partOf,
    @Nullable String speaksFor,
    Origin origin) {

  /** Copies the list. */
  public Subject {
    names = List.copyOf(names);
  }

  /** The preferred name, else the label, else the id: what a value that is the id stands for. */
  public String name() {
    return names.isEmpty() ? (label != null ? label : id) : names.get(0);
  }

  /** The label, else the preferred name, else the id. */
  public String display() {
    return label != null ? label : names.isEmpty() ? id : names.get(0);
  }
}
