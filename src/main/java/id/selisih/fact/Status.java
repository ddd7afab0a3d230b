package id.selisih.fact;

/** Whether a fact is said to have happened. */
public enum Status implements Keyed {
  DONE("done"),
  PLANNED("planned"),
  POSSIBLE("possible");

  private final String key;

  Status(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
