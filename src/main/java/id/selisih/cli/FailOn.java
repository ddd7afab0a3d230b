package id.selisih.cli;

import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import java.util.Locale;

/** From which severity on a finding makes a check fail. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  boolean isFailed(Outcome outcome) {
    return this != NEVER && outcome.hasAtLeast(Severity.valueOf(name()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
