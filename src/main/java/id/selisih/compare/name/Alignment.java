package id.selisih.compare.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lays the words of a short form on those of the full name: word on word or initial on word, in
 * their order, the first and the last word both taken up.
 *
 * @param <W> a word, as it is written or as a language reads it
 */
final class Alignment<W> {
  private final Predicate<W> isInitial;
  private final BiPredicate<W, W> meet;

  /**
   * By what words are laid on each other.
   *
   * @param isInitial whether a word is one
   * @param meet whether two words are one, or either is an initial of the other
   */
  Alignment(Predicate<W> isInitial, BiPredicate<W, W> meet) {
    this.isInitial = isInitial;
    this.meet = meet;
  }

  /**
   * The words as they stand, with the first behind the last, and with the last before the first:
   * where a family name moves from one end to the other.
   */
  static <W> List<List<W>> turns(List<W> words) {
    List<List<W>> turns = new ArrayList<>();
    turns.add(words);
    int size = words.size();
    if (size > 1) {
      List<W> back = new ArrayList<>(words.subList(1, size));
      back.add(words.get(0));
      turns.add(back);
      List<W> front = new ArrayList<>(words.subList(size - 1, size));
      front.addAll(words.subList(0, size - 1));
      turns.add(front);
    }
    return turns;
  }

  /**
   * The word of the full name that each word of the short form stands for; null where they do not
   * fit, or no word stands for itself, for initials alone show no name.
   */
  @Nullable List<W> taken(List<W> few, List<W> many) {
    if (few.size() < 2 || few.size() > many.size()) {
      return null;
    }
    List<W> taken = new ArrayList<>(few.size());
    boolean isShown = false;
    int at = 0;
    for (int i = 0; i < few.size(); i++) {
      W word = few.get(i);
      boolean isLast = i == few.size() - 1;
      int next = isLast ? Math.max(at, many.size() - 1) : at;
      at = next;
      while (i > 0 && at < many.size() && !meet.test(word, many.get(at))) {
        at++;
      }
      if (at >= many.size() || (i == 0 && !meet.test(word, many.get(at)))) {
        return null;
      }
      boolean isWhole = !isInitial.test(word) && !isInitial.test(many.get(at));
      // Who gives middle initials gives the first of them: George W. and George H. W. are two.
      boolean isLater = at > next && !isLast && !isWhole;
      if (isLater || (!isLast && at == many.size() - 1)) {
        return null;
      }
      isShown |= isWhole;
      taken.add(many.get(at++));
    }
    return isShown ? taken : null;
  }
}
