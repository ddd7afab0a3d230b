package id.selisih.reading;

import java.util.Collections;
import java.util.Set;

/** A unit of measure or a currency that is printed right before or behind a figure. */
public final class PrintedUnit {
  private final String text;
  private final Set<Unit> units;

  PrintedUnit(String text, Set<Unit> units) {
    this.text = text;
    this.units = units;
  }

  /** The printed word or sign. */
  public String text() {
    return text;
  }

  /** Whether it is another than the one of that name; never where that name is not known. */
  public boolean isOtherThan(String unit) {
    Set<Unit> meant = Units.named(unit);
    return !meant.isEmpty() && Collections.disjoint(meant, units);
  }

  /** Whether it measures the same as the one of that name: both are lengths, or money. */
  public boolean isOfOneSortWith(String unit) {
    return Units.named(unit).stream()
        .anyMatch(one -> units.stream().anyMatch(two -> one.sort().equals(two.sort())));
  }
}
