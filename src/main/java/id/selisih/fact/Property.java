package id.selisih.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a subject.
 *
 * @param id its id
 * @param kind what sort of value answers it
 * @param label for people; null where the base gives none
 * @param unit what is counted or measured, plain text; null where the base gives none
 * @param count how its figures relate to earlier ones
 * @param tolerance the share by which its figures may differ in place of the rounding rule, 0.02
 *     for 2 %; null where the rounding rule holds
 * @param fixed whether the answer does not change with time
 * @param many whether a subject can have several values at once
 * @param origin where it is defined
 */
public record Property(
    String id,
    Kind kind,
    @Nullable String label,
    @Nullable String unit,
    CountMode count,
    @Nullable BigDecimal tolerance,
    boolean fixed,
    boolean many,
    Origin origin) {

  /** The label, else the id. */
  public String display() {
    return label != null ? label : id;
  }
}
