package id.selisih.source;

import id.selisih.fact.Origin;
import org.jspecify.annotations.Nullable;

/** A mapping of a fact file as it stands there: its keys are known ones, its values unread. */
final class Entry {
  private final String file;
  private final int line;
  private final int column;
  private final Mapping mapping;
  private final Node.@Nullable Scalar name;
  private final @Nullable Entry outer;
  private final @Nullable Node[] values;
  private boolean broken;
  private boolean complete;
  private boolean followedByEnd;

  /**
   * An entry without values.
   *
   * @param origin where it begins
   * @param name the key under which it stands, where it is one of several under ids; else null
   * @param outer what it stands in: of a fact its statement or article; null at the top
   */
  Entry(Origin origin, Mapping mapping, Node.@Nullable Scalar name, @Nullable Entry outer) {
    this.file = origin.file();
    this.line = origin.line();
    this.column = origin.column();
    this.mapping = mapping;
    this.name = name;
    this.outer = outer;
    this.values = new Node[mapping.keys().size()];
  }

  Mapping mapping() {
    return mapping;
  }

  Node.@Nullable Scalar name() {
    return name;
  }

  /** Of a fact: the statement whose values it takes over; itself where it stands in none. */
  Entry statement() {
    return outer != null && outer.mapping == Mapping.FACT ? outer : this;
  }

  /** Of a fact: the article that it stands in; of a row: the row, which names its article. */
  Entry article() {
    Entry outermost = statement().outer;
    return outermost != null ? outermost : this;
  }

  Origin origin() {
    return new Origin(file, line, column);
  }

  Origin origin(Node node) {
    return new Origin(file, node.line(), node.column());
  }

  @Nullable Node get(String key) {
    int place = mapping.place(key);
    return place < 0 ? null : values[place];
  }

  /** Sets the value of one of its keys. */
  void put(String key, Node value) {
    values[mapping.place(key)] = value;
  }

  void putIfAbsent(String key, Node value) {
    if (get(key) == null) {
      put(key, value);
    }
  }

  /** Whether something is wrong with it, so that nothing can be made of it. */
  boolean isBroken() {
    return broken;
  }

  /** Notes that something is wrong with it, which has been reported. */
  void breaks() {
    broken = true;
  }

  /** Whether all of it was read; if not, a key that it lacks may yet stand in the file. */
  boolean isComplete() {
    return complete;
  }

  void completes() {
    complete = true;
  }

  /**
   * Whether the reading of the file ended right behind it, so that a key that it lacks may be what
   * could not be read.
   */
  boolean isFollowedByEnd() {
    return followedByEnd;
  }

  /** Notes on which line the reading of the file ended. */
  void endsAt(int end) {
    int last = line;
    for (Node value : values) {
      last = value == null ? last : Math.max(last, value.line());
    }
    followedByEnd = end <= last + 1;
  }
}
