package id.selisih.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * The bare programs, in a jar of their own with the very libraries that the program has, and with
 * an archive of classes of their own: what a user who cared for nothing but speed would set up.
 */
final class Bare {
  private static final List<String> LIBRARIES =
      List.of("picocli/", "org/yaml/snakeyaml/", "org/apache/commons/");

  /** What a short process is best started with. */
  private static final List<String> QUICK =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");

  private static final int FIRST_WITH_AOT_CACHE = 25;

  private final String java;
  private final Path jar;
  private final Path folder;

  /**
   * The jar of the bare programs, written anew.
   *
   * @param program the program's jar, which has the libraries
   * @param folder where it is written
   */
  Bare(Path program, Path folder) throws IOException {
    this.java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    this.jar = Files.createDirectories(folder).resolve("bare.jar");
    this.folder = folder;
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    try (JarFile libraries = new JarFile(program.toFile());
        OutputStream out = Files.newOutputStream(jar);
        JarOutputStream target = new JarOutputStream(out, manifest)) {
      for (Class<?> main : List.of(BareYaml.class, BareCsv.class)) {
        String name = main.getName().replace('.', '/') + ".class";
        try (InputStream in = main.getClassLoader().getResourceAsStream(name)) {
          copy(name, in, target);
        }
      }
      Enumeration<JarEntry> entries = libraries.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (!entry.isDirectory() && LIBRARIES.stream().anyMatch(entry.getName()::startsWith)) {
          try (InputStream in = libraries.getInputStream(entry)) {
            copy(entry.getName(), in, target);
          }
        }
      }
    }
  }

  private static void copy(String name, InputStream in, JarOutputStream target) throws IOException {
    target.putNextEntry(new JarEntry(name));
    in.transferTo(target);
    target.closeEntry();
  }

  /** Reads the events of one file, as quickly as a new process can. */
  Job cold(Path file, Stopwatch stopwatch) {
    List<String> flags = new ArrayList<>(QUICK);
    flags.add(archive(file, stopwatch));
    return job("bare program", flags, BareYaml.class, file);
  }

  /** Reads the events of a file, or of all files of a folder. */
  Job yaml(Path path) {
    return job("SnakeYAML", List.of("-XX:+UseSerialGC"), BareYaml.class, path);
  }

  /** Reads the cells of a file. */
  Job csv(Path file) {
    return job("Commons CSV", List.of("-XX:+UseSerialGC"), BareCsv.class, file);
  }

  /** Makes the archive of what a run on a file loads, and gives the flag that uses it. */
  private String archive(Path file, Stopwatch stopwatch) {
    if (Runtime.version().feature() >= FIRST_WITH_AOT_CACHE) {
      Path cache = folder.resolve("bare.aot");
      must("AOT cache", List.of("-XX:AOTCacheOutput=" + cache), file, stopwatch);
      return "-XX:AOTCache=" + cache;
    }
    Path classes = folder.resolve("bare.classes");
    Path archive = folder.resolve("bare.jsa");
    must("list of classes", List.of("-XX:DumpLoadedClassList=" + classes), file, stopwatch);
    List<String> dump =
        List.of(
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + classes,
            "-XX:SharedArchiveFile=" + archive);
    must("archive of classes", dump, file, stopwatch);
    return "-XX:SharedArchiveFile=" + archive;
  }

  private void must(String what, List<String> flags, Path file, Stopwatch stopwatch) {
    List<String> all = new ArrayList<>(QUICK);
    all.addAll(flags);
    if (stopwatch.time(job(what, all, BareYaml.class, file)) instanceof Timing.Failed failed) {
      throw new IllegalStateException(failed.why());
    }
  }

  private Job job(String name, List<String> flags, Class<?> main, Path path) {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(flags);
    command.addAll(List.of("-cp", jar.toString(), main.getName(), path.toString()));
    return new Job(name, command, Map.of(), 0);
  }
}
