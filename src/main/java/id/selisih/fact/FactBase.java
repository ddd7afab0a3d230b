package id.selisih.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that the fact files of one run say. */
public final class FactBase {
  private static final int MOST_CORRECTIONS = 100;

  private final Subjects subjects;
  private final List<Article> articles;
  private final List<Fact> facts;
  private final List<Review> reviews;
  private final List<Question> questions;
  private final Map<String, Fact> factsById;

  /** Which articles give a name; worked out once it is asked for, by whichever thread. */
  private final Lazy<Map<String, Set<String>>> naming = new Lazy<>(this::naming);

  /**
   * A base.
   *
   * @param subjects the declared subjects
   * @param articles the articles, each once
   * @param facts the facts that have no problem
   * @param reviews the discrepancies that a person has looked at
   */
  public FactBase(
      Subjects subjects,
      Collection<Article> articles,
      Collection<Fact> facts,
      Collection<Review> reviews) {
    this.subjects = subjects;
    this.articles = List.copyOf(articles);
    this.facts = List.copyOf(facts);
    this.reviews = List.copyOf(reviews);
    this.questions = questions(this.facts);
    this.factsById = new HashMap<>();
    for (Fact fact : facts) {
      if (fact.id() != null) {
        factsById.put(fact.id(), fact);
      }
    }
  }

  private static List<Question> questions(List<Fact> facts) {
    Map<String, Map<String, List<Fact>>> bySubject = new HashMap<>();
    for (Fact fact : facts) {
      bySubject
          .computeIfAbsent(fact.about(), about -> new TreeMap<>())
          .computeIfAbsent(fact.property().id(), property -> new ArrayList<>(4))
          .add(fact);
    }
    List<String> subjects = new ArrayList<>(bySubject.keySet());
    Collections.sort(subjects);
    List<Question> questions = new ArrayList<>(subjects.size());
    for (String about : subjects) {
      for (List<Fact> answers : bySubject.getOrDefault(about, Map.of()).values()) {
        questions.add(new Question(about, answers.get(0).property(), answers));
      }
    }
    return Collections.unmodifiableList(questions);
  }

  /** The declared subjects. */
  public Subjects subjects() {
    return subjects;
  }

  /** The articles, each once. */
  public List<Article> articles() {
    return articles;
  }

  /** The facts that have no problem, in the order of the files. */
  public List<Fact> facts() {
    return facts;
  }

  /** The discrepancies that a person has looked at. */
  public List<Review> reviews() {
    return reviews;
  }

  /** The facts by what they answer, in the order of {@link Question#IN_ORDER}. */
  public List<Question> questions() {
    return questions;
  }

  /**
   * The ids of the articles that give a name, of a place too, as a value.
   *
   * @param canonical the canonical text of the name
   */
  public Set<String> articlesNaming(String canonical) {
    return naming.get().getOrDefault(canonical, Set.of());
  }

  private Map<String, Set<String>> naming() {
    Map<String, Set<String>> naming = new HashMap<>();
    for (Fact fact : facts) {
      if (fact.value() instanceof Named name) {
        naming.computeIfAbsent(name.canonical(), n -> new HashSet<>()).add(fact.article().id());
      }
    }
    return naming;
  }

  /**
   * Whether one fact corrects the other by {@code revises}, itself or through what it corrects.
   * Longer lines than 100 corrections are not followed.
   */
  public boolean corrects(Fact one, Fact two) {
    String id = two.id();
    Fact at = id == null ? null : one;
    for (int step = 0; at != null && step < MOST_CORRECTIONS; step++) {
      String revised = at.relations().revises();
      if (revised != null && revised.equals(id)) {
        return true;
      }
      at = revised == null ? null : factsById.get(revised);
    }
    return false;
  }

  /** The fact with that id; null where there is none, or where it had a problem. */
  public @Nullable Fact fact(String id) {
    return factsById.get(id);
  }
}
