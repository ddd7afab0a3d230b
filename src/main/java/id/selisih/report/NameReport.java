package id.selisih.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.selisih.compare.name.Level;
import id.selisih.compare.name.NameVerdict;
import id.selisih.compare.name.Piece;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Words the verdict on two names. */
public final class NameReport {
  private NameReport() {}

  /** The verdict as one line of JSON. */
  public static String json(String one, String two, NameVerdict verdict) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("a", one);
      json.writeStringField("b", two);
      json.writeStringField("verdict", verdict.level().key());
      json.writeBooleanField("alike", verdict.isAlike());
      json.writeArrayFieldStart("reasons");
      for (String reason : verdict.reasons()) {
        json.writeString(reason);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything that is written to it", e);
    }
    return Visible.lines(text.toString()) + "\n";
  }

  /** The verdict for people: level, what decided, the pieces side by side. */
  public static String text(String one, String two, NameVerdict verdict) {
    StringBuilder out = new StringBuilder();
    out.append(verdict.level().key())
        .append(verdict.isAlike() ? ", alike: " : ": ")
        .append(Visible.line(one))
        .append(" | ")
        .append(Visible.line(two))
        .append('\n');
    entry(out, "level", level(verdict.level()));
    verdict.reasons().forEach(reason -> entry(out, "by", reason));
    if (!verdict.table().isEmpty()) {
      entry(out, "table", verdict.table());
    }
    int first = width(verdict, true);
    int second = width(verdict, false);
    for (Piece piece : verdict.pieces()) {
      out.append("    ")
          .append(padded(piece.one(), first))
          .append("  ")
          .append(padded(piece.two(), second))
          .append("  ")
          .append(Visible.line(piece.how()))
          .append('\n');
    }
    return out.toString();
  }

  private static String level(Level level) {
    return switch (level) {
      case SAME -> "style";
      case SHORT -> "short form";
      case VARIANT -> "romanisation";
      case DIFFERENT -> "none: different names";
    };
  }

  private static void entry(StringBuilder out, String name, String text) {
    out.append("  = ").append(name).append(": ").append(Visible.line(text)).append('\n');
  }

  private static int width(NameVerdict verdict, boolean isFirst) {
    return verdict.pieces().stream()
        .mapToInt(piece -> Columns.width(Visible.line(isFirst ? piece.one() : piece.two())))
        .max()
        .orElse(0);
  }

  private static String padded(String text, int width) {
    String shown = Visible.line(text);
    return shown + " ".repeat(Math.max(0, width - Columns.width(shown)));
  }
}
