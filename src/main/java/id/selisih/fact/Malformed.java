package id.selisih.fact;

import org.jspecify.annotations.Nullable;

/**
 * A text that does not follow its notation, with what would mend it. Always caught where the text
 * was read and turned into a {@link Problem}; it carries no stack trace.
 */
public final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String suggestion;

  /**
   * @param message what is wrong, without the place, in words for the person who wrote the file
   * @param suggestion what to write instead; null where there is no good guess
   */
  public Malformed(String message, @Nullable String suggestion) {
    super(message, null, false, false);
    this.suggestion = suggestion;
  }

  /** What is wrong. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** What to write instead, if there is a good guess. */
  public @Nullable String suggestion() {
    return suggestion;
  }
}
