package id.selisih.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A large base within a bound on the heap: it is enough for it, or the run fails. */
final class Memory {
  private static final int FACTS = 1_000_000;
  private static final int FILES = 200;
  private static final int MEBIBYTES = 1024;
  private static final Path TIME = Path.of("/usr/bin/time");

  private Memory() {}

  static void measure(Lab lab) throws IOException {
    int facts = lab.plan().scaled(FACTS);
    String bound = "-Xmx" + lab.plan().scaled(MEBIBYTES) + "m";
    String what = "%,d facts in %d files".formatted(facts, FILES);
    lab.say(Target.MEMORY, what + " within " + bound);
    Path peak = Files.createTempFile("bench", ".txt");
    try {
      Job job = bounded(lab.check("selisih", lab.inputs().usual(facts, FILES)), bound, peak);
      Timing timing = lab.stopwatch().time(job);
      Result result =
          timing instanceof Timing.Took took
              ? new Result.Alone(new Sample(List.of(took.seconds())), remark(peak))
              : new Result.Failed(((Timing.Failed) timing).why());
      lab.add(new Row(Target.MEMORY.toString(), what, bound, Double.NaN, result));
    } finally {
      Files.delete(peak);
    }
  }

  /** The same with a bound, and where it can be had with a note of the memory that it took. */
  private static Job bounded(Job job, String bound, Path peak) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("os.name").equals("Linux") && Files.isExecutable(TIME)) {
      command.addAll(List.of(TIME.toString(), "-f", "%M", "-o", peak.toString()));
    }
    command.addAll(job.command());
    Map<String, String> environment = new HashMap<>(job.environment());
    environment.put("JDK_JAVA_OPTIONS", bound);
    return new Job(job.name(), command, environment, job.expected());
  }

  private static String remark(Path peak) throws IOException {
    String kibibytes = Files.readString(peak).strip();
    return kibibytes.isEmpty()
        ? ""
        : "%,d MiB at its peak".formatted(Long.parseLong(kibibytes) / 1024);
  }
}
