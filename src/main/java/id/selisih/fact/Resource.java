package id.selisih.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Word lists that come with the program. */
public final class Resource {
  private Resource() {}

  /**
   * The lines of a resource beside a class, without comments (from {@code #}) and blank lines.
   *
   * <p>Read by hand, as are the tables made of it: they are read at the start of a run, where
   * nothing is compiled yet and a pattern costs more than what it matches.
   *
   * @throws IllegalStateException if the program was put together without it
   */
  public static List<String> lines(Class<?> owner, String name) {
    String text = text(owner, name);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String whole = text.substring(from, end);
      int comment = whole.indexOf('#');
      String line = (comment < 0 ? whole : whole.substring(0, comment)).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      from = end + 1;
    }
    return lines;
  }

  private static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
