package id.selisih.compare.name;

/**
 * Parts of two names that stand opposite each other.
 *
 * @param one part of the one name; empty where it has none
 * @param two part of the other; empty where it has none
 * @param how how they stand to each other
 */
public record Piece(String one, String two, String how) {

  /** The same with the names exchanged. */
  Piece turned() {
    return new Piece(/* one= */ two, /* two= */ one, how);
  }
}
