package id.selisih.fact;

/** What a fact says: one of the six kinds of value. */
public sealed interface Value permits Quantity, DateValue, Named, YesNo, TextValue {

  /**
   * The text by which the values of one question are told apart. Two facts whose values have the
   * same canonical text, and the same context, give one value.
   */
  String canonical();

  /**
   * A text that a value has whatever else the base holds: that of a name is the same in all its
   * spellings. Fingerprints are made of it, so that they stay; two values seldom have one.
   */
  default String identity() {
    return canonical();
  }

  /** The value as this fact gives it, in the notation of fact files. */
  String written();
}
