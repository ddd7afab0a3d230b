package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the launcher starts Java: with which flags, and with an archive that it makes once. In place
 * of Java stands a script that writes down how it is called; .ci/run asks a real one.
 */
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "$*" >>"${0%/*}/../calls"
      for word in "$@"; do
        case $word in
          -XX:SharedArchiveFile=*) [ -e "${0%/*}/../broken" ] || archive=${word#*=} ;;
          -XX:AOTCacheOutput=*) archive=${word#*=} ;;
          -Xshare:dump) echo "[warning][cds] noise"; echo "more noise" >&2 ;;
        esac
      done
      case $* in
        *-Xshare:dump* | *-XX:AOTCacheOutput=*) [ -z "${archive:-}" ] || echo full >"$archive" ;;
      esac
      """;

  private static final String LITTLE = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";
  private static final String MUCH = "-XX:+UseParallelGC";

  private Folder home = new Folder(Path.of(""));

  @BeforeEach
  void project(@TempDir Path temp) throws IOException {
    home = new Folder(temp.resolve("a project"));
    home.file("pom.xml", "").file("src/main/A.java", "").file("facts.yaml", "").file("empty", "");
    home.file("scripts/selisih", Files.readString(Path.of("scripts/selisih")));
    home.file("target/selisih.jar", "");
    home.file("java/bin/java", JAVA);
    for (String script : List.of("scripts/selisih", "java/bin/java")) {
      Files.setPosixFilePermissions(
          home.path().resolve(script), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    age("pom.xml", 4 * 86_400);
    age("src/main/A.java", 4 * 86_400);
    age("src/main", 4 * 86_400);
    age("target/selisih.jar", 60);
    release(17, "17.0.9+9-Test");
  }

  @Test
  void makesAnArchiveOnceAndUsesIt() throws Exception {
    assertThat(run("check", "facts.yaml")).contains(LITTLE).doesNotContain("SharedArchiveFile");
    awaitArchive();
    assertThat(run("check", "facts.yaml"))
        .contains(
            "-Xlog:disable -XX:SharedArchiveFile="
                + archive()
                + " -Dselisih.columns=0 -Dselisih.progress=false -cp");
    assertThat(run("check", "folder-that-is-none")).contains("SharedArchiveFile");
    assertThat(calls().filter(call -> call.contains("-Xshare:dump"))).hasSize(1);
    try (Stream<Path> files = Files.list(home.path().resolve("target"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("selisih.jar", "selisih-17.0.9+9-Test.archive");
    }
  }

  @Test
  void takesTheCacheOfNewerJava() throws Exception {
    release(25, "25.0.1+8-LTS");
    run("check", "facts.yaml");
    awaitArchive();
    assertThat(run("check", "facts.yaml")).contains("-XX:AOTCache=" + archive());
  }

  @Test
  void goesWithoutAnArchiveThatCannotBeMade() throws Exception {
    home.file("java/broken", "");
    run("check", "facts.yaml");
    await(() -> calls().anyMatch(call -> call.contains("-Xshare:dump")));
    assertThat(run("check", "facts.yaml")).doesNotContain("SharedArchiveFile");
    assertThat(calls().filter(call -> call.contains("-Xshare:dump"))).hasSize(1);
  }

  /** As after a build, which leaves a jar that is newer than the archive. */
  @Test
  void makesItAnewWhenTheJarHasChanged() throws Exception {
    run("check", "facts.yaml");
    awaitArchive();
    Files.setLastModifiedTime(archive(), FileTime.from(Instant.now().minusSeconds(90)));
    assertThat(run("check", "facts.yaml")).doesNotContain("SharedArchiveFile");
    await(() -> calls().filter(call -> call.contains("-Xshare:dump")).count() == 2);
  }

  @Test
  void triesAgainWhereTheMakingWasBrokenOff() throws Exception {
    age("target/selisih.jar", 3 * 86_400);
    home.file("target/selisih-17.0.9+9-Test.archive", "");
    run("check", "facts.yaml");
    assertThat(archive()).isEmptyFile();
    age("target/selisih-17.0.9+9-Test.archive", 2 * 86_400);
    run("check", "facts.yaml");
    awaitArchive();
  }

  @Test
  void makesNoneThatWouldNeverBeNewer() throws Exception {
    age("target/selisih.jar", -3600);
    assertThat(run("check", "facts.yaml")).doesNotContain("SharedArchiveFile");
    Thread.sleep(1500);
    assertThat(calls()).hasSize(1);
  }

  @Test
  void makesNoneForJavaThatDoesNotSayItsVersion() throws Exception {
    Files.delete(home.path().resolve("java/release"));
    assertThat(run("check", "facts.yaml")).contains(LITTLE);
    assertThat(home.path().resolve("target")).isDirectoryNotContaining("glob:**.archive");
  }

  @Test
  void compilesWithCareWhereMuchMayBeRead() throws Exception {
    home.file("-large file.yaml", "x".repeat(1_999_999));
    home.file("one more", "x");
    assertThat(run("check", "-large file.yaml")).contains(LITTLE);
    assertThat(run("check", "facts.yaml", "-large file.yaml", "one more")).contains(MUCH);
    assertThat(run("check", "src")).contains(MUCH);
    assertThat(run("check", "-")).contains(MUCH);
    home.file("-", "x");
    assertThat(run("check", "-")).contains(MUCH);
    assertThat(run("rules")).contains(LITTLE).endsWith(" id.selisih.cli.Main rules");
    assertThat(run()).contains(LITTLE);
  }

  /** The call of Java that a launch ends with; the launch says nothing. */
  private String run(String... arguments) throws Exception {
    List<String> command =
        Stream.concat(Stream.of("../a project/scripts/selisih"), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.path().toFile());
    builder.environment().put("JAVA_HOME", home.name("java"));
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream said = process.getInputStream()) {
      assertThat(new String(said.readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    }
    assertThat(process.waitFor()).isZero();
    // An archive may be made at the same time.
    return calls()
        .filter(call -> !call.contains("-Xshare:dump") && !call.contains(".part"))
        .reduce("", (before, call) -> call);
  }

  private Stream<String> calls() throws IOException {
    Path calls = home.path().resolve("java/calls");
    return Files.exists(calls) ? Files.readAllLines(calls).stream() : Stream.of();
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.list(home.path().resolve("target"))) {
      return files.filter(file -> file.toString().endsWith(".archive")).findFirst().orElseThrow();
    }
  }

  private void awaitArchive() throws Exception {
    await(() -> Files.size(archive()) > 0);
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition) throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.holds()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(50);
    }
  }

  private void age(String file, int seconds) throws IOException {
    Files.setLastModifiedTime(
        home.path().resolve(file), FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  private void release(int version, String build) throws IOException {
    home.file(
        "java/release",
        "JAVA_RUNTIME_VERSION=\"%s\"\nJAVA_VERSION=\"%d.0.1\"\nMODULES=\"java.base java.xml\"\n"
            .formatted(build, version));
  }
}
