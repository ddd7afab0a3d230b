package id.selisih.watch;

import java.util.function.LongSupplier;

/** Is told how a run goes on. */
public interface Watch {
  /** Looks away. */
  Watch NOBODY =
      new Watch() {
        @Override
        public void begin(Stage stage, long amount) {}

        @Override
        public void begin(Stage stage, LongSupplier amount) {}

        @Override
        public void advance(long amount) {}
      };

  /**
   * A stage begins, or goes on, and the one before is over. Called by one thread.
   *
   * @param amount how much there is to do; negative where nobody knows
   */
  void begin(Stage stage, long amount);

  /**
   * The same, where it takes a while to say how much there is to do.
   *
   * @param amount asked for, by any thread, only where it is shown
   */
  void begin(Stage stage, LongSupplier amount);

  /** So much more is done of the stage that has begun. Called by any thread. */
  void advance(long amount);
}
