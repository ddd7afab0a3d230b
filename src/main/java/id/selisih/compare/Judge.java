package id.selisih.compare;

import id.selisih.fact.DateValue;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.NameValue;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Quantity;
import id.selisih.fact.TextValue;
import id.selisih.fact.Value;
import id.selisih.fact.YesNo;

/** Gives two facts that answer one question their verdict. */
public final class Judge {
  private final FactBase base;
  private final Names names;
  private final Places places;

  /**
   * A judge.
   *
   * @param base which places contain which, how the desk spells names, and what corrects what
   */
  public Judge(FactBase base) {
    this.base = base;
    this.names = new Names(base.subjects());
    this.places = new Places(base.subjects(), names);
  }

  /**
   * The verdict of two facts with the same {@code about} and {@code property}. It is the same in
   * either order.
   */
  public Comparison compare(Fact one, Fact two) {
    Comparison plain = plain(one, two);
    if (plain.verdict() == Verdict.AGREE) {
      return plain;
    }
    // First, so that a correction is shown even where several values may stand side by side.
    if (base.corrects(one, two) || base.corrects(two, one)) {
      return Comparison.explained(Cause.REVISION);
    }
    return one.property().many() ? Comparison.COMPATIBLE : plain;
  }

  private Comparison plain(Fact one, Fact two) {
    Value first = one.value();
    Value second = two.value();
    if (first instanceof Quantity a && second instanceof Quantity b) {
      return Quantities.compare(one, a, two, b);
    }
    if (first instanceof DateValue a && second instanceof DateValue b) {
      return Dates.compare(one, a.edtf(), two, b.edtf());
    }
    if (first instanceof NameValue a && second instanceof NameValue b) {
      return names.compare(one, a, two, b);
    }
    if (first instanceof PlaceValue a && second instanceof PlaceValue b) {
      return places.compare(one, a, two, b);
    }
    if (first instanceof YesNo a && second instanceof YesNo b) {
      return YesNos.compare(one, a, two, b);
    }
    if (first instanceof TextValue a && second instanceof TextValue b) {
      return a.canonical().equals(b.canonical())
          ? Comparison.AGREE
          : Steps.byContextThenTimeThenClaimants(one, two);
    }
    throw new IllegalArgumentException(
        "values of two kinds answer one question: " + one + ", " + two);
  }
}
