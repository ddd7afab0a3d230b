package id.selisih.report;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import id.selisih.fact.Review;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people have settled for one reason at one time.
 *
 * @param who who looked; empty where the review does not say
 * @param when when, and how long it counts; empty where the review says neither
 * @param why why
 * @param findings the findings that it settles
 */
record Settlement(String who, String when, String why, List<Finding> findings) {

  /** Every settlement of a run, in the order of the first finding of each. */
  static List<Settlement> all(Outcome outcome) {
    record Key(String who, String when, String why) {}
    Map<Key, List<Finding>> settled = new LinkedHashMap<>();
    for (Finding finding : outcome.reviewed()) {
      Review review = finding.review();
      if (review != null) {
        String who = review.by() == null ? "" : review.by();
        settled
            .computeIfAbsent(new Key(who, when(review), review.because()), k -> new ArrayList<>())
            .add(finding);
      }
    }
    return settled.entrySet().stream()
        .map(s -> new Settlement(s.getKey().who, s.getKey().when, s.getKey().why, s.getValue()))
        .toList();
  }

  /** Who and when, as a heading of the findings; what the reviews do not say is left out. */
  String heading() {
    List<String> parts = new ArrayList<>();
    if (!who.isEmpty()) {
      parts.add("by " + who);
    }
    if (!when.isEmpty()) {
      parts.add(when);
    }
    return parts.isEmpty() ? "by somebody" : String.join(", ", parts);
  }

  private static String when(Review review) {
    List<String> parts = new ArrayList<>();
    if (review.on() != null) {
      parts.add(day(review.on()));
    }
    if (review.until() != null) {
      parts.add("until " + DateWords.full(review.until()));
    }
    return String.join(", ", parts);
  }

  /** A day in words where it can be read; the format leaves it free. */
  private static String day(String written) {
    try {
      return DateWords.full(Edtf.parse(written));
    } catch (Malformed e) {
      return written;
    }
  }
}
