package id.selisih.cli;

import id.selisih.watch.Stage;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** One line of a terminal that shows how far a stage is, drawn four times a second. */
final class Bar implements AutoCloseable {
  private static final int WIDEST = 80;
  private static final int MILLIS = 250;

  private static final String START = "\r\u001b[?7l";
  private static final String END = "\u001b[?7h";
  private static final String REMOVED = "\r\u001b[K";

  private final PrintStream out;
  private final ProgressBar bar;

  /**
   * Shows a stage.
   *
   * @param amount how much there is to do, negative where nobody knows
   * @param done how much of it is done
   * @param taken how long that took
   */
  Bar(Session session, Stage stage, long amount, long done, Duration taken) {
    this.out = session.err();
    // The library would ask the terminal for its width, which stands in the session, and would end
    // with a line break. It has to be told of a line that is wide enough for nothing else.
    int width = Math.min(session.width(), WIDEST) - 1;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(stage.label())
            .setInitialMax(amount)
            .startsFrom(done, taken)
            .setUnit(stage.unit(), stage.size())
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(MILLIS)
            .continuousUpdate()
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, width))
            .build();
  }

  private void draw(String line) {
    // What does not fit the terminal is cut, for a line that is broken could not be removed.
    out.print(START + line + END);
    out.flush();
  }

  void advance(long amount) {
    bar.stepBy(amount);
  }

  /** Waits until nothing is drawn any more, and removes it. */
  @Override
  public void close() {
    bar.close();
    // The library clears nothing where it is closed before it has drawn for the first time.
    out.print(REMOVED);
    out.flush();
  }
}
