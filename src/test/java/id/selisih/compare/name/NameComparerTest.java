package id.selisih.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparerTest {
  private final NameComparer comparer = new NameComparer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim Hong-hyun   | Kim Hong Kyun     | true
          Kim Jong-un     | Kim Jong-il       | false
          Kim Yong-chol   | Kim Yong-chun     | false
          Cho Tae-yong    | Cho Tae-yul       | false
          Ri Pong-ryul    | Ri Pyong-ryul     | true
          Joko            | Yoko              | false
          Tom             | Dom               | false
          Dora            | Tora              | false
          Wang Gang       | Wang Kang         | true
          Il-76 Candid    | Il-78 Candid      | false
          Robert Meyer    | Robert Meier      | true
          Deng Xiaobing   | Teng Hsiao-p'ing  | false
          Dang Jun        | T'ang Chün        | false
          Liu Qun         | Liu Chün          | false
          常春            | Chang Chün        | false
          王毅            | 王义              | false
          王毅            | Yi Wangming       | false
          D. Medvedev     | А. Медведев       | false
          """)
  void keepsApart(String one, String two, boolean isAlike) {
    NameVerdict verdict = comparer.compare(one, two);

    assertThat(verdict.level()).isEqualTo(Level.DIFFERENT);
    assertThat(verdict.isAlike()).isEqualTo(isAlike);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim Yongbok         | KIM Yong-bok            | hyphens
          Kim Yongbok         | Yong Bok Kim            | in another order
          Gerhard Schröder    | Schroeder, Gerhard      | ö = oe
          Research Agency     | RA                      |
          World Health Organization | World Health Organisation | hyphens
          Ministry of Defence | Ministry of Defense     | hyphens
          Labour              | Labor                   |
          RA                  | Research Agency (RA)    | printed abbreviation
          """)
  void saysWhatAStyleSetsAside(String one, String two, @Nullable String reason) {
    NameVerdict verdict = comparer.compare(one, two);

    if (reason == null) {
      assertThat(verdict.level()).isNotEqualTo(Level.SAME);
    } else {
      assertThat(verdict.level()).isEqualTo(Level.SAME);
      assertThat(verdict.reasons()).anyMatch(note -> note.contains(reason));
    }
  }

  @Test
  void showsThePartsOfAShortFormAsTheyAreWritten() {
    assertThat(comparer.compare("С. Шойгу", "Сергей Шойгу").pieces())
        .containsExactly(new Piece("с", "сергей", "initial"), new Piece("шойгу", "шойгу", "same"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim Hong-kyun       | Kim Hong Gyun        | Korean: kyun = gyun
          Lee                 | Ri                   | Korean: lee = ri
          Yi                  | Rhee                 | Korean: yi = rhee
          Park                | Bak                  | Korean: park = bak
          Choi                | Choe                 | Korean: choi = choe
          Yeol                | Yol                  | Korean: yeol = yol
          Yeoul               | Yol                  | Korean: yeoul = yol
          Woo                 | U                    | Korean: woo = u
          Seong               | Sung                 | Korean: seong = sung
          Volodymyr Zelensky  | Volodymyr Zelenskyy  | Russian and Ukrainian: sky = skyy
          Zelenskij           | Zelenskyi            | Russian and Ukrainian: skij = skyi
          Kyrylo              | Kirill               | Russian and Ukrainian: kyrylo = kirill
          Muhammad            | Mohamed              | Arabic: muhammad = mohamed
          Saddam Hussein      | Saddam Husayn        | Arabic: hussein = husayn
          Soekarno            | Sukarno              | Indonesian: oe = u
          Djoko               | Joko                 | Indonesian: dj = j
          Mao Zedong          | Mao Tse-tung         | Chinese: dong = tung
          Xu Jun              | Hsü Chün             | Chinese: jun = chün
          李强                | Qiang Li             | Chinese: syllable for syllable the same
          김홍균               | Kim Hong-kyun        | Korean: 균 = kyun
          Зеленський          | Zelenskyy            | Russian and Ukrainian: зеленський = zelenskyy
          محمد                | Mohammed             | Arabic: محمد = mohammed
          أحمد                | Ahmed                | Arabic: أحمد = ahmed
          조선일보              | Chosun Ilbo          | Korean: 일보 = ilbo
          Хрущёв              | Khrushchev           | Russian and Ukrainian: хрущёв = khrushchev
          Busan               | Pusan                | Korean: busan = pusan
          Peking              | Beijing              | Chinese: peking = beijing
          Serhiyovych Bilyk   | Sergeevich Bilyk     | Russian and Ukrainian: serhiyovych = sergeevich
          """)
  void showsTheRuleThatMakesOne(String one, String two, String reason) {
    NameVerdict verdict = comparer.compare(one, two);

    assertThat(verdict.level()).isEqualTo(Level.VARIANT);
    assertThat(verdict.reasons()).contains(reason);
    assertThat(verdict.table()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Perserikatan Bangsa-Bangsa (PBB) | PBB
          Perserikatan Bangsa-Bangsa       | Perserikatan Bangsa-Bangsa (PBB)
          PT Pertamina (Persero)           | Pertamina
          Samsung Electronics Co., Ltd.    | Samsung Electronics
          Hyundai Motor Co Ltd             | Hyundai Motor
          PAO Rosneft                      | Rosneft
          Presiden Prancis Jacques Chirac  | French President Jacques Chirac
          Siemens AG                       | Siemens
          Budi Santoso (43)                | Budi Santoso
          Schröder                         | Schroeder
          Mayjen Budi Santoso, S.H., M.H.  | Budi Santoso
          Nigel Smith MP                   | Nigel Smith
          """)
  void setsAsideWhatIsPrintedAround(String one, String two) {
    assertThat(comparer.level(one, two)).isEqualTo(Level.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Badan Pusat Statistik (BPS) | Bank Pembangunan Swasta (BPS)
          Kim Sa                      | Kim
          Ellen Pao                   | Ellen
          Zao Wou-Ki                  | Wou-Ki
          Bad Company                 | Bad
          Kim MP                      | Kim
          NIGEL SMITH MP              | NIGEL SMITH
          """)
  void doesNotSetAsideTooMuch(String one, String two) {
    assertThat(comparer.level(one, two)).isNotEqualTo(Level.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Presiden Filipina      | Filipina
          Presiden Filipina      | Menlu Filipina
          Ketua KPU              | Jubir KPU
          Ketua KPU              | KPU
          Wakil Ketua KPU        | Ketua KPU
          Gubernur Bali          | Bali
          Polish President       | President
          Prime Minister of Japan | Japan
          General Dynamics       | Dynamics
          Bank Sumatera          | Bank Rakyat Sumatera
          Republic of Yemen      | People's Democratic Republic of Yemen
          Universitas Semarang   | Universitas Islam Semarang
          Liberal Party          | National Liberal Party
          Bank of Korea          | Korea
          """)
  void joinsNoOfficeAndNoInstitution(String one, String two) {
    assertThat(comparer.level(one, two)).isEqualTo(Level.DIFFERENT);
  }

  @Test
  void saysWhichTitleIsSetAside() {
    assertThat(comparer.compare("Menlu Jepang Taro Kono", "Taro Kono").reasons())
        .contains("title set aside: Menlu Jepang");
  }

  @ParameterizedTest
  @CsvSource({"Vlаdimir Putin,Vladimir Putin", "Кim Jong Un,Kim Jong Un"})
  void reportsLookAlikes(String one, String two) {
    NameVerdict verdict = comparer.compare(one, two);

    assertThat(verdict.level()).isEqualTo(Level.SAME);
    assertThat(verdict.reasons()).anyMatch(reason -> reason.startsWith("look-alike letter:"));
  }

  @Property(tries = 300)
  void anyTwoTextsGetOneVerdictEitherWay(@ForAll String one, @ForAll String two) {
    NameVerdict there = comparer.compare(one, two);
    NameVerdict back = comparer.compare(two, one);

    assertThat(back.level()).isEqualTo(there.level());
    assertThat(back.isAlike()).isEqualTo(there.isAlike());
    assertThat(comparer.level(one, one)).isEqualTo(Level.SAME);
  }

  @Property(tries = 1000)
  void namesGetOneVerdictEitherWay(
      @ForAll("names") List<String> one, @ForAll("names") List<String> two) {
    String first = String.join(" ", one);
    String second = String.join(" ", two);
    NameVerdict there = comparer.compare(first, second);
    NameVerdict back = comparer.compare(second, first);

    assertThat(back.level()).as("%s | %s", first, second).isEqualTo(there.level());
    assertThat(back.isAlike()).as("%s | %s", first, second).isEqualTo(there.isAlike());
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of(
            "Kim",
            "Gim",
            "Hong-kyun",
            "Hong",
            "Kyun",
            "Jong",
            "Un",
            "Lee",
            "Volodymyr",
            "Vladimir",
            "Zelensky",
            "Zelenskyy",
            "V.",
            "J.",
            "Muhammad",
            "Mohamed",
            "al-Assad",
            "Abdel",
            "Abdul",
            "Soekarno",
            "Sukarno",
            "Joko",
            "Djoko",
            "Zedong",
            "Tse-tung",
            "Mao",
            "Зеленський",
            "김",
            "홍균",
            "محمد",
            "习近平",
            "Schröder",
            "Schroeder",
            "(PBB)",
            "PT")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
