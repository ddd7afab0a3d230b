package id.selisih.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps what is written from being read as a command by the runner of GitHub Actions, which takes
 * {@code ::command} at the beginning of any line, after white space, and {@code ##[command]}
 * anywhere. The character that makes it one is shown by its code, which in JSON means the same.
 *
 * @see <a
 *     href="https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs">ActionCommand.cs</a>
 */
final class Defused extends FilterOutputStream {
  private boolean isAtStart = true;
  private byte before = '\n';
  private byte beforeThat = '\n';

  Defused(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    ByteArrayOutputStream safe = new ByteArrayOutputStream(length + 16);
    for (int i = from; i < from + length; i++) {
      defuse(bytes[i], safe);
    }
    safe.writeTo(out);
  }

  private void defuse(byte b, ByteArrayOutputStream safe) {
    boolean isCommand = b == ':' && before == ':' && isAtStart;
    boolean isOldCommand = b == '[' && before == '#' && beforeThat == '#';
    if (isCommand || isOldCommand) {
      safe.writeBytes(String.format("\\u%04x", b).getBytes(StandardCharsets.US_ASCII));
    } else {
      safe.write(b);
    }
    // White space of Unicode is more than one byte; to take more for it than there is does no harm.
    boolean isBlank = b <= ' ' || b == 0x7F;
    isAtStart = b == '\n' || b == '\r' || (isAtStart && (isBlank || (b == ':' && !isCommand)));
    beforeThat = before;
    before = b;
  }
}
