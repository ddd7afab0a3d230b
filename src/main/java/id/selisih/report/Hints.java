package id.selisih.report;

import id.selisih.compare.Cause;
import id.selisih.compare.Judgement.Pair;
import id.selisih.compare.Need;
import id.selisih.compare.Suspicion;
import id.selisih.compare.Verdict;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Kind;
import id.selisih.fact.NameFold;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Question;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what may have gone wrong, how to mend it, and what would settle it. */
final class Hints {
  private static final int MOST_PLACES = 6;
  private static final int MOST_OF_A_KIND = 6;
  private static final String ORIGINAL_WORDS =
      "the original words: a recording, a transcript or the document";

  private static final String CORRECTION =
      "; or `revises` at the later figure, if it corrects the earlier";

  private final Labels labels;

  Hints(Labels labels) {
    this.labels = labels;
  }

  /** Corrections that a rule offers. */
  List<String> suggestions(Finding finding) {
    if (finding.detail() instanceof Detail.Several) {
      return finding.each().stream().flatMap(this::suggestionsWithPlace).toList();
    }
    if (finding.detail() instanceof Detail.Weekday weekday) {
      LocalDate nearest = weekday.nearest();
      LocalDate date = weekday.date();
      List<String> suggestions = new ArrayList<>();
      suggestions.add(
          DateWords.name(weekday.printed())
              + " "
              + DateWords.day(nearest)
              + ", if the weekday is right");
      boolean hasDay =
          String.valueOf(finding.first().printed()).chars().anyMatch(Character::isDigit);
      suggestions.add(
          DateWords.name(date.getDayOfWeek())
              + " "
              + DateWords.day(date)
              + (hasDay ? ", if the day of the month is right" : ", if the value is right"));
      return suggestions;
    }
    if (PrintedWording.covers(finding.detail())) {
      return PrintedWording.suggestions(finding);
    }
    if (finding.detail() instanceof Detail.AfterPublication after) {
      String ahead = after.key().equals("value") ? "; what still lies ahead is not `done`" : "";
      return List.of("correct `" + after.key() + "`, or the article's `published`" + ahead);
    }
    if (finding.detail() instanceof Detail.Variant variant) {
      return List.of(
          variant.preferred() == null
              ? "print one of them throughout, and declare it as the first of a subject's `names`"
              : "print " + variant.preferred() + " throughout");
    }
    if (finding.detail() instanceof Detail.Similar similar) {
      boolean isEven = similar.subject() == null && similar.times() == similar.otherTimes();
      if (isEven) {
        return List.of("write one of the two throughout, or declare both");
      }
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
    if (finding.detail() instanceof Detail.StaleReview stale) {
      return List.of(
          stale.isOver()
              ? "look at it again, and review it anew or remove the entry"
              : "remove the entry, by hand or with `selisih review --prune`");
    }
    return List.of();
  }

  private Stream<String> suggestionsWithPlace(Finding one) {
    String places = places(one.values().get(0).facts().stream());
    return suggestions(one).stream().map(text -> "at " + places + ": " + text);
  }

  /** The facts beside its values that it is about, with their places; empty where none are. */
  String against(Finding finding) {
    List<String> related =
        finding.detail().related().stream()
            .map(fact -> labels.ownTerm(fact) + " at " + place(fact))
            .toList();
    return Labels.list(related, MOST_PLACES);
  }

  /** What may have gone wrong. */
  List<String> suspicions(Finding finding) {
    return Labels.distinct(finding.suspicions().stream().map(this::suspicion));
  }

  /** The same for people: the first of each kind, and how many more there are. */
  List<String> firstSuspicions(Finding finding) {
    Map<Suspicion.Kind, Set<String>> byKind = new EnumMap<>(Suspicion.Kind.class);
    for (Suspicion suspicion : finding.suspicions()) {
      byKind
          .computeIfAbsent(suspicion.kind(), kind -> new LinkedHashSet<>())
          .add(suspicion(suspicion));
    }
    List<String> shown = new ArrayList<>();
    for (Set<String> all : byKind.values()) {
      shown.addAll(all.stream().limit(MOST_OF_A_KIND).toList());
      if (all.size() > MOST_OF_A_KIND) {
        String more = Labels.grouped(String.valueOf(all.size() - MOST_OF_A_KIND));
        shown.add("and " + more + " more of this kind");
      }
    }
    return shown;
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
              + (witness == null ? "an article" : witness.article().id())
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
              + "): they are "
              + (fold(suspicion.one()).hasLettersOf(fold(suspicion.two()))
                  ? "two swapped letters apart"
                  : "one letter apart")
              + " and may be one "
              + (suspicion.one().value() instanceof PlaceValue ? "place" : "person")
              + ", misspelt";
    };
  }

  private static NameFold fold(Fact fact) {
    return NameFold.of(fact.value().written());
  }

  private String speaker(Fact fact) {
    return fact.claim().isEstablished() ? Labels.source(fact.article()) : labels.says(fact);
  }

  /** What would settle it; empty where nothing is open. */
  String settle(Finding finding) {
    if (!finding.needs().isEmpty()) {
      return finding.needs().stream()
          .map(need -> need(need, finding))
          .collect(Collectors.joining("; and "));
    }
    boolean isConflict = finding.isVerdict(Verdict.CONFLICT);
    if (finding.question() == null || !(isConflict || finding.isVerdict(Verdict.DISPUTE))) {
      return "";
    }
    return settled(finding, isConflict) + (isFalling(finding) ? CORRECTION : "");
  }

  private static String need(Need need, Finding finding) {
    return switch (need) {
      case AS_OF ->
          "when each value held: "
              + moreTimes(finding)
              + (mayBeFixed(finding)
                  ? "; or `fixed: true` at the property, if the answer never changes"
                  : "");
      case UNIT ->
          "what each figure counts: convert one where both count the same thing, and give them"
              + " the same `unit`; else give each a property of its own";
      case CERTAIN_SOURCE -> "a source that is certain of the date";
    };
  }

  /** Which facts need a time: those that have none, else those whose time is the less exact. */
  private static String moreTimes(Finding finding) {
    Set<Fact> untimed = new HashSet<>();
    Set<Fact> vague = new HashSet<>();
    for (Reason reason : finding.reasons()) {
      for (Pair pair : reason.cause() == Cause.MISSING ? reason.pairs() : List.<Pair>of()) {
        Edtf one = pair.one().get(0).time();
        Edtf two = pair.two().get(0).time();
        if (one == null || two == null) {
          untimed.addAll(one == null ? pair.one() : List.of());
          untimed.addAll(two == null ? pair.two() : List.of());
        } else {
          vague.addAll(two.contains(one) ? List.of() : pair.one());
          vague.addAll(one.contains(two) ? List.of() : pair.two());
        }
      }
    }
    Set<Fact> open = untimed.isEmpty() ? vague : untimed;
    return (untimed.isEmpty()
            ? "give a more exact `as-of` (or `said-on`) at "
            : "add `as-of` (or `said-on`) at ")
        + places(parties(finding).filter(open::contains));
  }

  private static String settled(Finding finding, boolean isConflict) {
    return isConflict && finding.values().stream().allMatch(Hints::isClaimed)
        ? ORIGINAL_WORDS
        : evidence(finding);
  }

  /** Whether the question is of a kind that time often has no part in, such as a cause. */
  private static boolean mayBeFixed(Finding finding) {
    Question question = finding.question();
    return question != null && (question.kind() == Kind.PLACE || question.kind() == Kind.TEXT);
  }

  private static boolean isFalling(Finding finding) {
    return finding.reasons().stream().anyMatch(reason -> reason.cause() == Cause.FALLING);
  }

  private static boolean isClaimed(Evidence value) {
    return value.facts().stream().noneMatch(fact -> fact.claim().isEstablished());
  }

  private static String evidence(Finding finding) {
    Fact first = finding.first();
    return switch (first.property().kind()) {
      case QUANTITY ->
          first.property().fixed() || parties(finding).allMatch(Hints::isOfOneDay)
              ? "what each source counted, and how"
              : "what each source counted, how, and as of which day";
      case DATE -> "the document or record that carries the date";
      case NAME -> "an official record that gives the name";
      case PLACE ->
          parties(finding).allMatch(Hints::isDeclared)
              ? "independent evidence of the place"
              : "independent evidence of the place; or declare them, where both are one (`names`)"
                  + " or one contains the other (`part-of`)";
      case YES_NO -> "evidence that does not come from the parties";
      case TEXT -> ORIGINAL_WORDS;
    };
  }

  private static boolean isOfOneDay(Fact fact) {
    return fact.time() != null && fact.time().day() != null;
  }

  private static boolean isDeclared(Fact fact) {
    return fact.value() instanceof PlaceValue place && place.subject() != null;
  }

  private static Stream<Fact> parties(Finding finding) {
    return finding.values().stream().flatMap(value -> value.facts().stream());
  }

  private static String places(Stream<Fact> facts) {
    return Labels.list(Labels.distinct(facts.map(Hints::place)), MOST_PLACES);
  }

  private static String place(Fact fact) {
    return fact.origin().file() + ":" + fact.origin().line();
  }
}
