package id.selisih.fact;

/** How a figure relates to earlier figures for the same thing. */
public enum CountMode implements Keyed {
  /** The state at a time; may rise and fall. */
  CURRENT("current"),
  /** Everything up to a time; never falls. */
  CUMULATIVE("cumulative"),
  /** An increment on top of what was there. */
  ADDITIONAL("additional");

  private final String key;

  CountMode(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
