package id.selisih;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.check.Check;
import id.selisih.finding.Finding;
import id.selisih.rule.Rule;
import id.selisih.rule.Rules;
import id.selisih.source.FactFiles;
import id.selisih.source.Loaded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Loads a base that a test writes out, and checks it. */
public final class Bases {
  private Bases() {}

  /** A fact file that must not have a problem. */
  public static Loaded load(String yaml) {
    var in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    Loaded loaded = FactFiles.load(List.of("-"), in);
    assertThat(loaded.problems()).isEmpty();
    return loaded;
  }

  /** The rule with that id. */
  public static Rule rule(String id) {
    return Objects.requireNonNull(Rules.find(id), id);
  }

  /** What one rule finds in it. */
  public static List<Finding> check(String rule, String yaml) {
    return new Check(List.of(rule(rule))).run(load(yaml)).findings();
  }

  /** What one rule finds in a base that stands in a folder, with other files beside it. */
  public static List<Finding> check(
      String rule, String yaml, Path folder, Map<String, String> others) {
    try {
      for (Map.Entry<String, String> other : others.entrySet()) {
        Files.writeString(folder.resolve(other.getKey()), other.getValue());
      }
      Path file = Files.writeString(folder.resolve("facts.yaml"), yaml);
      Loaded loaded = FactFiles.load(List.of(file.toString()), InputStream.nullInputStream());
      assertThat(loaded.problems()).isEmpty();
      return new Check(List.of(rule(rule))).run(loaded).findings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one finding of one rule. */
  public static Finding only(String rule, String yaml) {
    List<Finding> findings = check(rule, yaml);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
