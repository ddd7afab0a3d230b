package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no date, why, and what was meant. */
class EdtfRefusalTest {

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
          2024-25               | 2024/2025` or `2024-21
          2024-29               | 2024-21
          [2023,2024]         |
          {2023..2025}          |
          [..2024]              |
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
          20250                 |
          02024                 |
          2024013               |
          20240230              |
          202413                |
          12345-01              |
          [2024}                |
          [2024,]               |
          [..]                  |
          2024S0                |
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
