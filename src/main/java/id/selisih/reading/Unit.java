package id.selisih.reading;

import org.jspecify.annotations.Nullable;

/**
 * A unit of measure or a currency, whatever it is called: km, kilometres, kilometer.
 *
 * @param sort what it measures, as the languages' resources call it: length, money
 * @param name its name there
 */
record Unit(String sort, String name) {
  private static final String MONEY = "money";

  /** The unit of a resource's line: {@code length kilometre}. */
  static Unit of(String argument) {
    int gap = argument.indexOf(' ');
    return new Unit(argument.substring(0, gap), argument.substring(gap + 1));
  }

  boolean isMoney() {
    return sort.equals(MONEY);
  }

  // By hand, though they say what those of a record say: those are put together when they are first
  // called, in every run anew, and that takes longer than to read a language.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit && sort.equals(unit.sort) && name.equals(unit.name);
  }

  @Override
  public int hashCode() {
    return sort.hashCode() * 31 + name.hashCode();
  }
}
