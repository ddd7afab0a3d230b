package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of fact files about the height of mountains, in a test.
 *
 * @param path the folder
 */
record Folder(Path path) {
  private static final Pattern FINGERPRINT = Pattern.compile("fingerprint: ([0-9a-f]{12})");

  /** Writes a file, and the folders that it needs. */
  Folder file(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Writes a fact file that declares the property. */
  Folder properties(String name) throws IOException {
    return file(
        name, "properties:\n  height: {kind: quantity, label: height, unit: metre, fixed: true}\n");
  }

  /** Writes a fact file with one article of one fact. */
  Folder height(String name, String article, String mountain, int metres) throws IOException {
    return file(
        name,
        """
        articles:
          - id: %s
            facts:
              - {about: %s, property: height, value: %d}
        """
            .formatted(article, mountain, metres));
  }

  String read(String name) throws IOException {
    return Files.readString(path.resolve(name));
  }

  /** The name of a file of the folder, as a command line gives it. */
  String name(String file) {
    return path.resolve(file).toString();
  }

  /** The only fingerprint in the output of a run. */
  static String fingerprint(Run run) {
    Matcher matcher = FINGERPRINT.matcher(run.out());
    assertThat(matcher.find()).as(run.out() + run.err()).isTrue();
    String fingerprint = matcher.group(1);
    assertThat(matcher.find()).as(run.out()).isFalse();
    return fingerprint;
  }
}
