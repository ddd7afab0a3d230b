package id.selisih.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * Fact bases of any size, the same for the same seed. They are laid once, each in a folder of its
 * own, and found again by the next run.
 */
final class Inputs {
  private static final int FACTS_OF_AN_ARTICLE = 20;
  private static final int FILES_OF_A_FOLDER = 1000;
  private static final int ANSWERS = 3;
  private static final int EVERY_TENTH = 10;

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
    return lay(
        "usual-" + facts + "-in-" + files, files, file -> articles(usual(facts), files, file));
  }

  /** Every question has two answers, and they contradict each other: a finding for two facts. */
  Path conflicting(int facts) {
    return lay("conflicting-" + facts, 1, file -> articles(new Answers(seed, facts, 2, 1), 1, 0));
  }

  /** The facts of the usual base as rows; the properties and subjects in YAML beside them. */
  Path rows(int facts) {
    Answers answers = usual(facts);
    return laid(
        "rows-" + facts,
        target -> {
          write(target.resolve("base.yaml"), out -> out.append(answers.head()));
          write(
              target.resolve("facts.csv"),
              out -> {
                out.append("article," + Answers.Answer.header() + '\n');
                for (int i = 0; i < facts; i++) {
                  out.append("a" + i / FACTS_OF_AN_ARTICLE + ',' + answers.get(i).row() + '\n');
                }
              });
        });
  }

  /** One question that many articles answer, by fifty claimants, on the days of one year. */
  Path question(int facts, int values) {
    return ofOneFact(
        "question-" + facts + "-of-" + values,
        facts,
        (i, random) -> {
          LocalDate day = Answers.FIRST_DAY.plusDays(random.nextInt(365));
          int figure = 10_007 + 13 * random.nextInt(values);
          return fact("war", "troops", figure + "\n        said-by: Claimant " + i % 50)
              + "        as-of: "
              + day
              + '\n';
        });
  }

  /** One statement, which half of the articles report with another figure. */
  Path statement(int facts) {
    return ofOneFact(
        "statement-" + facts,
        facts,
        (i, random) -> {
          int figure = random.nextBoolean() ? 1500 : 3700;
          return fact("war", "troops", figure + "\n        said-by: Claimant")
              + "        said-on: "
              + Answers.FIRST_DAY
              + '\n';
        });
  }

  /** One article that says everything, and so says much of it several times. */
  Path article(int facts) {
    Answers answers = usual(facts);
    return lay(
        "article-" + facts,
        1,
        file ->
            out -> {
              out.append(answers.head()).append("articles:\n").append(start(0));
              for (int i = 0; i < facts; i++) {
                out.append(answers.get(i).yaml());
              }
            });
  }

  /** A fact in each file. */
  Path files(int facts) {
    Answers answers = usual(facts);
    return laid(
        "files-" + facts,
        target -> {
          write(target.resolve("base.yaml"), out -> out.append(answers.head()));
          for (int i = 0; i < facts; i++) {
            String text = "articles:\n" + start(i) + answers.get(i).yaml();
            Path part = Files.createDirectories(target.resolve("part-" + i / FILES_OF_A_FOLDER));
            write(part.resolve("fact-" + i + ".yaml"), out -> out.append(text));
          }
        });
  }

  /** One office, which every article but the first gives to one person. */
  Path holder(int facts) {
    return ofOneFact(
        "holder-" + facts,
        facts,
        (i, random) ->
            fact("office", "holder", Names.of(i == 0 ? seed + 1 : seed))
                + "        as-of: "
                + Answers.FIRST_DAY
                + '\n');
  }

  /** Names in pairs that are one slip apart. */
  Path names(int names) {
    return ofOneFact(
        "names-" + names,
        names,
        (i, random) -> {
          String name = Names.of(seed + i / 2);
          return fact("office" + i, "holder", i % 2 == 0 ? name : slip(name, random));
        });
  }

  /** A file of articles that have a fact each. */
  private Path ofOneFact(String name, int facts, BiFunction<Integer, Random, String> fact) {
    return lay(
        name,
        1,
        file ->
            out -> {
              Random random = new Random(seed);
              out.append(Answers.PROPERTIES).append("articles:\n");
              for (int i = 0; i < facts; i++) {
                startArticle(i, out);
                out.append(fact.apply(i, random));
              }
            });
  }

  private static String slip(String name, Random random) {
    int at = 1 + random.nextInt(name.length() - 1);
    return name.substring(0, at) + 'q' + name.substring(at);
  }

  private Answers usual(int facts) {
    return new Answers(seed, facts, ANSWERS, EVERY_TENTH);
  }

  /** Every so many articles of a base, for one file of several. */
  private static Text articles(Answers answers, int files, int file) {
    return out -> {
      if (file == 0) {
        out.append(answers.head());
      }
      out.append("articles:\n");
      int facts = answers.facts();
      int articles = (facts + FACTS_OF_AN_ARTICLE - 1) / FACTS_OF_AN_ARTICLE;
      for (int a = file; a < articles; a += files) {
        out.append(start(a));
        int end = Math.min(facts, (a + 1) * FACTS_OF_AN_ARTICLE);
        for (int i = a * FACTS_OF_AN_ARTICLE; i < end; i++) {
          out.append(answers.get(i).yaml());
        }
      }
    };
  }

  private static void startArticle(int fact, Appendable out) throws IOException {
    if (fact % FACTS_OF_AN_ARTICLE == 0) {
      out.append(start(fact / FACTS_OF_AN_ARTICLE));
    }
  }

  private static String start(int number) {
    return "  - id: a"
        + number
        + "\n    outlet: Outlet "
        + number % 40
        + "\n    published: 2025-06-"
        + (10 + number % 20)
        + "\n    language: en\n    facts:\n";
  }

  private static String fact(String about, String property, String value) {
    return "      - about: "
        + about
        + "\n        property: "
        + property
        + "\n        value: "
        + value
        + '\n';
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
