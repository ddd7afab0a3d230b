package id.selisih.compare;

import id.selisih.fact.Keyed;

/** Why two facts get their verdict. */
public enum Cause implements Keyed {
  /** One is done, the other planned or possible. */
  STATUS("status"),
  /** They cover different parts of the whole. */
  SCOPE("scope"),
  /** One is a state, one a total, or one an increment. */
  COUNT("count"),
  /** The printed trailing zeros allow for the difference. */
  ROUNDING("rounding"),
  /** One name under different systems of romanisation. */
  ROMANISATION("romanisation"),
  /** They hold for different times. */
  TIME("time"),
  /** One corrects the other. */
  REVISION("revision"),
  /** One statement is reported in two ways. */
  MISREPORT("misreport"),
  /** A total that cannot fall is smaller later. */
  FALLING("falling"),
  /** Those who state them contradict each other. */
  CLAIMANTS("claimants"),
  /** They are measured in different units. */
  UNIT("unit"),
  /** A source marks its date as uncertain. */
  UNCERTAIN("uncertain"),
  /** A time that would decide is not given. */
  MISSING("missing");

  private final String key;

  Cause(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
