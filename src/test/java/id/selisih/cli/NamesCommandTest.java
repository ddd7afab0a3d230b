package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesCommandTest {

  @Test
  void refusesANameThatIsEmpty() {
    Run run = Run.of("names", "", "Kim");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("selisih: a name is empty");
  }

  @Test
  void readsPairsALineEach() {
    String in = "Kim Hong-hyun\tKim Hong Kyun\nSoekarno\tSukarno\n\nKim\tKim Hong-kyun\n";

    Run run = Run.with(in, 0, Map.of(), "names", "-", "--format", "json");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .hasSize(3)
        .first()
        .asString()
        .isEqualTo(
            "{\"a\":\"Kim Hong-hyun\",\"b\":\"Kim Hong Kyun\",\"verdict\":\"different\","
                + "\"alike\":true,\"reasons\":[\"one letter apart, and no rule makes them one: "
                + "perhaps one name misspelt\"]}");
  }

  @Test
  void saysWhichLineIsNoPair() {
    Run run = Run.with("Kim\tGim\nalone\n", 0, Map.of(), "names", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("line 2");
    assertThat(run.out()).startsWith("variant: Kim | Gim");
  }

  @Test
  void wantsTwoNames() {
    assertThat(Run.of("names", "Kim").status()).isEqualTo(2);
  }

  @Test
  void plainNamesDoNotLoadIcu() throws IOException, InterruptedException {
    assertThat(loaded("Kim Hong-hyun", "Mohammed Ali")).doesNotContain("com.ibm.icu");
    assertThat(loaded("习近平", "Xi Jinping")).contains("com.ibm.icu");
  }

  /** The classes that a run of the program in a machine of its own loads. */
  private static String loaded(String one, String two) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:stdout",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "id.selisih.cli.Main",
                "names",
                "-")
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().write((one + "\t" + two + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }
}
