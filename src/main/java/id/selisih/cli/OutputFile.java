package id.selisih.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file that a report is written to, whole or not at all. */
final class OutputFile {
  private final Path path;

  private OutputFile(Path path) {
    this.path = path;
  }

  /** The file of that name, if it can be one. */
  static OutputFile of(String name) {
    try {
      Path path = Path.of(name);
      Path folder = path.toAbsolutePath().getParent();
      if (name.isEmpty() || Files.isDirectory(path)) {
        throw wrong(name, "it is a folder; name a file in it");
      }
      if (folder == null || !Files.isDirectory(folder)) {
        throw wrong(name, "there is no folder `" + folder + "`; make it first");
      }
      return new OutputFile(path);
    } catch (InvalidPathException e) {
      throw wrong(name, e.getReason());
    }
  }

  private static Ending wrong(String name, String why) {
    return new Ending(Program.WRONG_INPUT, "cannot write to `" + name + "`: " + why);
  }

  /** Refuses to write over a file that was read. */
  void spare(List<Path> read) {
    try {
      for (Path file : read) {
        if (Files.exists(path) && Files.isSameFile(path, file)) {
          throw wrong(path.toString(), "it is a fact file of this run; name another file");
        }
      }
    } catch (IOException e) {
      throw new Ending(Program.FAILED, "cannot look at `" + path + "`: " + reason(e));
    }
  }

  /** Writes a text beside the file first, so that the file is never half written. */
  void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        Files.write(path, bytes, StandardOpenOption.WRITE);
      } else {
        replace(bytes);
      }
    } catch (IOException e) {
      throw new Ending(
          Program.FAILED, "cannot write to `" + path + "`: " + reason(e) + "; it is as it was");
    }
  }

  private void replace(byte[] bytes) throws IOException {
    // A link stays a link: what it leads to is replaced.
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path beside =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
        out.write(bytes);
      }
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new AccessDeniedException(target.toString());
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Why writing failed, without the file's name. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    return String.valueOf(e.getMessage());
  }
}
