package id.selisih.source;

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
 */
record Input(String name, @Nullable Path path, @Nullable InputStream stream) {

  static Input of(Path path) {
    return new Input(path.toString(), path, null);
  }

  static Input standard(InputStream stream) {
    return new Input("<stdin>", null, stream);
  }

  boolean isCsv() {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Its bytes; of standard input, those that have not been read. */
  InputStream open() throws IOException {
    return path != null
        ? Files.newInputStream(path)
        : stream != null ? stream : InputStream.nullInputStream();
  }
}
