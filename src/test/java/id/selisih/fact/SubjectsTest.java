package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static final Subjects SUBJECTS =
      new Subjects(
          List.of(
              subject("nato", "NATO", List.of(), null, null),
              subject("rutte", "Mark Rutte", List.of("Rutte, M."), null, "nato"),
              subject("spokeswoman", null, List.of("Farah Dakhlallah"), null, "rutte"),
              subject("kim", null, List.of("Kim Hong-kyun", "김홍균"), null, null),
              subject("nis", "National Intelligence Service (NIS)", List.of(), null, null),
              subject("schroeder", "Gerhard Schröder", List.of(), null, null),
              subject("kim-yong", "Kim Yong-bok", List.of(), null, null),
              subject("Rutte M", "a ship", List.of(), null, null),
              subject("russia", "Russia", List.of(), null, null),
              subject("kursk", "Kursk Oblast", List.of(), "russia", null),
              subject("sudzha", "Sudzha", List.of("Springfield"), "kursk", null),
              subject("bryansk", "Bryansk", List.of("Springfield"), "russia", null)));

  private static Subject subject(
      String id,
      @Nullable String label,
      List<String> names,
      @Nullable String partOf,
      @Nullable String speaksFor) {
    return new Subject(id, label, names, partOf, speaksFor, Origin.of("facts.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nato             | nato
          NATO             | nato
          Nato             | nato
          N.A.T.O.         | nato
          kim              | kim
          Hong Kyun Kim    | kim
          Kim, Hong-kyun   | kim
          김 홍균           | kim
          Kim              |
          KIM              |
          Yongbok Kim      | kim-yong
          Rutte M          | Rutte M
          M. Rutte         | rutte
          kursk            | kursk
          Kursk            |
          kursk oblast     | kursk
          Springfield      | bryansk,sudzha
          NIS              | nis
          National Intelligence Service | nis
          National Institute of Statistics (NIS) |
          Schroeder, Gerhard | schroeder
          Gerhard Schroder | schroeder
          spokeswoman      | spokeswoman
          Spokeswoman      |
          """)
  void resolvesSpellings(String spelling, @Nullable String ids) {
    assertThat(String.join(",", SUBJECTS.standsFor(spelling))).isEqualTo(ids == null ? "" : ids);
  }

  @Test
  void followsAVoiceToItsEnd() {
    assertThat(SUBJECTS.voice("spokeswoman")).isEqualTo("nato");
    assertThat(SUBJECTS.voice("rutte")).isEqualTo("nato");
    assertThat(SUBJECTS.voice("nato")).isEqualTo("nato");
    assertThat(SUBJECTS.voice("nobody")).isEqualTo("nobody");
  }

  @Test
  void knowsWhatContainsWhatAtAnyDepth() {
    assertThat(SUBJECTS.contains("kursk", "sudzha")).isTrue();
    assertThat(SUBJECTS.contains("russia", "sudzha")).isTrue();
    assertThat(SUBJECTS.contains("sudzha", "russia")).isFalse();
    assertThat(SUBJECTS.contains("russia", "russia")).isFalse();
    assertThat(SUBJECTS.contains("bryansk", "sudzha")).isFalse();
    assertThat(SUBJECTS.contains("russia", "nobody")).isFalse();
  }

  @Test
  void tellsTwoThatAreCalledTheSameApartByTheirIds() {
    Subjects georgias =
        new Subjects(
            List.of(
                subject("ga", "Georgia", List.of(), null, null),
                subject("gb", "Georgia", List.of(), null, null)));
    assertThat(georgias.display("ga")).isEqualTo("Georgia (ga)");
    assertThat(georgias.display("gb")).isEqualTo("Georgia (gb)");
    assertThat(SUBJECTS.display("sudzha")).isEqualTo("Sudzha");
  }

  @Test
  void callsASubjectByLabelNameOrId() {
    assertThat(SUBJECTS.display("nato")).isEqualTo("NATO");
    assertThat(SUBJECTS.display("kim")).isEqualTo("Kim Hong-kyun");
    assertThat(SUBJECTS.display("nobody")).isEqualTo("nobody");
    assertThat(new Subjects(List.of()).isEmpty()).isTrue();
    assertThat(new Subjects(List.of()).standsFor("NATO")).isEmpty();
  }
}
