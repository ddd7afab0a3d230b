package id.selisih.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in words, in English or Indonesian: {@code Friday, 18th of October 2024}. */
final class EdtfMonths {
  private static final Pattern BETWEEN = Pattern.compile("[ ,.]+");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("january", "januari"),
          List.of("february", "februari", "pebruari"),
          List.of("march", "maret"),
          List.of("april"),
          List.of("may", "mei"),
          List.of("june", "juni"),
          List.of("july", "juli"),
          List.of("august", "agustus", "agt", "ags"),
          List.of("september"),
          List.of("october", "oktober"),
          List.of("november", "nopember"),
          List.of("december", "desember"));
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> SKIPPED =
      List.of(
          "the",
          "of",
          "on",
          "in",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "senin",
          "selasa",
          "rabu",
          "kamis",
          "jumat",
          "sabtu",
          "minggu");

  private EdtfMonths() {}

  /** The date as EDTF, not checked against the calendar; null where a word is not understood. */
  static @Nullable String read(String text) {
    String year = null;
    String day = null;
    int month = 0;
    for (String word : BETWEEN.split(text, 0)) {
      if (YEAR.matcher(word).matches() && year == null) {
        year = word;
      } else if (DAY.matcher(word).matches() && day == null) {
        day = DAY.matcher(word).replaceFirst("$1");
      } else if (month == 0 && month(word) > 0) {
        month = month(word);
      } else if (!SKIPPED.contains(word)) {
        return null;
      }
    }
    if (year == null || month == 0) {
      return null;
    }
    String edtf = String.format(Locale.ROOT, "%s-%02d", year, month);
    return day == null ? edtf : edtf + (day.length() == 1 ? "-0" : "-") + day;
  }

  /** The number of a month or season in EDTF; 0 where the word is neither. */
  private static int month(String word) {
    if (word.length() < 3) {
      return 0;
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).stream().anyMatch(name -> name.startsWith(word))) {
        return i + 1;
      }
    }
    int season = SEASONS.indexOf(word.equals("fall") ? "autumn" : word);
    return season < 0 ? 0 : 21 + season;
  }
}
