package id.selisih.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.Shown;
import id.selisih.compare.Comparison;
import id.selisih.compare.Judge;
import id.selisih.compare.Judgement;
import id.selisih.compare.Verdict;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.rule.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckPropertiesTest {

  @Provide
  Arbitrary<RandomBase> bases() {
    return RandomBase.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
  void aVerdictIsTheSameInEitherOrder(@ForAll("bases") RandomBase random) {
    FactBase base = Bases.load(random.yaml()).base();
    Judge judge = new Judge(base);
    for (Fact one : base.facts()) {
      assertThat(judge.compare(one, one).verdict()).isEqualTo(Verdict.AGREE);
      for (Fact two : base.facts()) {
        assertThat(judge.compare(one, two)).isEqualTo(judge.compare(two, one));
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
  void judgingInGroupsIsJudgingEveryPair(@ForAll("bases") RandomBase random) {
    FactBase base = Bases.load(random.yaml()).base();
    Judge judge = new Judge(base);
    Judgement judgement = Judgement.of(base.questions().get(0), judge);

    Map<Set<Fact>, Comparison> plain = new HashMap<>();
    List<Fact> facts = base.facts();
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        Comparison comparison = judge.compare(facts.get(i), facts.get(j));
        if (comparison.verdict().compareTo(Verdict.COMPATIBLE) > 0) {
          plain.put(Set.of(facts.get(i), facts.get(j)), comparison);
        }
      }
    }
    Map<Set<Fact>, Comparison> grouped = new HashMap<>();
    for (Judgement.Pair pair : judgement.pairs()) {
      for (Fact one : pair.one()) {
        pair.two().forEach(two -> grouped.put(Set.of(one, two), pair.comparison()));
      }
    }
    assertThat(grouped).isEqualTo(plain);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
  void everyFactStandsUnderOneValue(@ForAll("bases") RandomBase random) {
    FactBase base = Bases.load(random.yaml()).base();
    Judgement judgement = Judgement.of(base.questions().get(0), new Judge(base));

    assertThat(judgement.answers().stream().flatMap(answer -> answer.facts().stream()))
        .containsExactlyInAnyOrderElementsOf(base.facts());
    assertThat(judgement.answers()).extracting(answer -> answer.key()).doesNotHaveDuplicates();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 1000)
  void findingsDoNotHangOnTheOrderOfTheFiles(
      @ForAll("bases") RandomBase random, @ForAll long seed) {
    assertThat(found(random.shuffled(seed))).isEqualTo(found(random));
  }

  private static List<String> found(RandomBase random) {
    return new Check(Rules.all())
        .run(Bases.load(random.yaml())).findings().stream()
            .map(CheckPropertiesTest::words)
            .toList();
  }

  private static String words(Finding finding) {
    return String.join(
        "\n  ",
        finding.rule() + " " + finding.severity() + " " + finding.fingerprint(),
        "values " + evidence(finding.values()),
        "others " + evidence(finding.others()),
        "reasons " + Shown.reasons(finding),
        "needs " + finding.needs(),
        "suspicions " + Shown.suspicions(finding),
        // Facts that are equal but for their places are told in the order of these.
        finding.detail().toString().replaceAll("<stdin>:[0-9:]+", "a place"));
  }

  private static List<String> evidence(List<Evidence> values) {
    return values.stream()
        .map(
            value ->
                value.answer().key()
                    + value.answer().display()
                    + value.facts().stream().map(Fact::id).sorted().toList())
        .toList();
  }
}
