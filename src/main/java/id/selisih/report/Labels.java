package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.fact.Article;
import id.selisih.fact.Claimant;
import id.selisih.fact.CountMode;
import id.selisih.fact.DateValue;
import id.selisih.fact.Edtf;
import id.selisih.fact.Ellipsis;
import id.selisih.fact.Fact;
import id.selisih.fact.Kind;
import id.selisih.fact.NameValue;
import id.selisih.fact.Named;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Property;
import id.selisih.fact.Quantity;
import id.selisih.fact.Question;
import id.selisih.fact.Status;
import id.selisih.fact.Subject;
import id.selisih.fact.Subjects;
import id.selisih.fact.TextValue;
import id.selisih.fact.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What things are called when people read of them. */
final class Labels {
  private static final int MOST_CLAUSES = 6;
  private static final int LONGEST_IN_SENTENCE = 90;
  private static final int MOST_OF_A_STATEMENT = 12;

  private final Subjects subjects;

  Labels(Subjects subjects) {
    this.subjects = subjects;
  }

  /** {@code Subject: property}. */
  String question(Question question) {
    return question(question.about(), question.property());
  }

  /** The question that a fact answers. */
  String question(Fact fact) {
    return question(fact.about(), fact.property());
  }

  private String question(String about, Property property) {
    return subjects.display(about) + ": " + property.display();
  }

  /** A value without its status and scope; an increment is {@code 8 more}. */
  String bare(Answer answer) {
    return answer.first().value() instanceof Quantity
        ? counted(answer, grouped(answer.display()))
        : value(answer.first().value(), answer.display());
  }

  /** The same for a sentence, which has room for the beginning and the end of a long text. */
  String term(Answer answer) {
    return answer.first().value() instanceof Quantity
        ? counted(answer, number(answer))
        : brief(answer.first().value(), answer.display());
  }

  private String brief(Value value, String written) {
    return value(
        value,
        value instanceof TextValue ? Ellipsis.inside(written, LONGEST_IN_SENTENCE) : written);
  }

  private static String counted(Answer answer, String number) {
    String unit = answer.key().unit();
    return counted(answer, number, unit.isEmpty() ? null : unit);
  }

  private static String counted(Answer answer, String number, @Nullable String unit) {
    boolean isMore =
        answer.key().count() == CountMode.ADDITIONAL
            && answer.first().property().count() != CountMode.ADDITIONAL;
    boolean isVague = number.chars().noneMatch(Character::isDigit);
    String joint = isVague ? " of " : " ";
    return number + (unit == null ? "" : joint + unit) + (isMore ? " more" : "");
  }

  /** The number of a quantity, in the words of a sentence, without its unit. */
  static String number(Answer answer) {
    return quoted(grouped(answer.display()));
  }

  /** A phrase of words in quotation marks, so that a list of such phrases is read as one. */
  static String quoted(String phrase) {
    return phrase.chars().anyMatch(Character::isLetter) ? "“" + phrase + "”" : phrase;
  }

  /** A name as articles spell it, where they do; of a place, too, that people call otherwise. */
  String spelling(Answer answer) {
    String shown = answer.display();
    return answer.first().value() instanceof Named named && shown.equals(named.subject())
        ? subjects.display(shown)
        : shown;
  }

  /** How a name is spelled: as it is shown, by each fact, and as the desk has declared it. */
  List<String> spellings(Answer answer) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(spelling(answer));
    for (Fact fact : answer.facts()) {
      spellings.add(own(fact));
      String id = fact.value() instanceof Named named ? named.subject() : null;
      Subject subject = id == null ? null : subjects.get(id);
      if (subject != null) {
        spellings.add(subject.display());
        spellings.addAll(subject.names());
      }
    }
    return List.copyOf(spellings);
  }

  /** The value of one fact, with its own phrase or spelling. */
  String own(Fact fact) {
    return value(fact.value(), fact.value().written());
  }

  /** The value of one fact, with its own phrase or spelling, unit and count. */
  String own(Fact fact, Answer answer) {
    return fact.value() instanceof Quantity ? counted(answer, own(fact)) : own(fact);
  }

  /** The value of one fact for a sentence. */
  String ownTerm(Fact fact) {
    return fact.value() instanceof Quantity
        ? quoted(own(fact))
        : brief(fact.value(), fact.value().written());
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
    // A name that is given by an id somewhere is shown as it is spelled, where it is.
    return value instanceof NameValue name && written.equals(name.subject())
        ? subjects.display(written)
        : value instanceof TextValue ? "“" + written + "”" : written;
  }

  /** A value with what it covers, where that is not the plain case. */
  String value(Answer answer) {
    return bare(answer) + context(answer);
  }

  /** A quantity with the unit that it counts, its own or its property's, and what it covers. */
  static String measured(Answer answer) {
    return counted(answer, number(answer), answer.first().context().unit()) + context(answer);
  }

  /** The same for a sentence. */
  String termInContext(Answer answer) {
    return term(answer) + context(answer);
  }

  /** Its status and what a value covers, in brackets behind a space; empty in the plain case. */
  static String context(Answer answer) {
    List<String> context = new ArrayList<>();
    if (answer.key().status() != Status.DONE) {
      context.add(answer.key().status().key());
    }
    context.addAll(coverage(answer));
    return inBrackets(context);
  }

  /** What a value covers, in brackets behind a space; empty in the plain case. */
  static String covering(Answer answer) {
    return inBrackets(coverage(answer));
  }

  private static String inBrackets(List<String> items) {
    return items.isEmpty() ? "" : " (" + String.join(", ", items) + ")";
  }

  private static List<String> coverage(Answer answer) {
    List<String> coverage = new ArrayList<>();
    CountMode count = answer.key().count();
    Property property = answer.first().property();
    boolean isOwn = property.kind() == Kind.QUANTITY && count != property.count();
    if (isOwn && count != CountMode.ADDITIONAL) {
      coverage.add(count.key());
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
        : list(
            distinct(fact.claim().claimants().stream().map(this::claimant)), MOST_OF_A_STATEMENT);
  }

  String claimant(Claimant claimant) {
    return claimant.subject() != null ? subjects.display(claimant.subject()) : claimant.written();
  }

  /** Whom a claimant that is a subject speaks for; itself where that is nobody else. */
  String voice(Claimant claimant) {
    String voice = claimant.voice();
    return voice == null ? claimant.written() : subjects.display(voice);
  }

  /** Who passed a claim on, as people call them. */
  String relay(String name) {
    return claimant(credited(name));
  }

  /** Who is meant by the name of one who passed a claim on, or is credited. */
  Claimant credited(String name) {
    return subjects.claimant(name);
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

  /**
   * A phrase with the digits of its numbers grouped as English groups them; those behind a decimal
   * mark never are.
   */
  static String grouped(String phrase) {
    StringBuilder out = null;
    int from = 0; // of the digits that are not taken over yet
    for (int at = 0; at < phrase.length(); at++) {
      if (!isDigit(phrase, at)) {
        continue;
      }
      int end = at + 1;
      while (isDigit(phrase, end)) {
        end++;
      }
      boolean isDecimals = at > 0 && phrase.charAt(at - 1) == '.';
      if (end - at > 3 && !isDecimals) {
        out = out == null ? new StringBuilder(phrase.length() + 8) : out;
        for (int group = at + (end - at - 1) % 3 + 1; group < end; group += 3) {
          out.append(phrase, from, group).append(',');
          from = group;
        }
      }
      at = end;
    }
    return out == null ? phrase : out.append(phrase, from, phrase.length()).toString();
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
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

  /** {@code a, b and c}, cut after so many with a word on how many others there are. */
  static String list(List<String> items, int most) {
    if (items.size() <= most) {
      return list(items);
    }
    List<String> cut = new ArrayList<>(items.subList(0, most - 1));
    cut.add(grouped(String.valueOf(items.size() - most + 1)) + " others");
    return list(cut);
  }

  /** Clauses in one line, each once, cut after six with a word on how many more there are. */
  static String clauses(Stream<String> clauses) {
    return clauses(distinct(clauses), MOST_CLAUSES);
  }

  /** The same, cut after so many. */
  static String clauses(List<String> all, int most) {
    return all.size() <= most
        ? String.join("; ", all)
        : String.join("; ", all.subList(0, most))
            + "; and "
            + grouped(String.valueOf(all.size() - most))
            + " more";
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
