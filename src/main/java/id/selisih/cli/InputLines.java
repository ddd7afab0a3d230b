package id.selisih.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** The lines of standard input, each answered when it is read, for whom it may be waiting. */
final class InputLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What stands for bytes that are not UTF-8. */
  private static final char REPLACED = '\uFFFD';

  private final Session session;
  private int number;
  private int status;

  InputLines(Session session) {
    this.session = session;
  }

  /**
   * Reads on to the end, or until nobody wants more.
   *
   * @param answer answers a line, and says whether somebody may want the next
   * @return the exit status
   * @throws Ending if standard input cannot be read
   */
  int each(Predicate<String> answer) {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
    try {
      boolean isWanted = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        boolean isMarked = number == 1 && line.startsWith(BYTE_ORDER_MARK);
        if (line.indexOf(REPLACED) >= 0) {
          refuse("is not UTF-8 text");
        } else {
          isWanted = answer.test(isMarked ? line.substring(1) : line);
        }
        if (!isWanted) {
          break;
        }
      }
    } catch (IOException e) {
      throw new Ending(
          Program.WRONG_INPUT, "standard input cannot be read: " + OutputFile.reason(e));
    }
    return status;
  }

  /** Says what is wrong with the line that was read last; the others are answered. */
  void refuse(String why) {
    session.err().println("selisih: line " + number + " " + why);
    status = Program.WRONG_INPUT;
  }
}
