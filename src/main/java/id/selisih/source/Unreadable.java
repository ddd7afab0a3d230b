package id.selisih.source;

import id.selisih.fact.Problem;
import java.io.IOException;

/** Ends the reading of a file whose bytes are no fact file. Carries what to report. */
final class Unreadable extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
