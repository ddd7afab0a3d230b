package id.selisih.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to a verdict against the plain one, which pairs every fact with every other. */
class WitnessesTest {
  private static final int BASES = 150;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: quantity",
        "kind: quantity, count: cumulative",
        "kind: quantity, fixed: true",
        "kind: quantity, tolerance: 2%",
        "kind: date",
        "kind: name",
        "kind: name, fixed: true",
        "kind: place",
        "kind: yes-no",
        "kind: text",
      })
  void theWorstVerdictOfAQuestionHasItsWitnesses(String property) {
    for (int seed = 0; seed < BASES; seed++) {
      FactBase base = Bases.load(base(property, new Random(seed))).base();
      Judge judge = new Judge(base);
      List<Fact> facts = base.facts();

      Set<Fact> witnesses = Witnesses.of(facts, judge);

      assertThat(worst(List.copyOf(witnesses), judge))
          .as("%s, seed %d", property, seed)
          .isEqualTo(worst(facts, judge));
    }
  }

  @ParameterizedTest
  @CsvSource({"40, false", "2000, true"})
  void aQuestionIsShownInPartOnlyWhereItsPairsAreTooMany(int facts, boolean isPartial) {
    StringBuilder yaml = new StringBuilder("properties: {p: {kind: quantity}}\narticles:\n");
    yaml.append("  - id: one\n    facts:\n");
    for (int i = 0; i < facts; i++) {
      yaml.append("      - {about: x, property: p, value: ").append(100_003 + 20 * i).append("}\n");
    }
    FactBase base = Bases.load(yaml.toString()).base();

    Judgement judgement = Judgement.of(base.questions().get(0), new Judge(base));

    assertThat(judgement.isPartial()).isEqualTo(isPartial);
    assertThat(judgement.answers()).hasSize(facts);
    assertThat(judgement.shown().size() + judgement.valuesLeftOut()).isEqualTo(facts);
    assertThat(judgement.factsLeftOut()).isEqualTo(judgement.valuesLeftOut());
    assertThat(judgement.pairs())
        .extracting(pair -> pair.comparison().verdict())
        .contains(Verdict.UNDECIDED);
  }

  private static Verdict worst(List<Fact> facts, Judge judge) {
    Verdict worst = Verdict.AGREE;
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        Verdict verdict = judge.compare(facts.get(i), facts.get(j)).verdict();
        worst = verdict.compareTo(worst) > 0 ? verdict : worst;
      }
    }
    return worst.compareTo(Verdict.COMPATIBLE) <= 0 ? Verdict.AGREE : worst;
  }

  private static String base(String property, Random random) {
    StringBuilder yaml = new StringBuilder("properties:\n  p: {" + property + "}\n");
    yaml.append("subjects:\n  a: {part-of: b}\n  b: {part-of: c}\n  c: {}\n  d: {}\narticles:\n");
    int facts = 2 + random.nextInt(40);
    int days = 1 + random.nextInt(30);
    int claimants = 1 + random.nextInt(6);
    int contexts = 1 + random.nextInt(4);
    int values = 2 + random.nextInt(30);
    boolean isRising = random.nextBoolean();
    for (int i = 0; i < facts; i++) {
      int day = random.nextInt(days);
      int value =
          isRising ? day * 7 + random.nextInt(2) * random.nextInt(9) : random.nextInt(values);
      yaml.append("  - id: article").append(i % 7 == 0 ? 0 : i).append("\n    facts:\n");
      yaml.append("      - {about: x, property: p, value: ").append(value(property, value, random));
      if (random.nextInt(10) > 0) {
        yaml.append(", as-of: ").append(LocalDate.of(2024, 1, 1).plusDays(day));
      } else if (random.nextBoolean()) {
        yaml.append(", as-of: 2024-01");
      }
      if (random.nextInt(3) == 0) {
        yaml.append(", said-on: ").append(LocalDate.of(2024, 2, 1 + random.nextInt(2)));
      }
      if (random.nextInt(3) > 0) {
        yaml.append(", said-by: [Speaker").append((char) ('A' + random.nextInt(claimants)));
        yaml.append(random.nextInt(4) > 0 ? "]" : ", SpeakerX]");
      }
      yaml.append(
          List.of("", ", scope: women", ", status: planned", ", scope: men")
              .get(random.nextInt(contexts)));
      yaml.append("}\n");
    }
    return yaml.toString();
  }

  private static String value(String property, int value, Random random) {
    String kind = property.replaceFirst("kind: ([a-z-]+).*", "$1");
    List<String> names =
        new ArrayList<>(List.of("Kim Yong-bok", "Kim Yong-bik", "Kim", "Anna Sol", "Bo Lund"));
    return switch (kind) {
      case "quantity" ->
          List.of("", "", "", "about ", "more than ", "up to ").get(random.nextInt(6))
              + (value + 1) * (random.nextBoolean() ? 10 : 7);
      case "date" ->
          random.nextInt(5) == 0
              ? "2024-03"
              : LocalDate.of(2024, 3, 1).plusDays(value % 40).toString();
      case "name" -> names.get(value % names.size());
      case "place" -> List.of("a", "b", "c", "d", "Bo", "Anna").get(value % 6);
      case "yes-no" -> List.of("yes", "no", "unconfirmed").get(value % 3);
      default -> "text " + value % 5;
    };
  }
}
