package id.selisih.compare.name;

import id.selisih.fact.Bodies;
import id.selisih.fact.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a place from another whose name is a part of its own, as Sudan and South Sudan, York and
 * New York, Papua and Papua Barat. No part of a place's name is its family name.
 */
final class PlaceParts {
  private static final Set<String> HEADS = new HashSet<>();
  private static final Set<String> TAILS = new HashSet<>();

  static {
    Set<String> words = HEADS;
    for (String line : Resource.lines(PlaceParts.class, "place-parts.txt")) {
      if (line.equals("---")) {
        words = TAILS;
      } else {
        words.addAll(List.of(line.split(" ", -1)));
      }
    }
  }

  private PlaceParts() {}

  /** Whether one of two names, as far as its words tell, is a place of which the other is not. */
  static boolean are(List<String> one, List<String> two) {
    return isPart(one, two) || isPart(two, one);
  }

  private static boolean isPart(List<String> few, List<String> many) {
    int size = many.size();
    if (few.isEmpty() || few.size() >= size) {
      return false;
    }
    boolean isMarked =
        (HEADS.contains(many.get(0)) && !many.get(0).equals(few.get(0)))
            || (TAILS.contains(many.get(size - 1)) && !few.contains(many.get(size - 1)));
    boolean isHead = many.subList(0, few.size()).equals(few) && Bodies.arePlace(few);
    return isMarked || isHead || Bodies.arePlace(many);
  }
}
