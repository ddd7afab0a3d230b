package id.selisih.compare;

import id.selisih.fact.Keyed;

/** What would decide where a verdict is undecided. */
public enum Need implements Keyed {
  /** When each value held. */
  AS_OF("as-of"),
  /** What is counted or measured. */
  UNIT("unit"),
  /** A source that is certain of its date. */
  CERTAIN_SOURCE("certain-source");

  private final String key;

  Need(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
