package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The characters of a fact file: UTF-8 without a byte order mark, in one pass, so that standard
 * input needs no copy. What stands before a byte that is no text is handed out; then reading fails
 * with {@link Unreadable}, as it does where the file or one piece of it is too large to be held.
 */
final class TextReader extends Reader {
  /** A base can have very many small files, and new buffers must be cleared. */
  private static final int FIRST_BUFFER = 1 << 12;

  private static final int BUFFER = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final InputStream in;
  private final String piece;
  private final int longestPiece;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private ByteBuffer bytes = ByteBuffer.allocate(FIRST_BUFFER).flip();
  private CharBuffer chars = CharBuffer.allocate(FIRST_BUFFER).flip();
  private long bytesRead;
  private boolean atStart = true;
  private boolean atEnd;
  private @Nullable Unreadable refusal;

  // Where the next character to be decoded stands.
  private int line = 1;
  private int column = 1;
  private char last;

  private int pieceLine = 1;
  private int pieceColumn = 1;
  private int leftOfPiece;

  /**
   * The text of a stream.
   *
   * @param piece what the file is read by, for people: a value or a row
   * @param longestPiece how many characters may be read before {@link #begin} is called again
   */
  TextReader(String file, InputStream in, String piece, int longestPiece) {
    this.file = file;
    this.in = in;
    this.piece = piece;
    this.longestPiece = longestPiece;
    this.leftOfPiece = longestPiece;
  }

  /** Another piece of the file begins. */
  void begin(int atLine, int atColumn) {
    pieceLine = atLine;
    pieceColumn = atColumn;
    leftOfPiece = longestPiece;
  }

  @Override
  public int read(char[] into, int from, int count) throws IOException {
    while (!chars.hasRemaining()) {
      if (refusal != null) {
        throw refusal;
      }
      if (atEnd) {
        return -1;
      }
      decode();
    }
    int given = Math.min(count, chars.remaining());
    leftOfPiece -= given;
    if (leftOfPiece < 0) {
      throw refused(
          new Origin(file, pieceLine, pieceColumn),
          "here begins a " + piece + " of more than " + (longestPiece >> 20) + " MiB",
          "close every quote");
    }
    chars.get(into, from, given);
    return given;
  }

  private void decode() throws IOException {
    if (bytesRead >= FIRST_BUFFER && bytes.capacity() < BUFFER) {
      bytes = ByteBuffer.allocate(BUFFER).put(bytes).flip();
      chars = CharBuffer.allocate(BUFFER).flip();
    }
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    atEnd = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    bytesRead += Math.max(count, 0);
    if (bytesRead > Bounds.MAX_FILE) {
      throw new Unreadable(tooLarge(file));
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, atEnd);
    chars.flip();
    if (atStart && chars.hasRemaining()) {
      atStart = false;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
    int sound = walk();
    if (sound < chars.limit()) {
      String code = String.format("U+%04X", (int) chars.get(sound));
      refusal =
          refused(
              new Origin(file, line, column),
              "the character " + code + " cannot stand in a fact file",
              "remove it, or save the file as plain text");
      chars.limit(sound);
    } else if (result.isError()) {
      String code = String.format("0x%02X", bytes.get(bytes.position()));
      refusal =
          refused(
              new Origin(file, line, column),
              isUtf16() ? "the file is UTF-16" : "the byte " + code + " is not UTF-8 text",
              "save the file as UTF-8");
    }
  }

  /** Whether what cannot be decoded is the byte order mark of UTF-16, in either order. */
  private boolean isUtf16() {
    int at = bytes.position();
    int mark = bytes.remaining() < 2 ? 0 : bytes.getChar(at);
    return line == 1 && column == 1 && (mark == 0xFEFF || mark == 0xFFFE);
  }

  /** Follows line and column up to the first control character, whose index it returns. */
  private int walk() {
    char[] text = chars.array();
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = text[i];
      if (c >= ' ' && c <= '~') {
        column++;
      } else if (c == '\n' || c == '\r') {
        line += c == '\n' && last == '\r' ? 0 : 1;
        column = 1;
      } else if (Character.isSurrogate(c)) {
        column += Character.isHighSurrogate(c) ? 1 : 0;
      } else if (StreamReader.isPrintable(c)) {
        if (c == '\t' && isOfBlankLine(i)) {
          text[i] = ' ';
        }
        column++;
      } else {
        return i;
      }
      last = c;
    }
    return chars.limit();
  }

  /**
   * Whether a tab stands on a line of white space alone, or before its comment: YAML 1.2 allows it
   * there, and SnakeYAML stops at it.
   */
  private boolean isOfBlankLine(int tab) {
    char[] text = chars.array();
    int from = tab - (column - 1);
    for (int i = from; i < tab; i++) {
      if (i < 0 || text[i] != ' ') {
        return false;
      }
    }
    int to = tab + 1;
    while (to < chars.limit() && (text[to] == ' ' || text[to] == '\t')) {
      to++;
    }
    return to < chars.limit() && (text[to] == '\n' || text[to] == '\r' || text[to] == '#');
  }

  private static Unreadable refused(Origin origin, String message, String suggestion) {
    return new Unreadable(new Problem(origin, message + Draft.CUT_SHORT, suggestion));
  }

  /** What to say of a file past {@link Bounds#MAX_FILE}. */
  static Problem tooLarge(String file) {
    return new Problem(
        Origin.of(file), "the file is larger than 2 GiB", "split it into several files");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
