package id.selisih.source;

import id.selisih.fact.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the fact files that the paths of a command line stand for. */
final class Paths {
  private static final int MAX_STANDARD_INPUT = Integer.MAX_VALUE - 64;

  private final Problems problems;
  private final InputStream standardInput;
  private final List<Input> inputs = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  Paths(Problems problems, InputStream standardInput) {
    this.problems = problems;
    this.standardInput = standardInput;
  }

  /**
   * Each fact file once, in the order of their names, so that the order on the command line changes
   * nothing.
   */
  List<Input> expand(List<String> paths) {
    for (String path : paths) {
      if (!path.equals("-")) {
        named(path);
      } else if (inputs.stream().noneMatch(input -> input.path() == null)) {
        standard();
      }
    }
    inputs.sort(Comparator.comparing(Input::name));
    return inputs;
  }

  private void standard() {
    try {
      inputs.add(Input.standard(standardInput.readNBytes(MAX_STANDARD_INPUT)));
    } catch (IOException e) {
      problems.add(Origin.of("<stdin>"), "cannot be read: " + FactFiles.reason(e));
    }
  }

  private void named(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (!Files.exists(path)) {
        problems.add(Origin.of(name), "there is no such file or folder", "check the spelling");
      } else if (isFactFile(path) || !Files.isRegularFile(path)) {
        add(path);
      } else {
        problems.add(
            Origin.of(name),
            "a fact file ends in .yaml, .yml or .csv",
            "rename it, or pass YAML on standard input: `-`");
      }
    } catch (InvalidPathException | IOException e) {
      problems.add(Origin.of(name), "cannot be opened: " + e.getMessage());
    }
  }

  private void folder(Path folder) throws IOException {
    boolean[] found = {false};
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return !inner.equals(folder) && isHidden(inner)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isFactFile(file) && !isHidden(file)) {
              found[0] = true;
              add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
              problems.add(Origin.of(file.toString()), "cannot be opened: " + FactFiles.reason(e));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    if (!found[0]) {
      problems.add(
          Origin.of(folder.toString()),
          "the folder holds no fact file",
          "a fact file ends in .yaml, .yml or .csv and is not hidden");
    }
  }

  private void add(Path path) throws IOException {
    if (seen.add(path.toRealPath())) {
      inputs.add(Input.of(path));
    }
  }

  private static boolean isFactFile(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".csv");
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
