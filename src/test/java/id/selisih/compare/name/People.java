package id.selisih.compare.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes up people with the names that people have, for populations. */
public final class People {
  private static final List<String> GIVEN =
      words(
          """
          Agus Ahmad Andi Andika Anisa Arif Bambang Bayu Budi Cahyo Citra Dedi Dewi Dian Dimas Dwi
          Eka Eko Endang Fajar Farah Fitri Galih Gita Hadi Hana Hendra Heru Ika Imam Indah Indra
          Intan Irfan Joko Kartika Lestari Linda Lukman Maya Mega Nadia Nanda Novi Nur Putri Rahmat
          Rani Ratna Rina Rini Rizal Rudi Sari Sinta Siti Slamet Sri Surya Taufik Teguh Tri Umar
          Wahyu Wati Wawan Yani Yanti Yoga Yudi Yuli Yusuf Zainal Olga Ivan Pavel Sergei Andrei
          Mikhail Dmitry Elena Anna Peter John Maria Robert David Susan Karen Thomas Martin Laura
          """);
  private static final List<String> MIDDLE =
      words(
          """
          Adi Aji Arya Bagus Catur Darma Eka Gede Hari Jati Kusuma Laksmi Made Nata Oka Panji Raka
          Satria Tirta Utama Wira Yoga Setya Budi Krisna Rama Bima Guna Jaya Kencana
          """);
  private static final List<String> FAMILY =
      words(
          """
          Santoso Wijaya Hidayat Nugroho Setiawan Susanto Pratama Saputra Kurniawan Gunawan Hartono
          Purnomo Siregar Nasution Harahap Lubis Simanjuntak Situmorang Panjaitan Hutapea Sitorus
          Wibowo Prasetyo Suryadi Firmansyah Ramadhan Maulana Permana Hakim Salim Halim Rahman
          Suharto Sukardi Sutrisno Suparman Mulyadi Haryanto Subagyo Sudirman Wirawan Yulianto
          Petrov Ivanov Smirnov Kuznetsov Sokolov Popov Lebedev Kozlov Novikov Morozov Volkov
          Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Smith Johnson Williams Brown Miller
          Davis Wilson Anderson Taylor Thompson Robinson Walker Wright Mitchell Campbell Parker Evans
          Edwards Collins Stewart Murphy Bailey Cooper Richardson Howard Peterson Gray Ramirez
          """);
  private static final List<String> SYLLABLES =
      words(
          """
          ba bi bo bu da de di do ga gi go ha hi ka ke ki ko ku la le li lo lu ma me mi mo mu na ne
          ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu wa we wi ya yo
          """);

  private People() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  /** So many different names. */
  public static List<String> names(int size, Random random) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < size) {
      String middle = random.nextInt(3) == 0 ? "" : pick(MIDDLE, random) + " ";
      String family = random.nextInt(4) == 0 ? madeUp(random) : pick(FAMILY, random);
      names.add(pick(GIVEN, random) + " " + middle + family);
    }
    return new ArrayList<>(names);
  }

  private static String madeUp(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3 + random.nextInt(2); i++) {
      name.append(pick(SYLLABLES, random));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /** The name with one slip: a letter added, dropped or changed, or two neighbours swapped. */
  public static String slip(String name, Random random) {
    int at = 1 + random.nextInt(name.length() - 2);
    while (name.charAt(at) == ' ' || name.charAt(at + 1) == ' ') {
      at = 1 + random.nextInt(name.length() - 2);
    }
    char other = (char) ('a' + random.nextInt(26));
    String head = name.substring(0, at);
    String tail = name.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> head + name.charAt(at) + other + tail;
      case 1 -> head + tail;
      case 2 -> head + tail.charAt(0) + name.charAt(at) + tail.substring(1);
      default -> head + other + tail;
    };
  }
}
