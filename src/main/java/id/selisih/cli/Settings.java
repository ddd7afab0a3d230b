package id.selisih.cli;

import id.selisih.fact.Nearest;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import id.selisih.finding.Severity;
import id.selisih.rule.Rules;
import id.selisih.source.SettingsFile;
import id.selisih.source.SettingsFile.Setting;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a newsroom has agreed on, from the nearest {@code .selisih.yaml}; options override it. */
final class Settings {
  static final String NAME = ".selisih.yaml";
  private static final String RULES = "rules";
  private static final String FAIL_ON = "fail-on";
  private static final String FORMAT = "format";

  /** What a rule can be set to: a severity, or not to be asked. */
  enum RuleSetting {
    ERROR,
    WARNING,
    NOTE,
    OFF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final @Nullable Path file;
  private final Map<String, RuleSetting> rules = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable FailOn failOn;
  private @Nullable Format format;

  private Settings(@Nullable Path file) {
    this.file = file;
  }

  /**
   * The settings for a run, from the first settings file in the folder of the first fact file and
   * those above it. What is wrong with them is printed, and ends the command: what a person has
   * asked for would otherwise be left out in silence.
   *
   * @param files the paths of the command line
   */
  static Settings of(List<String> files, Session session) {
    Path found = find(files.isEmpty() ? "-" : files.get(0));
    Settings settings = new Settings(found);
    if (found != null) {
      settings.read(found);
    }
    if (!settings.problems.isEmpty()) {
      new Printer(session).problems(settings.problems);
      throw new Ending(Program.WRONG_INPUT, "nothing was checked: mend the settings first");
    }
    return settings;
  }

  private static @Nullable Path find(String first) {
    try {
      Path path = Path.of(first.equals("-") ? "" : first).toAbsolutePath().normalize();
      Path folder = Files.isDirectory(path) ? path : path.getParent();
      while (folder != null) {
        // A link to nothing is there as well: what it was to say is missing.
        if (Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS)) {
          return folder.resolve(NAME);
        }
        folder = folder.getParent();
      }
      return null;
    } catch (InvalidPathException e) {
      return null; // told when the path is read
    }
  }

  /** The settings file, if there is one. */
  List<Path> files() {
    return file == null ? List.of() : List.of(file);
  }

  /** What the settings file is called, from the working folder where it is below that. */
  String name() {
    Path here = Path.of("").toAbsolutePath().normalize();
    return file == null
        ? "no " + NAME
        : (file.startsWith(here) ? here.relativize(file) : file).toString();
  }

  /** The severity that every run of this newsroom fails on; null where none is set. */
  @Nullable FailOn failOn() {
    return failOn;
  }

  /** The format that reports have by default; null where none is set. */
  @Nullable Format format() {
    return format;
  }

  /** Whether a rule is not to be asked. */
  boolean isOff(String rule) {
    return rules.get(rule) == RuleSetting.OFF;
  }

  /** The severities that replace those of the rules. */
  Map<String, Severity> severities() {
    Map<String, Severity> severities = new HashMap<>();
    rules.forEach(
        (rule, level) -> {
          if (level != RuleSetting.OFF) {
            severities.put(rule, Severity.valueOf(level.name()));
          }
        });
    return severities;
  }

  /** Where something is set: a rule, {@code fail-on} or {@code format}; null where it is not. */
  @Nullable Origin origin(String key) {
    return origins.get(key);
  }

  private void read(Path path) {
    SettingsFile read = SettingsFile.read(path, name());
    problems.addAll(read.problems());
    read.settings().forEach(this::take);
    problems.sort(Problem.IN_ORDER);
  }

  private void take(Setting setting) {
    if (setting.section().equals(RULES)) {
      if (isKnown(setting, "rule", Rules.ids())) {
        RuleSetting level = value(setting, RuleSetting.values());
        if (level != null) {
          rules.put(setting.key(), level);
        }
      }
    } else if (!setting.section().isEmpty()) {
      String message = "`" + setting.section() + "` is not a section of the settings";
      wrong(setting.keyOrigin(), message, setting.section(), List.of(RULES));
    } else if (setting.key().equals(RULES)) {
      problems.add(
          new Problem(
              setting.origin(),
              "`rules` takes a mapping of rules to error, warning, note or off",
              "write `rules: {single-origin: off}`"));
    } else if (isKnown(setting, "setting", List.of(FAIL_ON, FORMAT, RULES))) {
      if (setting.key().equals(FAIL_ON)) {
        failOn = value(setting, FailOn.values());
      } else {
        format = value(setting, Format.values());
      }
    }
    origins.put(setting.key(), setting.origin());
  }

  private boolean isKnown(Setting setting, String what, List<String> known) {
    if (known.contains(setting.key())) {
      return true;
    }
    String message = "there is no " + what + " `" + setting.key() + "`";
    wrong(setting.keyOrigin(), message, setting.key(), known);
    return false;
  }

  private <E extends Enum<E>> @Nullable E value(Setting setting, E[] values) {
    for (E value : values) {
      if (value.toString().equals(setting.value())) {
        return value;
      }
    }
    List<String> known = Stream.of(values).map(Enum::toString).toList();
    String message =
        "`"
            + setting.key()
            + "`: `"
            + setting.value()
            + "` is not one of "
            + String.join(", ", known);
    wrong(setting.origin(), message, setting.value(), known);
    return null;
  }

  private void wrong(Origin origin, String message, String written, List<String> known) {
    String nearest = Nearest.to(written, known);
    String suggestion =
        nearest != null
            ? "did you mean `" + nearest + "`?"
            : known.size() > 10 ? "all are listed by: selisih rules" : "write " + either(known);
    problems.add(new Problem(origin, message, suggestion));
  }

  private static String either(List<String> known) {
    String[] quoted = known.stream().map(word -> "`" + word + "`").toArray(String[]::new);
    int last = quoted.length - 1;
    return last == 0
        ? quoted[0]
        : String.join(", ", Arrays.asList(quoted).subList(0, last)) + " or " + quoted[last];
  }
}
