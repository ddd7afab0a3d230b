package id.selisih.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A small base about one question, made so that its facts meet in many ways.
 *
 * @param property the definition of the property
 * @param entries an article of one fact each; the same article may come several times
 */
record RandomBase(String property, List<String> entries) {
  private static final String SUBJECTS =
      """
      subjects:
        pact: {label: Pact}
        nato: {label: NATO}
        rutte: {label: Mark Rutte, speaks-for: nato}
        nis: {label: National Intelligence Service, names: [NIS]}
        russia: {label: Russia}
        kursk: {label: Kursk Oblast, part-of: russia}
      """;

  private static final Arbitrary<String> TIMES =
      Arbitraries.of(
          "",
          ", as-of: 2024-06-19",
          ", as-of: 2024-06-20",
          ", as-of: 2024-06",
          ", said-on: 2024-06-19",
          ", said-on: 2024-06-20T09:00+07:00",
          ", said-on: 2024-06-20T02:00Z",
          ", as-of: 2024-06-19, said-on: 2024-06-20");

  private static final Arbitrary<String> CLAIMANTS =
      Arbitraries.of(
          "",
          "",
          ", said-by: nis",
          ", said-by: NIS",
          ", said-by: rutte",
          ", said-by: [nis, nato]",
          ", said-by: Xin hua",
          ", said-by: Xinhua",
          ", said-by: Huaxin",
          ", said-by: National Research Agency",
          ", said-by: National Research Agency (NRA)",
          ", said-by: Naval Reserve Academy (NRA)",
          ", said-by: NRA");

  private static final Arbitrary<String> CONTEXTS =
      Arbitraries.of("", "", "", ", status: planned", ", scope: infantry", ", scope: Infantry");

  private static final Arbitrary<String> ARTICLES =
      Arbitraries.of(
          "id: one, published: 2024-06-20, credits: [Yonhap]",
          "id: two, published: 2024-06-18",
          "id: three, credits: [Yonhap]");

  static Arbitrary<RandomBase> any() {
    return Arbitraries.oneOf(
        of(
            List.of(
                "kind: quantity, count: cumulative",
                "kind: quantity, tolerance: 5%",
                "kind: quantity, fixed: true",
                "kind: quantity, unit: person"),
            Arbitraries.of(
                "10900",
                "11000",
                "about 11000",
                "11000.0",
                "12000",
                "1100",
                "more than 10000",
                "thousands",
                "-5",
                "0",
                "5 to 20000",
                "9, unit: household",
                "9, count: additional")),
        of(
            List.of("kind: date"),
            Arbitraries.of(
                "2024-06-19",
                "2024-06-20",
                "2024-06",
                "\"2024-06-21?\"",
                "2023-06-19",
                "2024-06-19T23:00Z",
                "2024-06-20T06:00+07:00",
                "2024-06-20T06:00")),
        of(
            List.of("kind: name", "kind: name, many: true", "kind: name, fixed: true"),
            Arbitraries.of(
                "Kim Yong-bok",
                "Kim Yongbok",
                "Yong-bok Kim",
                "Kim Yong-bik",
                "Kim",
                "Y. Kim",
                "Kimyongbik",
                "Xin hua",
                "Xinhua",
                "Huaxin",
                "NIS",
                "nis",
                "Mark Rutte",
                "Asian Development Bank",
                "Asian Development Bank (ADB)",
                "African Development Bank (ADB)",
                "ADB",
                "Schröder",
                "Schroeder",
                "Lima",
                "Mali",
                "\"???\"")),
        of(
            List.of("kind: place", "kind: place, fixed: true"),
            Arbitraries.of(
                "kursk",
                "Kursk",
                "KURSK",
                "Kursk Oblast",
                "russia",
                "Xin hua",
                "Xinhua",
                "Lima",
                "Mali")),
        of(
            List.of("kind: yes-no", "kind: yes-no, fixed: true"),
            Arbitraries.of("yes", "no", "unconfirmed")),
        of(List.of("kind: text"), Arbitraries.of("to attack", "To  ATTACK", "to defend")));
  }

  private static Arbitrary<RandomBase> of(List<String> properties, Arbitrary<String> values) {
    return Combinators.combine(
            Arbitraries.of(properties),
            Combinators.combine(few(values), few(CONTEXTS), few(TIMES), few(CLAIMANTS))
                .flatAs(RandomBase::facts),
            Arbitraries.integers().between(1, 12))
        .as((property, entries, revising) -> new RandomBase(property, named(entries, revising)));
  }

  /** A base draws from a few only, so that its facts have much in common. */
  private static Arbitrary<List<String>> few(Arbitrary<String> pool) {
    return pool.list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<List<String>> facts(
      List<String> values, List<String> contexts, List<String> times, List<String> claimants) {
    return Combinators.combine(
            ARTICLES,
            Arbitraries.of(values),
            Arbitraries.of(contexts),
            Arbitraries.of(times),
            Arbitraries.of(claimants))
        .as(
            (article, value, context, time, claimant) ->
                article
                    + ", facts: [{ID, about: pact, property: asked, value: "
                    + value
                    + context
                    + time
                    + claimant
                    + "}]")
        .list()
        .ofMinSize(2)
        .ofMaxSize(8);
  }

  /** Gives every fact an id, and lets one revise the one before it. */
  private static List<String> named(List<String> entries, int revising) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String id = "id: f" + i + (i == revising ? ", revises: f" + (i - 1) : "");
      named.add("  - {" + entries.get(i).replace("ID", id) + "}\n");
    }
    return named;
  }

  String yaml() {
    return SUBJECTS
        + "properties:\n  asked: {"
        + property
        + "}\narticles:\n"
        + String.join("", entries);
  }

  RandomBase shuffled(long seed) {
    List<String> other = new ArrayList<>(entries);
    Collections.shuffle(other, new Random(seed));
    return new RandomBase(property, other);
  }
}
