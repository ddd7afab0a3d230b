package id.selisih.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** A JSON object on a line of its own. */
public final class JsonLine {
  private JsonLine() {}

  /** The object with those fields, in their order, and the end of the line. */
  public static String of(Map<String, String> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, String> field : fields.entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything that is written to it", e);
    }
    return Visible.lines(text.toString()) + "\n";
  }
}
