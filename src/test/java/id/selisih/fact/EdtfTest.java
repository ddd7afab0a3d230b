package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-10-18                | 2024-10-18T00:00      | 2024-10-19T00:00
          2024-02-29                | 2024-02-29T00:00      | 2024-03-01T00:00
          2024-12                   | 2024-12-01T00:00      | 2025-01-01T00:00
          2024                      | 2024-01-01T00:00      | 2025-01-01T00:00
          0000                      | 0000-01-01T00:00      | 0001-01-01T00:00
          9999-12-31                | 9999-12-31T00:00      | +10000-01-01T00:00
          -0333                     | -0333-01-01T00:00     | -0332-01-01T00:00
          -0333-05-07               | -0333-05-07T00:00     | -0333-05-08T00:00
          Y170000002                | +170000002-01-01T00:00 | +170000003-01-01T00:00
          Y-12024                   | -12024-01-01T00:00    | -12023-01-01T00:00
          Y999999998                | +999999998-01-01T00:00 | +999999999-01-01T00:00
          Y999999999                | +999999999-01-01T00:00 | MAX
          Y999999999%               | +999999998-01-01T00:00 | MAX
          Y999999998~               | +999999997-01-01T00:00 | MAX
          Y-999999999~              | MIN                   | -999999997-01-01T00:00
          2024-10-18T14:00:05       | 2024-10-18T14:00:05   | 2024-10-18T14:00:06
          2024-10-18T23:59:59Z      | 2024-10-18T23:59:59   | 2024-10-19T00:00
          2024-10-18T14:00+09:00    | 2024-10-18T14:00      | 2024-10-18T14:01
          2024-10-18T14:00-03       | 2024-10-18T14:00      | 2024-10-18T14:01
          2024-21                   | 2024-01-01T00:00      | 2025-01-01T00:00
          2024-24                   | 2024-01-01T00:00      | 2025-01-01T00:00
          202X                      | 2020-01-01T00:00      | 2030-01-01T00:00
          20XX                      | 2000-01-01T00:00      | 2100-01-01T00:00
          00XX                      | 0000-01-01T00:00      | 0100-01-01T00:00
          -003X                     | -0039-01-01T00:00     | -0029-01-01T00:00
          -000X                     | -0009-01-01T00:00     | 0000-01-01T00:00
          -00XX                     | -0099-01-01T00:00     | 0000-01-01T00:00
          2024-XX                   | 2024-01-01T00:00      | 2025-01-01T00:00
          2024-XX-XX                | 2024-01-01T00:00      | 2025-01-01T00:00
          2024-10-XX                | 2024-10-01T00:00      | 2024-11-01T00:00
          2024-10-18?               | 2024-10-18T00:00      | 2024-10-19T00:00
          2024-10-18~               | 2024-10-17T00:00      | 2024-10-20T00:00
          2024-10-18%               | 2024-10-17T00:00      | 2024-10-20T00:00
          2024-03~                  | 2024-02-01T00:00      | 2024-05-01T00:00
          2024~                     | 2023-01-01T00:00      | 2026-01-01T00:00
          2024-22~                  | 2023-01-01T00:00      | 2026-01-01T00:00
          202X~                     | 2019-01-01T00:00      | 2031-01-01T00:00
          2024-10-XX~               | 2024-09-30T00:00      | 2024-11-02T00:00
          2024-10-18/2024-10-22     | 2024-10-18T00:00      | 2024-10-23T00:00
          2024-10-18/2024-10-18     | 2024-10-18T00:00      | 2024-10-19T00:00
          2023/2024-10              | 2023-01-01T00:00      | 2024-11-01T00:00
          2024-10-18/2024           | 2024-10-18T00:00      | 2025-01-01T00:00
          2024-10-18~/2024-11%      | 2024-10-17T00:00      | 2025-01-01T00:00
          2024-10-18/2024-10-22?    | 2024-10-18T00:00      | 2024-10-23T00:00
          2024-21/2024-23           | 2024-01-01T00:00      | 2025-01-01T00:00
          -0044/0014                | -0044-01-01T00:00     | 0015-01-01T00:00
          ../2024-10-22             | MIN                   | 2024-10-23T00:00
          2024-10-22/..             | 2024-10-22T00:00      | MAX
          /2024-10                  | MIN                   | 2024-11-01T00:00
          2024-10~/                 | 2024-09-01T00:00      | MAX
          """)
  void readsFromTheFirstToTheLastInstant(String text, String start, String end) throws Malformed {
    Edtf date = Edtf.parse(text);

    assertThat(date.start()).isEqualTo(instant(start));
    assertThat(date.end()).isEqualTo(instant(end));
    assertThat(date.text()).isEqualTo(text).isEqualTo(date.toString());
  }

  private static LocalDateTime instant(String text) {
    return switch (text) {
      case "MIN" -> LocalDateTime.MIN;
      case "MAX" -> LocalDateTime.MAX;
      default -> LocalDateTime.parse(text);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-18T14:00, ",
    "2024-10-18T14:00Z, Z",
    "2024-10-18T14:00:05Z, Z",
    "2024-10-18T14:00+09, +09:00",
    "2024-10-18T14:00:05+05:45, +05:45",
    "2024-10-18T14:00-03:30, -03:30",
    "2024-10-18T14:00+00:00, Z",
    "2024-10-18T14:00-18:00, -18:00",
    "2024-10-18, ",
  })
  void onlyTimesCarryAZone(String text, @Nullable String zone) throws Malformed {
    assertThat(Edtf.parse(text).zone()).isEqualTo(zone == null ? null : ZoneOffset.of(zone));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-18, false",
    "2024-10-18~, false",
    "2024-10-18?, true",
    "2024-10-18%, true",
    "202X?, true",
    "2024-21?, true",
    "2024-10-18?/2024-10-22, true",
    "2024-10-18/2024-10-22%, true",
    "2024-10-18~/.., false",
    "../2024?, true",
  })
  void isUncertainByAMarkAnywhere(String text, boolean expected) throws Malformed {
    assertThat(Edtf.parse(text).isUncertain()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-18, 2024-10-18",
    "2024-10-18~, 2024-10-18",
    "2024-10-18?, 2024-10-18",
    "2024-10-18T23:30-03:00, 2024-10-18",
    "2024-10-18/2024-10-18, 2024-10-18",
    "2024-10-18/2024-10-19, ",
    "2024-10-18/.., ",
    "/2024-10-18, ",
    "2024-10-XX, ",
    "2024-10, ",
    "2024-22, ",
    "2024, ",
  })
  void namesADay(String text, @Nullable LocalDate day) throws Malformed {
    assertThat(Edtf.parse(text).day()).isEqualTo(day);
    assertThat(Edtf.parse(text).isDayOrFiner()).isEqualTo(day != null);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-18, 2024-10-19, before",
    "2024-10-18, 2024-10, overlap",
    "2024-10-18, 2024-10-18?, same",
    "2024-10-18~, 2024-10-19, overlap",
    "2024-10-18~, 2024-10-20, before",
    "2024-10-01/2024-10-31, 2024-10, same",
    "2024, 2024-XX-XX, same",
    "2024-22, 2024-24, same",
    "../2024-10-17, 2024-10-18/.., before",
    "../2024-10-18, 2024-10-18/.., overlap",
    "2024-10-18/.., 2025, overlap",
    "2024-10-18/.., 2024-10-18/, same",
    // 14:00 in Seoul is 05:00 in London
    "2024-10-18T14:00+09:00, 2024-10-18T05:00Z, same",
    "2024-10-18T14:00+09:00, 2024-10-18T06:00Z, before",
    "2024-10-19T01:00+07:00, 2024-10-18T18:00:30+00:00, overlap",
    "0001-01-01T00:30+01:00, 0000-12-31T23:30Z, same",
    // one zone alone is set aside
    "2024-10-18T14:00+09:00, 2024-10-18T14:00, same",
    "2024-10-18T23:00-05:00, 2024-10-18, overlap",
    "2024-10-18T23:00-05:00, 2024-10-19, before",
  })
  void liesBeside(String one, String other, String expected) throws Malformed {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);

    assertThat(a.isBefore(b)).isEqualTo(expected.equals("before"));
    assertThat(b.isBefore(a)).isFalse();
    assertThat(a.overlaps(b)).isEqualTo(!expected.equals("before"));
    assertThat(b.overlaps(a)).isEqualTo(!expected.equals("before"));
    assertThat(a.sameInterval(b)).isEqualTo(expected.equals("same"));
    assertThat(b.sameInterval(a)).isEqualTo(expected.equals("same"));
  }

  @Test
  void isEqualByItsText() throws Malformed {
    assertThat(Edtf.parse("2024-10"))
        .isEqualTo(Edtf.parse("2024-10"))
        .hasSameHashCodeAs(Edtf.parse("2024-10"))
        .isNotEqualTo(Edtf.parse("2024-10-XX"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-02-30          | February 2024 has 29 days  | 2024-02-29
          2023-02-29          | February 2023 has 28 days  | 2023-02-28
          2024-04-31?         | April 2024 has 30 days     | 2024-04-30?
          2024-10-99          | October 2024 has 31 days   |
          -0004-02-30         | February -0004 has 29 days | -0004-02-29
          2024-10-00          | there is no day 00         | 2024-10
          2024-00-00          | there is no month 00       | 2024
          2024-00             | there is no month 00       | 2024
          2024-00-18          | there is no month 00       |
          2024-13             | there is no month 13       |
          2024-20             | there is no month 20       |
          2024-42             | there is no month 42       |
          2024-13-XX          | there is no month 13       |
          2024-22-XX          | there is no month 22       |
          2024-18-10          | there is no month 18       | 2024-10-18
          2024-31-22          | there is no month 31       |
          2024-21-05          | there is no month 21       | 2024-05-21
          2024-10-18T25:00    | there is no hour 25        |
          2024-10-18T24:00Z   | there is no hour 24        | 2024-10-19T00:00Z
          2024-10-18T14:60    | there is no minute 60      |
          2024-10-18T14:00:60 | there is no second 60      |
          """)
  void refusesWhatTheCalendarLacks(String text, String why, @Nullable String mended) {
    refuses(text, "`" + text.replaceAll("[?]", "") + "` is not a date: " + why, mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-10-22/2024-10-18 | `2024-10-22/2024-10-18` is not an interval: it ends before it starts | 2024-10-18/2024-10-22
          2024-10-22/2024-09 | `2024-10-22/2024-09` is not an interval: it ends before it starts | 2024-09/2024-10-22
          2024-02-30/2024-03-02 | `2024-02-30` is not a date: February 2024 has 29 days | 2024-02-29/2024-03-02
          2024-02-30/2024-02-31 | `2024-02-30` is not a date: February 2024 has 29 days |
          ../.. | `../..` is not an interval: one end at least must be a date |
          /     | `/` is not an interval: one end at least must be a date |
          ../   | `../` is not an interval: one end at least must be a date |
          2024-10-18T14:00/2024-10-19 | `2024-10-18T14:00/2024-10-19` is not an EDTF interval: its ends are days or longer | 2024-10-18/2024-10-19
          2024-10-18T14:00~ | `2024-10-18T14:00~` is not an EDTF date: a time takes no `~` | 2024-10-18~
          2024-10-18T14:00+19:00 | `2024-10-18T14:00+19:00` is not a time: there is no zone +19:00 |
          2024-10-18T14:00+07:60 | `2024-10-18T14:00+07:60` is not a time: there is no zone +07:60 |
          2024-10-18T14:00-00:00 | `2024-10-18T14:00-00:00` is not a time: there is no zone -00:00 | 2024-10-18T14:00Z
          -0000 | `-0000` is not an EDTF date: year 0000 has no sign | 0000
          -0000-10 | `-0000-10` is not an EDTF date: year 0000 has no sign | 0000-10
          Y2024 | `Y2024` is not an EDTF year: `Y` is for years of more than four digits | 2024
          Y-00333 | `Y-00333` is not an EDTF year: `Y` is for years of more than four digits | -0333
          Y012024~ | `Y012024` is not an EDTF year: it begins with a zero | Y12024~
          Y1000000000 | `Y1000000000` is out of range: years run from -999999999 to 999999999 |
          Y-99999999999999999999 | `Y-99999999999999999999` is out of range: years run from -999999999 to 999999999 |
          """)
  void refusesWhatTheFormatLacks(String text, String message, @Nullable String mended) {
    refuses(text, message, mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2023,2024]           |
          {2023,2024}           |
          [..2024-10-18]        |
          {2022..2024}          |
          ~2024                 | 2024~
          2024-~10              |
          2024-10?-18           |
          ?2024-10-~18          |
          2024-1X               |
          2024-10-1X            |
          2024-XX-10            |
          1XXX-12               |
          1XXX                  | 1000/1999
          XXXX                  |
          202X-10               |
          2024-25               | 2024-21
          2024-32               | 2024-24
          2024-34               | 2024-04/2024-06
          2024-39               | 2024-09/2024-12
          2024-41               | 2024-07/2024-12
          Y-17E7                |
          1950S2                |
          Y171010000S3          |
          2024-10-XX/2024-11-03 | 2024-10/2024-11-03
          2024-~10/2025         |
          ../~2024              |
          """)
  void refusesLevel2(String text, @Nullable String mended) {
    refuses(text, "`" + text + "` is EDTF level 2, and only levels 0 and 1 are read", mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          18-10-2024            | 2024-10-18
          18/10/2024            | 2024-10-18
          10/18/2024            | 2024-10-18
          18.10.2024            | 2024-10-18
          6/6/2024              | 2024-06-06
          31/04/2024            |
          2024/10/18            | 2024-10-18
          2024/10               | 2024-10
          10/2024               | 2024-10
          2024-6-9              | 2024-06-09
          2024-6                | 2024-06
          20241018              | 2024-10-18
          202410                | 2024-10
          20250                 | Y20250
          +2024                 | 2024
          "2024-10-18 "         | 2024-10-18
          2024–10–18            | 2024-10-18
          ٢٠٢٤-١٠-١٨            | 2024-10-18
          ２０２４              | 2024
          202x                  | 202X
          199u                  | 199X
          2024-10-18?~          | 2024-10-18%
          2024-10-18/open       | 2024-10-18/..
          unknown/2024-10-18    | /2024-10-18
          October 2024          | 2024-10
          Oktober 2024          | 2024-10
          18 October 2024       | 2024-10-18
          October 18, 2024      | 2024-10-18
          18 Oct. 2024          | 2024-10-18
          Friday, 18th of October 2024 | 2024-10-18
          Jumat, 9 Agustus 2024 | 2024-08-09
          31 June 2024          |
          summer 2024           | 2024-22
          the 1990s             | 199X
          2000s                 |
          about 2024-10-18      | 2024-10-18~
          c. 1850               | 1850~
          possibly May 2024     | 2024-05?
          until 2024-10-22      | ../2024-10-22
          since 18 October 2024 | 2024-10-18/..
          2024-10-18 to 2024-10-22 | 2024-10-18/2024-10-22
          from 18 October 2024 to 22 October 2024 | 2024-10-18/2024-10-22
          2022-2024             | 2022/2024
          2024-10-18/22         | 2024-10-18/2024-10-22
          2024-10-18/11-02      | 2024-10-18/2024-11-02
          2024-10-18 14:00      | 2024-10-18T14:00
          2024-10-18 9.05       | 2024-10-18T09:05
          2024-10-18t14:00z     | 2024-10-18T14:00Z
          2024-10-18T14:00:05.250+0900 | 2024-10-18T14:00:05+09:00
          2024-10-18 14:00 WIB  | 2024-10-18T14:00+07:00
          2024-10-18 14:00 EST  |
          2024-10-18T14         |
          2024-10-18T1400       |
          soon                  |
          ?                     |
          -                     |
          20245X                |
          Y12024-10             |
          2024-10-18T14:00+9    | 2024-10-18T14:00+09
          Y                     |
          Y-                    |
          24                    |
          2024-                 |
          2024-10-18-           |
          2024-10-18T           |
          2024-10-18T14:00+     |
          2024-10-18T14:00+09:00:00 |
          2024-10-18/2024-10-19/2024-10-20 |
          """)
  void guessesWhatWasMeant(String text, @Nullable String mended) {
    refuses(text, "`" + text + "` is not an EDTF date", mended);
  }

  @ParameterizedTest
  @CsvSource({
    "06/09/2024, 2024-09-06, 2024-06-09",
    "6-9-2024, 2024-09-06, 2024-06-09",
    "01.02.2024, 2024-02-01, 2024-01-02"
  })
  void doesNotGuessWhichNumberIsTheMonth(String text, String dayFirst, String monthFirst) {
    refuses(
        text,
        "`" + text + "` is not an EDTF date: which number is the month is not certain",
        dayFirst + "` or `" + monthFirst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"today", "Yesterday", "last week", "hari ini"})
  void refusesDaysThatMove(String text) {
    Malformed refusal = refusal(text);

    assertThat(refusal.message())
        .isEqualTo("`" + text + "` is not a date: it means another day when it is read later");
    assertThat(refusal.suggestion()).isEqualTo("write the day itself, as in `2024-10-18`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void saysThatNothingIsThere(String text) {
    refuses(text, "the date is empty", null);
  }

  @Test
  void showsNoMoreOfALongTextThanFitsALine() {
    String text = "😀".repeat(300);

    refuses(text, "`" + "😀".repeat(40) + "…` is not an EDTF date", null);
    assertThat(refusal("x" + text).message()).startsWith("`x" + "😀".repeat(39) + "…`");
    assertThat(refusal("2".repeat(1 << 20)).message()).hasSizeLessThan(120);
    assertThat(refusal("Y" + "2".repeat(1 << 20)).message()).hasSizeLessThan(200);
  }

  private static void refuses(String text, String message, @Nullable String mended) {
    Malformed refusal = refusal(text);
    assertThat(refusal.message()).isEqualTo(message);
    assertThat(refusal.suggestion()).isEqualTo(mended == null ? null : "write `" + mended + "`");
  }

  private static Malformed refusal(String text) {
    Malformed refusal = catchThrowableOfType(Malformed.class, () -> Edtf.parse(text));
    assertThat(refusal).as(text).isNotNull();
    return refusal;
  }
}
