package id.selisih.cli;

import id.selisih.fact.Malformed;
import id.selisih.fact.Origin;
import id.selisih.fact.Review;
import id.selisih.source.Loaded;
import id.selisih.source.ReviewText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A fact file whose reviews are changed: whole or not at all, and nothing else in it. */
final class ReviewFile {
  private static final String NAME = "reviewed.yaml";

  private final Path path;
  private final OutputFile file;

  private ReviewFile(Path path) {
    this.path = path;
    this.file = OutputFile.of(path.toString());
  }

  /** The file of that name, which need not be there yet. */
  static ReviewFile of(String name) {
    if (!name.matches("(?i).*\\.ya?ml")) {
      throw wrong(name, "reviews stand in a YAML file; name one that ends in .yaml");
    }
    if (path(name).endsWith(Settings.NAME)) {
      throw wrong(name, "the settings stand there; name another file");
    }
    return new ReviewFile(path(name));
  }

  /** The one that is read with a fact file, or with every file of a folder. */
  static ReviewFile beside(String name) {
    if (name.equals("-")) {
      throw wrong("-", "nothing is beside standard input; name a file: --into FILE");
    }
    Path first = path(name);
    return new ReviewFile(
        Files.isDirectory(first) ? first.resolve(NAME) : first.resolveSibling(NAME));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw wrong(name, e.getReason());
    }
  }

  /** Adds entries behind those that are there. */
  void add(List<Review> reviews) {
    if (!reviews.isEmpty()) {
      try {
        file.write(ReviewText.of(text()).with(reviews));
      } catch (Malformed e) {
        throw wrong(path.toString(), told(e));
      }
    }
  }

  /**
   * Removes entries.
   *
   * @param places where they begin
   * @return what writes the file; until it is run, nothing has happened
   */
  Runnable without(List<Origin> places) {
    try {
      String after = ReviewText.of(text()).without(places);
      return () -> file.write(after);
    } catch (Malformed e) {
      throw wrong(path.toString(), told(e));
    }
  }

  private static String told(Malformed e) {
    return e.message() + (e.suggestion() == null ? "" : "; " + e.suggestion());
  }

  private String text() {
    try {
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (CharacterCodingException e) {
      throw wrong(path.toString(), "it is not UTF-8 text");
    } catch (IOException e) {
      throw wrong(path.toString(), "it cannot be read: " + OutputFile.reason(e));
    }
  }

  /** Whether a run over those paths reads this file, now that it is there. */
  boolean isReadWith(List<String> paths, Loaded loaded) {
    Path own = path.toAbsolutePath().normalize();
    for (String name : paths) {
      Path given = path(name).toAbsolutePath().normalize();
      if (own.equals(given) || (own.startsWith(given) && Files.isDirectory(given))) {
        return true;
      }
    }
    return own.endsWith(NAME)
        && loaded.files().stream()
            .anyMatch(f -> f.toAbsolutePath().normalize().resolveSibling(NAME).equals(own));
  }

  private static Ending wrong(String name, String why) {
    return new Ending(Program.WRONG_INPUT, "cannot write reviews to `" + name + "`: " + why);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
