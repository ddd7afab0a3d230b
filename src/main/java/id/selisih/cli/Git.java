package id.selisih.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Asks Git which files have changed. */
final class Git {
  /**
   * Hooks are run with these set to the repository that they belong to, and relative to a folder of
   * its own choice; the repository of the fact files is found from their folder instead.
   */
  private static final List<String> OF_HOOKS =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");

  private final String program;
  private final Path folder;

  private record Answer(int status, String out, String error) {}

  /**
   * Git in a folder.
   *
   * @param program what to run
   * @param folder any folder of the repository
   */
  Git(String program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** The top folder of the repository. */
  Path top() {
    Answer answer = ask(folder, "rev-parse", "--show-toplevel");
    if (answer.error().contains("dubious ownership")) {
      throw wrong(
          "Git trusts no repository of somebody else ("
              + answer.error()
              + "); run: git config --global --add safe.directory FOLDER");
    }
    if (answer.status() != 0) {
      throw wrong("`" + folder + "` is in no Git repository (" + answer.error() + ")");
    }
    return Path.of(answer.out().replaceFirst("\\R$", ""));
  }

  /**
   * The files below the top folder that are not as they were at a revision: added, changed, or not
   * tracked at all. They are compared as they stand in the folder, committed or not, for so they
   * are read.
   *
   * @param revision a commit, by any name that Git has for it
   * @param files the files that are asked about
   * @return their names, relative to the top folder; Java has no path for some that others use
   */
  Set<String> changedSince(String revision, Path top, Set<String> files) {
    if (revision.isBlank() || revision.startsWith("-")) {
      throw wrong("`" + revision + "` is not a revision");
    }
    Answer commit = ask(top, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (commit.status() != 0) {
      throw wrong(
          "Git knows no revision `"
              + revision
              + "` in "
              + top
              + "; where the checkout is shallow, fetch it first");
    }
    Set<String> changed =
        names(
            ask(
                top,
                "diff",
                "--name-only",
                "-z",
                "--no-relative",
                "--no-renames",
                "--no-ext-diff",
                commit.out().strip(),
                "--"));
    Set<String> tracked = names(ask(top, "ls-files", "-z", "--"));
    files.stream().filter(file -> !tracked.contains(file)).forEach(changed::add);
    return changed;
  }

  private static Set<String> names(Answer answer) {
    if (answer.status() != 0) {
      throw wrong("Git failed (" + answer.error() + ")");
    }
    return new HashSet<>(List.of(answer.out().split("\0", -1)));
  }

  private Answer ask(Path where, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program, "-C", where.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(OF_HOOKS);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      // Both streams are read at once: whichever fills up would stop Git.
      CompletableFuture<String> error =
          CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      String out = text(process.getInputStream());
      return new Answer(process.waitFor(), out, error.join().lines().findFirst().orElse(""));
    } catch (IOException | UncheckedIOException e) {
      throw wrong(
          "it needs Git, which cannot be run (" + e.getMessage() + "); name new files with --new");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw wrong("interrupted while Git ran");
    }
  }

  /** Git gives names as the file system has them, so they are read as Java reads file names. */
  private static String text(InputStream stream) {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    try (stream) {
      return new String(stream.readAllBytes(), Charset.forName(encoding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ending wrong(String why) {
    return new Ending(Program.WRONG_INPUT, "--since: " + why);
  }
}
