package id.selisih.bench;

import java.io.IOException;
import java.util.Locale;

/** What is measured, in the order of the table. */
enum Target {
  COLD_START("one small file, a new process each time"),
  THROUGHPUT("a large base in one file, in 200 files and as CSV"),
  MEMORY("a million facts within a gibibyte"),
  GROWTH("ten times the facts, also where it hurts"),
  FINDINGS("100,000 findings, written in each format");

  private final String description;

  Target(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }

  /** Adds its lines to those of a lab. */
  void measure(Lab lab) throws IOException {
    switch (this) {
      case COLD_START -> ColdStart.measure(lab);
      case THROUGHPUT -> Throughput.measure(lab);
      case MEMORY -> Memory.measure(lab);
      case GROWTH -> Growth.measure(lab);
      case FINDINGS -> Findings.measure(lab);
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
