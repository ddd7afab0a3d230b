package id.selisih.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A machine on which everything takes as long, and a while is over when a test says so. */
final class SteadyMachine implements Machine {
  private static final long STEP = 1_234_567_890;

  /** What waits for a while to be over, and has not been called off. */
  final List<Runnable> waiting = new ArrayList<>();

  /** How long the while is. */
  final List<Duration> delays = new ArrayList<>();

  /** What is done at the end. */
  final List<Runnable> atEnd = new ArrayList<>();

  private long nanos;

  @Override
  public synchronized long nanos() {
    nanos += STEP;
    return nanos;
  }

  @Override
  public long peak() {
    return 67_108_864;
  }

  @Override
  public Runnable after(Duration delay, Runnable task) {
    waiting.add(task);
    delays.add(delay);
    return () -> waiting.remove(task);
  }

  @Override
  public void atEnd(Runnable task) {
    atEnd.add(task);
  }
}
