package id.selisih.reading;

/**
 * A unit of measure or a currency, whatever it is called: km, kilometres, kilometer.
 *
 * @param sort what it measures, as the languages' resources call it: length, money
 * @param name its name there
 */
record Unit(String sort, String name) {
  static final String MONEY = "money";

  /** The unit of a resource's line: {@code length kilometre}. */
  static Unit of(String argument) {
    int gap = argument.indexOf(' ');
    return new Unit(argument.substring(0, gap), argument.substring(gap + 1));
  }
}
