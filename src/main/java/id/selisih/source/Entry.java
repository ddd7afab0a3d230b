package id.selisih.source;

import id.selisih.fact.Origin;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping of a fact file as it stands there: its keys are known ones, its values unread. */
final class Entry {
  private final String file;
  private final int line;
  private final int column;
  private final Node.@Nullable Scalar name;
  private final @Nullable Entry outer;
  private final Map<String, Node> fields = new HashMap<>(16);
  private boolean broken;

  /**
   * An entry without fields.
   *
   * @param name the key under which it stands, where its level is one of ids; else null
   * @param outer what it stands in: of a fact its statement or article; null at the top
   */
  Entry(String file, int line, int column, Node.@Nullable Scalar name, @Nullable Entry outer) {
    this.file = file;
    this.line = line;
    this.column = column;
    this.name = name;
    this.outer = outer;
  }

  Node.@Nullable Scalar name() {
    return name;
  }

  @Nullable Entry outer() {
    return outer;
  }

  Origin origin() {
    return new Origin(file, line, column);
  }

  Origin origin(Node node) {
    return new Origin(file, node.line(), node.column());
  }

  @Nullable Node get(String key) {
    return fields.get(key);
  }

  void put(String key, Node node) {
    fields.put(key, node);
  }

  /** Whether something is wrong with its structure, so that it cannot be trusted. */
  boolean isBroken() {
    return broken;
  }

  void breaks() {
    broken = true;
  }
}
