package id.selisih.check;

import id.selisih.compare.Answer;
import id.selisih.compare.Judgement;
import id.selisih.fact.FactBase;
import id.selisih.fact.Question;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.finding.Severity;
import id.selisih.rule.Rule;
import id.selisih.rule.Rules;
import id.selisih.source.Loaded;
import id.selisih.source.Neighbours;
import id.selisih.watch.Stage;
import id.selisih.watch.Watch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs rules over what was loaded: judges each question once, then asks every rule. */
public final class Check {
  private static final long UNKNOWN = -1;

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::question, Comparator.nullsLast(Question.IN_ORDER))
          .thenComparing(Finding::rule)
          .thenComparing(Check::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Check::firstAnswer, Comparator.nullsFirst(Answer.BY_TIME_THEN_SIZE))
          .thenComparing(Finding::fingerprint);

  private final Terms terms;

  /** What a finding that is about no question is looked up by. */
  private static String name(Finding finding) {
    if (finding.detail() instanceof Detail.Similar similar) {
      return similar.name();
    }
    return finding.detail() instanceof Detail.Undeclared undeclared ? undeclared.name() : "";
  }

  private static @Nullable Answer firstAnswer(Finding finding) {
    return finding.question() == null ? null : finding.values().get(0).answer();
  }

  /**
   * A check that takes the rules as they are, and every review as holding for ever.
   *
   * @param rules the rules to ask
   */
  public Check(List<Rule> rules) {
    this(new Terms(rules, Map.of(), () -> LocalDate.MIN));
  }

  /** A check on the terms of a command line. */
  public Check(Terms terms) {
    this.terms = terms;
  }

  /** What the rules find in a loaded base while nobody watches. */
  public Outcome run(Loaded loaded) {
    return run(loaded, Watch.NOBODY);
  }

  /**
   * What the rules find in a loaded base.
   *
   * @param watch is told of the facts whose questions are judged, then of the rules that were asked
   */
  public Outcome run(Loaded loaded, Watch watch) {
    FactBase base = loaded.base();
    Asking asking = new Asking(base);
    List<Judgement> judgements = new ArrayList<>();
    List<Finding> asked = new ArrayList<>();
    asking.questions(terms.rules(), judgements, asked, watch);
    asked.addAll(asking.base(terms.rules(), watch));
    watch.begin(Stage.SORTING, UNKNOWN);
    Reviews reviews = new Reviews(base.reviews(), terms.today());
    List<Finding> found = new ArrayList<>(Overlaps.without(asked));
    found.replaceAll(reviews::marked);
    for (Rule rule : terms.rules()) {
      if (rule instanceof Rule.OnReview onReview && !base.reviews().isEmpty()) {
        found.addAll(
            reviews.check(
                onReview,
                fingerprints(found, judgements, asking),
                Neighbours.withUnread(loaded.files())));
      }
    }
    found.replaceAll(this::withChosenSeverity);
    found.sort(WORST_FIRST);
    return new Outcome(
        base,
        judgements,
        found,
        loaded.problems(),
        loaded.leftOut(),
        Rules.all().size() - terms.rules().size(),
        null,
        Set.of());
  }

  /** Of what was found, and of what would be found if every rule were asked. */
  private Set<String> fingerprints(List<Finding> found, List<Judgement> judgements, Asking asking) {
    List<Finding> all = new ArrayList<>(found);
    if (!Set.copyOf(terms.rules()).containsAll(Rules.all())) {
      List<Finding> asked = new ArrayList<>(asking.base(Rules.all(), Watch.NOBODY));
      judgements.forEach(judgement -> asked.addAll(asking.ask(Rules.all(), judgement)));
      all.addAll(Overlaps.without(asked));
    }
    return all.stream().map(Finding::fingerprint).collect(Collectors.toSet());
  }

  private Finding withChosenSeverity(Finding finding) {
    Severity chosen = terms.severities().get(finding.rule());
    return chosen == null ? finding : finding.as(chosen);
  }
}
