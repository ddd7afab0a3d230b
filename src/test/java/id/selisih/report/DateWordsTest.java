package id.selisih.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-10-18                | 18 October 2024                | 18 Oct 2024
          2024-09-01                | 1 September 2024               | 1 Sep 2024
          2024-10                   | October 2024                   | Oct 2024
          2024                      | 2024                           | 2024
          0987                      | 987                            | 987
          0000                      | 1 BC                           | 1 BC
          -0333                     | 334 BC                         | 334 BC
          Y170000002                | 170000002                      | 170000002
          Y-999999999               | 1000000000 BC                  | 1000000000 BC
          2024-21                   | spring 2024                    | spring 2024
          2024-24~                  | about winter 2024              | about winter 2024
          202X                      | the 2020s                      | the 2020s
          200X                      | 2000 to 2009                   | 2000 to 2009
          20XX                      | 2000 to 2099                   | 2000 to 2099
          000X                      | 1 BC to 9                      | 1 BC to 9
          -000X                     | 10 BC to 2 BC                  | 10 BC to 2 BC
          2024-10-XX                | October 2024                   | Oct 2024
          2024-XX                   | 2024                           | 2024
          2024-XX-XX                | 2024                           | 2024
          2024-10-18~               | about 18 October 2024          | about 18 Oct 2024
          2024-10-18?               | 18 October 2024 (uncertain)    | 18 Oct 2024 (uncertain)
          2024%                     | about 2024 (uncertain)         | about 2024 (uncertain)
          2024-10-18T14:00+09:00    | 18 October 2024 at 14:00 (+09:00) | 18 Oct 2024 at 14:00 (+09:00)
          2024-10-18T04:05:09Z      | 18 October 2024 at 04:05:09 (UTC) | 18 Oct 2024 at 04:05:09 (UTC)
          2024-10-18T00:00          | 18 October 2024 at 00:00         | 18 Oct 2024 at 00:00
          2024-10-18/2024-10-22     | 18 to 22 October 2024          | 18 to 22 Oct 2024
          2024-09-28/2024-10-03     | 28 September to 3 October 2024 | 28 Sep to 3 Oct 2024
          2023-12-28/2024-01-03     | 28 December 2023 to 3 January 2024 | 28 Dec 2023 to 3 Jan 2024
          2024-10-18/2024-10-18     | 18 October 2024                | 18 Oct 2024
          2024-09/2024-10           | September to October 2024      | Sep to Oct 2024
          2022/2024                 | 2022 to 2024                   | 2022 to 2024
          2024-10-18/2024-11        | 18 October 2024 to November 2024 | 18 Oct 2024 to Nov 2024
          2024-10-18~/2024-10-22    | about 18 October 2024 to 22 October 2024 | about 18 Oct 2024 to 22 Oct 2024
          ../2024-10-22             | by 22 October 2024          | by 22 Oct 2024
          2024-10-22/..             | from 22 October 2024           | from 22 Oct 2024
          2024-10-22?/..            | from 22 October 2024 (uncertain) | from 22 Oct 2024 (uncertain)
          /2024-10                  | an unknown date to October 2024 | an unknown date to Oct 2024
          2024-10/                  | October 2024 to an unknown date | Oct 2024 to an unknown date
          """)
  void wordsADate(String text, String full, String brief) throws Malformed {
    assertThat(DateWords.full(Edtf.parse(text))).isEqualTo(full);
    assertThat(DateWords.brief(Edtf.parse(text))).isEqualTo(brief);
  }

  @Test
  void doesNotAskTheMachineForItsLanguage() throws Malformed {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(DateWords.full(Edtf.parse("2024-10-18T14:05")))
          .isEqualTo("18 October 2024 at 14:05");
    } finally {
      Locale.setDefault(before);
    }
  }
}
