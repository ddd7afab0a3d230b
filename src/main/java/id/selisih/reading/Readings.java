package id.selisih.reading;

import id.selisih.fact.Edtf;
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

  private static <T> Reading<T> tooLong() {
    return new Reading.Stopped<>(
        "", "", "it has more than " + Tokens.MOST_CHARACTERS + " characters");
  }

  /** The text, taken apart; null where it is too long to be a figure or a date. */
  static @Nullable Tokens tokens(String printed) {
    return printed.length() > Tokens.MOST_CHARACTERS ? null : Tokens.of(printed);
  }
}
