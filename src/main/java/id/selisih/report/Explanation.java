package id.selisih.report;

import id.selisih.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that is said of a finding beside its message.
 *
 * @param name what sort of thing: {@code part}, {@code against}, a cause, {@code suspicion}, {@code
 *     suggestion}, {@code to settle}
 * @param text a sentence without a full stop
 */
record Explanation(String name, String text) {
  /** How much of the question is shown: the same for all findings of a question. */
  static final String PART = "part";

  static final String TO_SETTLE = "to settle";

  /** Which other facts a finding is about. */
  static final String AGAINST = "against";

  /**
   * How much of the question is shown, which other facts it is about, why the values differ, what
   * may have gone wrong, what would settle it.
   */
  static List<Explanation> of(Finding finding, Wording wording) {
    List<Explanation> all = new ArrayList<>();
    LeftOut leftOut = wording.leftOut(finding);
    if (leftOut != null) {
      all.add(new Explanation(PART, leftOut.sentence()));
    }
    String against = wording.hints().against(finding);
    if (!against.isEmpty()) {
      all.add(new Explanation(AGAINST, against));
    }
    wording
        .reasons()
        .all(finding)
        .forEach((cause, text) -> all.add(new Explanation(cause.key(), text)));
    wording
        .hints()
        .firstSuspicions(finding)
        .forEach(text -> all.add(new Explanation("suspicion", text)));
    wording
        .hints()
        .suggestions(finding)
        .forEach(text -> all.add(new Explanation("suggestion", text)));
    String settle = wording.hints().settle(finding);
    if (!settle.isEmpty()) {
      all.add(new Explanation(TO_SETTLE, settle));
    }
    return all;
  }

  /** The same of a further finding of a question, of which it has been said how much is shown. */
  static List<Explanation> ofFurther(Finding finding, Wording wording) {
    return of(finding, wording).stream().filter(said -> !said.name().equals(PART)).toList();
  }

  /** All of it, a line each, and the fingerprint at the end. */
  static String lines(Finding finding, Wording wording) {
    return of(finding, wording).stream()
            .map(said -> said.line() + "\n")
            .collect(Collectors.joining())
        + "fingerprint: "
        + finding.fingerprint();
  }

  /** {@code name: text}. */
  String line() {
    return Visible.line(name + ": " + text);
  }
}
