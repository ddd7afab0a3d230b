package id.selisih.bench;

import java.util.List;

/** Figures of one kind, one a run. There is at least one. */
record Sample(List<Double> values) {
  Sample {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a sample of nothing");
    }
  }

  /** The one in the middle; of an even number the mean of the two. */
  double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double least() {
    return values.stream().mapToDouble(value -> value).min().getAsDouble();
  }

  double most() {
    return values.stream().mapToDouble(value -> value).max().getAsDouble();
  }
}
