package id.selisih.compare.name;

import id.selisih.fact.Bodies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Short forms by style alone: a family name or a given name alone, initials, a patronymic or middle
 * name dropped.
 */
final class ShortForms {
  private static final Alignment<String> WORDS =
      new Alignment<>(word -> word.length() == 1, ShortForms::matches);

  private ShortForms() {}

  /**
   * How one name is short for the other; null where neither is.
   *
   * @param isOwned whether a name can be of a language that keeps the given name's syllables
   *     together: then a part of the given name is no short form, and initials stand for all words
   * @param syllables the words of a name that its language keeps together, as initials may stand
   *     for them
   */
  static @Nullable Link link(
      Name one, Name two, Predicate<Name> isOwned, Function<Name, List<List<String>>> syllables) {
    if (one.isBody() != two.isBody()) {
      return one.isBody() ? ofBody(two, one, true) : ofBody(one, two, false);
    }
    if (one.isBody() && two.isBody()) {
      return withoutNumber(one, two);
    }
    if (Arabic.areOneBesideArticles(one.words(), two.words())) {
      return null;
    }
    Link link = brief(one, two, isOwned, syllables);
    if (link == null) {
      link = brief(two, one, isOwned, syllables);
      link = link == null ? null : link.turned();
    }
    return link == null ? null : link.shown(one, two);
  }

  /** KRI Nanggala of KRI Nanggala-402. */
  private static @Nullable Link withoutNumber(Name one, Name two) {
    boolean isFirst = one.words().size() < two.words().size();
    Name few = isFirst ? one : two;
    Name many = isFirst ? two : one;
    int size = few.words().size();
    boolean isHead =
        many.words().size() == size + 1
            && many.words().subList(0, size).equals(few.words())
            && many.words().get(size).chars().allMatch(Character::isDigit);
    if (!isHead) {
      return null;
    }
    Piece piece = new Piece(few.written(), many.written(), "without its number");
    Link link = new Link(true, List.of("short form: the number is left out"), List.of(piece));
    return isFirst ? link : link.turned();
  }

  /**
   * Samsung of Samsung Electronics, Golkar of Partai Golkar: only what says the sort is left out.
   * Two words that are left of what may be named after a person are that person: Kim Il-sung and
   * his university are two. One word is as a rule its own name: Harvard, Heathrow, Wembley.
   */
  private static @Nullable Link ofBody(Name brief, Name full, boolean isTurned) {
    List<String> few = brief.words();
    List<String> many = full.words();
    int left = many.size() - few.size();
    if (few.isEmpty() || left <= 0 || !Bodies.areOwnName(few)) {
      return null;
    }
    boolean isHead = many.subList(0, few.size()).equals(few) && Bodies.saySort(many, few.size());
    List<String> sort = isHead ? many.subList(few.size(), many.size()) : many.subList(0, left);
    boolean isTail = many.subList(left, many.size()).equals(few) && Bodies.saySort(sort, 0);
    boolean isPerson = few.size() > 1 && Bodies.areNamedAfterPeople(sort);
    if ((!isHead && !isTail) || isPerson) {
      return null;
    }
    Piece piece = new Piece(brief.written(), full.written(), "without its sort");
    Link link =
        new Link(true, List.of("short form: what says the sort is left out"), List.of(piece));
    return isTurned ? link.turned() : link;
  }

  private static @Nullable Link brief(
      Name brief,
      Name full,
      Predicate<Name> areOwned,
      Function<Name, List<List<String>>> syllables) {
    List<String> few = Generation.without(brief.words());
    List<String> many = Generation.without(full.words());
    if (few.isEmpty()) {
      return null;
    }
    if (few.equals(many)) {
      return new Link(true, List.of("short form: senior or a number is left out"), same(few));
    }
    // That Joe Biden could be Korean says nothing of Joe R. Biden, whose middle name can be
    // dropped.
    boolean isFullOwned = areOwned.test(full);
    boolean isOwned = isFullOwned || areOwned.test(brief);
    if (!isOwned) {
      Link part = part(few, brief.written(), many);
      if (part != null) {
        return part;
      }
    }
    List<String> apart = Generation.without(brief.initialsApart());
    Link link = initialled(few, many, isFullOwned);
    link = link == null ? initialled(apart, many, isFullOwned) : link;
    if (link == null && isOwned) {
      for (List<String> way : syllables.apply(full)) {
        link = link == null ? byInitials(apart, way) : link;
      }
    }
    return link;
  }

  private static @Nullable Link byInitials(List<String> few, List<String> many) {
    Link link = initialled(few, many, true);
    return link != null && link.pieces().stream().anyMatch(p -> p.how().equals("initial"))
        ? link
        : null;
  }

  private static List<Piece> same(List<String> words) {
    return words.stream().map(word -> new Piece(word, word, "same")).toList();
  }

  private static @Nullable Link initialled(List<String> few, List<String> many, boolean isOwned) {
    for (List<String> turn : Alignment.turns(few)) {
      boolean isWhole = !isOwned || turn.size() == many.size();
      List<String> taken = isWhole ? WORDS.taken(turn, many) : null;
      if (taken != null) {
        List<Piece> pieces = pieces(turn, taken);
        return new Link(true, List.of(reason(pieces)), pieces);
      }
    }
    return null;
  }

  private static List<Piece> pieces(List<String> few, List<String> taken) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < few.size(); i++) {
      boolean isSame = few.get(i).equals(taken.get(i));
      pieces.add(new Piece(few.get(i), taken.get(i), isSame ? "same" : "initial"));
    }
    return pieces;
  }

  private static String reason(List<Piece> pieces) {
    boolean hasInitial = pieces.stream().anyMatch(p -> p.how().equals("initial"));
    return hasInitial
        ? "short form: an initial stands for a name"
        : "short form: a middle name or patronymic is left out";
  }

  /** One end of the name alone; the words of either may be run together. */
  private static @Nullable Link part(List<String> few, String written, List<String> many) {
    int size = many.size();
    if (few.size() >= size) {
      return null;
    }
    String solid = String.join("", few);
    for (int i = 1; i < size; i++) {
      String head = String.join("", many.subList(0, i));
      String tail = Kin.leads(many.get(i - 1)) ? "" : String.join("", many.subList(i, size));
      if (head.equals(solid) || tail.equals(solid)) {
        boolean isHead = head.equals(solid);
        String end = isHead ? "beginning" : "end";
        String alone = String.join(" ", isHead ? many.subList(0, i) : many.subList(i, size));
        Piece piece = new Piece(written, alone, "the " + end + " alone");
        return new Link(
            true, List.of("short form: the " + end + " of the name alone"), List.of(piece));
      }
    }
    return null;
  }

  private static boolean matches(String one, String two) {
    return one.equals(two)
        || (one.length() == 1 && two.startsWith(one))
        || (two.length() == 1 && one.startsWith(two));
  }
}
