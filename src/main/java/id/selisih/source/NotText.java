package id.selisih.source;

import id.selisih.fact.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds where a file stops being text, so that the problem can say it. */
final class NotText {
  private NotText() {}

  /** Reports the first byte that is not UTF-8 or the first control character of a file. */
  static void report(Input input, Problems problems) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    int line = 1;
    int column = 1;
    try (InputStream in = input.open()) {
      boolean end = false;
      while (!end) {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        CoderResult result = decoder.decode(bytes, chars, end);
        chars.flip();
        while (chars.hasRemaining()) {
          char c = chars.get();
          if (!Character.isSurrogate(c) && !StreamReader.isPrintable(c) && c != '\uFEFF') {
            String code = String.format("U+%04X", (int) c);
            problems.add(
                new Origin(input.name(), line, column),
                "the control character " + code + " cannot stand in a fact file",
                "remove it, or save the file as plain text; nothing from here on was read");
            return;
          }
          column = c == '\n' ? 1 : column + 1;
          line += c == '\n' ? 1 : 0;
        }
        if (result.isError()) {
          String code = String.format("0x%02X", bytes.get(bytes.position()));
          problems.add(
              new Origin(input.name(), line, column),
              "the byte " + code + " is not UTF-8 text",
              "save the file as UTF-8; nothing from here on was read");
          return;
        }
        chars.clear();
        bytes.compact();
      }
    }
    problems.add(Origin.of(input.name()), "the file is not UTF-8 text", "save it as UTF-8");
  }
}
