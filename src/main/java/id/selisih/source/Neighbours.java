package id.selisih.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what a run cannot know. A {@code reviewed.yaml} is read with every fact file beside it;
 * where a run leaves some of those out, a review in it that matches nothing may well be about them.
 */
public final class Neighbours {
  private Neighbours() {}

  /** Those of the files of a run that hold reviews of fact files which it did not read. */
  public static Set<String> withUnread(List<Path> files) {
    Set<Path> read = files.stream().map(Neighbours::inFull).collect(Collectors.toSet());
    Set<String> incomplete = new HashSet<>();
    for (Path file : files) {
      if (file.endsWith(Paths.REVIEWS)
          && hasUnread(file.toAbsolutePath().resolveSibling(""), read)) {
        incomplete.add(file.toString());
      }
    }
    return incomplete;
  }

  private static Path inFull(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static boolean hasUnread(Path folder, Set<Path> read) {
    DirectoryStream.Filter<Path> isUnread =
        file ->
            Paths.isFactFile(file)
                && !Paths.isHidden(file)
                && Files.isRegularFile(file)
                && !read.contains(inFull(file));
    try (DirectoryStream<Path> unread = Files.newDirectoryStream(folder, isUnread)) {
      return unread.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException e) {
      // What cannot be listed may hold anything.
      return true;
    }
  }
}
