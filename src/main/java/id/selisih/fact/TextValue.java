package id.selisih.fact;

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
}
