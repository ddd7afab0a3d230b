package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates say. */
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
}
