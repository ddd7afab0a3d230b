package id.selisih.source;

import id.selisih.fact.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the fact files of a run hold, read but not yet understood. */
final class Draft {
  /** Ends the message of a problem that ends the reading of a file. */
  static final String CUT_SHORT = "; nothing from here on was read";

  final List<Entry> properties = new ArrayList<>();
  final List<Entry> subjects = new ArrayList<>();
  final List<Entry> articles = new ArrayList<>();
  final List<Entry> facts = new ArrayList<>();
  final List<Entry> reviews = new ArrayList<>();
  final Problems problems = new Problems();
  final Texts texts = new Texts();

  /** The files in which articles have their texts. */
  final Set<Path> articleTexts = new HashSet<>();

  /** Ids of facts that could not be taken in, so that they are not said to be missing. */
  final Set<String> lostFacts = new HashSet<>();

  /** How many facts had a problem and are not among {@link #facts}. */
  int leftOut;

  private final Set<String> unfinished = new TreeSet<>();

  /** Adds what another holds behind this. */
  void addAll(Draft other) {
    properties.addAll(other.properties);
    subjects.addAll(other.subjects);
    articles.addAll(other.articles);
    facts.addAll(other.facts);
    reviews.addAll(other.reviews);
    problems.addAll(other.problems);
    lostFacts.addAll(other.lostFacts);
    leftOut += other.leftOut;
    unfinished.addAll(other.unfinished);
  }

  /** Reports what ends the reading of a file. */
  void end(Problem problem) {
    unfinished.add(problem.origin().file());
    Entry last = facts.isEmpty() ? null : facts.get(facts.size() - 1);
    if (last == null || !last.origin().file().equals(problem.origin().file())) {
      problems.add(problem);
      return;
    }
    last.endsAt(problem.origin().line());
    int line = last.origin().line();
    String cut = last.isComplete() ? "" : ", nor the fact that begins in line " + line;
    problems.add(problem.origin(), problem.message() + cut, problem.suggestion());
  }

  /**
   * How to mend a reference to nothing: by the nearest id, or first of all by mending the files in
   * which the id may stand unread.
   */
  @Nullable String mend(@Nullable String nearest) {
    return nearest != null || unfinished.isEmpty()
        ? nearest
        : "mend " + String.join(", ", unfinished) + " first, of which a part was not read";
  }
}
