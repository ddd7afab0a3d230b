package id.selisih.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Fact bases of any size, the same for the same seed. They are laid once, each in a folder of its
 * own, and found again by the next run.
 */
final class Inputs {
  private static final int FACTS_OF_AN_ARTICLE = 20;

  /** Each subject is asked these; every question is answered by three articles. */
  private static final String PROPERTIES =
      """
      properties:
        troops: {kind: quantity, label: troops, unit: person}
        cost: {kind: quantity, label: cost, unit: euro}
        signed: {kind: date, label: signing date}
        holder: {kind: name, label: office holder}
        sent: {kind: yes-no, label: troops were sent}
      """;

  private static final String[] ASKED = {"troops", "cost", "signed", "holder", "sent"};
  private static final int ANSWERS = 3;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "ren", "tas", "vor", "be", "dun", "gis", "ha", "jo", "pel", "su", "wir", "zan"
  };

  private final Path folder;
  private final long seed;

  /**
   * The bases of a seed.
   *
   * @param folder where they are laid
   */
  Inputs(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  /** A base as newsrooms have them: many questions, a tenth of them in conflict. */
  Path usual(int facts, int files) {
    return lay("usual-" + facts + "-in-" + files, files, file -> articles(facts, files, file, 10));
  }

  /** The same base, and every question in conflict. */
  Path conflicting(int facts) {
    return lay("conflicting-" + facts, 1, file -> articles(facts, 1, file, 1));
  }

  /** The facts of the usual base as rows; the properties and subjects in YAML beside them. */
  Path rows(int facts) {
    return laid(
        "rows-" + facts,
        target -> {
          write(target.resolve("base.yaml"), out -> out.append(head(facts)));
          write(
              target.resolve("facts.csv"),
              out -> {
                out.append("article,about,property,value,printed,line,said-by,said-on,as-of\n");
                for (int i = 0; i < facts; i++) {
                  Answer a = answer(i, facts, 10);
                  out.append(
                      "a" + i / FACTS_OF_AN_ARTICLE + ',' + a.about + ',' + a.property + ',');
                  out.append(a.value + ",\"" + a.printed + "\"," + a.line + ',' + a.claimant + ',');
                  out.append(a.day + "," + a.day + '\n');
                }
              });
        });
  }

  /**
   * One question that many articles answer, each value given by some twenty, by fifty claimants, on
   * days of one year.
   */
  Path question(int facts, int values) {
    return lay(
        "question-" + facts + "-of-" + values,
        1,
        file ->
            out -> {
              Random random = new Random(seed);
              out.append(PROPERTIES).append("articles:\n");
              for (int i = 0; i < facts; i++) {
                if (i % FACTS_OF_AN_ARTICLE == 0) {
                  out.append(article(i / FACTS_OF_AN_ARTICLE));
                }
                LocalDate day = FIRST_DAY.plusDays(random.nextInt(365));
                out.append(
                    fact(
                        "war",
                        "troops",
                        Integer.toString(10_007 + 13 * random.nextInt(values)),
                        "",
                        i + 1));
                out.append("        said-by: Claimant " + random.nextInt(50) + '\n');
                out.append("        as-of: " + day + '\n');
              }
            });
  }

  /** One article that says everything, and so says much of it twice. */
  Path article(int facts, int answers) {
    return lay(
        "article-" + facts,
        1,
        file ->
            out -> {
              out.append(head(facts)).append("articles:\n").append(article(0));
              for (int i = 0; i < facts; i++) {
                out.append(answer(i, facts, answers).yaml());
              }
            });
  }

  /** A fact in each file. */
  Path files(int facts) {
    return laid(
        "files-" + facts,
        target -> {
          write(target.resolve("base.yaml"), out -> out.append(head(facts)));
          for (int i = 0; i < facts; i++) {
            int number = i;
            Path part = target.resolve("part-" + i / 1000);
            Files.createDirectories(part);
            write(
                part.resolve("fact-" + i + ".yaml"),
                out ->
                    out.append("articles:\n")
                        .append(article(number))
                        .append(answer(number, facts, 10).yaml()));
          }
        });
  }

  /** Names of claimants in pairs that are one slip apart. */
  Path names(int names) {
    return lay(
        "names-" + names,
        1,
        file ->
            out -> {
              Random random = new Random(seed);
              out.append(PROPERTIES).append("articles:\n");
              String name = "";
              for (int i = 0; i < names; i++) {
                if (i % FACTS_OF_AN_ARTICLE == 0) {
                  out.append(article(i / FACTS_OF_AN_ARTICLE));
                }
                name = i % 2 == 0 ? name(random, 4) : slip(name, random);
                out.append(fact("office" + i, "holder", name, "", i + 1));
              }
            });
  }

  private static String slip(String name, Random random) {
    int at = 1 + random.nextInt(name.length() - 1);
    return name.substring(0, at) + 'q' + name.substring(at);
  }

  private String head(int facts) {
    StringBuilder head = new StringBuilder(PROPERTIES).append("subjects:\n");
    int questions = Math.max(1, facts / ANSWERS);
    for (int subject = 0; subject <= questions / ASKED.length; subject++) {
      head.append("  s" + subject + ": {label: Deployment " + subject + "}\n");
    }
    for (int claimant = 0; claimant < 300; claimant++) {
      head.append("  c" + claimant + ": {label: Ministry " + claimant + "}\n");
    }
    return head.toString();
  }

  private Text articles(int facts, int files, int file, int everyConflict) {
    return out -> {
      if (file == 0) {
        out.append(head(facts));
      }
      out.append("articles:\n");
      int articles = Math.max(1, facts / FACTS_OF_AN_ARTICLE);
      for (int a = file; a < articles; a += files) {
        out.append(article(a));
        int end = a == articles - 1 ? facts : (a + 1) * FACTS_OF_AN_ARTICLE;
        for (int i = a * FACTS_OF_AN_ARTICLE; i < end; i++) {
          out.append(answer(i, facts, everyConflict).yaml());
        }
      }
    };
  }

  private static String article(int number) {
    return "  - id: a"
        + number
        + "\n    outlet: Outlet "
        + number % 40
        + "\n    published: 2025-06-"
        + (10 + number % 20)
        + "\n    language: en\n    facts:\n";
  }

  private static String fact(
      String about, String property, String value, String printed, int line) {
    return "      - about: "
        + about
        + "\n        property: "
        + property
        + "\n        value: "
        + value
        + (printed.isEmpty() ? "" : "\n        printed: \"" + printed + '"')
        + "\n        line: "
        + line
        + '\n';
  }

  private record Answer(
      String about,
      String property,
      String value,
      String printed,
      int line,
      String claimant,
      LocalDate day) {
    String yaml() {
      return fact(about, property, value, printed, line)
          + "        said-by: "
          + claimant
          + "\n        said-on: "
          + day
          + "\n        as-of: "
          + day
          + '\n';
    }
  }

  /**
   * The fact with a number. The answers to one question stand far apart, in three articles.
   *
   * @param everyConflict which of the questions has a third answer that contradicts the others
   */
  private Answer answer(int number, int facts, int everyConflict) {
    int questions = Math.max(1, facts / ANSWERS);
    int question = number % questions;
    Random random = new Random(seed * 31 + question);
    random.nextInt();
    boolean differs = number / questions == ANSWERS - 1 && question % everyConflict == 0;
    String property = ASKED[question % ASKED.length];
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(365));
    // Several sources, so that they do confirm each other; who contradicts contradicts himself.
    int source = random.nextInt(300) + (differs ? 0 : number / questions);
    String claimant = "c" + source % 300;
    String value;
    String printed;
    switch (property) {
      case "signed" -> {
        LocalDate signed = day.plusDays(differs ? 3 : 0);
        value = signed.toString();
        printed = signed.toString();
      }
      case "holder" -> {
        String name = name(random, 3);
        value = differs ? name(random, 3) : name;
        printed = value;
      }
      case "sent" -> {
        value = differs ? "no" : "yes";
        printed = differs ? "denied it" : "confirmed it";
      }
      default -> {
        int figure = 1001 + random.nextInt(900_000) + (differs ? 77_777 : 0);
        value = Integer.toString(figure);
        printed = String.format(Locale.ROOT, "%,d", figure);
      }
    }
    return new Answer(
        "s" + question / ASKED.length, property, value, printed, 1 + number % 90, claimant, day);
  }

  private static String name(Random random, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int word = 0; word < 2; word++) {
      StringBuilder part = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        part.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      part.setCharAt(0, Character.toUpperCase(part.charAt(0)));
      name.append(word == 0 ? "" : " ").append(part);
    }
    return name.toString();
  }

  private interface Text {
    void to(Appendable out) throws IOException;
  }

  private interface Laying {
    void in(Path folder) throws IOException;
  }

  private Path lay(String name, int files, IntFunction<Text> texts) {
    return laid(
        name,
        target -> {
          for (int file = 0; file < files; file++) {
            write(target.resolve("facts-" + file + ".yaml"), texts.apply(file));
          }
        });
  }

  /** What is half laid is not found again. */
  private Path laid(String name, Laying laying) {
    Path target = folder.resolve(name + "-seed-" + seed);
    try {
      if (!Files.exists(target)) {
        Path draft = Files.createTempDirectory(Files.createDirectories(folder), name);
        laying.in(draft);
        Files.move(draft, target);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, Text text) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      text.to(out);
    }
  }
}
