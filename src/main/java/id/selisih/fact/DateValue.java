package id.selisih.fact;

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
}
