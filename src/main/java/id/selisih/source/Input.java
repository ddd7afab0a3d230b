package id.selisih.source;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One fact file: a path, or what standard input held. */
final class Input {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String name;
  private final @Nullable Path path;
  private final byte[] bytes;

  private Input(String name, @Nullable Path path, byte[] bytes) {
    this.name = name;
    this.path = path;
    this.bytes = bytes;
  }

  /** A file, named in problems and findings as the user named it. */
  static Input of(Path path) {
    return new Input(path.toString(), path, new byte[0]);
  }

  /** What standard input held. */
  static Input standard(byte[] bytes) {
    return new Input("<stdin>", null, bytes);
  }

  String name() {
    return name;
  }

  /** The file; null for standard input. */
  @Nullable Path path() {
    return path;
  }

  boolean isCsv() {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Its bytes from the beginning, each time anew. */
  InputStream open() throws IOException {
    return path != null ? Files.newInputStream(path) : new ByteArrayInputStream(bytes);
  }

  /** Its text as UTF-8 without a byte order mark; reading fails at a byte that is not UTF-8. */
  Reader reader() throws IOException {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    InputStream stream = open();
    Reader reader = new BufferedReader(new InputStreamReader(stream, strict), 1 << 16);
    try {
      reader.mark(1);
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
      return reader;
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }
}
