package id.selisih.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Dates and figures in the sentences that the press prints them in. */
class ReadingSentencesTest {
  /** How a language prints them. */
  private record Press(
      String language,
      List<String> dates,
      List<String> spans,
      List<String> aroundDates,
      List<String> hedges,
      List<String> aroundFigures) {

    Locale locale() {
      return Locale.forLanguageTag(language);
    }
  }

  private static final List<Press> ALL =
      List.of(
          new Press(
              "en",
              List.of(
                  "MMMM d, yyyy",
                  "EEEE, MMMM d, yyyy",
                  "d MMMM yyyy",
                  "EEEE d MMMM",
                  "MMMM d",
                  "EEEE (MMMM d)",
                  "'the' d MMMM yyyy",
                  "yyyy-MM-dd"),
              List.of(
                  "%1$s %2$d-%3$d, %4$d",
                  "%2$d to %3$d %1$s %4$d", "between %2$d and %3$d %1$s %4$d"),
              List.of(
                  "%s",
                  "a summit held on %s in Seoul",
                  "The deal was signed on %s, officials said.",
                  "talks began on %s at 5 p.m.",
                  "“%s”"),
              List.of(
                  "%s = %d",
                  "around %s = about %d",
                  "more than %s = more than %d",
                  "as many as %s = up to %d",
                  "no fewer than %s = at least %d",
                  "an estimated %s = about %d",
                  "just under %s = nearly %d"),
              List.of(
                  "%s soldiers",
                  "a total of %s North Korean troops",
                  "“%s people were killed”",
                  "there were %s of them, officials said",
                  "killing %s in 2024")),
          new Press(
              "id",
              List.of(
                  "d MMMM yyyy",
                  "EEEE, d MMMM yyyy",
                  "EEEE (d/M/yyyy)",
                  "EEEE (d/M)",
                  "EEEE 'malam' (d/M)",
                  "'tanggal' d MMMM",
                  "'hari' EEEE, d MMMM",
                  "dd-MM-yyyy"),
              List.of(
                  "%2$d-%3$d %1$s %4$d",
                  "%2$d hingga %3$d %1$s %4$d", "antara %2$d dan %3$d %1$s %4$d"),
              List.of(
                  "%s",
                  "pertemuan pada %s di Seoul",
                  "Pakta diteken pada %s, kata pejabat.",
                  "sidang dimulai %s pukul 17.00 WIB",
                  "“%s”"),
              List.of(
                  "%s = %d",
                  "sekitar %s = about %d",
                  "lebih dari %s = more than %d",
                  "tak kurang dari %s = at least %d",
                  "diperkirakan %s = about %d",
                  "hampir %s = nearly %d",
                  "paling banyak %s = at most %d"),
              List.of(
                  "%s prajurit",
                  "sebanyak %s tentara Korea Utara",
                  "“%s orang tewas”",
                  "ada %s di antaranya, kata pejabat",
                  "menewaskan %s pada 2024")));

  @Provide
  Arbitrary<Press> presses() {
    return Arbitraries.of(ALL);
  }

  private static void assertDate(String text, Press press, LocalDate published, String expected)
      throws Malformed {
    assertThat(Readings.date(text, press.language(), Edtf.parse(published.toString())))
        .as(text)
        .isInstanceOfSatisfying(
            Reading.Whole.class,
            whole -> assertThat(((PrintedDate) whole.value()).date()).hasToString(expected));
  }

  @Property
  void givesBackDates(
      @ForAll @IntRange(min = 0, max = 9_000) int days,
      @ForAll @IntRange(max = 20) int later,
      @ForAll("presses") Press press,
      @ForAll @IntRange(max = 7) int form,
      @ForAll @IntRange(max = 4) int around)
      throws Malformed {
    LocalDate date = LocalDate.of(2001, 1, 1).plusDays(days);
    String printed =
        DateTimeFormatter.ofPattern(press.dates().get(form), press.locale()).format(date);
    String text = press.aroundDates().get(around).formatted(printed);
    assertDate(text, press, date.plusDays(later), date.toString());
  }

  @Property
  void givesBackSpans(
      @ForAll @IntRange(min = 0, max = 9_000) int days,
      @ForAll @IntRange(min = 1, max = 9) int length,
      @ForAll("presses") Press press,
      @ForAll @IntRange(max = 2) int form,
      @ForAll @IntRange(max = 4) int around)
      throws Malformed {
    LocalDate any = LocalDate.of(2001, 1, 1).plusDays(days);
    LocalDate first = any.withDayOfMonth(Math.min(any.getDayOfMonth(), 19));
    LocalDate last = first.plusDays(length);
    String month = DateTimeFormatter.ofPattern("MMMM", press.locale()).format(first);
    String printed =
        press
            .spans()
            .get(form)
            .formatted(month, first.getDayOfMonth(), last.getDayOfMonth(), first.getYear());
    String text = press.aroundDates().get(around).formatted(printed);
    assertDate(text, press, last, first + "/" + last);
  }

  @Property
  void givesBackFigures(
      @ForAll @IntRange(min = 1, max = 9_999_999) int number,
      @ForAll("presses") Press press,
      @ForAll @IntRange(max = 6) int hedge,
      @ForAll @IntRange(max = 4) int around) {
    String[] hedged = press.hedges().get(hedge).split(" = ", 2);
    String digits = NumberFormat.getIntegerInstance(press.locale()).format(number);
    String text = press.aroundFigures().get(around).formatted(hedged[0].formatted(digits));
    assertThat(Readings.quantity(text, press.language()))
        .as(text)
        .isInstanceOfSatisfying(
            Reading.Whole.class,
            whole ->
                assertThat(((Figure) whole.value()).quantity().written())
                    .isEqualTo(hedged[1].formatted(number)));
  }
}
