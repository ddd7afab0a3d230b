package id.selisih.finding;

import id.selisih.fact.Keyed;

/** How much a finding matters, the worst first. */
public enum Severity implements Keyed {
  ERROR("error"),
  WARNING("warning"),
  NOTE("note");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether this is as bad as the other, or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
