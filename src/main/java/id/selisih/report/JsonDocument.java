package id.selisih.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A JSON text, laid out the same way in every format that is one. */
final class JsonDocument {
  private JsonDocument() {}

  /** Writes what stands in a document. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** The document, ending in a line break. */
  static String of(Content content) {
    // Grows by pieces: a report of a hundred thousand findings is too long to be copied about.
    SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler());
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withSeparators(separators);
    try {
      try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
        json.setPrettyPrinter(printer);
        content.write(json);
        json.writeRaw('\n');
      }
      // JSON itself lets these through; within its strings an escape means the same.
      return Visible.lines(text.getAndClear());
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything that is written to it", e);
    }
  }
}
