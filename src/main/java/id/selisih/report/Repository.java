package id.selisih.report;

import id.selisih.fact.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where fact files stand in the repository. Services that show findings beside the files know them
 * by their paths from its root, whatever folder the program was started in.
 */
public final class Repository {
  private final Path root;
  private final Map<String, Optional<String>> known = new HashMap<>();

  /**
   * A repository.
   *
   * @param root its folder
   */
  public Repository(Path root) {
    this.root = real(root.toAbsolutePath().normalize());
  }

  /**
   * A file's path from the root, with forward slashes and links resolved, as GitHub asks for; null
   * for what stands outside, standard input among it.
   *
   * @param file the file as the user named it
   */
  @Nullable String path(String file) {
    return known.computeIfAbsent(file, name -> Optional.ofNullable(find(name))).orElse(null);
  }

  private @Nullable String find(String file) {
    if (file.equals(Origin.STANDARD_INPUT)) {
      return null;
    }
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      Path real = real(path);
      // A link that leads outside is known by its own place.
      Path inside = real.startsWith(root) ? real : path;
      return inside.startsWith(root) ? slashed(root.relativize(inside)) : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static String slashed(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  /** A file's path from the root; of what stands outside, what the user named it. */
  String pathOrName(String file) {
    String path = path(file);
    return path != null ? path : Visible.line(file);
  }

  /**
   * A file's address: relative to the root, or absolute for a file outside.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
   */
  String uri(String file) {
    String path = path(file);
    if (path != null || file.equals(Origin.STANDARD_INPUT)) {
      return encoded(path != null ? path : file);
    }
    try {
      return Path.of(file).toAbsolutePath().normalize().toUri().toString();
    } catch (InvalidPathException e) {
      return encoded(file);
    }
  }

  /** Escapes all but the unreserved characters and the slash, so that no part reads as a scheme. */
  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isPlain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      if (isPlain) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
