package id.selisih.rule;

import id.selisih.finding.Severity;

/**
 * The one description of a rule, from which everything else that describes it is made.
 *
 * @param id what it is called
 * @param severity how much its findings matter, unless a finding says otherwise
 * @param summary what it finds, in one sentence without a full stop
 * @param why why that matters and what to do, in a few sentences
 * @param flagged a fact file that it flags
 * @param passed a like file that it does not flag
 */
public record RuleDoc(
    String id, Severity severity, String summary, String why, String flagged, String passed) {}
