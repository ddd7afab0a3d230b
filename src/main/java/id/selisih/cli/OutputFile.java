package id.selisih.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** A file that a report is written to, whole or not at all. */
final class OutputFile {
  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** Systems follow about as many links before they call it a circle. */
  private static final int MOST_LINKS = 40;

  private final String name;
  private final Path path;

  /**
   * A file.
   *
   * @param name as the command line gives it
   * @param path where it is, links followed: a link stays, what it leads to is replaced
   */
  private OutputFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /** The file of that name, if it can be one. */
  static OutputFile of(String name) {
    if (name.isEmpty()) {
      throw new Ending(Program.WRONG_INPUT, "an output has no name; name a file");
    }
    try {
      Path given = Path.of(name).toAbsolutePath();
      if (isStream(given)) {
        return new OutputFile(name, given);
      }
      Path path = target(given, MOST_LINKS);
      OutputFile file = new OutputFile(name, path);
      if (name.endsWith("/") && !Files.isDirectory(path)) {
        throw file.wrong("there is no such folder; make it first, and name a file in it");
      }
      Path folder = path.getParent();
      if (Files.isSymbolicLink(path)) {
        throw file.wrong("its links lead in a circle");
      }
      if (Files.isDirectory(path)) {
        throw file.wrong("it is a folder; name a file in it");
      }
      if (folder == null || !Files.isDirectory(folder)) {
        throw file.wrong("there is no folder `" + folder + "`; make it first");
      }
      file.spareReadOnly(folder);
      return new OutputFile(name, folder.toRealPath().resolve(path.getFileName()));
    } catch (InvalidPathException e) {
      throw new Ending(Program.WRONG_INPUT, "cannot write to `" + name + "`: " + e.getReason());
    } catch (IOException e) {
      throw new Ending(Program.FAILED, "cannot look at `" + name + "`: " + reason(e));
    }
  }

  /** Whether it is no file but leads to a pipe, a terminal or what else a process has open. */
  private static boolean isStream(Path path) {
    boolean isOfProcess = path.startsWith("/dev") || path.startsWith("/proc");
    return Files.exists(path)
        && !Files.isDirectory(path)
        && (isOfProcess || !Files.isRegularFile(path));
  }

  /** Refuses a file that may not be written, and one in a folder where none may be made. */
  private void spareReadOnly(Path folder) throws IOException {
    boolean isThere = Files.exists(path);
    if (isThere && isReadOnly(path)) {
      throw wrong("it is read-only; make it writable, or name another file");
    }
    if ((!isThere || Files.isRegularFile(path)) && isReadOnly(folder)) {
      throw wrong("its folder `" + folder + "` is read-only; name a file elsewhere");
    }
  }

  /** Whether nobody may write it, the superuser included, to whom the system allows everything. */
  private static boolean isReadOnly(Path path) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    return !Files.isWritable(path)
        || (view != null && Collections.disjoint(view.readAttributes().permissions(), WRITING));
  }

  /** Where a link leads to, even where nothing is there yet. */
  private static Path target(Path path, int links) throws IOException {
    return links > 0 && Files.isSymbolicLink(path)
        ? target(path.resolveSibling(Files.readSymbolicLink(path)), links - 1)
        : path;
  }

  /** The end of a command line that asks for this file. */
  Ending wrong(String why) {
    return new Ending(Program.WRONG_INPUT, "cannot write to `" + name + "`: " + why);
  }

  /** Whether the two are one file. */
  boolean isSame(OutputFile other) {
    return isSame(other.path);
  }

  /** Whether it is that file. */
  boolean isSame(Path other) {
    try {
      return path.equals(other)
          || (Files.exists(path) && Files.exists(other) && Files.isSameFile(path, other));
    } catch (IOException e) {
      throw new Ending(Program.FAILED, "cannot look at `" + name + "`: " + reason(e));
    }
  }

  /**
   * Refuses to write over files that were read.
   *
   * @param what what each of them is
   */
  void spare(Collection<Path> read, String what) {
    for (Path file : read) {
      if (isSame(file)) {
        throw wrong("it is " + what + " of this run; name another file");
      }
    }
  }

  /** Writes a text beside the file first, so that the file is never half written. */
  void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (isStream(path)) {
        Files.write(path, bytes, StandardOpenOption.APPEND); // What is in it stays.
      } else {
        replace(bytes);
      }
    } catch (IOException e) {
      throw new Ending(Program.FAILED, "cannot write to `" + name + "`: " + reason(e));
    }
  }

  private void replace(byte[] bytes) throws IOException {
    Path beside =
        path.resolveSibling(".selisih-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
    boolean isOurs = false;
    try {
      Files.write(beside, new byte[0], StandardOpenOption.CREATE_NEW);
      isOurs = true;
      // An interrupt ends the program without the block at the end.
      beside.toFile().deleteOnExit();
      if (Files.exists(path)) {
        keepRights(beside);
      }
      Files.write(beside, bytes);
      move(beside, path);
    } finally {
      if (isOurs) {
        Files.deleteIfExists(beside);
      }
    }
  }

  /** Gives a file the rights of the one that it replaces, where the system knows them. */
  private void keepRights(Path beside) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    if (from != null && to != null) {
      to.setPermissions(from.readAttributes().permissions());
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
    if (e instanceof FileAlreadyExistsException) {
      return "`" + e.getMessage() + "` is in the way";
    }
    return String.valueOf(e.getMessage());
  }
}
