package id.selisih.source;

import id.selisih.watch.Watch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One fact file: a path, or standard input.
 *
 * @param name as problems and findings name it: as the user did
 * @param path null for standard input
 * @param stream standard input; null for a path
 * @param watch is told of each byte that is read
 */
record Input(String name, @Nullable Path path, @Nullable InputStream stream, Watch watch) {

  static Input of(Path path, Watch watch) {
    return new Input(path.toString(), path, null, watch);
  }

  static Input standard(InputStream stream, Watch watch) {
    return new Input("<stdin>", null, stream, watch);
  }

  boolean isCsv() {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Its bytes; of standard input, those that have not been read. */
  InputStream open() throws IOException {
    InputStream bytes =
        path != null
            ? Files.newInputStream(path)
            : stream != null ? stream : InputStream.nullInputStream();
    return watch == Watch.NOBODY ? bytes : new Watched(bytes, watch);
  }

  /** How many bytes it has; negative where that is not known before they are read. */
  long size() {
    try {
      return path == null ? -1 : Files.size(path);
    } catch (IOException e) {
      return -1;
    }
  }

  /** Tells of the bytes that it hands out. */
  private static final class Watched extends FilterInputStream {
    private final Watch watch;

    Watched(InputStream in, Watch watch) {
      super(in);
      this.watch = watch;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      watch.advance(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      watch.advance(Math.max(0, count));
      return count;
    }
  }
}
