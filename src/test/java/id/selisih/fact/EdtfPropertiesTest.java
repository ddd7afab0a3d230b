package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EdtfPropertiesTest {

  /** Pieces of EDTF and of what people write for it, so that many of their rows nearly fit. */
  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "2024",
            "-0333",
            "0000",
            "-0000",
            "9999",
            "202",
            "20",
            "X",
            "XX",
            "-",
            "-10",
            "-02",
            "-18",
            "-30",
            "-00",
            "-24",
            "-33",
            "/",
            "..",
            "?",
            "~",
            "%",
            "T",
            "14:00",
            ":05",
            "Z",
            "+09",
            ":00",
            "-23",
            "Y",
            "Y-",
            "999999999",
            "170000002",
            "E7",
            "S2",
            "[",
            "]",
            "{",
            "}",
            ",",
            " ",
            ".",
            "٣",
            "October ",
            "to ",
            "from ",
            "about ",
            "u",
            "\uD83D")
        .list()
        .ofMaxSize(9)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> characters() {
    return Arbitraries.strings().withChars("0123456789-/.?~%XYTZ:+ES[]{}, ").ofMaxLength(30);
  }

  @Provide
  Arbitrary<String> dates() {
    Arbitrary<String> plain =
        Combinators.combine(
                Arbitraries.of("2023", "2024", "2025", "-0001"),
                Arbitraries.of("", "-02", "-10", "-02-28", "-10-18", "-XX", "-10-XX", "-22"),
                Arbitraries.of("", "?", "~", "%"))
            .as((year, rest, mark) -> year + rest + mark);
    Arbitrary<String> times =
        Combinators.combine(
                Arbitraries.of("2024-10-18T00:00", "2024-10-18T14:00:05", "2024-02-28T23:59"),
                Arbitraries.of("", "Z", "+09:00", "-11"))
            .as((time, zone) -> time + zone);
    Arbitrary<String> ends = Arbitraries.oneOf(plain, Arbitraries.of("", "..", "Y999999999~"));
    Arbitrary<String> intervals = Combinators.combine(ends, ends).as((a, b) -> a + "/" + b);
    return Arbitraries.oneOf(plain, times, intervals).filter(EdtfScanner::accepts);
  }

  @Property(tries = 5000)
  void anyRowOfPiecesIsReadOrRefused(@ForAll("pieces") String text) {
    isReadOrRefused(text);
  }

  @Property(tries = 5000)
  void anyRowOfEdtfCharactersIsReadOrRefused(@ForAll("characters") String text) {
    isReadOrRefused(text);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    isReadOrRefused(text);
  }

  private static void isReadOrRefused(String text) {
    Optional<Edtf> date = read(text);
    assertThat(EdtfScanner.accepts(text)).isEqualTo(date.isPresent());
    date.ifPresent(
        d -> {
          assertThat(d.start()).isBefore(d.end());
          assertThat(d.overlaps(d)).isTrue();
          assertThat(d.sameInterval(d)).isTrue();
          assertThat(d.isBefore(d)).isFalse();
        });
  }

  private static Optional<Edtf> read(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (Malformed e) {
      assertThat(e.message().replace(text, "")).isNotBlank();
      assertThat(text)
          .satisfiesAnyOf(
              t -> assertThat(t).contains("\n"), t -> assertThat(e.message()).doesNotContain("\n"));
      return Optional.empty();
    }
  }

  @Property
  void twoDatesOverlapOrOneIsBefore(@ForAll("dates") String one, @ForAll("dates") String other)
      throws Malformed {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);

    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    assertThat(a.sameInterval(b)).isEqualTo(b.sameInterval(a));
    assertThat(a.overlaps(b)).isEqualTo(!a.isBefore(b) && !b.isBefore(a));
    assertThat(a.isBefore(b) && b.isBefore(a)).isFalse();
    if (a.sameInterval(b)) {
      assertThat(a.overlaps(b)).isTrue();
    }
  }

  @Property
  void readsEveryDayAsJavaTimeWritesIt(@ForAll @IntRange(min = -3_000_000, max = 2_900_000) int n)
      throws Malformed {
    LocalDate day = LocalDate.ofEpochDay(n);
    Edtf date = Edtf.parse(day.toString());

    assertThat(date.day()).isEqualTo(day);
    assertThat(date.end()).isEqualTo(day.plusDays(1).atStartOfDay());
  }
}
