package id.selisih.report;

import id.selisih.finding.Outcome;
import org.jspecify.annotations.Nullable;

/** Puts what came of a run into one format. */
public interface Report {

  /** The whole report, ending in a line break. */
  String render(Outcome outcome);

  /** What the format has no room for, as a sentence without a full stop; null where all is in. */
  default @Nullable String leftOut(Outcome outcome) {
    return null;
  }
}
