package id.selisih.cli;

import id.selisih.fact.Edtf;
import id.selisih.fact.Hedge;
import id.selisih.fact.Quantity;
import id.selisih.reading.Figure;
import id.selisih.reading.PrintedDate;
import id.selisih.reading.Reading;
import id.selisih.reading.Readings;
import id.selisih.report.JsonLine;
import id.selisih.report.Visible;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was understood of a printed text. */
final class Understood {
  private final String language;
  private final @Nullable Edtf published;

  Understood(String language, @Nullable Edtf published) {
    this.language = language;
    this.published = published;
  }

  /** One JSON object on a line of its own. */
  String json(String printed) {
    return JsonLine.of(fields(printed));
  }

  /** The text, and under it a line for each piece. */
  String text(String printed) {
    StringBuilder lines = new StringBuilder(Visible.line(printed)).append('\n');
    fields(printed)
        .forEach(
            (name, value) ->
                lines.append(String.format("  %-10s %s\n", name, Visible.line(value))));
    return lines.toString();
  }

  private Map<String, String> fields(String printed) {
    Reading<Figure> figure = Readings.quantity(printed, language);
    Reading<PrintedDate> date = Readings.date(printed, language, published);
    Map<String, String> fields = new LinkedHashMap<>();
    if (isDate(figure, date, printed)) {
      fields.put("kind", "date");
      date(date, fields);
    } else if (figure instanceof Reading.Nothing<Figure>) {
      fields.put("kind", "text");
      fields.put("text", "");
      fields.put("why", "no figure and no date is found in it");
    } else {
      fields.put("kind", "quantity");
      figure(figure, fields);
    }
    fields.put("language", language);
    return fields;
  }

  /** A year alone is a figure; words that only a date has make it one. */
  private static boolean isDate(Reading<Figure> figure, Reading<PrintedDate> date, String printed) {
    if (date instanceof Reading.Whole<PrintedDate> whole) {
      return !(figure instanceof Reading.Whole<Figure> number)
          || (whole.text().contains(number.text()) && !whole.text().equals(printed.strip()));
    }
    return date instanceof Reading.Stopped<PrintedDate>
        && figure instanceof Reading.Nothing<Figure>;
  }

  private static void figure(Reading<Figure> reading, Map<String, String> fields) {
    if (reading instanceof Reading.Whole<Figure> whole) {
      Quantity quantity = whole.value().quantity();
      fields.put("value", quantity.written());
      fields.put("text", whole.text());
      boolean isHedged = quantity.number() != null && quantity.second() == null;
      if (isHedged && quantity.hedge() != Hedge.EXACTLY) {
        fields.put("hedge", quantity.hedge().key());
      }
      if (quantity.number() != null) {
        fields.put("number", quantity.number().toPlainString());
      }
      if (quantity.second() != null) {
        fields.put("second", quantity.second().toPlainString());
      }
      if (!whole.value().foreign().isEmpty()) {
        fields.put("foreign", whole.value().foreign());
      }
      if (whole.value().other() != null) {
        fields.put("or", whole.value().other().written());
        fields.put("why", "its mark may group thousands or begin decimals");
      }
    } else {
      stopped(reading, fields);
    }
  }

  private static void date(Reading<PrintedDate> reading, Map<String, String> fields) {
    if (!(reading instanceof Reading.Whole<PrintedDate> whole)) {
      stopped(reading, fields);
      return;
    }
    Edtf date = whole.value().date();
    if (date != null) {
      fields.put("value", date.text());
    }
    fields.put("text", whole.text());
    if (!whole.value().others().isEmpty()) {
      fields.put(
          "or",
          whole.value().others().stream().map(Edtf::text).collect(Collectors.joining(" or ")));
    }
    String why = why(whole.value());
    if (!why.isEmpty()) {
      fields.put("why", why);
    }
  }

  /** What a date rests on that is not printed whole; empty for one that is. */
  private static String why(PrintedDate date) {
    if (date.date() == null) {
      return "the year is not printed, and the publication does not tell it";
    }
    return switch (date.source()) {
      case PRINTED -> "";
      case COUNTED -> "counted from the publication";
      case NEAREST ->
          date.others().isEmpty()
              ? "the nearest that is not after the publication"
              : "the year is not printed";
      case WEEKDAY -> "the nearest that is not after the publication; the week is not printed";
    };
  }

  private static void stopped(Reading<?> reading, Map<String, String> fields) {
    if (reading instanceof Reading.Stopped<?> stopped) {
      fields.put("text", stopped.read());
      fields.put("stopped", stopped.at());
      fields.put("why", stopped.why());
    }
  }
}
