package id.selisih.report;

import static java.util.stream.Collectors.joining;

import id.selisih.fact.Article;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Passage;
import id.selisih.fact.Quantity;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said of findings about printed words. */
final class PrintedWording {
  private static final int MOST_LINES = 5;

  private PrintedWording() {}

  /** Whether the finding is one of these. */
  static boolean covers(Detail detail) {
    return detail instanceof Detail.PrintedFigure
        || detail instanceof Detail.PrintedDate
        || detail instanceof Detail.PrintedName
        || detail instanceof Detail.QuoteMissing
        || detail instanceof Detail.ForeignMarks
        || detail instanceof Detail.UnknownLanguage;
  }

  static String statement(Finding finding) {
    Fact fact = finding.first();
    Detail detail = finding.detail();
    if (detail instanceof Detail.PrintedFigure figure) {
      if (figure.slip() == Detail.Slip.UNIT) {
        return "“"
            + fact.printed()
            + "” prints “"
            + figure.unit()
            + "”, but the unit is `"
            + fact.context().unit()
            + "`";
      }
      String other = figure.other() == null ? "" : " or " + code(figure.other());
      return reads(fact, code(figure.read()) + other, slip(figure));
    }
    if (detail instanceof Detail.PrintedDate date) {
      String year =
          date.published() == null
              ? date.read() == null ? ", whatever the year" : ""
              : !date.isYearTaken()
                  ? " (counted from the publication on " + DateWords.full(date.published()) + ")"
                  : " (the year is not printed; it was taken from the publication on "
                      + DateWords.full(date.published())
                      + ")";
      return "“"
          + fact.printed()
          + "” says "
          + day(date)
          + year
          + ", but the value is "
          + value(fact);
    }
    if (detail instanceof Detail.QuoteMissing quote) {
      return missing(quote, fact);
    }
    if (detail instanceof Detail.ForeignMarks marks) {
      return "`"
          + marks.digits()
          + "` in "
          + fact.article().id()
          + " groups digits with a mark that "
          + language(fact.article())
          + " uses otherwise; it was read as `"
          + marks.number().written()
          + "`";
    }
    if (detail instanceof Detail.UnknownLanguage unknown) {
      return "what `"
          + fact.article().id()
          + "` prints is not read: the language `"
          + unknown.language()
          + "` is not known";
    }
    return "“"
        + fact.printed()
        + "” is another name, or another form of it, than the value, "
        + value(fact);
  }

  private static String reads(Fact fact, String read, String slip) {
    return "“" + fact.printed() + "” says " + read + ", but the value is " + value(fact) + slip;
  }

  private static String missing(Detail.QuoteMissing quote, Fact fact) {
    String file = String.valueOf(fact.article().text());
    if (quote.elsewhere().isEmpty()) {
      return "“"
          + quote.printed()
          + "” does not occur in the article's text, "
          + file
          + (quote.nearest() == null ? "" : "; " + nearest(quote.nearest()));
    }
    List<String> lines = quote.elsewhere().stream().map(String::valueOf).toList();
    return "“"
        + quote.printed()
        + "” does not stand on line "
        + quote.line()
        + " of "
        + file
        + (lines.size() == 1 ? ", but on line " : ", but on lines ")
        + Labels.list(lines, MOST_LINES);
  }

  private static String nearest(Passage passage) {
    return "nearest is “" + passage.words() + "” on line " + passage.line();
  }

  private static String code(Quantity quantity) {
    return "`" + quantity.written() + "`";
  }

  private static String value(Fact fact) {
    return "`" + fact.value().written() + "`";
  }

  private static String slip(Detail.PrintedFigure figure) {
    return switch (figure.slip()) {
      case NONE, UNIT -> "";
      case THOUSAND ->
          ": a factor of 1,000, as when a mark that groups digits is taken for a decimal mark,"
              + " or a “thousand” is lost";
      case HEDGE_LOST -> ": the hedge “" + hedge(figure.read()) + "” was lost";
      case HEDGE_CHANGED ->
          figure.read().hedge().key().isEmpty()
              ? ": no hedge is printed"
              : ": the hedge is “" + hedge(figure.read()) + "”";
    };
  }

  private static String hedge(Quantity quantity) {
    return quantity.hedge().key();
  }

  private static String day(Detail.PrintedDate date) {
    Edtf read = date.read();
    Month month = date.month();
    String others =
        date.others().stream().map(other -> " or " + DateWords.full(other)).collect(joining());
    return read != null || month == null
        ? read == null ? "another day" : DateWords.full(read) + others
        : (date.day() == 0 ? "" : date.day() + " ") + DateWords.name(month);
  }

  private static String language(Article article) {
    String tag = article.language();
    return tag == null
        ? "the language"
        : switch (Locale.forLanguageTag(tag).getLanguage()) {
          // Those that can be read; for the others the JDK starts its locale data.
          case "en" -> "English";
          case "id" -> "Indonesian";
          default -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        };
  }

  static List<String> suggestions(Finding finding) {
    Fact fact = finding.first();
    Detail detail = finding.detail();
    if (detail instanceof Detail.PrintedFigure figure) {
      if (figure.slip() == Detail.Slip.UNIT) {
        return List.of("correct `unit`, or write `value` in that unit");
      }
      Quantity other = figure.other();
      String read = figure.read().written();
      return List.of(other == null ? write(read) : writeOne(List.of(read, other.written())));
    }
    if (detail instanceof Detail.PrintedDate date) {
      if (date.read() == null) {
        return List.of("look the date up in the article");
      }
      List<String> all = new ArrayList<>(List.of(date.read().text()));
      date.others().forEach(other -> all.add(other.text()));
      return List.of(all.size() == 1 ? write(all.get(0)) : writeOne(all));
    }
    if (detail instanceof Detail.QuoteMissing quote) {
      if (quote.nearest() != null) {
        return List.of(
            "copy the words from line " + quote.nearest().line() + " if that is the place");
      }
      return List.of(
          quote.elsewhere().isEmpty()
              ? "copy the words from the article's text"
              : "write `line: " + quote.elsewhere().get(0) + "`" + ifOne(quote.elsewhere()));
    }
    if (detail instanceof Detail.ForeignMarks marks) {
      return List.of(language(fact.article()) + " writes " + marks.own());
    }
    if (detail instanceof Detail.UnknownLanguage unknown) {
      return List.of("known are " + Labels.list(unknown.known()));
    }
    return List.of(
        write(fact.printed())
            + ", or list the spelling in the `names` of the subject that is meant");
  }

  private static String ifOne(List<Integer> lines) {
    return lines.size() == 1
        ? " if that is the place"
        : ", or whichever of these lines is the place";
  }

  private static String writeOne(List<String> values) {
    return values.stream()
            .map(value -> "`value: " + value + "`")
            .collect(joining(" or ", "write ", ""))
        + ", whichever the article means";
  }

  private static String write(@Nullable String value) {
    return "write `value: " + value + "` if that is what the article prints";
  }
}
