package id.selisih.finding;

import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule found, beyond the values: the arguments of its message. */
public sealed interface Detail {

  /** Values of one question that differ; the finding's reasons say why. */
  record Differing() implements Detail {}

  /**
   * A printed weekday that is not the date's.
   *
   * @param printed the weekday that is printed
   * @param date the date
   * @param nearest the nearest date with the printed weekday
   * @param yearPrinted whether the printed words give a year
   */
  record Weekday(DayOfWeek printed, LocalDate date, LocalDate nearest, boolean yearPrinted)
      implements Detail {}

  /**
   * Something done that lies after the publication of its article.
   *
   * @param key the field that gives the time: {@code value}, {@code as-of} or {@code said-on}
   * @param time the time
   * @param published when the article was published
   */
  record AfterPublication(String key, Edtf time, Edtf published) implements Detail {}

  /**
   * Parts that do not add up.
   *
   * @param parts the facts that are added
   * @param sum what they add up to
   */
  record Sum(List<Fact> parts, Interval sum) implements Detail {}

  /**
   * A date before the one that it must come after.
   *
   * @param earlier the date that must not be later
   */
  record Order(Fact earlier) implements Detail {}

  /**
   * Several articles that give one value, all from one origin.
   *
   * @param origin who all of them rely on, as people call it
   * @param articles how many articles
   */
  record SingleOrigin(String origin, int articles) implements Detail {}

  /**
   * A name that no subject is declared for.
   *
   * @param name the name
   * @param key the field that uses it: {@code about}, {@code said-by} or {@code value}
   * @param nearest the nearest declared id; null where none is near
   */
  record Undeclared(String name, String key, @Nullable String nearest) implements Detail {}
}
