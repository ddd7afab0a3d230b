package id.selisih.cli;

import id.selisih.check.Selection;
import id.selisih.fact.Origin;
import id.selisih.source.Loaded;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say which files are new. */
final class NewFiles {
  private static final String NOT_READ =
      "it is none of the fact files of this run; name it among them too";

  private final OptionSpec named =
      Specs.texts("FILE", "--new")
          .description(
              "Compare everything, but show and count only findings with a fact from this file or folder. Repeatable.")
          .build();

  private final OptionSpec since =
      Specs.text("REV", "--since")
          .description(
              "As --new, of the files added or changed since a Git revision, untracked ones included.")
          .build();

  /** The options of a command. */
  NewFiles(CommandSpec command) {
    command.addOption(named).addOption(since);
  }

  /**
   * The new files; null where no option says which they are.
   *
   * @param paths what the run reads, as the command line names it
   * @throws Ending where an option names what is no fact file of the run
   */
  @Nullable Selection of(List<String> paths, Loaded loaded) {
    List<String> files = Specs.all(named);
    String revision = Specs.given(since);
    if (files.isEmpty() && revision == null) {
      return null;
    }
    Set<String> names = new HashSet<>();
    for (String file : files) {
      if (!file.equals("-")) {
        names.addAll(named(file, loaded));
      } else if (paths.contains(file)) {
        names.add(Origin.STANDARD_INPUT);
      } else {
        throw wrong(file, NOT_READ);
      }
    }
    if (revision != null) {
      names.addAll(changedSince(revision, loaded));
      // Git tracks no standard input.
      names.addAll(paths.contains("-") ? Set.of(Origin.STANDARD_INPUT) : Set.of());
    }
    return new Selection(names);
  }

  private static Set<String> named(String name, Loaded loaded) {
    if (name.isEmpty()) {
      throw wrong(name, "a file has no name");
    }
    Set<String> names = new HashSet<>();
    try {
      Path wanted = Path.of(name).toRealPath();
      for (Path file : loaded.files()) {
        if (file.toRealPath().startsWith(wanted)) {
          names.add(file.toString());
        }
      }
    } catch (IOException | InvalidPathException e) {
      throw wrong(name, "there is no such file or folder");
    }
    if (names.isEmpty()) {
      throw wrong(name, NOT_READ);
    }
    return names;
  }

  private static Ending wrong(String name, String why) {
    return new Ending(Program.WRONG_INPUT, "--new `" + name + "`: " + why);
  }

  private static Set<String> changedSince(String revision, Loaded loaded) {
    // A link is tracked under its own name, and changes with what it leads to.
    Map<Path, String> linked = places(loaded, NewFiles::inRealFolder);
    Map<Path, String> real = places(loaded, NewFiles::real);
    Path folder =
        linked.keySet().stream()
            .sorted()
            .findFirst()
            .map(first -> first.resolveSibling(""))
            .orElse(Path.of("").toAbsolutePath());
    Git git = new Git("git", folder);
    Path top = real(git.top());
    Set<String> inside = new HashSet<>();
    linked.forEach(
        (place, name) -> {
          if (!place.startsWith(top)) {
            throw new Ending(
                Program.WRONG_INPUT, "--since: `" + name + "` is outside the repository " + top);
          }
          Path nested = nested(top, place);
          if (nested != null) {
            throw new Ending(
                Program.WRONG_INPUT,
                "--since: `" + name + "` is in a repository of its own, " + nested);
          }
          inside.add(inGit(top, place));
        });
    Set<String> names = new HashSet<>();
    Set<String> changed = git.changedSince(revision, top, inside);
    for (Map<Path, String> places : List.of(linked, real)) {
      places.forEach(
          (place, name) -> {
            if (place.startsWith(top) && changed.contains(inGit(top, place))) {
              names.add(name);
            }
          });
    }
    return names;
  }

  /** The folder of a repository within a repository, such as a submodule; null where none is. */
  private static @Nullable Path nested(Path top, Path file) {
    for (Path folder = file.getParent();
        folder != null && !folder.equals(top);
        folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return null;
  }

  /** The name that Git has for a file of the repository. */
  private static String inGit(Path top, Path file) {
    return top.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static Map<Path, String> places(Loaded loaded, UnaryOperator<Path> place) {
    Map<Path, String> places = new HashMap<>();
    loaded.files().forEach(file -> places.put(place.apply(file), file.toString()));
    return places;
  }

  private static Path inRealFolder(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return real(path.resolveSibling("")).resolve(path.getFileName());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
