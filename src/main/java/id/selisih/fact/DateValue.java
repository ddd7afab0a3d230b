package id.selisih.fact;

import org.jspecify.annotations.Nullable;

/**
 * A date, told apart by its EDTF text.
 *
 * @param edtf the date
 */
public record DateValue(Edtf edtf) implements Value {
  @Override
  public String canonical() {
    return edtf.text();
  }

  @Override
  public String written() {
    return edtf.text();
  }

  // By plain code, as in Claimant.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateValue that && edtf.equals(that.edtf);
  }

  @Override
  public int hashCode() {
    return edtf.hashCode();
  }
}
