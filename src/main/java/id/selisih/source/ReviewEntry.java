package id.selisih.source;

import id.selisih.fact.Edtf;
import id.selisih.fact.Review;
import java.util.ArrayList;
import java.util.List;

/** An entry of {@code reviewed} as it is written into a fact file. */
final class ReviewEntry {
  private ReviewEntry() {}

  /** Its keys and values, each on one line in the notation of YAML. */
  static List<String> fields(Review review) {
    List<String> fields = new ArrayList<>();
    fields.add("discrepancy: " + quoted(review.discrepancy()));
    fields.add("because: " + quoted(review.because()));
    if (review.by() != null) {
      fields.add("by: " + quoted(review.by()));
    }
    if (review.on() != null) {
      fields.add("on: " + quoted(review.on()));
    }
    Edtf until = review.until();
    if (until != null) {
      fields.add("until: " + until.text());
    }
    return fields;
  }

  /** In double quotes, in which YAML can say every text on one line. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c == '\n') {
                quoted.append("\\n");
              } else if (c == '\t') {
                quoted.append("\\t");
              } else if (isPlain(c)) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
              }
            });
    return quoted.append('"').toString();
  }

  /** No control, format or line separator, which would be unseen, and no unassigned half. */
  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
