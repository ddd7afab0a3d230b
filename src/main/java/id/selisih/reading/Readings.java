package id.selisih.reading;

import id.selisih.fact.Edtf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads what articles print, in the languages that have a resource. Nothing that is read throws.
 */
public final class Readings {
  private Readings() {}

  /** The codes of the languages that can be read. */
  public static List<String> languages() {
    return Language.KNOWN;
  }

  /** Whether texts of that language can be read. */
  public static boolean knows(String language) {
    return Language.of(language) != null;
  }

  /**
   * The quantity that a text prints.
   *
   * @param language BCP 47 tag
   * @return nothing in a language that is not known
   */
  public static Reading<Figure> quantity(String printed, String language) {
    Language known = Language.of(language);
    if (known == null) {
      return new Reading.Nothing<>();
    }
    Tokens text = tokens(printed);
    return text == null ? tooLong() : Figures.read(text, known);
  }

  /**
   * The date that a text prints.
   *
   * @param language BCP 47 tag
   * @param published when the article was published; null where that is not known
   * @return nothing in a language that is not known
   */
  public static Reading<PrintedDate> date(
      String printed, String language, @Nullable Edtf published) {
    Language known = Language.of(language);
    if (known == null) {
      return new Reading.Nothing<>();
    }
    Tokens text = tokens(printed);
    String region = Locale.forLanguageTag(language).getCountry();
    return text == null ? tooLong() : Dates.read(text, known, region, published);
  }

  /**
   * Whether a text can print digits with the marks of the other convention, which a glance tells: a
   * digit stands before such a mark. In a language that is not known it cannot.
   */
  public static boolean mayHaveOtherMarks(String printed, String language) {
    Language known = Language.of(language);
    for (int i = 1; known != null && i < printed.length(); i++) {
      char mark = printed.charAt(i);
      boolean isOther = mark == known.numbers.decimal || mark == '\'' || mark == '’';
      if (isOther && printed.charAt(i - 1) >= '0' && printed.charAt(i - 1) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Digits of the other convention, with the marks of a language that is known. */
  public static String inOwnMarks(String digits, String language) {
    Language known = Language.of(language);
    if (known == null) {
      return digits;
    }
    StringBuilder own = new StringBuilder(digits);
    for (int i = 0; i < own.length(); i++) {
      char c = own.charAt(i);
      if (c == known.numbers.group) {
        own.setCharAt(i, known.numbers.decimal);
      } else if (c < '0' || c > '9') {
        own.setCharAt(i, known.numbers.group);
      }
    }
    return own.toString();
  }

  /**
   * The magnitude that a unit has in its name, in any language that is known: a million of "million
   * people".
   *
   * @return one where it has none
   */
  public static BigDecimal magnitudeOf(String unit) {
    return Units.magnitudeOf(unit);
  }

  private static <T> Reading<T> tooLong() {
    return new Reading.Stopped<>(
        "", "", "it has more than " + Tokens.MOST_CHARACTERS + " characters");
  }

  /** The text, taken apart; null where it is too long to be a figure or a date. */
  static @Nullable Tokens tokens(String printed) {
    return printed.length() > Tokens.MOST_CHARACTERS ? null : Tokens.ofPrinted(printed);
  }
}
