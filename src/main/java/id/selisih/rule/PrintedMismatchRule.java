package id.selisih.rule;

import id.selisih.fact.DateValue;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Hedge;
import id.selisih.fact.Interval;
import id.selisih.fact.NameFold;
import id.selisih.fact.NameValue;
import id.selisih.fact.Quantity;
import id.selisih.fact.Status;
import id.selisih.fact.Subject;
import id.selisih.fact.Subjects;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import id.selisih.reading.Figure;
import id.selisih.reading.PrintedDate;
import id.selisih.reading.PrintedDay;
import id.selisih.reading.PrintedUnit;
import id.selisih.reading.Reading;
import id.selisih.reading.Readings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that is another than what the article prints. */
final class PrintedMismatchRule implements Rule.OnFact {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private static final RuleDoc DOC =
      new RuleDoc(
          "printed-mismatch",
          Severity.ERROR,
          "a value that is another than what `printed` says in the article's language",
          """
          The commonest slip lies between the page and the fact file: `1.500` typed as 1.5, \
          “lebih dari” lost, 20/10 read month first. The rule reads `printed` in the article's \
          `language` and holds it against `value`. It keeps silent where `printed` could not be \
          read whole, and where several readings are possible and one of them fits. Nothing is \
          converted: where `printed` names another unit or currency than the fact's `unit`, only \
          an equal figure is told. Mend the value, or `printed` where the article has something \
          else.""",
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              language: id
              facts:
                - {about: rally, property: crowd, value: 2500, printed: "lebih dari 2.500 orang"}
          """,
          """
          properties:
            crowd: {kind: quantity, label: people in the square}
          articles:
            - id: one
              language: id
              facts:
                - {about: rally, property: crowd, value: more than 2500, printed: "lebih dari 2.500 orang"}
          """);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public @Nullable Detail check(Fact fact, FactBase base) {
    String printed = fact.printed();
    String language = fact.article().language();
    if (printed == null || language == null || !Readings.knows(language)) {
      return null;
    }
    if (fact.value() instanceof Quantity quantity) {
      Reading<Figure> reading = Readings.quantity(printed, language);
      return reading instanceof Reading.Whole<Figure> whole
          ? figure(quantity, whole.value(), fact.context().unit())
          : null;
    }
    if (fact.value() instanceof DateValue date) {
      Reading<PrintedDate> reading = Readings.date(printed, language, fact.article().published());
      return reading instanceof Reading.Whole<PrintedDate> whole
          ? date(date.edtf(), whole.value(), fact)
          : null;
    }
    return fact.value() instanceof NameValue name && !isName(name, printed, base.subjects())
        ? new Detail.PrintedName(printed)
        : null;
  }

  private static @Nullable Detail figure(Quantity value, Figure figure, @Nullable String unit) {
    Quantity read = figure.quantity();
    PrintedUnit printed = figure.unit();
    boolean isSameNumber =
        isSame(value.headlineLow(), read.headlineLow(), BigDecimal.ONE)
            && isSame(value.headlineHigh(), read.headlineHigh(), BigDecimal.ONE)
            && read.number() != null;
    boolean isEqual =
        figure.isOther(value)
            || isSame(value.interval(), read.interval(), BigDecimal.ONE)
            || (unit != null
                && isSame(value.interval(), read.interval(), Readings.magnitudeOf(unit)));
    if (printed != null && unit != null && printed.isOtherThan(unit)) {
      boolean isSlip = (isEqual || isSameNumber) && printed.isOfOneSortWith(unit);
      return isSlip
          ? new Detail.PrintedFigure(read, figure.other(), Detail.Slip.UNIT, printed.text())
          : null; // The figure may be converted, and nothing here converts.
    }
    if (isEqual) {
      return null;
    }
    boolean isHedgeOpen = read.hedge() == Hedge.EXACTLY || value.hedge() != Hedge.EXACTLY;
    if (isSameNumber && isHedgeOpen && !figure.isHedgeSure()) {
      return null; // A word beside the number may be a hedge that is not known, or another one.
    }
    Detail.Slip slip = Detail.Slip.NONE;
    if (isSameNumber) {
      slip = value.hedge() == Hedge.EXACTLY ? Detail.Slip.HEDGE_LOST : Detail.Slip.HEDGE_CHANGED;
    } else if (isThousandfold(value, read) || isThousandfold(read, value)) {
      slip = Detail.Slip.THOUSAND;
    }
    return new Detail.PrintedFigure(read, figure.other(), slip, "");
  }

  private static boolean isSame(Interval value, Interval read, BigDecimal scale) {
    return value.lowOpen() == read.lowOpen()
        && value.highOpen() == read.highOpen()
        && isSame(value.low(), read.low(), scale)
        && isSame(value.high(), read.high(), scale);
  }

  private static boolean isSame(
      @Nullable BigDecimal value, @Nullable BigDecimal read, BigDecimal scale) {
    if (value == null || read == null) {
      return value == null && read == null;
    }
    return value.multiply(scale).compareTo(read) == 0;
  }

  private static boolean isThousandfold(Quantity small, Quantity great) {
    BigDecimal low = small.headlineLow();
    return low != null
        && low.signum() != 0
        && isSame(low, great.headlineLow(), THOUSAND)
        && isSame(small.headlineHigh(), great.headlineHigh(), THOUSAND);
  }

  private static @Nullable Detail date(Edtf value, PrintedDate read, Fact fact) {
    boolean isNearest = read.source() == PrintedDate.Source.NEAREST;
    if (isNearest && read.month() == null) {
      return null; // A weekday alone, which may be of any week: wrong-weekday looks at it.
    }
    // What is planned may lie ahead of the publication, so its year is not taken from there.
    boolean isAhead = isNearest && fact.context().status() != Status.DONE;
    boolean isOpen = isAhead || read.date() == null;
    if (isOpen ? read.fitsInAnyYear(value) : read.fits(value)) {
      return null;
    }
    if (isNearest && isOnPrintedWeekday(value, read, fact)) {
      return null;
    }
    boolean isPublished = !isOpen && read.source() != PrintedDate.Source.PRINTED;
    return new Detail.PrintedDate(
        isAhead ? null : read.date(),
        isAhead ? List.of() : read.others(),
        read.month(),
        read.day(),
        isPublished ? fact.article().published() : null);
  }

  /**
   * Whether the printed weekday speaks for the value and against the year of the publication, as in
   * what is printed years after the day.
   */
  private static boolean isOnPrintedWeekday(Edtf value, PrintedDate read, Fact fact) {
    LocalDate day = value.day();
    LocalDate nearest = read.date() == null ? null : read.date().day();
    PrintedDay printed = PrintedDay.read(String.valueOf(fact.printed()), fact.article().language());
    return day != null
        && nearest != null
        && printed != null
        && day.isBefore(nearest)
        && read.fitsInAnyYear(value)
        && printed.weekdays().contains(day.getDayOfWeek())
        && !printed.weekdays().contains(nearest.getDayOfWeek());
  }

  /** Whether a text prints a name, alone or among other words. */
  private static boolean isName(NameValue name, String printed, Subjects subjects) {
    if (name.written().equals(printed)) {
      return true;
    }
    NameFold read = NameFold.of(printed);
    List<String> ids = subjects.standsFor(printed);
    if (name.fold().sameAs(read)
        || read.words().isEmpty()
        || (name.subject() != null && ids.contains(name.subject()))) {
      return true;
    }
    List<NameFold> spellings = new ArrayList<>();
    if (subjects.get(name.written()) == null) {
      spellings.add(name.fold()); // An id is no spelling: it stands for the subject's names.
    }
    Subject subject = name.subject() == null ? null : subjects.get(name.subject());
    if (subject != null) {
      subject.names().forEach(spelling -> spellings.add(NameFold.of(spelling)));
      spellings.add(NameFold.of(subject.display()));
    }
    return spellings.stream()
        .map(NameFold::words)
        .anyMatch(
            words -> !words.isEmpty() && Collections.indexOfSubList(read.words(), words) >= 0);
  }
}
