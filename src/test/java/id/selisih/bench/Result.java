package id.selisih.bench;

import java.util.ArrayList;
import java.util.List;

/** What all runs of one line of the table gave. */
sealed interface Result {
  /**
   * Two programs that ran in turn, or two parts of each run; what was slow for one was slow for the
   * one beside it.
   */
  record Paired(Sample program, Sample yardstick) implements Result {
    /** Every run has one beside it. */
    public Paired {
      if (program.values().size() != yardstick.values().size()) {
        throw new IllegalArgumentException("runs without a pair");
      }
    }

    /** The ratio of each pair. */
    Sample ratios() {
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < program.values().size(); i++) {
        ratios.add(program.values().get(i) / yardstick.values().get(i));
      }
      return new Sample(ratios);
    }
  }

  /**
   * A program that had to do its work, and had no yardstick.
   *
   * @param remark what else was seen; may be empty
   */
  record Alone(Sample program, String remark) implements Result {}

  /** A run that did not do its work: there is nothing to compare. */
  record Failed(String why) implements Result {}
}
