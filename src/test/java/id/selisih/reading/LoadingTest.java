package id.selisih.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** ICU4J is loaded only where a number is spelled out: seen in a Java of its own. */
class LoadingTest {
  private static String classesLoadedFor(String printed) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=%s".formatted(log()),
                "-cp",
                System.getProperty("java.class.path"),
                "id.selisih.cli.Main",
                "read",
                "--language",
                "id",
                printed)
            .redirectErrorStream(true)
            .redirectOutput(new File("target/loading-out.txt"))
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return java.nio.file.Files.readString(log(), StandardCharsets.UTF_8);
  }

  private static Path log() {
    return Path.of("target", "loading.txt");
  }

  @Test
  void digitsAndDatesDoNotLoadIt() throws IOException, InterruptedException {
    for (String printed : List.of("lebih dari 10.000 prajurit", "Senin (21/10/2024)")) {
      assertThat(classesLoadedFor(printed))
          .contains("id.selisih.reading")
          .doesNotContain("com.ibm.icu");
    }
  }

  @Test
  void wordsDo() throws IOException, InterruptedException {
    assertThat(classesLoadedFor("dua belas ribu")).contains("com.ibm.icu");
  }
}
