package id.selisih.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The yardstick of everything in YAML: a command that reads the events of files, and of all files
 * of folders, and does nothing with them.
 */
@Command(name = "bare-yaml")
final class BareYaml implements Callable<Integer> {
  @Parameters private List<Path> paths = List.of();

  private BareYaml() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new BareYaml()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    long events = 0;
    for (Path path : paths) {
      for (Path file : files(path)) {
        events += events(file);
      }
    }
    System.out.println(events);
    return 0;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static long events(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try (Reader reader = Files.newBufferedReader(file)) {
      Parser parser = new ParserImpl(new StreamReader(reader), options);
      long events = 1;
      while (!parser.getEvent().is(Event.ID.StreamEnd)) {
        events++;
      }
      return events;
    }
  }
}
