package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.watch.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the fact files that the paths of a command line stand for. */
final class Paths {
  /** Reviews beside fact files, which are read with them. */
  static final String REVIEWS = "reviewed.yaml";

  private static final String ENDINGS = "a fact file ends in .yaml, .yml or .csv";
  private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::toString);

  private final Problems problems;
  private final InputStream standardInput;
  private final Watch watch;
  private final List<Path> found = new ArrayList<>();

  Paths(Problems problems, InputStream standardInput, Watch watch) {
    this.problems = problems;
    this.standardInput = standardInput;
    this.watch = watch;
  }

  /**
   * Each fact file once, in the order of their names, so that the order on the command line changes
   * nothing.
   */
  List<Input> expand(List<String> names) {
    for (String name : new HashSet<>(names)) {
      if (!name.equals("-")) {
        named(name);
      }
    }
    List<Input> inputs = new ArrayList<>();
    if (names.contains("-")) {
      inputs.add(Input.standard(standardInput, watch));
    }
    Set<Path> seen = new HashSet<>();
    List<Path> files = once(found, seen);
    files.addAll(once(reviews(files), seen));
    files.stream().sorted(BY_NAME).map(path -> Input.of(path, watch)).forEach(inputs::add);
    return inputs;
  }

  /** The first name, alphabetically, of each file that has not been seen. */
  private List<Path> once(List<Path> paths, Set<Path> seen) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths.stream().sorted(BY_NAME).toList()) {
      try {
        if (seen.add(path.toRealPath())) {
          files.add(path);
        }
      } catch (IOException e) {
        cannotOpen(path, e);
      }
    }
    return files;
  }

  /** The reviews that stand beside fact files. */
  private static List<Path> reviews(List<Path> files) {
    return files.stream()
        .map(file -> file.resolveSibling(REVIEWS))
        .distinct()
        .filter(Files::isRegularFile)
        .toList();
  }

  private void named(String name) {
    try {
      Path path = Path.of(name);
      if (name.isBlank()) {
        problems.add(Origin.of("`" + name + "`"), "an empty path", "name a file or folder");
      } else if (Files.isDirectory(path)) {
        folder(path);
      } else if (Files.notExists(path)) {
        problems.add(Origin.of(name), "there is no such file or folder", "check the spelling");
      } else if (Files.exists(path) && !Files.isRegularFile(path)) {
        problems.add(
            Origin.of(name),
            "neither a file nor a folder",
            "pass what it gives on standard input: `-`");
      } else if (isFactFile(path)) {
        found.add(path);
      } else {
        problems.add(Origin.of(name), ENDINGS, "rename it, or pass YAML on standard input: `-`");
      }
    } catch (InvalidPathException e) {
      problems.add(Origin.of(name), "cannot be opened: " + e.getReason());
    }
  }

  /**
   * The fact files of a folder. Each folder is entered once, under its shallowest name, however
   * links lead to it.
   */
  private void folder(Path top) {
    int before = found.size();
    boolean isReadable = true;
    Set<Path> entered = new HashSet<>();
    Deque<Path> folders = new ArrayDeque<>(List.of(top));
    while (!folders.isEmpty()) {
      Path folder = folders.remove();
      try {
        if (entered.add(folder.toRealPath())) {
          for (Path inner : visible(folder)) {
            if (Files.isDirectory(inner)) {
              folders.add(inner);
            } else if (isFactFile(inner)) {
              file(inner);
            }
          }
        }
      } catch (IOException e) {
        isReadable = false;
        cannotOpen(folder, e);
      }
    }
    if (found.size() == before && isReadable) {
      problems.add(
          Origin.of(top.toString()),
          "the folder holds no fact file",
          ENDINGS + " and is not hidden");
    }
  }

  /** What a folder holds that is not hidden, in alphabetical order. */
  private static List<Path> visible(Path folder) throws IOException {
    List<Path> inner = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, entry -> !isHidden(entry))) {
      entries.forEach(inner::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    inner.sort(BY_NAME);
    return inner;
  }

  private void file(Path path) {
    if (Files.isRegularFile(path)) {
      found.add(path);
    } else if (Files.isSymbolicLink(path) && Files.notExists(path)) {
      problems.add(Origin.of(path.toString()), "a link that leads nowhere", "remove or mend it");
    } else {
      problems.add(Origin.of(path.toString()), "not a file", "rename it, or move it elsewhere");
    }
  }

  private void cannotOpen(Path path, IOException e) {
    problems.add(Origin.of(path.toString()), "cannot be opened: " + FactFiles.reason(e));
  }

  static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  static boolean isFactFile(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".csv");
  }
}
