package id.selisih.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The arithmetic of the table, and what it says of runs that fail. */
class BenchTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Plan PLAN = new Plan(true, 2);

  private static Sample sample(Double... values) {
    return new Sample(List.of(values));
  }

  private static Row row(double limit, Result result) {
    return new Row("growth", "30 facts", "a tenth | of it", limit, result);
  }

  private static Job job(String name, String... command) {
    return new Job(name, List.of(command), Map.of(), 0);
  }

  @Test
  void theMedianIsTheOneInTheMiddle() {
    assertThat(sample(5.0, 1.0, 2.0).median()).isEqualTo(2);
    assertThat(sample(4.0, 1.0, 2.0, 9.0).median()).isEqualTo(3);
    assertThat(sample(4.0, 1.0, 2.0).least()).isEqualTo(1);
    assertThat(sample(4.0, 9.0, 2.0).most()).isEqualTo(9);
  }

  @Test
  void aRatioIsTakenOfEachPair() {
    Sample program = sample(2.0, 9.0, 4.0);
    Sample yardstick = sample(1.0, 3.0, 4.0);

    assertThat(new Result.Paired(program, yardstick).ratios()).isEqualTo(sample(2.0, 3.0, 1.0));
  }

  @Test
  void theTableHasMediansSpreadsAndAWordForTheTarget() {
    Result paired = new Result.Paired(sample(2.0, 9.0, 4.0), sample(0.5, 3.0, 4.0));

    assertThat(Table.text(List.of(row(3, paired), row(2.99, paired))))
        .isEqualTo(
            """
            Target  Case      Beside           Runs  selisih, s        Yardstick, s      Ratio             At most
            growth  30 facts  a tenth | of it  3     4.00 (2.00–9.00)  3.00 (0.50–4.00)  3.00 (1.00–4.00)  3.00     met
            growth  30 facts  a tenth | of it  3     4.00 (2.00–9.00)  3.00 (0.50–4.00)  3.00 (1.00–4.00)  2.99     missed
            """);
    assertThat(Table.markdown(List.of(row(3, paired))).lines().skip(2))
        .containsExactly(
            "| growth | 30 facts | a tenth \\| of it | 3 | 4.00 (2.00–9.00) |"
                + " 3.00 (0.50–4.00) | 3.00 (1.00–4.00) | 3.00 | met |");
  }

  @Test
  void whatRunsAloneHasNoRatio() {
    Row row = row(Double.NaN, new Result.Alone(sample(0.25), "12 MiB at its peak"));

    assertThat(Table.markdown(List.of(row)))
        .endsWith("| 1 | 0.250 |  | 12 MiB at its peak |  | met |\n");
  }

  @Test
  void aRunThatFailsIsNoFigure() {
    Job good = job("good", "true");
    Job bad = job("bad", "sh", "-c", "echo NOTE: an option >&2; echo no heap >&2; exit 3");
    Turns turns = new Turns(new Stopwatch(LONG, LONG), PLAN, 2);

    for (Result result : List.of(turns.compare(bad, good), turns.compare(good, bad))) {
      assertThat(Table.markdown(List.of(row(3, result))))
          .endsWith("|  |  |  | bad ended with status 3: no heap | 3.00 | failed |\n");
    }
    assertThat(turns.compare(good, good)).isInstanceOf(Result.Paired.class);
  }

  @Test
  void theReportIsTimedApartFromTheCheck() {
    String statistics = "echo '  seconds  1,204.500'; echo '    writing the reports  1,003.250'";
    Job check = job("check", "sh", "-c", "(" + statistics + ") >&2");
    Findings.Report report = new Findings.Report(new Stopwatch(LONG, LONG), check);

    assertThat(report.program()).isEqualTo(new Timing.Took(1003.25, ""));
    assertThat(report.yardstick()).isEqualTo(new Timing.Took(201.25, ""));
    assertThat(new Findings.Report(new Stopwatch(LONG, LONG), job("mute", "true")).program())
        .isEqualTo(new Timing.Failed("mute did not say how long `writing the reports` took"));
  }

  @Test
  void whatTakesTooLongIsStopped() {
    Job sleep = job("sleep", "sleep", "60");

    assertThat(new Stopwatch(Duration.ofMillis(50), LONG).time(sleep))
        .isEqualTo(new Timing.Failed("sleep was stopped after 0 s"));
    assertThat(new Stopwatch(LONG, Duration.ZERO).time(sleep))
        .isEqualTo(new Timing.Failed("no time was left"));
  }

  @Test
  void whatIsMissingIsSaid() {
    Timing timing = new Stopwatch(LONG, LONG).time(job("lint", "no-such-program"));

    assertThat(timing.toString())
        .contains("lint cannot be run: ")
        .contains("No such file or directory")
        .doesNotContain("no-such-program");
  }
}
