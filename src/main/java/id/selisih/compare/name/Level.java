package id.selisih.compare.name;

import id.selisih.fact.Keyed;

/** How two names stand to each other, from the nearest. */
public enum Level implements Keyed {
  /** Equal in all but style. */
  SAME("same"),
  /** One is a short form of the other, by style or by romanisation. */
  SHORT("short"),
  /** One name under different systems of romanisation. */
  VARIANT("variant"),
  /** Different names, as far as their spelling tells. */
  DIFFERENT("different");

  private final String key;

  Level(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
