package id.selisih.finding;

import id.selisih.compare.Need;
import id.selisih.compare.Suspicion;
import id.selisih.fact.Fact;
import id.selisih.fact.Question;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found.
 *
 * @param rule id of the rule
 * @param severity how much it matters
 * @param question the question that it is about; null where it is about none
 * @param values the values that are parties to it, by time, then size
 * @param others what else the question holds
 * @param reasons why the values differ; empty for rules on one fact
 * @param needs what would decide
 * @param suspicions what may have gone wrong
 * @param detail what else the message needs
 * @param fingerprint what stays the same as long as the finding does
 */
public record Finding(
    String rule,
    Severity severity,
    @Nullable Question question,
    List<Evidence> values,
    List<Evidence> others,
    List<Reason> reasons,
    Set<Need> needs,
    List<Suspicion> suspicions,
    Detail detail,
    String fingerprint) {

  /** Copies the lists. */
  public Finding {
    values = List.copyOf(values);
    others = List.copyOf(others);
    reasons = List.copyOf(reasons);
    suspicions = List.copyOf(suspicions);
  }

  /** The fact that it is shown at: the first that is a party to it. */
  public Fact first() {
    return values.get(0).facts().get(0);
  }
}
