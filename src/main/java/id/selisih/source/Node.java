package id.selisih.source;

import id.selisih.fact.Origin;
import java.util.List;

/** A value as it stands in a fact file. */
sealed interface Node {
  /** Its line, from 1. */
  int line();

  /** Its column, from 1; in a CSV file the number of the field. */
  int column();

  /**
   * A single value.
   *
   * @param text as it stands in the file, quotes and escapes resolved, without white space and
   *     invisible characters at its ends
   */
  record Scalar(String text, int line, int column) implements Node {}

  /**
   * A list.
   *
   * @param scalars its items
   */
  record Items(List<Scalar> scalars, int line, int column) implements Node {}

  /** A value that could not be read, whose problem has been reported, or a part of the file. */
  record Unread(int line, int column) implements Node {}

  /** A list that begins at a place. */
  static Items items(List<Scalar> scalars, Origin origin) {
    return new Items(List.copyOf(scalars), origin.line(), origin.column());
  }
}
