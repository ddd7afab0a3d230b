package id.selisih.fact;

/** What a fact says: one of the six kinds of value. */
public sealed interface Value permits Quantity, DateValue, NameValue, PlaceValue, YesNo, TextValue {

  /**
   * The text by which the values of one question are told apart. Two facts whose values have the
   * same canonical text, and the same context, give one value.
   */
  String canonical();

  /** The value as this fact gives it, in the notation of fact files. */
  String written();
}
