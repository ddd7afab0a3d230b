package id.selisih.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim Hong-kyun             | kim hong kyun
          KIM  Hong–Kyun            | kim hong kyun
          Recep Tayyip Erdoğan      | recep tayyip erdogan
          Łukasz Żółć               | lukasz zolc
          Bjørn Straße              | bjorn strasse
          ÆSIR Œuvre                | aesir oeuvre
          Şükrü Işık                | sukru isik
          Gideon Sa’ar              | gideon saar
          Sa'ar                     | saar
          Donald J. Trump           | donald j trump
          Susilo 'Bambang'          | susilo bambang
          Владимир Путин            | владимир путин
          Сергей                    | сергеи
          محمّد                     | محمد
          Ｋｉｍ                     | kim
          R2-D2                     | r2 d2
          Presiden Joko Widodo      | joko widodo
          Wakil Presiden Ma'ruf     | maruf
          Sekretaris Jenderal Rutte | rutte
          Lt. Gen. Mark Milley      | mark milley
          Prof. Dr. Ir. Siti        | siti
          Presiden                  | presiden
          Mr. President             | president
          Presiden Filipina         | presiden filipina
          Menlu Jepang              | menlu jepang
          Ketua KPU                 | ketua kpu
          Ketua PERADI              | peradi
          Ketua PGSI                | ketua pgsi
          Wali Kota Semarang        | wali kota semarang
          Utusan Korea Selatan      | utusan korea selatan
          Dubes Jepang untuk PBB    | dubes jepang untuk pbb
          President of Poland       | president of poland
          Staf Khusus Presiden      | staf khusus presiden
          Dubes Jepang untuk Indonesia Yasushi Masaki | yasushi masaki
          Menteri Kesehatan         | menteri kesehatan
          General Dynamics          | general dynamics
          Queen's University        | queens university
          LA Times                  | la times
          NY Times                  | ny times
          Presiden Filipina Marcos  | marcos
          Presiden AS Joe Biden     | joe biden
          Presiden as Joe Biden     | as joe biden
          Ketua KPU Arief Budiman   | arief budiman
          former Polish President Lech Walesa | lech walesa
          South Korean leader Moon  | moon
          Eks Wakil Ketua DPR Fahri Hamzah | fahri hamzah
          Kapolri Jenderal Polisi Idham Azis | idham azis
          Wali Kota Semarang Hendrar Prihadi | hendrar prihadi
          Datuk Seri Najib Razak    | najib razak
          Ayatollah Beheshti        | beheshti
          Jordan King               | jordan king
          Pak Harmoko Santoso       | harmoko santoso
          Pak Kwang-ryong           | pak kwang ryong
          Bu Wenjun                 | bu wenjun
          Bu Risma Harini           | risma harini
          Hon Hai                   | hon hai
          The Jakarta Post          | jakarta post
          The Who                   | the who
          U.S. President Bill Clinton | bill clinton
          Johnson & Johnson         | johnson johnson
          Johnson and Johnson       | johnson johnson
          Sammy Hagar Junior        | sammy hagar jr
          Junior                    | junior
          Sanʻa                     | sana
          Ḥafiẓ al-Qurʾān           | hafiz al quran
          Luhansʹk                  | luhansk
          Kim, Hong-kyun            | kim hong kyun
          Sen, Amartya              | sen amartya
          Widodo, Presiden          | widodo presiden
          """)
  void foldsToWords(String name, String words) {
    assertThat(NameFold.of(name)).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim Hong-kyun    | Hong-kyun Kim        | true
          Kim Hong-kyun    | Kim Hongkyun         | true
          Kim Yong-bok     | Yongbok Kim          | true
          Kim Yong Bok     | Kim Yong-bok         | true
          Tribun News      | Tribunnews           | true
          Nguyen Van An    | Van An Nguyen        | true
          Kim Hong-kyun    | Hong Kim-kyun        | false
          Kim Hong-kyun    | Kim Hong-hyun        | false
          Lima             | Mali                 | false
          """)
  void knowsOneName(String one, String two, boolean same) {
    assertThat(NameFold.of(one).sameAs(NameFold.of(two))).isEqualTo(same);
    assertThat(NameFold.of(two).sameAs(NameFold.of(one))).isEqualTo(same);
  }

  @Test
  void keepsLettersThatOnlyLookLikeMarks() {
    assertThat(NameFold.of("が").sameAs(NameFold.of("か"))).isFalse();
    assertThat(NameFold.of("김홍균").sameAs(NameFold.of("김홍현"))).isFalse();
    assertThat(NameFold.of("김 홍균").sameAs(NameFold.of("김홍균"))).isTrue();
  }

  @Test
  void turnsOnceForEachWord() {
    assertThat(NameFold.of("Kim Hong-kyun").turns())
        .containsExactly("kimhongkyun", "hongkyunkim", "kyunkimhong");
    assertThat(NameFold.of("Kim Hong-kyun").solid()).isEqualTo("kimhongkyun");
    assertThat(NameFold.of("Kim Hong-kyun").key()).isEqualTo("hongkyunkim");
    assertThat(NameFold.of("?!").words()).isEmpty();
    assertThat(NameFold.of("?!").solid()).isEmpty();
  }

  @Test
  void turnsNothingThatIsTooLongForAName() {
    String words = "ab ".repeat(20);
    assertThat(NameFold.of(words).isLong()).isFalse();
    assertThat(NameFold.of(words).turns()).hasSize(20);
    NameFold many = NameFold.of(words + "c");
    assertThat(many.isLong()).isTrue();
    assertThat(many.turns()).containsExactly("ab".repeat(20) + "c");
    assertThat(many.sameAs(NameFold.of(words + "C."))).isTrue();
    assertThat(NameFold.of("a " + "b".repeat(199)).turns()).hasSize(2);
    assertThat(NameFold.of("a " + "b".repeat(200)).turns()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P.T. Astra (Persero), Tbk.  | astra
          PT Astra & Co.              | astra
          , PT                        | pt
          PT ,                        | pt
          PT Tbk                      | pt
          x (A) (B)                   | x a b
          (A)                         | a
          x (A                        | x a
          """)
  void takesNamesOutOfWhatIsPrintedAroundThem(String name, String words) {
    assertThat(NameFold.of(name)).hasToString(words);
  }

  @Property
  void anyTextIsANameAndItself(@ForAll String text) {
    NameFold fold = NameFold.of(text);

    assertThat(fold.sameAs(fold)).isTrue();
    assertThat(fold).isEqualTo(NameFold.of(text));
    assertThat(fold.turns()).contains(fold.key(), fold.solid());
  }
}
