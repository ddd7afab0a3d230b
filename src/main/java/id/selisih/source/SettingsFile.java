package id.selisih.source;

import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a settings file: a YAML mapping of keys to single values, or to mappings of such. What the
 * keys mean is not its business.
 */
public final class SettingsFile {
  private static final long MAX_BYTES = 1 << 20;

  private final String name;
  private final List<Setting> settings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * One setting, as it stands in the file.
   *
   * @param section the key that its mapping stands under; empty at the top
   * @param key its key
   * @param value the text of its value
   * @param keyOrigin where the key stands
   * @param origin where the value stands
   */
  public record Setting(
      String section, String key, String value, Origin keyOrigin, Origin origin) {}

  private SettingsFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file. Nothing about it makes this fail: what is wrong is among the problems.
   *
   * @param name what the file is called in problems
   */
  public static SettingsFile read(Path path, String name) {
    SettingsFile file = new SettingsFile(name);
    try {
      if (Files.size(path) > MAX_BYTES) {
        file.problem(Origin.of(name), "the settings are larger than 1 MiB", null);
      } else {
        file.parse(Files.readString(path));
      }
    } catch (CharacterCodingException e) {
      file.problem(Origin.of(name), "the settings are not UTF-8 text", "save them as UTF-8");
    } catch (IOException e) {
      file.problem(Origin.of(name), "the settings cannot be read: " + FactFiles.reason(e), null);
    }
    return file;
  }

  /** The settings that could be read, in the order of the file. */
  public List<Setting> settings() {
    return List.copyOf(settings);
  }

  /** What is wrong with the file. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void problem(Origin origin, String message, @Nullable String suggestion) {
    problems.add(new Problem(origin, message, suggestion));
  }

  private void parse(String text) {
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      Node root = yaml.compose(new StringReader(text));
      if (root instanceof MappingNode mapping) {
        mapping("", mapping);
      } else if (root != null && !isBlank(root)) {
        problem(origin(root), "the settings are a mapping", "begin with a key such as `fail-on:`");
      }
    } catch (MarkedYAMLException e) {
      problems.add(YamlSyntax.problem(name, e));
    } catch (YAMLException e) {
      problem(Origin.of(name), "YAML: " + e.getMessage(), null);
    }
  }

  private void mapping(String section, MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      Node value = tuple.getValueNode();
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problem(origin(tuple.getKeyNode()), "a key must be a single word", null);
      } else if (!seen.add(section + "\n" + key.getValue())) {
        problem(origin(key), "`" + key.getValue() + "` is given twice", "keep one of the two");
      } else if (value instanceof MappingNode inner && section.isEmpty()) {
        mapping(key.getValue(), inner);
      } else if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        settings.add(
            new Setting(
                section, key.getValue(), scalar.getValue().strip(), origin(key), origin(scalar)));
      } else if (!isBlank(value)) {
        boolean isList = value instanceof SequenceNode;
        problem(
            origin(value),
            "`" + key.getValue() + "` takes no " + (isList ? "list" : "further keys"),
            isList ? "write it without the `- `" : "write a single value");
      } else {
        problem(
            origin(key), "`" + key.getValue() + "` is empty", "give it a value, or leave it out");
      }
    }
  }

  private static boolean isBlank(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  private Origin origin(Node node) {
    return new Origin(name, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
  }
}
