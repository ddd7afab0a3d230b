package id.selisih.reading;

/**
 * What came of reading a printed text.
 *
 * @param <T> what was looked for
 */
public sealed interface Reading<T> {

  /**
   * The text holds one figure or date, and all of it was understood. What stands around it is not
   * part of it.
   *
   * @param value what it says
   * @param text the part of the printed text that says so
   */
  record Whole<T>(T value, String text) implements Reading<T> {}

  /**
   * The text holds a figure or date that was understood in part, or that can be meant in several
   * ways.
   *
   * @param read the part that was read; may be empty
   * @param at the part at which reading stopped
   * @param why why it stopped there, in words for people
   */
  record Stopped<T>(String read, String at, String why) implements Reading<T> {}

  /** The text holds nothing of the kind. */
  record Nothing<T>() implements Reading<T> {}
}
