package id.selisih.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.Bases;
import id.selisih.fact.Edtf;
import id.selisih.fact.Quantity;
import id.selisih.finding.Detail;
import id.selisih.finding.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedMismatchRuleTest {
  private static final String BASE =
      """
      properties:
        troops: {kind: quantity}
        money: {kind: quantity, unit: billion rupiah}
        road: {kind: quantity, unit: kilometre}
        cost: {kind: quantity, unit: US dollar}
        load: {kind: quantity, unit: pound}
        staff: {kind: quantity, unit: person}
        held: {kind: date}
        holder: {kind: name}
      subjects:
        zelenskyy: {label: Volodymyr Zelenskyy, names: [Volodymyr Zelenskyy, Zelensky]}
        south-korea: {label: South Korea, names: [Korea Selatan]}
      articles:
        - id: one
          language: %s
          %s
          facts:
            - {about: zelenskyy, property: %s, value: "%s", printed: "%s", status: %s}
      """;

  private static String base(
      String language, String property, String value, String printed, @Nullable String published) {
    String more = published == null ? "title: none" : "published: " + published;
    return BASE.formatted(language, more, property, value, printed, "done");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id | 1.5              | 1.500 pasukan khusus     | 1500            | THOUSAND
          id | 1500             | 1.500 ribu               | 1500000         | THOUSAND
          en | 12               | 12,000 troops            | 12000           | THOUSAND
          en | 10000 to 12000   | 10 to 12 soldiers        | 10 to 12        | THOUSAND
          id | 10000            | lebih dari 10.000        | more than 10000 | HEDGE_LOST
          id | 1500             | sekitar 1.500 tentara    | about 1500      | HEDGE_LOST
          en | more than 1500   | at least 1,500           | at least 1500   | HEDGE_CHANGED
          en | about 1500       | 1,500                    | 1500            | HEDGE_CHANGED
          id | 1500             | 1.600 prajurit           | 1600            | NONE
          id | 3000             | ribuan prajurit          | thousands       | NONE
          id | 15               | belasan orang            | 11 to 19        | NONE
          en | 1500             | sent 1,600 soldiers      | 1600            | NONE
          en | 1.5              | 1.500 voters             | 1500            | THOUSAND
          en | 300              | 300+                     | more than 300   | HEDGE_LOST
          en | 1                | $1.275                   | 1275            | NONE
          """)
  void showsAFigureThatIsAnother(
      String language, String value, String printed, String read, Detail.Slip slip) {
    var finding = Bases.only("printed-mismatch", base(language, "troops", value, printed, null));
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.detail())
        .isInstanceOfSatisfying(
            Detail.PrintedFigure.class,
            figure -> {
              assertThat(figure.read().written()).isEqualTo(read);
              assertThat(figure.slip()).isEqualTo(slip);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | road  | 30         | 30 miles             | miles
          en | road  | 30         | a 30-mile convoy     | mile
          en | road  | 30         | about 30 miles       | miles
          en | road  | 30000      | 30,000 m             | m
          id | road  | 30         | 30 mil               | mil
          en | cost  | 5          | A$5                  | A$
          en | cost  | 20 to 30   | £20-30               | £
          id | cost  | 5          | 5 dolar Australia    | dolar Australia
          en | load  | 30         | 30 kg                | kg
          en | money | 2          | $2 billion           | $
          en | money | 2000000000 | €2 billion           | €
          """)
  void showsAnEqualFigureInAnotherUnit(
      String language, String property, String value, String printed, String unit) {
    assertThat(
            Bases.only("printed-mismatch", base(language, property, value, printed, null)).detail())
        .isInstanceOfSatisfying(
            Detail.PrintedFigure.class,
            figure -> {
              assertThat(figure.slip()).isEqualTo(Detail.Slip.UNIT);
              assertThat(figure.unit()).isEqualTo(unit);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          en | staff | 30 | 31 miles            | -
          en | road | 30  | about 31 km         | -
          en | cost | 9   | Mex$5               | -
          id | held | 2024-06-20 | 19 Juni 2024          | -
          id | held | 2024-01-11 | 1/11/2024             | -
          id | held | 2024-10-21 | Senin (20/10)         | 2024-10-22
          id | held | 2025-10-20 | Senin (20/10)         | 2024-10-22
          id | held | 2024-10-21 | Senin (20/10)         | -
          id | held | 2024-07    | pada Juni             | -
          en | held | 2024-10-20 | yesterday             | 2024-10-22
          en | held | 2024-03-07 | 7 March last year     | 2024-10-22
          id | held | 2024-10-25 | Kamis (24/10)         | 2024-10-22
          id | held | 2010-01-12 | Rabu (12/1)           | 2011-01-13
          en | held | 2024-03-25 | March 19-21           | 2024-10-22
          en | held | 2025-03-19/2025-03-21 | March 19-21 | 2024-10-22
          id | held | 2009-01-12 | Selasa (12/1)         | 2011-01-13
          id | held | 2010-01-12 | Selasa (5/1)          | 2011-01-13
          en | held | 2023-10-18 | last Friday           | 2024-10-22
          en-GB | held | 2024-10-11 | 10/11/2024         | -
          en-US | held | 2024-11-10 | 10/11/2024         | -
          id | holder | Kim Hong Kyun | Kim Hong-hyun    | -
          id | holder | zelenskyy   | Volodymyr Putin     | -
          """)
  void showsADateOrNameThatIsAnother(
      String language, String property, String value, String printed, @Nullable String published) {
    Bases.only("printed-mismatch", base(language, property, value, printed, published));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          id | troops | 1500             | 1.500 pasukan khusus        | -
          id | troops | 1500             | 1,500 prajurit              | -
          id | troops | more than 10000  | lebih dari 10.000 prajurit  | -
          id | troops | at most 100000   | Hingga 100.000 prajurit     | -
          id | troops | 12000            | dua belas ribu              | -
          id | troops | 99               | garis depan                 | -
          id | troops | 99               | dua pertiga dari pasukan    | -
          id | troops | 99               | 1.500 dari 12.000 prajurit  | -
          id | troops | 3805             | 3,805 meter                 | -
          id | troops | about 1500       | mengirim 1.500 prajurit     | -
          ko | troops | 99               | 1,500                       | -
          id | money  | 2                | Rp2 miliar                  | -
          id | money  | 5                | US$2 miliar                 | -
          en | road   | 30               | 30,000 metres               | -
          en | road   | 48               | a 30-mile convoy            | -
          en | road   | 30               | 30 km                       | -
          id | road   | 30               | 30 kilometer                | -
          en | road   | 30               | 30 square miles             | -
          en | cost   | 5                | $5                          | -
          en | cost   | 9                | A$5                         | -
          en | load   | 30               | £30                         | -
          en | load   | 30               | 30 lbs                      | -
          en | load   | 30               | 60 tonnes                   | -
          en | staff  | 30               | 30 miles                    | -
          id | money  | 2000000000       | Rp2 miliar                  | -
          id | held   | 2024-06-19       | 19 Juni 2024                | -
          id | held   | 2024-06          | 19 Juni 2024                | -
          id | held   | 2024-10-20       | Senin (20/10)               | -
          id | held   | 1999-10-20       | Senin (20/10)               | -
          id | held   | 2024-06-05       | pada Juni                   | -
          id | held   | 2023             | Senin (20/10)               | -
          en | held   | 2024-06-19       | Monday                      | 2024-10-22
          id | held   | 2022-02-24       | tahun 2022                  | -
          en | held   | 2024-11-10       | 10/11/2024                  | -
          en | held   | 2024-10-11       | 10/11/2024                  | -
          en | held   | 2024-04-03       | on 3/4                      | -
          id | holder | Kim Hong-kyun    | Kim Hong Kyun               | -
          id | holder | Wood             | kata Wood                   | -
          id | holder | zelenskyy        | Zelensky                    | -
          id | holder | zelenskyy        | Presiden Volodymyr Zelenskyy | -
          id | holder | south-korea      | Korea Selatan               | -
          ko | holder | Kim              | 김                          | -
          en | troops | 1.2750           | $1.275                      | -
          en | troops | 1275             | $1.275                      | -
          id | troops | 1.2750           | Rp1,275                     | -
          en | troops | at least 300     | 300+                        | -
          en | troops | more than 300    | 300+                        | -
          en | troops | at least 300     | 300 and rising              | -
          en | troops | about 300        | appr. 300                   | -
          en | troops | about 300        | 300, perhaps                | -
          en | troops | 0                | No one was hurt             | -
          en | troops | 70000            | swelled from 60,000 to 70,000 | -
          en | troops | at most 300      | nothing over 300            | -
          en | held   | 2023-03-07       | 7 March last year           | 2024-10-22
          en | held   | 2022-08-30/2022-09-02 | Aug. 30-Sept. 2, 2022  | 2024-10-22
          id | held   | 2023-05-10       | Rabu (10/5) tahun lalu      | 2024-10-22
          id | held   | 2024-10-24       | Kamis (24/10)               | 2024-10-22
          id | held   | 2024-11-27       | Pilkada 27 November         | 2024-10-22
          en | held   | 2023-11-05       | Nov. 5                      | 2024-10-22
          en | held   | 2024-11          | in November                 | 2024-10-22
          en | held   | 2024-03-20       | March 19-21                 | 2024-10-22
          en | held   | 2024-11-19/2024-11-21 | Nov. 19-21             | 2024-10-22
          id | held   | 2024-12-09       | 9 Desember mendatang        | 2024-10-22
          id | held   | 1997-03-07       | 7 Maret '97                 | 2024-10-22
          id | held   | 2010-01-12       | Selasa (12/1)               | 2011-01-13
          """)
  void passesTheRest(
      String language, String property, String value, String printed, @Nullable String published) {
    assertThat(Bases.check("printed-mismatch", base(language, property, value, printed, published)))
        .isEmpty();
  }

  /** Of a range of one number nothing is to be counted in the unit but the two ends. */
  @Test
  void readsARangeOfOneNumber() {
    String base =
        """
        properties: {size: {kind: quantity, unit: triliun rupiah}}
        articles:
          - {id: one, language: id, facts: [{about: x, property: size, value: 7, printed: 71 triliun sampai 71 triliun rupiah}]}
        """;
    assertThat(Bases.only("printed-mismatch", base).detail())
        .isInstanceOfSatisfying(
            Detail.PrintedFigure.class,
            figure -> assertThat(figure.read().written()).isEqualTo("71 to 71"));
  }

  /** An id stands for the subject, so any form of its names is the name that is printed. */
  @ParameterizedTest
  @CsvSource({"Zelenskiy, 0", "President Zelenskyi, 0", "Zaluzhnyi, 1"})
  void takesAnIdForEveryFormOfItsNames(String printed, int found) {
    String base =
        """
        properties: {head: {kind: name}}
        subjects: {ze: {label: Volodymyr Zelenskyy, names: [Volodymyr Zelenskyy, Zelensky]}}
        articles:
          - {id: one, language: en, facts: [{about: x, property: head, value: ze, printed: %s}]}
        """
            .formatted(printed);
    assertThat(Bases.check("printed-mismatch", base)).hasSize(found);
  }

  @Test
  void saysWhereTheYearComesFrom() {
    String base = base("id", "held", "2024-10-21", "Senin (20/10)", "2024-10-22");
    assertThat(Bases.only("printed-mismatch", base).detail())
        .isInstanceOfSatisfying(
            Detail.PrintedDate.class,
            date -> {
              assertThat(date.read()).hasToString("2024-10-20");
              assertThat(date.published()).hasToString("2024-10-22");
            });
  }

  @Test
  void saysEveryReadingOfWhatCanBeReadInTwoWays() {
    assertThat(
            Bases.only("printed-mismatch", base("en", "held", "2024-05-04", "03/04/2024", null))
                .detail())
        .isInstanceOfSatisfying(
            Detail.PrintedDate.class,
            date -> {
              assertThat(date.read()).hasToString("2024-03-04");
              assertThat(date.others()).extracting(Edtf::text).containsExactly("2024-04-03");
            });
    assertThat(Bases.only("printed-mismatch", base("en", "troops", "1", "$1.275", null)).detail())
        .isInstanceOfSatisfying(
            Detail.PrintedFigure.class,
            figure ->
                assertThat(figure.other())
                    .isNotNull()
                    .extracting(Quantity::written)
                    .isEqualTo("1.2750"));
  }

  @Test
  void takesNoYearForWhatLiesAhead() {
    String planned =
        BASE.formatted(
            "id", "published: 2024-10-22", "held", "2024-12-25", "25 Desember", "planned");
    assertThat(Bases.check("printed-mismatch", planned)).isEmpty();
    String days =
        BASE.formatted(
            "en", "published: 2024-10-22", "held", "2026-01-01", "Dec. 30 to Jan. 2", "planned");
    assertThat(Bases.check("printed-mismatch", days)).isEmpty();
    assertThat(Bases.check("printed-mismatch", days.replace("2026-01-01", "2026-01-03")))
        .hasSize(1);
    String done = base("id", "held", "2024-12-25", "25 Desember", "2024-10-22");
    assertThat(Bases.check("printed-mismatch", done)).hasSize(1);
  }

  /** One card of a thousand like it need not show the rest of the question. */
  @ParameterizedTest
  @CsvSource({"999, 1", "1000, 0"})
  void repeatsTheRestOfAQuestionUnlessThatIsMuch(int rest, int shown) {
    StringBuilder base =
        new StringBuilder(base("en", "troops", "1500", "1,600 soldiers", null))
            .append("  - id: two\n    facts:\n");
    for (int i = 0; i < rest; i++) {
      base.append("      - {about: zelenskyy, property: troops, value: 1700, note: n").append(i);
      base.append("}\n");
    }
    assertThat(Bases.only("printed-mismatch", base.toString()).others()).hasSize(shown);
  }

  /** What is offered is counted as the unit counts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trillion rupiah | 7.1 | Rp71 triliun            | 71           | NONE
          trillion rupiah | 71  | Rp71 miliar             | 0.071        | THOUSAND
          juta orang      | 12  | 1,2 juta                | 1.2          | NONE
          juta orang      | 1.2 | lebih dari 1,2 juta     | more than 1.2 | HEDGE_LOST
          juta orang      | 3   | 1,2 juta hingga 2 juta  | 1.2 to 2     | NONE
          juta orang      | 12  | 13                      | 13           | NONE
          ratus juta orang | 4  | 300 juta                | 3            | NONE
          """)
  void offersWhatIsCountedInAUnitThatHasAMagnitude(
      String unit, String value, String printed, String read, Detail.Slip slip) {
    String base =
        """
        properties: {size: {kind: quantity, unit: %s}}
        articles:
          - {id: one, language: id, facts: [{about: x, property: size, value: %s, printed: "%s"}]}
        """
            .formatted(unit, value, printed);
    assertThat(Bases.only("printed-mismatch", base).detail())
        .isInstanceOfSatisfying(
            Detail.PrintedFigure.class,
            figure -> {
              assertThat(figure.read().written()).isEqualTo(read);
              assertThat(figure.slip()).isEqualTo(slip);
            });
  }
}
