package id.selisih.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy that a person has looked at.
 *
 * @param discrepancy the fingerprint of its finding
 * @param because why it is settled or acceptable
 * @param by who looked; null where not given
 * @param on when, as written; null where not given
 * @param until the day after which the review counts no more; null for never
 * @param origin where it is given
 */
public record Review(
    String discrepancy,
    String because,
    @Nullable String by,
    @Nullable String on,
    @Nullable Edtf until,
    Origin origin) {

  /** Whether its last day has passed, so that it counts no more. */
  public boolean isOver(LocalDate today) {
    LocalDate last = until == null ? null : until.day();
    return last != null && today.isAfter(last);
  }
}
