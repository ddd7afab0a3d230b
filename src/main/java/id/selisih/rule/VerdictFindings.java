package id.selisih.rule;

import id.selisih.compare.Cause;
import id.selisih.compare.Comparison;
import id.selisih.compare.Judgement;
import id.selisih.compare.Judgement.Pair;
import id.selisih.compare.Need;
import id.selisih.compare.Suspicion;
import id.selisih.compare.Suspicions;
import id.selisih.compare.Verdict;
import id.selisih.fact.Fact;
import id.selisih.fact.Question;
import id.selisih.finding.Detail;
import id.selisih.finding.Evidence;
import id.selisih.finding.Finding;
import id.selisih.finding.Fingerprint;
import id.selisih.finding.Reason;
import id.selisih.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Gathers the pairs of a judgement that have one verdict into the one finding of its rule. */
final class VerdictFindings {
  private VerdictFindings() {}

  /** The pairs of a judgement whose comparison is as the rule wants it. */
  static List<Pair> pairs(Judgement judgement, Predicate<Comparison> wanted) {
    if (judgement.pairs().isEmpty()) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : judgement.pairs()) {
      if (wanted.test(pair.comparison())) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /**
   * The finding of a verdict rule, or none where no pair is its own.
   *
   * @param pairs the pairs of the judgement that the rule is about
   */
  static List<Finding> of(RuleDoc doc, Severity severity, Judgement judgement, List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    Set<Fact> parties = new HashSet<>();
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (Pair pair : pairs) {
      parties.addAll(pair.one());
      parties.addAll(pair.two());
      needs.addAll(pair.comparison().needs());
    }
    List<Evidence> values = Evidence.among(judgement.shown(), parties);
    Map<Fact, Integer> index = index(values);
    return List.of(
        new Finding(
            doc.id(),
            severity,
            judgement.question(),
            values,
            Evidence.besides(judgement.shown(), parties),
            reasons(pairs, index),
            needs,
            suspicions(pairs, judgement.question(), values, index),
            new Detail.Differing(pairs.get(0).comparison().verdict()),
            Fingerprint.of(doc.id(), judgement.question(), identity(judgement, values))));
  }

  /**
   * The values that tell a finding from others. Which of a question's values are paired where there
   * are too many can hang on who gives them: all of its values do not.
   */
  private static List<Evidence> identity(Judgement judgement, List<Evidence> values) {
    return judgement.isPartial()
        ? judgement.answers().stream().map(Evidence::new).toList()
        : values;
  }

  private static List<Reason> reasons(List<Pair> pairs, Map<Fact, Integer> index) {
    Map<Reason, List<Pair>> alike = new TreeMap<>();
    for (Pair pair : pairs) {
      int one = index.getOrDefault(pair.one().get(0), 0);
      int two = index.getOrDefault(pair.two().get(0), 0);
      Pair inOrder = one <= two ? pair : pair.turned();
      for (Cause cause : pair.comparison().causes()) {
        alike
            .computeIfAbsent(
                new Reason(cause, Math.min(one, two), Math.max(one, two), List.of()),
                reason -> new ArrayList<>(1))
            .add(inOrder);
      }
    }
    List<Reason> reasons = new ArrayList<>(alike.size());
    alike.forEach((r, of) -> reasons.add(new Reason(r.cause(), r.one(), r.two(), of)));
    return reasons;
  }

  private static Map<Fact, Integer> index(List<Evidence> values) {
    Map<Fact, Integer> index = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      for (Fact fact : values.get(i).facts()) {
        index.put(fact, i);
      }
    }
    return index;
  }

  /** What may have gone wrong in a conflict or dispute, each kind once for a pair of values. */
  private static List<Suspicion> suspicions(
      List<Pair> pairs, Question question, List<Evidence> values, Map<Fact, Integer> index) {
    if (pairs.get(0).comparison().verdict().compareTo(Verdict.DISPUTE) < 0) {
      return List.of();
    }
    Map<List<Object>, Suspicion> found = new LinkedHashMap<>();
    Suspicions suspicions = new Suspicions(question);
    for (Pair pair : pairs) {
      Fact one = pair.one().get(0);
      Fact two = pair.two().get(0);
      boolean inOrder = index.getOrDefault(one, 0) <= index.getOrDefault(two, 0);
      for (Suspicion suspicion : suspicions.of(inOrder ? one : two, inOrder ? two : one)) {
        Set<String> about = new TreeSet<>();
        about.add(canonical(suspicion.one(), values, index));
        // One with a witness is about a single value.
        if (suspicion.witness() == null) {
          about.add(canonical(suspicion.two(), values, index));
        }
        found.putIfAbsent(List.of(suspicion.kind(), about), suspicion);
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing(Suspicion::kind)
                .thenComparing(s -> index.getOrDefault(s.one(), 0))
                .thenComparing(s -> index.getOrDefault(s.two(), 0)))
        .toList();
  }

  /** One text for all spellings of a value, in whatever context. */
  private static String canonical(Fact fact, List<Evidence> values, Map<Fact, Integer> index) {
    Evidence value = values.get(index.getOrDefault(fact, 0));
    return value.answer().first().value().canonical();
  }
}
