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

  /** The same with the folded words of its parts as they are written in the names. */
  Link shown(Name one, Name two) {
    List<Piece> written =
        pieces.stream()
            .map(p -> new Piece(one.shown(p.one()), two.shown(p.two()), p.how()))
            .toList();
    return new Link(isShort, reasons, written);
  }

  /** The same with the names exchanged. */
  Link turned() {
    return new Link(isShort, reasons, pieces.stream().map(Piece::turned).toList());
  }
}
