package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lines of {@code --statistics} that not every run has; the others stand in a golden case. */
class StatisticsTest {
  private static final String CASES = "src/test/resources/golden/";

  private static String statistics(String... files) {
    String[] args = new String[files.length + 2];
    args[0] = "check";
    args[1] = "--statistics";
    System.arraycopy(files, 0, args, 2, files.length);
    String err = Run.of(args).err();
    return err.substring(err.indexOf("statistics:\n"));
  }

  @Test
  void tellsOfTheFactsThatWereLeftOut() {
    assertThat(statistics(CASES + "problems")).containsPattern("\n {2}facts left out +\\d+\n");
  }

  @Test
  void tellsOfTheFindingsThatAreNotShown() {
    assertThat(statistics(CASES + "new-only", "--new", CASES + "new-only/new.yaml"))
        .containsPattern("\n {2}findings not shown +\\d+\n");
  }

  @Test
  void areAskedFor() {
    assertThat(Run.of("check", CASES + "wide").err()).isEmpty();
  }
}
