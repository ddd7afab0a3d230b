package id.selisih.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs processes, throws away their results, and says how long they took. */
final class Stopwatch {
  /** What could make one run other than the next, or than a user's. */
  private static final List<String> UNSET =
      List.of(
          "JDK_JAVA_OPTIONS",
          "JAVA_TOOL_OPTIONS",
          "_JAVA_OPTIONS",
          "GITHUB_ACTIONS",
          "GITHUB_STEP_SUMMARY");

  private final Duration longest;
  private final long deadline;

  /**
   * A stopwatch that stops a run which takes too long.
   *
   * @param longest how long one run may take
   * @param left how long all of them may, from now on
   */
  Stopwatch(Duration longest, Duration left) {
    this.longest = longest;
    this.deadline = System.nanoTime() + left.toNanos();
  }

  /** Runs it once, to its end. */
  Timing time(Job job) {
    long start = System.nanoTime();
    long limit = Math.min(longest.toNanos(), deadline - start);
    if (limit <= 0) {
      return noTime();
    }
    try {
      Path errors = Files.createTempFile("bench", ".txt");
      try {
        Process process = builder(job, errors).start();
        boolean hasEnded = process.waitFor(limit, TimeUnit.NANOSECONDS);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!hasEnded) {
          stop(process);
          return limit < longest.toNanos()
              ? noTime()
              : new Timing.Failed("%s was stopped after %.0f s".formatted(job.name(), seconds));
        }
        return process.exitValue() == job.expected()
            ? new Timing.Took(seconds, text(errors))
            : new Timing.Failed(
                job.name() + " ended with status " + process.exitValue() + complaint(errors));
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      return new Timing.Failed(job.name() + " cannot be run: " + reason.getMessage());
    } catch (InterruptedException e) {
      throw new IllegalStateException("a run was interrupted", e);
    }
  }

  private static Timing noTime() {
    return new Timing.Failed("no time was left");
  }

  private static ProcessBuilder builder(Job job, Path errors) {
    ProcessBuilder builder =
        new ProcessBuilder(job.command())
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(errors.toFile());
    UNSET.forEach(builder.environment()::remove);
    builder.environment().putAll(job.environment());
    return builder;
  }

  private static void stop(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }

  /** The first line on standard error, but for the note of the Java launcher on its options. */
  private static String complaint(Path errors) {
    return text(errors)
        .lines()
        .filter(line -> !line.startsWith("NOTE:"))
        .findFirst()
        .map(line -> ": " + line)
        .orElse("");
  }

  private static String text(Path errors) {
    try {
      return Files.readString(errors, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
