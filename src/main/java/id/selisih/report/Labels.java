package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.fact.Article;
import id.selisih.fact.Claimant;
import id.selisih.fact.CountMode;
import id.selisih.fact.DateValue;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.NameValue;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Quantity;
import id.selisih.fact.Question;
import id.selisih.fact.Status;
import id.selisih.fact.Subjects;
import id.selisih.fact.TextValue;
import id.selisih.fact.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What things are called when people read of them. */
final class Labels {
  private static final Pattern GROUPS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+(?![0-9]))");

  /** Digits before a decimal mark; those behind one are never grouped. */
  private static final Pattern WHOLE = Pattern.compile("(?<![.0-9])[0-9]{4,}");

  private final Subjects subjects;

  Labels(Subjects subjects) {
    this.subjects = subjects;
  }

  /** {@code Subject: property}. */
  String question(Question question) {
    return subjects.display(question.about()) + ": " + question.property().display();
  }

  /** A value without its context. */
  String bare(Answer answer) {
    Value value = answer.first().value();
    String unit = answer.key().unit().isEmpty() ? "" : " " + answer.key().unit();
    return value instanceof Quantity
        ? grouped(answer.display()) + unit
        : value(value, answer.display());
  }

  /** The value of one fact, with its own phrase or spelling. */
  String own(Fact fact) {
    return value(fact.value(), fact.value().written());
  }

  private String value(Value value, String written) {
    if (value instanceof Quantity) {
      return grouped(written);
    }
    if (value instanceof DateValue date) {
      return DateWords.full(date.edtf());
    }
    if (value instanceof PlaceValue place && place.subject() != null) {
      return subjects.display(place.subject());
    }
    return value instanceof NameValue name && name.written().equals(name.subject())
        ? subjects.display(name.written())
        : value instanceof TextValue ? "“" + written + "”" : written;
  }

  /** A value with what it covers, where that is not the plain case. */
  String value(Answer answer) {
    List<String> context = new ArrayList<>();
    if (answer.key().status() != Status.DONE) {
      context.add(answer.key().status().key());
    }
    context.addAll(coverage(answer));
    return bare(answer) + (context.isEmpty() ? "" : " (" + String.join(", ", context) + ")");
  }

  /** Scope and count mode, where they are not the plain case. */
  List<String> coverage(Answer answer) {
    List<String> coverage = new ArrayList<>();
    Fact first = answer.first();
    if (first.value() instanceof Quantity && answer.key().count() != first.property().count()) {
      coverage.add(
          answer.key().count() == CountMode.ADDITIONAL ? "more" : answer.key().count().key());
    }
    String scope = answer.scope();
    if (scope != null) {
      coverage.add(scope);
    }
    return coverage;
  }

  /** Who says a fact; the article itself where it is stated as established. */
  String says(Fact fact) {
    return fact.claim().isEstablished()
        ? "the article itself"
        : list(fact.claim().claimants().stream().map(this::claimant).toList());
  }

  String claimant(Claimant claimant) {
    return claimant.subject() != null ? subjects.display(claimant.subject()) : claimant.written();
  }

  /** Who passed a claim on, as people call them. */
  String relay(String name) {
    List<String> ids = subjects.standsFor(name);
    return ids.size() == 1 ? subjects.display(ids.get(0)) : name;
  }

  /** What an article is called in a sentence: its outlet, else its id. */
  static String source(Article article) {
    return article.outlet() != null ? article.outlet() : article.id();
  }

  /** {@code article:line}. */
  static String place(Fact fact) {
    return fact.article().id() + (fact.articleLine() == 0 ? "" : ":" + fact.articleLine());
  }

  /** The fact's own time for a table; a statement's is marked. */
  static String time(Fact fact) {
    Edtf saidOn = fact.claim().saidOn();
    if (fact.asOf() != null) {
      return DateWords.brief(fact.asOf());
    }
    return saidOn == null ? "–" : "said " + DateWords.brief(saidOn);
  }

  /** A phrase with the digits of its numbers grouped as English groups them. */
  static String grouped(String phrase) {
    return WHOLE
        .matcher(phrase)
        .replaceAll(number -> GROUPS.matcher(number.group()).replaceAll(","));
  }

  static String grouped(BigDecimal number) {
    return grouped(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
  }

  /** {@code a, b and c}. */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** {@code a, b and c}, cut after so many with a word on how many more there are. */
  static String list(List<String> items, int most) {
    if (items.size() <= most) {
      return list(items);
    }
    List<String> cut = new ArrayList<>(items.subList(0, most - 1));
    cut.add((items.size() - most + 1) + " more");
    return list(cut);
  }

  /** {@code 1 error}, {@code 2 errors}. */
  static String count(long count, String what) {
    return grouped(String.valueOf(count)) + " " + what + (count == 1 ? "" : "s");
  }

  /** Distinct items in their order. */
  static List<String> distinct(Stream<String> items) {
    return items.distinct().toList();
  }
}
