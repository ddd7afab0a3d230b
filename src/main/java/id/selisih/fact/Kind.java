package id.selisih.fact;

/** What sort of value a property has. */
public enum Kind implements Keyed {
  QUANTITY("quantity"),
  DATE("date"),
  NAME("name"),
  PLACE("place"),
  YES_NO("yes-no"),
  TEXT("text");

  private final String key;

  Kind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
