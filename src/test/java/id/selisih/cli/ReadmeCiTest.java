package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selisih.source.FactFiles;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the README prints for CI is run as it is printed, as far as it can be without the service:
 * its commands by a shell, in a real repository, with a {@code selisih.jar} that leads to the
 * classes under test.
 */
class ReadmeCiTest {
  private final Path temp;
  private final Folder folder;
  private final Repo repo;

  /** A repository of facts that do not disagree, and the program. */
  ReadmeCiTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no /bin/sh");
    this.repo = new Repo(temp);
    this.folder =
        new Folder(temp)
            .properties("facts/facts.yaml")
            .height("facts/a.yaml", "one", "kerinci", 3805)
            .file(".gitignore", "/selisih.jar\n/scripts/\n");
    jar(temp.resolve("selisih.jar"));
  }

  @Test
  void theWorkflowForGithubActions() throws IOException {
    Map<?, ?> workflow = yaml(snippet("github", "yaml"));
    assertThat(workflow.get("on")).isEqualTo("pull_request");
    List<?> steps = (List<?>) at(workflow, "jobs", "check", "steps");
    List<String> uses = values(steps, "uses");
    assertThat(uses).hasSize(3).allMatch(action -> action.matches("[a-z/-]+@v[0-9]+"));
    String run = String.join("\n", values(steps, "run"));
    assertThat(run).startsWith("scripts/selisih check facts.yaml ");
    assertThat(run).contains("sarif=" + at(steps.get(3), "with", "sarif_file"));

    // The commands are for a checkout of the project: the launcher builds it, which is CI's to run.
    assertThat(Path.of("scripts/selisih")).isExecutable();
    assertThat(Path.of("facts.yaml")).exists();
    folder.file("scripts/selisih", "#!/bin/sh\nexec java -jar selisih.jar \"$@\"\n");
    executable("scripts/selisih");
    Files.copy(temp.resolve("facts/facts.yaml"), temp.resolve("facts.yaml"));
    repo.commit("base");
    folder.file("other.txt", "x");
    repo.commit("merged, without a change to the facts");
    Map<String, String> actions =
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", folder.name("summary.md"));
    Shell quiet = shell(run, actions);
    assertThat(quiet.status()).as(quiet.out()).isZero();
    assertThat(new ObjectMapper().readTree(folder.read("selisih.sarif")).at("/runs/0/results"))
        .isEmpty();

    folder.file("facts.yaml", folder.read("facts.yaml") + twoHeights());
    repo.commit("merged, with a conflict");
    Shell failing = shell(run, actions);
    assertThat(failing.status()).as(failing.out()).isEqualTo(1);
    assertThat(failing.out()).contains("error[conflict]").contains("::error file=facts.yaml");
    assertThat(new ObjectMapper().readTree(folder.read("selisih.sarif")).at("/runs/0/results"))
        .hasSize(1);
    assertThat(folder.read("summary.md")).contains("# Discrepancies");
  }

  private static String twoHeights() {
    return """
        articles:
          - {id: a, facts: [{about: rinjani, property: height, value: 3726}]}
          - {id: b, facts: [{about: rinjani, property: height, value: 3776}]}
        """;
  }

  @Test
  void theJobForGitlab() throws IOException {
    Map<?, ?> job = (Map<?, ?>) at(yaml(snippet("gitlab", "yaml")), "facts");
    String report = String.valueOf(at(job, "artifacts", "reports", "codequality"));
    String script =
        ((List<?>) at(job, "script"))
            .stream().map(String::valueOf).collect(Collectors.joining("\n"));
    String base = repo.commit("base");
    Map<String, String> variables = Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", base);
    folder.height("facts/b.yaml", "two", "kerinci", 3805);
    repo.commit("agrees");
    assertThat(shell(script, variables).status()).isZero();
    assertThat(new ObjectMapper().readTree(folder.read(report))).isEmpty();
    folder.height("facts/c.yaml", "three", "kerinci", 3817);
    repo.commit("does not");
    assertThat(shell(script, variables).status()).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(folder.read(report))).hasSize(1);
  }

  @Test
  void theHook() throws IOException {
    folder.file(".git/hooks/pre-commit", snippet("hook", "sh"));
    executable(".git/hooks/pre-commit");
    repo.commit("The first, which has none before it");
    folder.height("facts/b.yaml", "two", "kerinci", 3817);
    String commit =
        "git add -A && git -c user.name=Desk -c user.email=d@example.org commit -m More";
    Shell stopped = shell(commit, Map.of());
    assertThat(stopped.out()).contains("error[conflict] kerinci").contains("fingerprint: ");
    assertThat(stopped.status()).isEqualTo(1);
    assertThat(repo.git("log", "--oneline")).hasLineCount(1);

    Run review = Run.of("review", "--all", folder.name("facts"), "--because", "its antenna");
    assertThat(review.status()).isZero();
    Shell passed = shell(commit, Map.of());
    assertThat(passed.status()).as(passed.out()).isZero();
    assertThat(repo.git("log", "--oneline")).hasLineCount(2);
  }

  @Test
  void theReviewsAndTheSettings() throws IOException {
    byte[] reviews = snippet("reviewed", "yaml").getBytes(StandardCharsets.UTF_8);
    var loaded = FactFiles.load(List.of("-"), new ByteArrayInputStream(reviews));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().reviews()).hasSize(1);
    folder.file("facts/.selisih.yaml", snippet("settings", "yaml"));
    Run config = Run.of("check", "--show-config", folder.name("facts"));
    assertThat(config.err()).isEmpty();
    assertThat(config.out()).contains("fail-on: warning").contains("divergence: warning  # /");
  }

  /** The block behind a mark. */
  private static String snippet(String mark, String language) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String start = "<!-- " + mark + " -->\n```" + language + "\n";
    int from = readme.indexOf(start) + start.length();
    assertThat(from).as(mark).isGreaterThan(start.length());
    return readme.substring(from, readme.indexOf("```", from));
  }

  private static Map<?, ?> yaml(String text) {
    // YAML 1.1 reads the key `on` as a truth value; the services read it as a word.
    String quoted = text.replaceFirst("(?m)^on:", "\"on\":");
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(quoted);
  }

  private static Object at(Object node, String... keys) {
    Object found = node;
    for (String key : keys) {
      found = Objects.requireNonNull(((Map<?, ?>) found).get(key), key);
    }
    return found;
  }

  private static List<String> values(List<?> steps, String key) {
    return steps.stream()
        .map(step -> ((Map<?, ?>) step).get(key))
        .filter(value -> value != null)
        .map(String::valueOf)
        .toList();
  }

  private void executable(String name) throws IOException {
    Files.setPosixFilePermissions(temp.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A jar that only names the classes under test and what they need. */
  private static void jar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(jar, StandardOpenOption.CREATE_NEW)) {
      new JarOutputStream(out, manifest).close();
    }
  }

  private record Shell(int status, String out) {}

  /** Runs a script as a CI service does, in the top folder, and stops at the first failure. */
  private Shell shell(String script, Map<String, String> variables) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(List.of("/bin/sh", "-e", "-c", script)));
    builder.directory(temp.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT") || name.startsWith("CI"));
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    environment.merge("PATH", java, (path, bin) -> bin + File.pathSeparator + path);
    environment.putAll(variables);
    try {
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Shell(process.waitFor(), out);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
