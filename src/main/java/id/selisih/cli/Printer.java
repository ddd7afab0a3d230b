package id.selisih.cli;

import id.selisih.fact.Problem;
import id.selisih.report.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Prints what a command has to say: results to standard output, problems to standard error. */
final class Printer {
  private final Session session;

  Printer(Session session) {
    this.session = session;
  }

  /** Prints each problem with its place, and how to mend it. */
  void problems(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(Visible.line(problem.origin() + ": problem: " + problem.message())).append('\n');
      if (problem.suggestion() != null) {
        text.append("  = ").append(Visible.line(problem.suggestion())).append('\n');
      }
    }
    session.err().print(text);
    session.err().flush();
  }

  /**
   * Prints a result; that nobody reads on behind a pipe is no failure.
   *
   * @return whether somebody may still read on
   */
  boolean result(String text) {
    return write(text, session.isGithub() ? new Defused(session.out()) : session.out());
  }

  /** Prints commands to whatever runs the program, as they are. */
  void commands(String text) {
    write(text, session.out());
  }

  private static boolean write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return true;
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe")) {
        throw new Ending(
            Program.FAILED, "cannot write to standard output: " + OutputFile.reason(e));
      }
      return false;
    }
  }
}
