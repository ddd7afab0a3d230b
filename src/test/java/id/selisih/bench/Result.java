package id.selisih.bench;

import java.util.ArrayList;
import java.util.List;

/** What all runs of one line of the table gave. */
sealed interface Result {
  /** What a target is put to. */
  enum Ratio {
    /** The program's time by the yardstick's. */
    OF_ALL,
    /** What the program takes longer than the yardstick, by the yardstick's time. */
    OF_REST
  }

  /** Two programs that ran in turn; what was slow for one run was slow for the one beside it. */
  record Paired(Sample program, Sample yardstick, Ratio kind) implements Result {
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
        double ratio = program.values().get(i) / yardstick.values().get(i);
        ratios.add(kind == Ratio.OF_ALL ? ratio : ratio - 1);
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
