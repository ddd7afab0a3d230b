package id.selisih.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import id.selisih.fact.Edtf;
import id.selisih.fact.Hedge;
import id.selisih.fact.Malformed;
import id.selisih.fact.Quantity;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ReadingPropertiesTest {
  private static final List<String> PIECES =
      ("1 7 12 1.500 10,000 1,50 2024 0 00 999999999999999999999999999999 . , - – − / : % ½ ( ) Rp $ ' \u202f"
              + " ribu juta miliar ratus puluh belas satu lima dua seribu sejuta setengah pertiga"
              + " sekitar lebih dari hingga sampai antara dan tidak kurang -an lebih persen ribuan"
              + " thousand million hundred twenty five a and half third about more than up to"
              + " between from or k bn m th s Juni Mei May June Senin Monday tahun lalu last ago"
              + " 0/10 13/1 31/12/24 2024-13 0.0.2024 30-2 II Q3 1990-an Sept. Okt musim summer"
              + " hari days before kemarin the of in KN G x 김 ١ 😀 \u0301 \u200b")
          .lines()
          .flatMap(line -> List.of(line.split(" ", -1)).stream())
          .collect(Collectors.toList());

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(PIECES),
            Arbitraries.of(PIECES),
            Arbitraries.of(PIECES),
            Arbitraries.strings().ofMaxLength(3));
    Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "", "-", "\u00a0");
    return Combinators.combine(piece, gap)
        .as((text, space) -> text + space)
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("id", "en", "en-GB");
  }

  @Provide
  Arbitrary<String> publications() {
    return Arbitraries.of(
        "2024-10-22", "2024-10", "2024", "202X", "../2024", "-9999", "2024-02-29");
  }

  /** Whatever is read can be written into a fact file; nothing throws. */
  @Property
  void readsAnything(
      @ForAll("texts") String text,
      @ForAll("languages") String language,
      @ForAll("publications") String published)
      throws Malformed {
    if (Readings.quantity(text, language) instanceof Reading.Whole<Figure> whole) {
      String written = whole.value().quantity().written();
      assertThat(Quantity.parse(written).written()).isEqualTo(written);
      assertThat(text.replaceAll("[\u200b]", "")).contains(whole.text().replace("\u200b", ""));
    }
    if (Readings.date(text, language, Edtf.parse(published))
        instanceof Reading.Whole<PrintedDate> whole) {
      whole.value().fits(Edtf.parse("2024-10-18"));
      whole.value().fitsInAnyYear(Edtf.parse(".." + "/2024"));
    }
    PrintedDay.read(text, language);
  }

  private static String read(String text, String language) {
    return Readings.quantity(text, language) instanceof Reading.Whole<Figure> whole
        ? whole.value().quantity().written()
        : "not read: " + text;
  }

  @Property
  void givesBackDigits(
      @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long number,
      @ForAll("languages") String language) {
    Locale locale = Locale.forLanguageTag(language.substring(0, 2));
    assertThat(read(NumberFormat.getIntegerInstance(locale).format(number), language))
        .isEqualTo(String.valueOf(number));
    assertThat(read(String.valueOf(number), language)).isEqualTo(String.valueOf(number));
  }

  @Property
  void givesBackDecimals(
      @ForAll @Scale(2) BigDecimal number, @ForAll("languages") String language) {
    Locale locale = Locale.forLanguageTag(language.substring(0, 2));
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(2);
    BigDecimal bounded = number.remainder(BigDecimal.valueOf(1_000_000_000_000L)).setScale(2);
    assertThat(new BigDecimal(read(format.format(bounded), language)))
        .isEqualByComparingTo(bounded);
  }

  @Property(tries = 300)
  void givesBackWords(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long number,
      @ForAll("languages") String language) {
    Locale locale = Locale.forLanguageTag(language.substring(0, 2));
    String words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(number);
    assertThat(read(words, language)).isEqualTo(String.valueOf(number));
    assertThat(read(words.replace('-', ' '), language)).isEqualTo(String.valueOf(number));
    assertThat(read(words.toUpperCase(locale), language)).isEqualTo(String.valueOf(number));
  }

  @Property
  void givesBackHedges(
      @ForAll @IntRange(min = 1, max = 999_999) int number,
      @ForAll Hedge hedge,
      @ForAll("languages") String language) {
    if (hedge == Hedge.RANGE || hedge == Hedge.VAGUE) {
      return;
    }
    boolean isEnglish = language.startsWith("en");
    String words =
        switch (hedge) {
          case EXACTLY -> "";
          case ABOUT -> isEnglish ? "about " : "sekitar ";
          case NEARLY -> isEnglish ? "nearly " : "hampir ";
          case MORE_THAN -> isEnglish ? "more than " : "lebih dari ";
          case AT_LEAST -> isEnglish ? "at least " : "setidaknya ";
          case FEWER_THAN -> isEnglish ? "fewer than " : "kurang dari ";
          case AT_MOST -> isEnglish ? "at most " : "paling banyak ";
          default -> isEnglish ? "up to " : "hingga ";
        };
    assertThat(read(words + number + (isEnglish ? " soldiers" : " prajurit"), language))
        .isEqualTo(Quantity.of(hedge, BigDecimal.valueOf(number)).written());
  }

  @Property
  void givesBackRanges(
      @ForAll @IntRange(min = 1, max = 999_999) int one,
      @ForAll @IntRange(min = 1, max = 999_999) int two,
      @ForAll("languages") String language) {
    NumberFormat format =
        NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.substring(0, 2)));
    int low = Math.min(one, two);
    int high = Math.max(one, two);
    String words = language.startsWith("en") ? "between %s and %s men" : "antara %s dan %s orang";
    String text = words.formatted(format.format(low), format.format(high));
    // Of 11 to 12,000 the first is in thousands, so a small one is left out here.
    if (low >= 1_000 || high < 1_000) {
      assertThat(read(text, language)).isEqualTo(low + " to " + high);
    }
  }

  @Property
  void givesBackDates(
      @ForAll @IntRange(min = 0, max = 80_000) int days,
      @ForAll("languages") String language,
      @ForAll @IntRange(min = 0, max = 4) int form) {
    LocalDate date = LocalDate.of(1900, 1, 1).plusDays(days);
    String pattern =
        List.of("d MMMM yyyy", "EEEE, d MMMM yyyy", "yyyy-MM-dd", "d MMM yyyy", "EEEE d MMMM yyyy")
            .get(form);
    Locale locale = Locale.forLanguageTag(language.substring(0, 2));
    String text = DateTimeFormatter.ofPattern(pattern, locale).format(date);
    assertThat(Readings.date(text, language, null))
        .as(text)
        .isInstanceOfSatisfying(
            Reading.Whole.class,
            whole -> assertThat(((PrintedDate) whole.value()).date()).hasToString(date.toString()));
  }

  @Test
  void isDoneWithLongGarbageInTime() {
    for (String piece :
        List.of(
            "dua ",
            "two ",
            "1.",
            "1,",
            "1 000 ",
            "-",
            "lebih dari ",
            "dua x ",
            "1-2-",
            "½",
            "19 Juni ",
            "hari lalu ",
            "and a half ",
            "a",
            "'",
            "(",
            "two hundred ",
            "5 5 ")) {
      for (String language : Readings.languages()) {
        for (int length : new int[] {1_990, 100_000}) {
          String text = piece.repeat(length / piece.length());
          long start = System.nanoTime();
          Readings.quantity(text, language);
          Readings.date(text, language, null);
          PrintedDay.read(text, language);
          // Far above what it takes (a few milliseconds), and far below what doubling would cost.
          assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
              .as(piece)
              .isLessThan(10);
        }
      }
    }
  }
}
