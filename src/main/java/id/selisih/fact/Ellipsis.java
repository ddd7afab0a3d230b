package id.selisih.fact;

/** Cuts a text that is too long to be shown. */
public final class Ellipsis {
  private Ellipsis() {}

  /**
   * The text, or where it is longer its beginning and an ellipsis; never half a character.
   *
   * @param most how many UTF-16 units of it are shown at most, above 0
   */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
