package id.selisih.cli;

import id.selisih.watch.Stage;
import id.selisih.watch.Watch;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Times the stages of a run, and shows how far they are where there is somebody to see it. */
final class Stages implements Watch, AutoCloseable {
  private final Machine machine;
  private final @Nullable Progress progress;
  private final Map<Stage, Long> times = new EnumMap<>(Stage.class);
  private final long start;
  private @Nullable Stage stage;
  private long since;
  private boolean isOver;

  private Stages(Machine machine, @Nullable Progress progress) {
    this.machine = machine;
    this.progress = progress;
    this.start = machine.nanos();
    this.since = start;
  }

  /**
   * The stages of a run that begins now.
   *
   * @param isQuiet whether nothing but results is wanted
   */
  static Stages of(Session session, boolean isQuiet) {
    boolean isShown = !isQuiet && session.isWatched();
    return new Stages(session.machine(), isShown ? new Progress(session) : null);
  }

  @Override
  public void begin(Stage next, long amount) {
    time(next);
    if (progress != null) {
      progress.begin(next, new Progress.Known(amount));
    }
  }

  @Override
  public void begin(Stage next, LongSupplier amount) {
    time(next);
    if (progress != null) {
      progress.begin(next, amount);
    }
  }

  @Override
  public void advance(long amount) {
    if (progress != null) {
      progress.advance(amount);
    }
  }

  /** Shows nothing until another stage begins, so that something can be printed. */
  void hide() {
    if (progress != null) {
      progress.hide();
    }
  }

  /** The run is over, and nothing is shown again. */
  @Override
  public void close() {
    if (isOver) {
      return;
    }
    isOver = true;
    time(null);
    if (progress != null) {
      progress.close();
    }
  }

  /** The stage that went on is over, and the next begins. */
  private void time(@Nullable Stage next) {
    long now = machine.nanos();
    if (stage != null) {
      times.put(stage, times.getOrDefault(stage, 0L) + now - since);
    }
    stage = next;
    since = now;
  }

  /** How long each stage took that there was, in nanoseconds; the one that goes on is left out. */
  Map<Stage, Long> times() {
    return new EnumMap<>(times);
  }

  /** How long it took until now, or to the end, in nanoseconds. */
  long total() {
    return (isOver ? since : machine.nanos()) - start;
  }
}
