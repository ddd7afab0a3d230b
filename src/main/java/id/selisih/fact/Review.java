package id.selisih.fact;

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
    Origin origin) {}
