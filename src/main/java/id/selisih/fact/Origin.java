package id.selisih.fact;

/**
 * Where something stands in a fact file.
 *
 * @param file the file as the user named it, or {@link #STANDARD_INPUT}
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in characters; in a CSV file the number of the field; 0 where the whole
 *     file is meant
 */
public record Origin(String file, int line, int column) {
  /** The file of what stands in standard input. */
  public static final String STANDARD_INPUT = "<stdin>";

  /** The file as a whole, with no line. */
  public static Origin of(String file) {
    return new Origin(file, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
