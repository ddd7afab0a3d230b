package id.selisih.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that the fact files of one run say. */
public final class FactBase {
  private final Subjects subjects;
  private final List<Article> articles;
  private final List<Fact> facts;
  private final List<Review> reviews;
  private final List<Question> questions;
  private final Map<String, Fact> factsById;

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
    record Key(String about, String property) {}
    Map<Key, List<Fact>> byQuestion = new HashMap<>();
    for (Fact fact : facts) {
      byQuestion
          .computeIfAbsent(new Key(fact.about(), fact.property().id()), key -> new ArrayList<>(4))
          .add(fact);
    }
    return byQuestion.values().stream()
        .map(answers -> new Question(answers.get(0).about(), answers.get(0).property(), answers))
        .sorted(Question.IN_ORDER)
        .toList();
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

  /** The fact with that id; null where there is none, or where it had a problem. */
  public @Nullable Fact fact(String id) {
    return factsById.get(id);
  }
}
