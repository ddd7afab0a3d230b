package id.selisih.source;

import id.selisih.fact.Article;
import id.selisih.fact.Edtf;
import id.selisih.fact.Kind;
import id.selisih.fact.Malformed;
import id.selisih.fact.Quantity;
import id.selisih.fact.Status;
import id.selisih.reading.Figure;
import id.selisih.reading.PrintedDate;
import id.selisih.reading.PrintedUnit;
import id.selisih.reading.Reading;
import id.selisih.reading.Readings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value of a fact that gives none, from what the article prints. */
final class PrintedValue {
  private static final String ENGLISH = "en";

  private PrintedValue() {}

  /** Whether a value of that kind can be read from what is printed. */
  static boolean isPossible(Kind kind) {
    return kind == Kind.QUANTITY || kind == Kind.DATE || kind == Kind.NAME;
  }

  /**
   * The value in the notation of fact files.
   *
   * @param status null for a fact that gives none
   * @param unit the unit of the figure; null where there is none
   * @throws Malformed where the text cannot be read whole; it says how far reading came
   */
  static String of(
      String printed, Kind kind, Article article, @Nullable Status status, @Nullable String unit)
      throws Malformed {
    if (kind == Kind.NAME) {
      return printed;
    }
    String language = article.language();
    if (language == null || !Readings.knows(language)) {
      throw new Malformed(
          language == null
              ? "`" + printed + "` is not read, because its article gives no `language`"
              : "`"
                  + printed
                  + "` is not read, because the language `"
                  + language
                  + "` is not known",
          (language == null ? "give the article its `language`, or " : "") + write(kind));
    }
    return kind == Kind.QUANTITY
        ? quantity(printed, language, unit)
        : date(printed, language, article.published(), status);
  }

  /**
   * What is wrong with a text that is no quantity, with what it says where it is one in words:
   * those of the article's language, or of English, which the notation borrows its own from.
   *
   * @param unit of the value; null where there is none
   */
  static Malformed inWords(
      Malformed problem, String text, @Nullable Article article, @Nullable String unit) {
    boolean isPlain = unit == null || Readings.magnitudeOf(unit).compareTo(BigDecimal.ONE) == 0;
    // A number without words may mean another in each language, and is not guessed at here.
    if (isPlain && text.chars().anyMatch(Character::isLetter)) {
      String own = article == null ? null : article.language();
      List<String> languages = own == null ? List.of(ENGLISH) : List.of(own, ENGLISH);
      Reading.Whole<Figure> most = null;
      List<String> stops = new ArrayList<>();
      for (String language : languages) {
        Reading<Figure> reading =
            Readings.knows(language) ? Readings.quantity(text, language) : new Reading.Nothing<>();
        if (reading instanceof Reading.Stopped<Figure> stopped) {
          stops.add(stopped.at());
        }
        // A word before the figure that the language does not have may be a hedge of another.
        if (reading instanceof Reading.Whole<Figure> whole
            && text.startsWith(whole.text())
            && (most == null || whole.text().length() > most.text().length())) {
          most = whole;
        }
      }
      // Of `5 dozens` Indonesian understands the 5, and English that it is another number.
      if (most != null
          && stops.stream().allMatch(most.text()::contains)
          && most.value().other() == null
          && most.value().isHedgeSure()
          && !isOther(most.value().unit(), unit)) {
        PrintedUnit printed = unit == null ? most.value().unit() : null;
        return new Malformed(
            problem.message(),
            "write `"
                + most.value().quantity().written()
                + "`"
                + (printed == null ? "" : ", and `" + printed.text() + "` as `unit`"));
      }
    }
    return problem;
  }

  private static String quantity(String printed, String language, @Nullable String unit)
      throws Malformed {
    Reading<Figure> reading = Readings.quantity(printed, language);
    if (!(reading instanceof Reading.Whole<Figure> whole)) {
      throw unreadable(printed, Kind.QUANTITY, reading);
    }
    String read = whole.value().quantity().written();
    Quantity other = whole.value().other();
    if (other != null) {
      throw new Malformed(
          "`" + whole.text() + "` may be `" + read + "` or `" + other.written() + "`", write(read));
    }
    PrintedUnit printedUnit = whole.value().unit();
    if (printedUnit != null && isOther(printedUnit, unit)) {
      throw new Malformed(
          "`"
              + printed
              + "` prints `"
              + printedUnit.text()
              + "`, but the unit is `"
              + unit
              + "`, and nothing is converted",
          "correct `unit`, or write `value` in that unit");
    }
    if (unit != null && Readings.magnitudeOf(unit).compareTo(BigDecimal.ONE) != 0) {
      throw new Malformed(
          "`"
              + whole.text()
              + "` was read as `"
              + read
              + "`, but the unit `"
              + unit
              + "` has a magnitude of its own",
          "write `value`, counted in that unit");
    }
    return read;
  }

  private static boolean isOther(@Nullable PrintedUnit printed, @Nullable String unit) {
    return unit != null && printed != null && printed.isOtherThan(unit);
  }

  private static String date(
      String printed, String language, @Nullable Edtf published, @Nullable Status status)
      throws Malformed {
    Reading<PrintedDate> reading = Readings.date(printed, language, published);
    if (!(reading instanceof Reading.Whole<PrintedDate> whole)) {
      throw unreadable(printed, Kind.DATE, reading);
    }
    Edtf date = whole.value().date();
    boolean isAhead = status != null && status != Status.DONE;
    if (date == null) {
      throw new Malformed(
          "`"
              + whole.text()
              + "` was read, but its year is not printed, and `published` does not"
              + " tell it",
          write(Kind.DATE) + (published == null ? ", or give the article its `published`" : ""));
    }
    if (isAhead && whole.value().source() == PrintedDate.Source.NEAREST) {
      throw new Malformed(
          "`"
              + whole.text()
              + "` was read, but its year is not printed, and the fact is not done,"
              + " so that it may lie ahead",
          write(Kind.DATE));
    }
    if (!whole.value().others().isEmpty()) {
      String others =
          whole.value().others().stream()
              .map(other -> "`" + other.text() + "`")
              .collect(Collectors.joining(" or "));
      throw new Malformed(
          "`" + whole.text() + "` can mean `" + date.text() + "` or " + others, write(date.text()));
    }
    return date.text();
  }

  private static Malformed unreadable(String printed, Kind kind, Reading<?> reading) {
    if (reading instanceof Reading.Stopped<?> stopped) {
      String came = stopped.read().isEmpty() ? "" : "`" + stopped.read() + "` was read, but ";
      String at = stopped.at().isEmpty() ? "" : " at `" + stopped.at() + "`";
      return new Malformed(
          "`"
              + printed
              + "` cannot be read whole: "
              + came
              + "reading stopped"
              + at
              + ", because "
              + stopped.why(),
          write(kind));
    }
    return new Malformed(
        "`"
            + printed
            + "` holds no "
            + (kind == Kind.DATE ? "date" : "figure")
            + " that can be read",
        write(kind));
  }

  private static String write(Kind kind) {
    return kind == Kind.DATE ? write("2024-10-18") : write("1500") + " or `value: more than 1500`";
  }

  private static String write(String value) {
    return "write `value`, such as `value: " + value + "`";
  }
}
