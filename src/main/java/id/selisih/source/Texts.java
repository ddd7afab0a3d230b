package id.selisih.source;

import id.selisih.fact.TextFold;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values as they are kept to the end of a run, one text for many that are equal: a base
 * says the same ids, dates and names over and over. What was not seen for long may be kept twice.
 */
final class Texts {
  /** How many are remembered; a power of two. */
  private static final int MOST = 1 << 12;

  private final @Nullable String[] texts = new String[MOST];

  /** The text without white space and invisible characters at its ends. */
  String bare(String text) {
    String bare = TextFold.bare(text);
    int hash = bare.hashCode();
    int place = (hash ^ (hash >>> 16)) & (MOST - 1);
    String known = texts[place];
    if (bare.equals(known)) {
      return known;
    }
    texts[place] = bare;
    return bare;
  }
}
