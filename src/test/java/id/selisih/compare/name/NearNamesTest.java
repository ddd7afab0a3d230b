package id.selisih.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.NameFold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class NearNamesTest {

  @Test
  void findsWhatComparingEachWithEachFinds() {
    Random random = new Random(7);
    List<String> names = new ArrayList<>(People.names(400, random));
    names.addAll(names.subList(0, 100).stream().map(n -> People.slip(n, random)).toList());
    List<NameFold> folds = names.stream().map(NameFold::of).toList();
    List<NearNames.Pair> expected = new ArrayList<>();
    for (int i = 0; i < folds.size(); i++) {
      for (int j = i + 1; j < folds.size(); j++) {
        if (Alike.are(folds.get(i), folds.get(j))) {
          expected.add(new NearNames.Pair(i, j));
        }
      }
    }

    assertThat(expected).isNotEmpty();
    assertThat(NearNames.pairs(folds)).containsExactlyElementsOf(expected);
  }

  @Test
  void findsEveryKindOfSlip() {
    List<NameFold> folds =
        List.of("Vladivostok", "Vladivostik", "Vladivostk", "Vladivosotk", "Vladivostokk").stream()
            .map(NameFold::of)
            .toList();

    assertThat(NearNames.pairs(folds))
        .contains(
            new NearNames.Pair(0, 1),
            new NearNames.Pair(0, 2),
            new NearNames.Pair(0, 3),
            new NearNames.Pair(0, 4));
  }

  @Test
  void makesNothingOfALetterThatIsWrittenInVeryManyWays() {
    assertThat(NearNames.pairs(oneLetterApart(256))).hasSize(256 * 255 / 2);
    assertThat(NearNames.pairs(oneLetterApart(257))).isEmpty();
  }

  private static List<NameFold> oneLetterApart(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> NameFold.of("Abcd" + (char) ('\u4e00' + i) + "efg"))
        .toList();
  }

  @Test
  void likensNothingThatIsTooLongForAName() {
    NameFold one = NameFold.of("a".repeat(201));
    NameFold two = NameFold.of("a".repeat(202));
    assertThat(Alike.are(one, two)).isFalse();
    assertThat(NearNames.pairs(List.of(one, two))).isEmpty();
  }

  /** Run with {@code mvn test -Dtest=NearNamesTest -Dbenchmark=true}. */
  @Test
  @EnabledIfSystemProperty(named = "benchmark", matches = "true")
  void benchmark() {
    for (int size : new int[] {12_500, 25_000, 50_000, 100_000}) {
      Set<String> names = new HashSet<>(People.names(size, new Random(size)));
      long start = System.nanoTime();
      List<NameFold> folds = names.stream().map(NameFold::of).toList();
      int pairs = NearNames.pairs(folds).size();
      System.out.printf(
          "%,d names: %,d pairs alike in %,d ms%n",
          names.size(), pairs, (System.nanoTime() - start) / 1_000_000);
    }
  }
}
