package id.selisih.check;

import id.selisih.finding.Severity;
import id.selisih.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a run is asked for.
 *
 * @param rules the rules to ask
 * @param severities the severities that somebody chose in place of the rules' own, by rule
 * @param today the day of the run, on which reviews may be over
 */
public record Terms(List<Rule> rules, Map<String, Severity> severities, Supplier<LocalDate> today) {
  /** Copies the collections. */
  public Terms {
    rules = List.copyOf(rules);
    severities = Map.copyOf(severities);
  }
}
