package id.selisih.report;

import id.selisih.finding.Outcome;

/** Puts what came of a run into one format. */
public interface Report {

  /** The whole report, ending in a line break. */
  String render(Outcome outcome);
}
