package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.watch.Watch;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
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

  /** So much of standard input can be read once more. */
  private static final int MOST_REMEMBERED = 8 << 20;

  /** What is said of a size that nobody knows before all is read. */
  static final long UNKNOWN = -1;

  static Input of(Path path, Watch watch) {
    return new Input(path.toString(), path, null, watch);
  }

  static Input standard(InputStream stream, Watch watch) {
    InputStream remembered = new BufferedInputStream(stream);
    remembered.mark(MOST_REMEMBERED);
    return new Input(Origin.STANDARD_INPUT, null, remembered, watch);
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

  /** Its bytes from the first on; null where they are not to be had again. */
  @Nullable InputStream again() throws IOException {
    if (path != null) {
      return Files.newInputStream(path);
    }
    try {
      if (stream != null) {
        stream.reset();
      }
      return stream;
    } catch (IOException tooMuchWasRead) {
      return null;
    }
  }

  /** How many bytes it has. */
  private long size() {
    try {
      return path == null ? UNKNOWN : Files.size(path);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  /** How many bytes there are in all; unknown where it is of one of the inputs. */
  record Sizes(List<Input> inputs) implements LongSupplier {
    @Override
    public long getAsLong() {
      long sum = 0;
      for (Input input : inputs) {
        long size = input.size();
        if (size == UNKNOWN) {
          return UNKNOWN;
        }
        sum += size;
      }
      return sum;
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
