package id.selisih.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** The machine that the process is on. */
final class RealMachine implements Machine {
  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public long peak() {
    // What the collector took from the system says more of the system than of the run.
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  @Override
  public Runnable after(Duration delay, Runnable task) {
    Timer timer = new Timer("after a while", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            task.run();
          }
        },
        delay.toMillis());
    return timer::cancel;
  }

  @Override
  public void atEnd(Runnable task) {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(task));
    } catch (IllegalStateException e) {
      task.run(); // it is ending already
    }
  }
}
