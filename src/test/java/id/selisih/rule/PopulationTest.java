package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.check.Check;
import id.selisih.compare.name.Level;
import id.selisih.compare.name.NameComparer;
import id.selisih.compare.name.People;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.source.FactFiles;
import id.selisih.source.Loaded;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five thousand declared people, fifty slips, and people that nobody declared. */
class PopulationTest {
  private static final int PEOPLE = 5000;
  private static final int SLIPS = 50;

  @ParameterizedTest
  @CsvSource({"1,0", "2,0", "3,300"})
  void findsTheSlipsAndFewOthers(long seed, int strangers) {
    Random random = new Random(seed);
    List<String> all = People.names(PEOPLE + strangers, random);
    List<String> names = all.subList(0, PEOPLE);
    Map<String, String> slips = new HashMap<>();
    String yaml = base(names, all.subList(PEOPLE, all.size()), slips, random);

    Loaded loaded =
        FactFiles.load(
            List.of("-"), new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    assertThat(loaded.problems()).isEmpty();
    Set<String> found = new HashSet<>();
    Set<String> wrong = new HashSet<>();
    for (Finding finding : new Check(List.of(new SimilarNamesRule())).run(loaded).findings()) {
      Detail.Similar similar = (Detail.Similar) finding.detail();
      boolean isRight = similar.other().equals(slips.get(similar.name()));
      (isRight ? found : wrong).add(similar.name() + " ~ " + similar.other());
    }

    assertThat(found).hasSizeGreaterThanOrEqualTo(45);
    assertThat(wrong).hasSizeLessThanOrEqualTo(10);
  }

  /** Each person holds an office and is named in a few articles; a slip stands in one of them. */
  private static String base(
      List<String> names, List<String> strangers, Map<String, String> slips, Random random) {
    StringBuilder yaml = new StringBuilder("properties:\n  holder: {kind: name, label: holder}\n");
    yaml.append("subjects:\n");
    for (int i = 0; i < names.size(); i++) {
      yaml.append("  p").append(i).append(": {label: ").append(names.get(i)).append("}\n");
      yaml.append("  o").append(i).append(": {label: office ").append(i).append("}\n");
    }
    NameComparer comparer = new NameComparer();
    Set<String> known = new HashSet<>(names);
    Map<Integer, String> slipOf = new HashMap<>();
    while (slipOf.size() < SLIPS) {
      int person = random.nextInt(names.size());
      String slip = People.slip(names.get(person), random);
      boolean isSlip =
          comparer.level(slip, names.get(person)) == Level.DIFFERENT && known.add(slip);
      if (isSlip && slipOf.putIfAbsent(person, slip) == null) {
        slips.put(slip, names.get(person));
      }
    }
    yaml.append("articles:\n");
    int person = 0;
    for (int article = 0; person < names.size(); article++) {
      yaml.append("  - id: a").append(article).append("\n    facts:\n");
      for (int i = 0; i < 5 && person < names.size(); i++, person++) {
        for (int times = 0; times < 1 + person % 4; times++) {
          fact(yaml, "o" + person, names.get(person));
        }
      }
    }
    yaml.append("  - id: late\n    facts:\n");
    slipOf.forEach((p, slip) -> fact(yaml, "o" + p, slip));
    for (int i = 0; i < strangers.size(); i++) {
      yaml.append("  - id: s").append(i).append("\n    facts:\n");
      fact(yaml, "x" + i, strangers.get(i));
    }
    return yaml.toString();
  }

  private static void fact(StringBuilder yaml, String office, String name) {
    yaml.append("      - {about: ")
        .append(office)
        .append(", property: holder, value: ")
        .append(name)
        .append("}\n");
  }
}
