package id.selisih.watch;

/** What a run does, in this order. */
public enum Stage {
  READING("reading the files", " MB", 1_000_000),
  UNDERSTANDING("understanding the facts", " facts", 1),
  JUDGING("judging the questions", " facts", 1),
  OVERLOOKING("rules over the whole base", " rules", 1),
  SORTING("reviews and sorting", "", 1),
  WRITING("writing the reports", " reports", 1);

  private final String label;
  private final String unit;
  private final long size;

  Stage(String label, String unit, long size) {
    this.label = label;
    this.unit = unit;
    this.size = size;
  }

  /** What it does, for people. */
  public String label() {
    return label;
  }

  /** What people count its work in; begins with a space where there is such a word. */
  public String unit() {
    return unit;
  }

  /** How much work is one of these units: bytes, where it reads. */
  public long size() {
    return size;
  }
}
