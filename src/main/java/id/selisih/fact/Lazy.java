package id.selisih.fact;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out once it is asked for, and only once, whichever thread asks.
 *
 * @param <T> what it is
 */
public final class Lazy<T> {
  private final Supplier<T> supplier;
  private volatile @Nullable T value;

  /** What a supplier will give. */
  public Lazy(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  /** The value, worked out at the first call; callers meanwhile wait. */
  public T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = supplier.get();
          value = known;
        }
      }
    }
    return known;
  }
}
