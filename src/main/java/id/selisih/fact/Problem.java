package id.selisih.fact;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a fact file.
 *
 * @param origin where
 * @param message what, with the offending text
 * @param suggestion how to mend it; null where the message says it all
 */
public record Problem(Origin origin, String message, @Nullable String suggestion) {

  /** By file, then place, then message: the order in which people mend them. */
  public static final Comparator<Problem> IN_ORDER =
      Comparator.comparing((Problem p) -> p.origin().file())
          .thenComparingInt(p -> p.origin().line())
          .thenComparingInt(p -> p.origin().column())
          .thenComparing(Problem::message);
}
