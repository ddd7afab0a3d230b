package id.selisih.source;

import static id.selisih.source.FactFilesTest.facts;
import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.CountMode;
import id.selisih.fact.Fact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the facts of a statement take over from it. */
class StatementsTest {
  @ParameterizedTest
  @CsvSource({
    "value, 1, 2",
    "printed, one, two",
    "line, 1, 2",
    "status, planned, possible",
    "count, current, additional",
    "unit, tank, gun",
    "scope, north, south",
    "as-of, 2024, 2025",
    "said-by, nis, gur",
    "said-on, 2024, 2025",
    "via, [scmp], [yonhap]",
    "sum-of, [a], [b]",
    "revises, a, b",
    "about, y, z",
    "property, t, x"
  })
  void aFactTakesAKeyOverFromItsStatementUnlessItGivesItsOwn(String key, String given, String own) {
    String rest =
        Stream.of("about: x", "property: t", "value: 1")
            .filter(field -> !field.startsWith(key + ":"))
            .collect(Collectors.joining(", "));
    List<Fact> facts =
        facts(
            """
            - {id: a, about: x, property: t, value: 1}
            - {id: b, about: x, property: t, value: 1}
            - %1$s: %2$s
              facts:
                - {%4$s}
                - {%4$s, %1$s: %3$s}
            """
                .formatted(key, given, own, rest));
    assertThat(facts).hasSize(4);
    assertThat(value(facts.get(2), key)).isEqualTo(given);
    assertThat(value(facts.get(3), key)).isEqualTo(own);
  }

  private static String value(Fact fact, String key) {
    return switch (key) {
      case "about" -> fact.about();
      case "property" -> fact.property().id();
      case "value" -> fact.value().written();
      case "printed" -> String.valueOf(fact.printed());
      case "line" -> String.valueOf(fact.articleLine());
      case "status" -> fact.context().status().key();
      case "count" -> fact.context().count().key();
      case "unit" -> String.valueOf(fact.context().unit());
      case "scope" -> String.valueOf(fact.context().scope());
      case "as-of" -> String.valueOf(fact.asOf());
      case "said-by" -> fact.claim().claimants().get(0).written();
      case "said-on" -> String.valueOf(fact.claim().saidOn());
      case "via" -> fact.claim().via().toString();
      case "sum-of" -> fact.relations().sumOf().toString();
      case "revises" -> String.valueOf(fact.relations().revises());
      default -> throw new IllegalArgumentException(key);
    };
  }

  @Test
  void whatHoldsForOneKindOnlyIsNotTakenOverByOthers() {
    List<Fact> facts =
        facts(
            """
            - {id: one, about: x, property: t, value: 1}
            - {id: day, about: x, property: d, value: 2024}
            - count: additional
              unit: tank
              sum-of: [one]
              after: day
              facts:
                - {about: x, property: t, value: 1}
                - {about: x, property: s, value: yes}
                - {about: x, property: d, value: 2025}
            """);
    assertThat(facts.get(2).context().unit()).isEqualTo("tank");
    assertThat(facts.get(2).relations().after()).isNull();
    assertThat(facts.get(3).context().unit()).isNull();
    assertThat(facts.get(3).context().count()).isEqualTo(CountMode.CURRENT);
    assertThat(facts.get(3).relations().sumOf()).isEmpty();
    assertThat(facts.get(4).relations().after()).isEqualTo("day");
  }
}
