package id.selisih.compare.name;

import java.util.List;

/**
 * What a system of romanisation has to say of two names.
 *
 * @param isShort whether one is a short form of the other; else they are one name
 * @param reasons what shows it
 * @param pieces the parts of the names, aligned
 */
record Link(boolean isShort, List<String> reasons, List<Piece> pieces) {

  /** The same with the names exchanged. */
  Link turned() {
    return new Link(isShort, reasons, pieces.stream().map(Piece::turned).toList());
  }
}
