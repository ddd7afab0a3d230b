package id.selisih.compare.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Short forms by style alone: a family name or a given name alone, initials, a patronymic or middle
 * name dropped.
 */
final class ShortForms {
  private ShortForms() {}

  /**
   * How one name is short for the other; null where neither is.
   *
   * @param isOwned whether the longer is of a language that keeps the given name's syllables
   *     together: then a part of the given name is no short form, and initials stand for all words
   */
  static @Nullable Link link(Name one, Name two, boolean isOwned) {
    Link link = brief(one, two, isOwned);
    if (link == null) {
      link = brief(two, one, isOwned);
      link = link == null ? null : link.turned();
    }
    return link;
  }

  private static @Nullable Link brief(Name brief, Name full, boolean isOwned) {
    List<String> many = full.words();
    if (brief.words().isEmpty() || brief.words().size() > many.size()) {
      return null;
    }
    if (!isOwned) {
      Link part = part(brief, full);
      if (part != null) {
        return part;
      }
    }
    Link link = initialled(brief, many, isOwned);
    return link == null && isOwned && full.hasJoined()
        ? initialled(brief, full.joinedWords(), true)
        : link;
  }

  private static @Nullable Link initialled(Name brief, List<String> many, boolean isOwned) {
    for (List<String> turn : turns(brief.words())) {
      boolean isWhole = !isOwned || turn.size() == many.size();
      List<Piece> pieces = turn.size() > 1 && isWhole ? initials(turn, many) : null;
      if (pieces != null) {
        return new Link(true, List.of(reason(pieces)), pieces);
      }
    }
    return null;
  }

  private static String reason(List<Piece> pieces) {
    boolean hasInitial = pieces.stream().anyMatch(p -> p.how().equals("initial"));
    return hasInitial
        ? "short form: an initial stands for a name"
        : "short form: a middle name or patronymic is left out";
  }

  /** One end of the name alone; the words of either may be run together. */
  private static @Nullable Link part(Name brief, Name full) {
    List<String> many = full.words();
    int size = many.size();
    if (brief.words().size() >= size) {
      return null;
    }
    String solid = String.join("", brief.words());
    for (int i = 1; i < size; i++) {
      String head = String.join("", many.subList(0, i));
      String tail = String.join("", many.subList(i, size));
      if (head.equals(solid) || tail.equals(solid)) {
        boolean isHead = head.equals(solid);
        String end = isHead ? "beginning" : "end";
        Piece piece = new Piece(brief.written(), isHead ? head : tail, "the " + end + " alone");
        return new Link(
            true, List.of("short form: the " + end + " of the name alone"), List.of(piece));
      }
    }
    return null;
  }

  private static List<List<String>> turns(List<String> words) {
    List<List<String>> turns = new ArrayList<>();
    turns.add(words);
    int size = words.size();
    if (size > 1) {
      List<String> back = new ArrayList<>(words.subList(1, size));
      back.add(words.get(0));
      turns.add(back);
      List<String> front = new ArrayList<>(words.subList(size - 1, size));
      front.addAll(words.subList(0, size - 1));
      turns.add(front);
    }
    return turns;
  }

  /** Word for word or initial for word, in order, the first and the last both taken up. */
  private static @Nullable List<Piece> initials(List<String> few, List<String> many) {
    List<Piece> pieces = new ArrayList<>();
    boolean whole = false;
    int at = 0;
    for (int i = 0; i < few.size(); i++) {
      boolean isLast = i == few.size() - 1;
      at = isLast ? Math.max(at, many.size() - 1) : at;
      while (i > 0 && at < many.size() && !matches(few.get(i), many.get(at))) {
        at++;
      }
      if (at >= many.size()
          || !matches(few.get(i), many.get(at))
          || (!isLast && at == many.size() - 1)) {
        return null;
      }
      boolean isEqual = few.get(i).equals(many.get(at));
      whole |= isEqual && few.get(i).length() > 1;
      pieces.add(new Piece(few.get(i), many.get(at), isEqual ? "same" : "initial"));
      at++;
    }
    return whole ? pieces : null;
  }

  private static boolean matches(String one, String two) {
    return one.equals(two)
        || (one.length() == 1 && two.startsWith(one))
        || (two.length() == 1 && one.startsWith(two));
  }
}
