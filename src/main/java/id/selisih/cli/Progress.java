package id.selisih.cli;

import id.selisih.watch.Stage;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal how far a run is that takes long. Until it does, there is only a timer: the
 * library that draws is not loaded for the many runs that are over before.
 */
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** A stage that somebody waits for. */
  private record Part(Stage stage, LongSupplier amount, long since) {}

  /** How much there is to do, where that is plain. */
  record Known(long amount) implements LongSupplier {
    @Override
    public long getAsLong() {
      return amount;
    }
  }

  private final Session session;
  private final Runnable callOff;
  private final LongAdder done = new LongAdder();
  private @Nullable Part part;
  private volatile @Nullable Bar bar;
  private boolean isDue;
  private boolean isClosed;

  /** Waits until a run that begins now takes long. */
  Progress(Session session) {
    this.session = session;
    this.callOff = session.machine().after(PATIENCE, this::show);
  }

  synchronized void begin(Stage stage, LongSupplier amount) {
    hide();
    done.reset();
    part = new Part(stage, amount, session.machine().nanos());
    if (isDue) {
      open(part, amount.getAsLong());
    }
  }

  void advance(long amount) {
    done.add(amount);
    Bar shown = bar;
    if (shown != null) {
      shown.advance(amount);
    }
  }

  private void show() {
    // Who breaks the run off gets a clean line too.
    session.machine().atEnd(this::close);
    Part waiting;
    synchronized (this) {
      isDue = true;
      waiting = part;
    }
    if (waiting != null) {
      // To ask the sizes of very many files takes a while, in which the run goes on.
      long amount = waiting.amount().getAsLong();
      synchronized (this) {
        if (waiting.equals(part)) {
          open(waiting, amount);
        }
      }
    }
  }

  private void open(Part shown, long amount) {
    if (!isClosed) {
      long nanos = session.machine().nanos() - shown.since();
      bar = new Bar(session, shown.stage(), amount, done.sum(), Duration.ofNanos(nanos));
    }
  }

  /** Removes what is shown, until another stage begins. */
  synchronized void hide() {
    part = null;
    Bar shown = bar;
    bar = null;
    if (shown != null) {
      shown.close();
    }
  }

  /** Removes what is shown, for good. */
  @Override
  public synchronized void close() {
    isClosed = true;
    callOff.run();
    hide();
  }
}
