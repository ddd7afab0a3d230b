package id.selisih.report;

import id.selisih.compare.Judgement;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Interval;
import id.selisih.fact.Lazy;
import id.selisih.fact.NameFold;
import id.selisih.fact.Question;
import id.selisih.fact.Status;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a finding, in the same words in every format. */
final class Wording {
  private static final int MOST_VALUES = 6;

  private final Labels labels;
  private final Reasons reasons;
  private final Hints hints;

  /** By fingerprint, what each finding asks; made where a review has lapsed. */
  private final Lazy<Map<String, Question>> questions;

  /** The questions of which only a part is shown. */
  private final Map<Question, LeftOut> leftOut = new HashMap<>();

  Wording(Outcome outcome) {
    this.labels = new Labels(outcome.base().subjects());
    this.reasons = new Reasons(labels, outcome.base());
    this.hints = new Hints(labels);
    this.questions = new Lazy<>(() -> questions(outcome));
    for (Judgement judgement : outcome.judgements()) {
      if (judgement.isPartial()) {
        leftOut.put(judgement.question(), LeftOut.of(judgement));
      }
    }
  }

  private static Map<String, Question> questions(Outcome outcome) {
    Map<String, Question> questions = new HashMap<>();
    for (List<Finding> findings : List.of(outcome.findings(), outcome.others())) {
      for (Finding finding : findings) {
        if (finding.question() != null) {
          questions.put(finding.fingerprint(), finding.question());
        }
      }
    }
    return questions;
  }

  Labels labels() {
    return labels;
  }

  Reasons reasons() {
    return reasons;
  }

  Hints hints() {
    return hints;
  }

  /** How much of the finding's question is shown; null where all of it is. */
  @Nullable LeftOut leftOut(Finding finding) {
    return finding.question() == null ? null : leftOut.get(finding.question());
  }

  /** What disagrees, in one line that begins with the question. */
  String message(Finding finding) {
    String question = finding.question() == null ? "" : labels.question(finding.question()) + " – ";
    return question + statement(finding);
  }

  /** What disagrees, without the question. */
  String statement(Finding finding) {
    Detail detail = finding.detail();
    if (detail instanceof Detail.Several) {
      return Labels.clauses(finding.each().stream().map(this::statement));
    }
    if (detail instanceof Detail.Weekday weekday) {
      return weekday(weekday, finding.first());
    }
    if (PrintedWording.covers(detail)) {
      return PrintedWording.statement(finding);
    }
    if (detail instanceof Detail.AfterPublication after) {
      String of = "the " + after.key() + " of " + labels.ownTerm(finding.first());
      String time = DateWords.behindDated(after.time());
      return (after.key().equals("value") ? time : of + ", " + time + ",")
          + " is after "
          + finding.first().article().id()
          + " was published ("
          + DateWords.full(after.published())
          + ")";
    }
    if (detail instanceof Detail.Sum sum) {
      List<String> parts = sum.parts().stream().map(labels::ownTerm).toList();
      return Labels.list(parts, MOST_VALUES)
          + (parts.size() == 1 ? " adds up to " : " add up to ")
          + Labels.quoted(interval(sum.sum()))
          + ", not to "
          + labels.ownTerm(finding.first())
          + " in "
          + finding.first().article().id();
    }
    if (detail instanceof Detail.Order order) {
      return labels.own(finding.first())
          + " is before "
          + labels.own(order.earlier())
          + " ("
          + earlier(order.earlier(), finding.first())
          + "), which it must come after";
    }
    if (detail instanceof Detail.SingleOrigin single) {
      return Labels.count(single.articles(), "article")
          + " give "
          + labels.termInContext(finding.values().get(0).answer())
          + ", all from one origin: "
          + single.origin();
    }
    if (detail instanceof Detail.Variant variant) {
      List<String> spellings =
          Labels.distinct(finding.values().stream().map(value -> labels.spelling(value.answer())));
      String message =
          Labels.list(spellings, MOST_VALUES) + " are one name in several romanisations";
      return variant.preferred() == null
          ? message
          : message
              + (variant.isDeclared() ? "; the desk prefers " : "; most articles print ")
              + variant.preferred();
    }
    if (detail instanceof Detail.Similar similar) {
      return similar(similar);
    }
    if (detail instanceof Detail.Undeclared undeclared) {
      return "the " + use(undeclared) + " `" + undeclared.name() + "` is not declared";
    }
    if (detail instanceof Detail.StaleReview stale) {
      Edtf until = stale.review().until();
      String fingerprint = stale.review().discrepancy();
      Question question = questions.get().get(fingerprint);
      String of = question == null ? " " : " (" + labels.question(question) + ") ";
      String what = "the review of `" + fingerprint + "`" + of;
      return stale.isOver() && until != null
          ? what + "counted until " + DateWords.full(until)
          : what + "matches no discrepancy";
    }
    if (detail instanceof Detail.Differing differing) {
      return new Differences(labels).of(finding, differing.verdict());
    }
    throw new IllegalStateException("no words for " + detail);
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
        + (NameFold.of(similar.name()).hasLettersOf(NameFold.of(similar.other()))
            ? "” is two swapped letters away from "
            : "” is one letter away from ")
        + similar.other()
        + declared
        + why;
  }

  /** What the date is of that another must come after: of the same subject its property alone. */
  private String earlier(Fact earlier, Fact later) {
    return earlier.about().equals(later.about())
        ? earlier.property().display()
        : labels.question(earlier);
  }

  private static String weekday(Detail.Weekday weekday, Fact fact) {
    String language = fact.article().language();
    return "“"
        + fact.printed()
        + "” in "
        + fact.article().id()
        + " names a "
        + DateWords.name(weekday.printed())
        + ", but "
        + DateWords.day(weekday.date())
        + (isAhead(weekday.date(), fact) ? " is a " : " was a ")
        + DateWords.name(weekday.date().getDayOfWeek())
        + (weekday.yearPrinted() ? "" : "; the year is not printed")
        + (language == null ? "; the article's language is not given" : "");
  }

  /** Whether a day lies ahead of the article of a fact. */
  private static boolean isAhead(LocalDate day, Fact fact) {
    Edtf published = fact.article().published();
    return fact.context().status() != Status.DONE
        || (published != null && day.isAfter(published.end().toLocalDate()));
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

  /** What stands over a card. */
  String title(Card card) {
    if (card.question() != null) {
      String title = labels.question(card.question());
      return title.startsWith(card.question().about() + ":") ? title : capital(title);
    }
    Detail detail = card.worst().detail();
    if (detail instanceof Detail.Undeclared undeclared) {
      return "Undeclared " + use(undeclared) + ": " + undeclared.name();
    }
    if (detail instanceof Detail.Similar similar) {
      return "Names alike: " + similar.name() + " and " + similar.other();
    }
    if (detail instanceof Detail.StaleReview stale) {
      return "Review of `" + stale.review().discrepancy() + "`";
    }
    return detail instanceof Detail.UnknownLanguage unknown
        ? "Unknown language: " + unknown.language()
        : capital(statement(card.worst()));
  }

  /** How many findings are not shown because they are not of the new files. */
  static String others(Outcome outcome) {
    long reviewed = outcome.others().stream().filter(Finding::isReviewed).count();
    String settled =
        reviewed == 0 ? "" : ", of which " + Labels.grouped(String.valueOf(reviewed)) + " reviewed";
    int others = outcome.others().size();
    return (others == 0 ? "no other findings" : Labels.count(others, "other finding"))
        + " without a fact of the new files"
        + settled;
  }

  /** The text with a full stop; one that an abbreviation ends with is enough. */
  static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** The text with its first letter in upper case. */
  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
