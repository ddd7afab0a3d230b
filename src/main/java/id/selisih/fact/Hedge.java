package id.selisih.fact;

/** How a quantity is hedged: the phrase around its number. */
public enum Hedge implements Keyed {
  /** A bare number. */
  EXACTLY(""),
  ABOUT("about"),
  NEARLY("nearly"),
  MORE_THAN("more than"),
  AT_LEAST("at least"),
  FEWER_THAN("fewer than"),
  AT_MOST("at most"),
  UP_TO("up to"),
  /** Two numbers with {@code to} between them. */
  RANGE("to"),
  /** A word in place of a number: dozens, thousands. */
  VAGUE("");

  private final String key;

  Hedge(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
