package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.compare.Cause;
import id.selisih.compare.Need;
import id.selisih.compare.Suspicion;
import id.selisih.fact.Article;
import id.selisih.fact.Fact;
import id.selisih.fact.Interval;
import id.selisih.fact.Kind;
import id.selisih.fact.Question;
import id.selisih.fact.Subjects;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is said of a finding, in the same words in every format. */
final class Wording {
  private static final int MOST_VALUES = 6;
  private static final String ORIGINAL_WORDS =
      "the original words: a recording, a transcript or the document";

  private final Labels labels;
  private final Reasons reasons;

  Wording(Subjects subjects) {
    this.labels = new Labels(subjects);
    this.reasons = new Reasons(labels);
  }

  Labels labels() {
    return labels;
  }

  Reasons reasons() {
    return reasons;
  }

  /** What disagrees, in one line that begins with the question. */
  String message(Finding finding) {
    String question = finding.question() == null ? "" : labels.question(finding.question()) + " – ";
    return question + statement(finding);
  }

  /** What disagrees, without the question. */
  String statement(Finding finding) {
    Detail detail = finding.detail();
    if (detail instanceof Detail.Weekday weekday) {
      return weekday(weekday, finding.first());
    }
    if (PrintedWording.covers(detail)) {
      return PrintedWording.statement(finding);
    }
    if (detail instanceof Detail.AfterPublication after) {
      String what = after.key().equals("value") ? "" : " (" + after.key() + ")";
      return DateWords.full(after.time())
          + what
          + " is after "
          + finding.first().article().id()
          + " was published ("
          + DateWords.full(after.published())
          + ")";
    }
    if (detail instanceof Detail.Sum sum) {
      List<String> parts = sum.parts().stream().map(labels::ownTerm).toList();
      return Labels.list(parts, MOST_VALUES)
          + " add up to "
          + Labels.quoted(interval(sum.sum()))
          + ", not to "
          + labels.ownTerm(finding.first());
    }
    if (detail instanceof Detail.Order order) {
      return labels.own(finding.first())
          + " is before "
          + labels.own(order.earlier())
          + " ("
          + order.earlier().property().display()
          + "), which it must come after";
    }
    if (detail instanceof Detail.SingleOrigin single) {
      return Labels.count(single.articles(), "article")
          + " give "
          + labels.value(finding.values().get(0).answer())
          + ", all from one origin: "
          + single.origin();
    }
    if (detail instanceof Detail.Variant variant) {
      List<String> spellings =
          Labels.distinct(finding.values().stream().map(value -> labels.bare(value.answer())));
      return Labels.list(spellings, MOST_VALUES)
          + " are one name in several romanisations; "
          + (variant.isDeclared() ? "the desk prefers " : "most articles print ")
          + variant.preferred();
    }
    if (detail instanceof Detail.Similar similar) {
      return similar(similar);
    }
    if (detail instanceof Detail.Undeclared undeclared) {
      return "the " + use(undeclared) + " `" + undeclared.name() + "` is not declared";
    }
    return differing(finding);
  }

  /** What a name is used as. */
  private static String use(Detail.Undeclared undeclared) {
    return switch (undeclared.key()) {
      case "about" -> "subject";
      case "said-by" -> "claimant";
      default -> "place";
    };
  }

  private static String similar(Detail.Similar similar) {
    String declared = similar.subject() == null ? "" : ", which is declared";
    String why =
        switch (similar.ground()) {
          case QUESTION -> "; they answer one question";
          case OFFICE -> "; they are given for one subject";
          case ARTICLE -> "; one article has both";
          case ONCE -> "; it occurs once, the other " + Labels.count(similar.otherTimes(), "time");
          case DECLARED -> "";
        };
    String role = similar.key().equals("said-by") ? "the claimant " : "";
    return role
        + "“"
        + similar.name()
        + "” is one letter away from "
        + similar.other()
        + declared
        + why;
  }

  private String differing(Finding finding) {
    boolean isOfUnits = finding.needs().contains(Need.UNIT);
    List<String> values =
        Labels.distinct(
            finding.values().stream()
                .map(Evidence::answer)
                .map(isOfUnits ? Labels::measured : labels::termInContext));
    String all = Labels.list(values, MOST_VALUES);
    String both = values.size() == 2 ? "both" : "all";
    return switch (finding.rule()) {
      case "conflict" ->
          finding.question() != null && finding.question().kind() == Kind.TEXT
              ? all + " are not the same, though they are reported as one"
              : all + " cannot " + both + " be true as reported";
      case "dispute" -> all + " are in dispute";
      case "missing-context" -> all + " differ, and " + lacking(finding);
      case "rounding" ->
          all
              + " differ by no more than "
              + (finding.first().property().tolerance() == null ? "rounding" : "the tolerance");
      default -> all + " differ, explained by " + causes(finding);
    };
  }

  private static String causes(Finding finding) {
    List<String> causes =
        finding.reasons().stream()
            .map(reason -> reason.cause())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(cause -> cause == Cause.REVISION ? "a correction" : cause.key())
            .toList();
    return Labels.list(causes);
  }

  private static String lacking(Finding finding) {
    List<String> lacks = new ArrayList<>();
    for (Need need : finding.needs()) {
      lacks.add(
          switch (need) {
            case AS_OF -> "their times do not tell why";
            case UNIT -> "their units are not the same";
            case CERTAIN_SOURCE -> "a source is not certain of its date";
          });
    }
    return Labels.list(lacks);
  }

  private static String weekday(Detail.Weekday weekday, Fact fact) {
    String language = fact.article().language();
    return "“"
        + fact.printed()
        + "” in "
        + fact.article().id()
        + " names a "
        + name(weekday.printed())
        + ", but "
        + day(weekday.date())
        + " was a "
        + name(weekday.date().getDayOfWeek())
        + (weekday.yearPrinted() ? "" : "; the year is not printed")
        + (language == null ? "; the article's language is not given" : "");
  }

  private static String day(LocalDate date) {
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return date.getDayOfMonth() + " " + month + " " + date.getYear();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String interval(Interval interval) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    if (low != null && high != null) {
      String to = interval.highOpen() ? " to below " : " to ";
      return low.compareTo(high) == 0
          ? Labels.grouped(low)
          : Labels.grouped(low) + to + Labels.grouped(high);
    }
    if (low != null) {
      return (interval.lowOpen() ? "more than " : "at least ") + Labels.grouped(low);
    }
    return high == null
        ? "any number"
        : (interval.highOpen() ? "fewer than " : "at most ") + Labels.grouped(high);
  }

  /** Corrections that a rule offers. */
  List<String> suggestions(Finding finding) {
    if (finding.detail() instanceof Detail.Weekday weekday) {
      LocalDate nearest = weekday.nearest();
      LocalDate date = weekday.date();
      List<String> suggestions = new ArrayList<>();
      suggestions.add(name(weekday.printed()) + " " + day(nearest) + ", if the weekday is right");
      suggestions.add(
          name(date.getDayOfWeek()) + " " + day(date) + ", if the day of the month is right");
      return suggestions;
    }
    if (PrintedWording.covers(finding.detail())) {
      return PrintedWording.suggestions(finding);
    }
    if (finding.detail() instanceof Detail.Variant variant) {
      return List.of("print " + variant.preferred() + " throughout");
    }
    if (finding.detail() instanceof Detail.Similar similar) {
      String declare = similar.subject() == null ? "both" : "it";
      return List.of("write `" + similar.other() + "` if that is meant, else declare " + declare);
    }
    if (finding.detail() instanceof Detail.Undeclared undeclared) {
      return List.of(
          undeclared.nearest() == null
              ? "declare it under `subjects`"
              : "write `"
                  + undeclared.nearest()
                  + "` if that is meant, else declare it under `subjects`");
    }
    return List.of();
  }

  /** What may have gone wrong. */
  List<String> suspicions(Finding finding) {
    return Labels.distinct(finding.suspicions().stream().map(this::suspicion));
  }

  private String suspicion(Suspicion suspicion) {
    String one = labels.ownTerm(suspicion.one());
    boolean isInOrder =
        suspicion.one().value().canonical().compareTo(suspicion.two().value().canonical()) < 0;
    String two = labels.ownTerm(suspicion.two());
    String both = isInOrder ? one + " and " + two : two + " and " + one;
    Fact witness = suspicion.witness();
    return switch (suspicion.kind()) {
      case FACTOR_10 -> "a factor of exactly 10 (" + both + "): a digit may have slipped";
      case FACTOR_100 -> "a factor of exactly 100 (" + both + "): two digits may have slipped";
      case FACTOR_1000 ->
          "a factor of exactly 1,000 (" + both + "): a thousand may have been lost or added";
      case FACTOR_1000000 ->
          "a factor of exactly 1,000,000 (" + both + "): a million may have been lost or added";
      case ONE_DAY_APART ->
          "one day apart ("
              + both
              + "): a time zone, or the day of the report taken for the day of the event";
      case IS_PUBLICATION ->
          one
              + " is the day on which "
              + (witness == null ? "an article" : Labels.source(witness.article()))
              + " was published: the day of the report may have been taken for the day of the event";
      case IS_STATEMENT ->
          one
              + " is the day on which "
              + (witness == null ? "somebody" : speaker(witness))
              + " spoke: the day of the statement may have been taken for the day of the event";
      case DAY_AND_MONTH_SWAPPED -> "day and month may have been swapped (" + both + ")";
      case SAME_DAY_OF_ANOTHER_YEAR -> "the same day of another year (" + both + ")";
      case ALIKE ->
          "the names look alike ("
              + both
              + "): they are one letter apart and may be one person, misspelt";
    };
  }

  private String speaker(Fact fact) {
    return fact.claim().isEstablished() ? Labels.source(fact.article()) : labels.says(fact);
  }

  /** What would settle it; empty where nothing is open. */
  String settle(Finding finding) {
    if (finding.needs().contains(Need.AS_OF)) {
      return "when each value held: add `as-of` (or `said-on`) at " + places(finding);
    }
    if (finding.needs().contains(Need.UNIT)) {
      return "what each figure counts: add the same `unit` where they count the same thing";
    }
    if (finding.needs().contains(Need.CERTAIN_SOURCE)) {
      return "a source that is certain of the date";
    }
    boolean isConflict = finding.rule().equals("conflict");
    if (finding.question() == null || !(isConflict || finding.rule().equals("dispute"))) {
      return "";
    }
    return isConflict && finding.values().stream().allMatch(Wording::isClaimed)
        ? ORIGINAL_WORDS
        : evidence(finding.question().kind());
  }

  private static boolean isClaimed(Evidence value) {
    return value.facts().stream().noneMatch(fact -> fact.claim().isEstablished());
  }

  private static String evidence(Kind kind) {
    return switch (kind) {
      case QUANTITY -> "what each claimant counted, how, and as of which day";
      case DATE -> "the document or record that carries the date";
      case NAME -> "an official record that gives the name";
      case PLACE -> "independent evidence of the place";
      case YES_NO -> "evidence that does not come from the parties";
      case TEXT -> ORIGINAL_WORDS;
    };
  }

  private static String places(Finding finding) {
    List<Fact> parties =
        finding.values().stream().flatMap(value -> value.facts().stream()).toList();
    List<Fact> without = parties.stream().filter(fact -> fact.time() == null).toList();
    List<String> places =
        Labels.distinct(
            (without.isEmpty() ? parties : without)
                .stream().map(fact -> fact.origin().file() + ":" + fact.origin().line()));
    return Labels.list(places, MOST_VALUES);
  }

  /** Who says what, in one sentence that could go to print. */
  String attribution(Question question, List<Answer> answers) {
    List<String> parts =
        answers.stream().map(a -> attribution(a.facts(), labels.value(a))).toList();
    // A yes or no means nothing without its question.
    String asked = question.kind() == Kind.YES_NO ? labels.question(question) + " – " : "";
    return capital(asked + String.join("; ", parts)) + ".";
  }

  /** What stands over a card. */
  String title(Card card) {
    if (card.question() != null) {
      return capital(labels.question(card.question()));
    }
    return card.worst().detail() instanceof Detail.Undeclared undeclared
        ? "Undeclared " + use(undeclared) + ": " + undeclared.name()
        : capital(statement(card.worst()));
  }

  /** The text with its first letter in upper case. */
  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String attribution(List<Fact> facts, String value) {
    Map<String, List<String>> times = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Article article = fact.article();
      String who = fact.claim().isEstablished() ? Labels.source(article) : labels.says(fact);
      List<String> said = times.computeIfAbsent(who, key -> new ArrayList<>());
      if (fact.time() != null) {
        said.add(DateWords.full(fact.time()));
      }
    }
    List<String> who = new ArrayList<>();
    times.forEach(
        (claimant, said) ->
            who.add(
                said.isEmpty()
                    ? claimant
                    : claimant + " (" + Labels.list(Labels.distinct(said.stream())) + ")"));
    return value + " according to " + Labels.list(who);
  }
}
