package id.selisih.fact;

import org.jspecify.annotations.Nullable;

/**
 * What a value covers. Values in different contexts answer a question differently without
 * contradicting each other.
 *
 * @param status whether it happened
 * @param scope the part of the whole, in the desk's words; null for the whole
 * @param count how a figure relates to earlier ones
 * @param unit what is counted or measured; null where nothing says so
 * @param scopeFold the scope as it is compared; empty for the whole
 */
public record Context(
    Status status,
    @Nullable String scope,
    CountMode count,
    @Nullable String unit,
    String scopeFold) {

  /** Folds the scope. */
  public Context(Status status, @Nullable String scope, CountMode count, @Nullable String unit) {
    this(status, scope, count, unit, scope == null ? "" : TextFold.of(scope));
  }
}
