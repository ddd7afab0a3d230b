package id.selisih.cli;

import id.selisih.finding.Outcome;
import id.selisih.report.MarkdownReport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The summary page of a step of GitHub Actions, which the report is appended to: other programs of
 * the step write to the same file.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary">
 *     Adding a job summary</a>; of a file above 1,024 KiB GitHub shows nothing
 */
final class StepSummary {
  private static final String VARIABLE = "GITHUB_STEP_SUMMARY";
  private static final int MOST_BYTES = 1024 * 1024;

  /** Begins with an empty line, so that it does not become a row of a table. */
  private static final String CUT =
      "\n*The report is cut here: GitHub shows no more than 1,024 KiB. The whole of it is written"
          + " by: `selisih report`.*\n";

  private final Path path;

  private StepSummary(Path path) {
    this.path = path;
  }

  /** The summary that the session's variables name; null where they name none. */
  static @Nullable StepSummary of(Session session) {
    String file = session.variable(VARIABLE);
    try {
      return file.isEmpty() ? null : new StepSummary(Path.of(file));
    } catch (InvalidPathException e) {
      throw wrong(file, e.getReason());
    }
  }

  Path path() {
    return path;
  }

  /** Appends the report; where that fails, the file is as it was. */
  void append(Outcome outcome, Session session) {
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long size = file.size();
      // What stands there may not end in a line break.
      String text = (size == 0 ? "" : "\n") + new MarkdownReport().render(outcome);
      byte[] fitting = fitting(text.getBytes(StandardCharsets.UTF_8), MOST_BYTES - size);
      if (fitting.length == 0) {
        session.err().println("selisih: the summary of this step has no room for the report");
      }
      append(fitting, file, size);
    } catch (IOException e) {
      throw wrong(path.toString(), OutputFile.reason(e));
    }
  }

  private static void append(byte[] text, FileChannel file, long size) throws IOException {
    try {
      file.position(size);
      ByteBuffer left = ByteBuffer.wrap(text);
      while (left.hasRemaining()) {
        file.write(left);
      }
    } catch (IOException e) {
      file.truncate(size);
      throw e;
    }
  }

  private static Ending wrong(String file, String why) {
    return new Ending(
        Program.WRONG_INPUT,
        "cannot add to the summary `" + file + "` that " + VARIABLE + " names: " + why);
  }

  /** As many whole lines of a text as there is room for, and a line that says what is missing. */
  static byte[] fitting(byte[] text, long room) {
    if (text.length <= room) {
      return text;
    }
    byte[] note = CUT.getBytes(StandardCharsets.UTF_8);
    int end = (int) Math.max(0, room - note.length);
    while (end > 0 && text[end - 1] != '\n') {
      end--;
    }
    if (room < note.length) {
      return new byte[0];
    }
    byte[] cut = Arrays.copyOf(text, end + note.length);
    System.arraycopy(note, 0, cut, end, note.length);
    return cut;
  }
}
