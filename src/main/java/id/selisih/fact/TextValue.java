package id.selisih.fact;

import org.jspecify.annotations.Nullable;

/**
 * Free text, told apart after Unicode NFKC, case and white space are folded.
 *
 * @param written as the fact gives it
 * @param canonical its fold
 */
public record TextValue(String written, String canonical) implements Value {

  /** Folds the text. */
  public TextValue(String written) {
    this(written, TextFold.of(written));
  }

  // By plain code, as in Claimant.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextValue that
        && written.equals(that.written)
        && canonical.equals(that.canonical);
  }

  @Override
  public int hashCode() {
    return written.hashCode() * 31 + canonical.hashCode();
  }
}
