package id.selisih.fact;

import java.time.Month;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words why a text is not read as EDTF. Loaded for a refusal only. */
final class EdtfRefusal {
  // Anything longer is no date that somebody mistyped, and must not fill the screen.
  private static final int LONGEST_SHOWN = 80;

  private static final String YEAR =
      "(-?[0-9X]{4}(S[1-9][0-9]*)?|Y-?[0-9]+(E[0-9]+)?(S[1-9][0-9]*)?)";
  private static final String PART = "(-[?~%]?[0-9X]{2}[?~%]?)";
  private static final String DATE = "[?~%]?" + YEAR + "[?~%]?" + PART + "?" + PART + "?";

  /** A date of a set, or several from one to another. */
  private static final String ITEM =
      "(%s|%s\\.\\.(%s)?|\\.\\.%s)".formatted(DATE, DATE, DATE, DATE);

  private static final String ITEMS = ITEM + "(," + ITEM + ")*";
  private static final Pattern LEVEL_2 =
      Pattern.compile(
          DATE
              + "|(%s|\\.\\.)?/(%s|\\.\\.)?".formatted(DATE, DATE)
              + "|\\[%s\\]|\\{%s\\}".formatted(ITEMS, ITEMS));
  private static final Pattern HAS_LEVEL_2_MARK = Pattern.compile("[?~%XES\\[{]");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "today|yesterday|tomorrow|now|tonight|(last|this|next) .+|hari ini|kemarin|besok|sekarang");

  private EdtfRefusal() {}

  /**
   * A piece of a text is wrong.
   *
   * @param mended the whole text put right; offered only where it can be read
   */
  static Malformed of(String part, String why, @Nullable String mended) {
    return new Malformed("`" + Ellipsis.cut(part, LONGEST_SHOWN) + "` " + why, offer(mended));
  }

  /** The text is of level 2. */
  static Malformed ofLevel2(String text) {
    if (text.matches("[0-9]{4}-[0-9]{2}")
        && Integer.parseInt(text.substring(5)) == Integer.parseInt(text.substring(2, 4)) + 1) {
      int next = Integer.parseInt(text.substring(0, 4)) + 1;
      return new Malformed(
          "`" + text + "` is EDTF level 2, and only levels 0 and 1 are read",
          "write `" + text.substring(0, 4) + "/" + next + "` or `" + levelOne(text) + "`");
    }
    return of(text, "is EDTF level 2, and only levels 0 and 1 are read", levelOne(text));
  }

  /** The text has no form that is known to EDTF's levels 0 and 1. */
  static Malformed of(String text) {
    if (text.isBlank()) {
      return new Malformed("the date is empty", null);
    }
    if (text.length() > LONGEST_SHOWN) {
      return of(text, "is not an EDTF date", null);
    }
    if (LEVEL_2.matcher(text).matches() && HAS_LEVEL_2_MARK.matcher(text).find()) {
      return ofLevel2(text);
    }
    if (RELATIVE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches()) {
      return new Malformed(
          "`" + text + "` is not a date: it means another day when it is read later",
          "write the day itself, as in `2024-10-18`");
    }
    EdtfGuess guess = EdtfGuess.of(text);
    return guess.either().isEmpty()
        ? of(text, "is not an EDTF date", guess.text())
        : new Malformed(
            "`" + text + "` is not an EDTF date: " + guess.doubt(),
            "write `" + String.join("` or `", guess.either()) + "`");
  }

  /** The English name of a month, whatever the machine's locale. */
  static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String offer(@Nullable String mended) {
    return mended != null && mended.length() <= LONGEST_SHOWN && EdtfScanner.accepts(mended)
        ? "write `" + mended + "`"
        : null;
  }

  /** A text of level 1 that means the same or allows the same instants; null where none is near. */
  private static @Nullable String levelOne(String text) {
    if (text.matches("[?~%]-?[0-9]{4}")) {
      return text.substring(1) + text.charAt(0);
    }
    if (text.matches("[0-9]XXX")) {
      return text.charAt(0) + "000/" + text.charAt(0) + "999";
    }
    if (text.matches("[0-9]{4}-[23][0-9]|[0-9]{4}-4[01]")) {
      return season(text.substring(0, 4), Integer.parseInt(text.substring(5)));
    }
    // Digits may be left unspecified at level 1, only not within an interval.
    return text.contains("/") ? text.replace("-XX", "") : null;
  }

  private static String season(String year, int code) {
    if (code <= 32) {
      // 25 to 28 in the north, 29 to 32 in the south.
      return year + "-" + (21 + (code - 25) % 4);
    }
    int length = code <= 36 ? 3 : code <= 39 ? 4 : 6;
    int first = (code - (code <= 36 ? 33 : code <= 39 ? 37 : 40)) * length + 1;
    return String.format(Locale.ROOT, "%s-%02d/%1$s-%02d", year, first, first + length - 1);
  }
}
