package id.selisih.bench;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * The facts of a base by their numbers. Every question is answered as often; the answers to one
 * stand far apart, in articles of their own.
 *
 * @param facts how many there are
 * @param each how many answers a question has
 * @param everyConflict which of the questions has a last answer that contradicts the others: every
 *     tenth, say
 */
record Answers(long seed, int facts, int each, int everyConflict) {
  static final String PROPERTIES =
      """
      properties:
        troops: {kind: quantity, label: troops, unit: person}
        cost: {kind: quantity, label: cost, unit: euro}
        signed: {kind: date, label: signing date}
        holder: {kind: name, label: office holder}
        sent: {kind: yes-no, label: troops were sent}
      """;

  static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private static final String[] ASKED = {"troops", "cost", "signed", "holder", "sent"};
  private static final int CLAIMANTS = 300;

  /**
   * A fact.
   *
   * @param claimant who says so; empty where the article does
   */
  record Answer(
      String about,
      String property,
      String value,
      String printed,
      int line,
      String claimant,
      LocalDate day) {
    String yaml() {
      String said =
          claimant.isEmpty()
              ? ""
              : "        said-by: " + claimant + "\n        said-on: " + day + '\n';
      return "      - about: "
          + about
          + "\n        property: "
          + property
          + "\n        value: "
          + value
          + "\n        printed: \""
          + printed
          + "\"\n        line: "
          + line
          + '\n'
          + said
          + "        as-of: "
          + day
          + '\n';
    }

    /** The keys of {@link #row()}, after that of the article. */
    static String header() {
      return "about,property,value,printed,line,said-by,said-on,as-of";
    }

    String row() {
      return String.join(
          ",",
          about,
          property,
          value,
          '"' + printed + '"',
          Integer.toString(line),
          claimant,
          claimant.isEmpty() ? "" : day.toString(),
          day.toString());
    }
  }

  /** What the facts are about, and who speaks, declared. */
  String head() {
    StringBuilder head = new StringBuilder(PROPERTIES).append("subjects:\n");
    for (int subject = 0; subject <= questions() / ASKED.length; subject++) {
      head.append("  s" + subject + ": {label: Deployment " + subject + "}\n");
    }
    for (int claimant = 0; claimant < CLAIMANTS; claimant++) {
      head.append("  c" + claimant + ": {label: Ministry " + claimant + "}\n");
    }
    return head.toString();
  }

  private int questions() {
    return Math.max(1, facts / each);
  }

  /**
   * The fact with a number. Others confirm an answer, so each is somebody else's; where one
   * contradicts, the articles say it all themselves, which makes it a conflict and nothing more.
   */
  Answer get(int number) {
    int question = number % questions();
    boolean inConflict = question % everyConflict == 0;
    boolean differs = inConflict && number / questions() == each - 1;
    // The first number of a seed is much like that of the next.
    Random random = new Random(seed * 31 + question);
    random.nextInt();
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(365));
    String claimant = "c" + (random.nextInt(CLAIMANTS) + number / questions()) % CLAIMANTS;
    String property = ASKED[question % ASKED.length];
    String value;
    String printed;
    switch (property) {
      case "signed" -> {
        value = day.plusDays(differs ? 3 : 0).toString();
        printed = value;
      }
      case "holder" -> {
        value = Names.of(seed + 2L * (question / ASKED.length) + (differs ? 1 : 0));
        printed = value;
      }
      case "sent" -> {
        value = differs ? "no" : "yes";
        printed = differs ? "denied it" : "confirmed it";
      }
      default -> {
        // Further apart than rounding could explain.
        int figure = 1001 + random.nextInt(900_000) + (differs ? 77_777 : 0);
        value = Integer.toString(figure);
        printed = String.format(Locale.ROOT, "%,d", figure);
      }
    }
    return new Answer(
        "s" + question / ASKED.length,
        property,
        value,
        printed,
        1 + number % 90,
        inConflict ? "" : claimant,
        day);
  }
}
