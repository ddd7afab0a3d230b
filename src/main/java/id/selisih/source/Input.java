package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.watch.Watch;
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

  /** What is said of a size that nobody knows before all is read. */
  static final long UNKNOWN = -1;

  static Input of(Path path, Watch watch) {
    return new Input(path.toString(), path, null, watch);
  }

  static Input standard(InputStream stream, Watch watch) {
    return new Input(Origin.STANDARD_INPUT, null, stream, watch);
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
