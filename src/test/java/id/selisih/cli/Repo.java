package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A Git repository in a temporary folder, for tests that walk one. */
final class Repo {
  private final Path top;

  /** Makes the repository; where there is no Git, the test says that it is skipped. */
  Repo(Path top) {
    this.top = top;
    Assumptions.assumeTrue(isThere(), "skipped: there is no git to run");
    git("init", "--quiet");
    git("symbolic-ref", "HEAD", "refs/heads/main");
  }

  private static boolean isThere() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** Commits everything, and gives the revision. */
  String commit(String message) {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
    return git("rev-parse", "HEAD").strip();
  }

  /** Runs Git in the repository as somebody, whatever the machine is set to. */
  String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", top.toString()));
    command.addAll(List.of("-c", "user.name=Desk", "-c", "user.email=desk@example.org"));
    command.addAll(List.of("-c", "commit.gpgsign=false", "-c", "core.hooksPath=.git/hooks"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    try {
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(out).isZero();
      return out;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
