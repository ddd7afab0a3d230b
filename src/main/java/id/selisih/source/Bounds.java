package id.selisih.source;

import java.nio.charset.StandardCharsets;

/** How large the parts of a fact file may be, for files are untrusted. */
final class Bounds {
  /** The bytes of a file. */
  static final long MAX_FILE = 1L << 31;

  /** The bytes of a single value. */
  static final int MAX_SCALAR = 1 << 20;

  /** How deep a YAML file may be nested. */
  static final int MAX_DEPTH = 50;

  /**
   * How many may claim one fact, pass it on, or be credited by one article: all member states of
   * the United Nations, which were 193 in 2024, and more.
   */
  static final int MAX_SOURCES = 200;

  private Bounds() {}

  /** Whether a single value is no larger than it may be. */
  static boolean fits(String text) {
    return text.length() <= MAX_SCALAR / 3
        || (text.length() <= MAX_SCALAR
            && text.getBytes(StandardCharsets.UTF_8).length <= MAX_SCALAR);
  }
}
