package id.selisih.fact;

/** Whether something is so, according to someone. */
public enum YesNo implements Value, Keyed {
  YES("yes"),
  NO("no"),
  /** Neither confirmed nor denied. */
  UNCONFIRMED("unconfirmed");

  private final String key;

  YesNo(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String canonical() {
    return key;
  }

  @Override
  public String written() {
    return key;
  }
}
