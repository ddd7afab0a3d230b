package id.selisih.report;

import id.selisih.compare.Answer;
import id.selisih.fact.Claimant;
import id.selisih.fact.CountMode;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Kind;
import id.selisih.fact.Quantity;
import id.selisih.fact.Question;
import id.selisih.fact.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says who gives which value, as a newspaper could print it. */
final class Attribution {
  /** Of more than so many values nobody prints who gives each. */
  private static final int MOST_PARTS = 20;

  private final Labels labels;

  /** Who is quoted, by whom it is for the comparison, in the first spelling. */
  private final Map<String, String> names = new HashMap<>();

  Attribution(Labels labels) {
    this.labels = labels;
  }

  /**
   * Who says what, in one sentence that could go to print. What was corrected is not said again,
   * but by its correction.
   *
   * @param misread facts that nobody is to be quoted with, since their articles print something
   *     else
   * @return empty where no other fact is left
   */
  String of(Question question, List<Answer> answers, Set<Fact> misread) {
    Map<String, Fact> corrected = corrected(answers, misread);
    List<Answer> quoted = new ArrayList<>();
    for (Answer answer : answers) {
      List<Fact> facts =
          answer.facts().stream()
              .filter(fact -> !misread.contains(fact) && corrected.get(fact.id()) != fact)
              .toList();
      if (!facts.isEmpty()) {
        quoted.add(new Answer(answer.key(), facts));
      }
    }
    boolean mayBeSeveral = question.property().many() || question.kind() == Kind.TEXT;
    Set<Statement> twice = mayBeSeveral ? Set.of() : twice(quoted);
    List<String> parts = new ArrayList<>();
    for (Answer answer : quoted) {
      parts.addAll(attributions(answer, corrected, twice));
    }
    if (parts.isEmpty()) {
      return "";
    }
    // A yes or no means nothing without its question.
    String asked = question.kind() == Kind.YES_NO ? labels.question(question) + " – " : "";
    return Wording.sentence(Wording.capital(asked + Labels.clauses(parts, MOST_PARTS)));
  }

  /**
   * Who is quoted.
   *
   * @param outlet who reports it, where others report another value of the statement; else empty
   */
  private record Source(String name, String outlet) {}

  /** What a source says at a time of one thing, however it is reported. */
  private record Statement(
      String source, @Nullable Edtf time, Status status, String scope, CountMode count) {}

  private Statement statement(Fact fact, Answer.Key key) {
    return new Statement(source(fact), fact.time(), key.status(), key.scope(), key.count());
  }

  /** The statements that are reported with several values: who reports them has to be said. */
  private Set<Statement> twice(List<Answer> answers) {
    Set<Statement> once = new HashSet<>();
    Set<Statement> twice = new HashSet<>();
    for (Answer answer : answers) {
      Set<Statement> ofOne = new HashSet<>();
      answer.facts().stream()
          .filter(fact -> !fact.claim().isEstablished())
          .forEach(fact -> ofOne.add(statement(fact, answer.key())));
      for (Statement statement : ofOne) {
        if (!once.add(statement)) {
          twice.add(statement);
        }
      }
    }
    return twice;
  }

  /** By their ids, the facts that others correct which are to be quoted. */
  private static Map<String, Fact> corrected(List<Answer> answers, Set<Fact> misread) {
    Set<String> revised = new HashSet<>();
    Map<String, Fact> corrected = new HashMap<>();
    for (Answer answer : answers) {
      for (Fact fact : answer.facts()) {
        if (fact.relations().revises() != null && !misread.contains(fact)) {
          revised.add(fact.relations().revises());
        }
        if (fact.id() != null) {
          corrected.put(fact.id(), fact);
        }
      }
    }
    corrected.keySet().retainAll(revised);
    return corrected;
  }

  /** One for each phrase: nobody is to be quoted with 1,500 who said about 1,500. */
  private List<String> attributions(
      Answer answer, Map<String, Fact> corrected, Set<Statement> twice) {
    Map<Source, List<Fact>> bySource = new LinkedHashMap<>();
    for (Fact fact : answer.facts()) {
      boolean isTwice = twice.contains(statement(fact, answer.key()));
      String name = source(fact);
      String outlet = Labels.source(fact.article());
      Source source = new Source(name, isTwice && !outlet.equals(name) ? outlet : "");
      bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(fact);
    }
    Map<String, Map<Source, List<Fact>>> byPhrase = new LinkedHashMap<>();
    String whole = labels.value(answer);
    String context = Labels.context(answer);
    bySource.forEach(
        (source, facts) -> {
          String own = phrase(facts, answer);
          byPhrase
              .computeIfAbsent(own == null ? whole : own + context, key -> new LinkedHashMap<>())
              .put(source, facts);
        });
    List<String> parts = new ArrayList<>();
    byPhrase.forEach((phrase, sources) -> parts.add(attribution(phrase, sources, corrected)));
    return parts;
  }

  private String source(Fact fact) {
    if (fact.claim().isEstablished()) {
      return Labels.source(fact.article());
    }
    String who =
        fact.claim().claimants().stream()
            .map(one -> one.fold() == null ? one.subject() : one.fold().ring())
            .collect(Collectors.joining("\t"));
    return names.computeIfAbsent(who, w -> labels.says(fact));
  }

  /** Whom each source speaks for, where that is also another's: the two are no two sources. */
  private Map<Source, String> shared(Map<Source, List<Fact>> sources) {
    Map<Source, String> voices = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    sources.forEach(
        (source, facts) -> {
          List<Claimant> claimants = facts.get(0).claim().claimants();
          if (claimants.size() == 1) {
            String voice = labels.voice(claimants.get(0));
            times.merge(voice, 1, Integer::sum);
            if (!voice.equals(source.name())) {
              voices.put(source, voice);
            }
          }
        });
    Map<Source, String> shared = new HashMap<>();
    voices.forEach(
        (source, voice) -> {
          if (times.getOrDefault(voice, 0) > 1) {
            shared.put(source, " for " + voice);
          }
        });
    return shared;
  }

  /** The phrase of one source for a figure; null where it has several. */
  private @Nullable String phrase(List<Fact> facts, Answer answer) {
    Set<String> own = new HashSet<>();
    facts.forEach(fact -> own.add(fact.value().written()));
    boolean isHedged = facts.get(0).value() instanceof Quantity && own.size() == 1;
    return isHedged ? labels.own(facts.get(0), answer) : null;
  }

  private String attribution(
      String value, Map<Source, List<Fact>> sources, Map<String, Fact> corrected) {
    Map<Source, String> shared = shared(sources);
    List<String> who = new ArrayList<>();
    sources.forEach(
        (source, facts) -> {
          List<String> said =
              Labels.distinct(
                  facts.stream()
                      .map(Fact::time)
                      .filter(Objects::nonNull)
                      .map(time -> DateWords.full(Objects.requireNonNull(time))));
          List<String> beside =
              Labels.distinct(
                  facts.stream()
                      .map(fact -> corrected.get(fact.relations().revises()))
                      .filter(Objects::nonNull)
                      .map(fact -> labels.ownTerm(Objects.requireNonNull(fact))));
          List<String> more = new ArrayList<>();
          more.addAll(said.isEmpty() ? List.of() : List.of(Labels.list(said)));
          more.addAll(beside.isEmpty() ? List.of() : List.of("correcting " + Labels.list(beside)));
          String outlet = source.outlet().isEmpty() ? "" : " in " + source.outlet();
          String speaker = source.name() + shared.getOrDefault(source, "") + outlet;
          who.add(speaker + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")"));
        });
    return value + " according to " + Labels.list(who);
  }
}
