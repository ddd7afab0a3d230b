package id.selisih.source;

import id.selisih.fact.ArticleText;
import id.selisih.fact.Malformed;
import id.selisih.fact.Origin;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of articles; each path is followed, and each file read, once per run. */
final class ArticleTexts {
  private static final long MAX_BYTES = 1L << 28;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Map<Path, ArticleText> known = new HashMap<>();

  /** All that articles name. */
  private final Set<Path> files;

  /**
   * The texts of a run.
   *
   * @param files takes up the file of each
   */
  ArticleTexts(Set<Path> files) {
    this.files = files;
  }

  /** A path as a fact file gives it. */
  private record Given(String file, String path) {}

  /** The paths that were followed and stay inside. */
  private final Set<Given> inside = new HashSet<>();

  /** A path that stays inside the folder of its fact file, also where it leads through links. */
  String inside(String path, Origin origin) throws Malformed {
    Given given = new Given(origin.file(), path);
    if (!inside.contains(given)) {
      follow(path, origin);
      inside.add(given);
    }
    return path;
  }

  private static void follow(String text, Origin origin) throws Malformed {
    try {
      Path path = Path.of(text);
      Path folder = Path.of(origin.file()).toAbsolutePath().getParent();
      if (folder == null
          || path.getRoot() != null
          || path.normalize().startsWith("..")
          || !real(folder.resolve(path)).startsWith(folder.toRealPath())
          || !real(file(text, origin)).startsWith(folder.toRealPath())) {
        throw new Malformed(
            "`" + text + "` leads outside the folder of the fact file",
            "put the article's text beside the fact file, or in a folder there");
      }
    } catch (InvalidPathException | IOException e) {
      throw new Malformed(
          "`" + text + "` is not a path that can be followed", "check its letters and links");
    }
  }

  /** Where a path leads through links; where nothing is there yet, as far as something is. */
  private static Path real(Path path) throws IOException {
    Path there = path;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath();
  }

  /**
   * The file that a path names. It is the plain one: a `..` takes back the name before it, even
   * where that is a link to elsewhere.
   *
   * @param origin where the path stands
   */
  private static Path file(String path, Origin origin) {
    Path folder = Path.of(origin.file()).toAbsolutePath().getParent();
    Path plain = Path.of(path).normalize();
    return folder == null ? plain : folder.resolve(plain);
  }

  /** What tells whether two paths, each given in a fact file of its own, name one file. */
  static String place(String path, Origin origin) {
    try {
      return file(path, origin).toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** Reports a text that is not there, though nothing is looked up in it. */
  void require(String path, Fields fields) {
    Path file = file(path, fields.origin("text"));
    files.add(file);
    if (!Files.isReadable(file)) {
      read(path, fields);
    }
  }

  /**
   * The text of an article; null, and reported, where it cannot be read.
   *
   * @param path relative to the fact file
   * @param fields those that give it
   */
  @Nullable ArticleText read(String path, Fields fields) {
    Path file = file(path, fields.origin("text"));
    files.add(file);
    ArticleText text = known.get(file);
    if (text != null) {
      return text;
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        fields.problem(
            fields.origin("text"),
            "`text`: `" + path + "` is larger than 256 MiB",
            "keep nothing but the article's text in it");
        return null;
      }
      String whole = Files.readString(file);
      text = new ArticleText(whole.startsWith(BYTE_ORDER_MARK) ? whole.substring(1) : whole);
      known.put(file, text);
      return text;
    } catch (CharacterCodingException e) {
      fields.problem(
          fields.origin("text"), "`text`: `" + path + "` is not UTF-8 text", "save it as UTF-8");
      return null;
    } catch (IOException e) {
      fields.problem(
          fields.origin("text"),
          "`text`: `" + path + "` cannot be read: " + FactFiles.reason(e),
          "correct the path, or leave `text` out");
      return null;
    }
  }
}
