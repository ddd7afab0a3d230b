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

  /**
   * The text, or where it is longer its beginning and its end with an ellipsis between them; whole
   * words where there are such.
   *
   * @param most how many UTF-16 units of it are shown at most, above 2
   */
  public static String inside(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int ofEnd = most / 3;
    int from = text.length() - ofEnd;
    int space = text.indexOf(' ', from);
    int end = space < 0 ? from + (Character.isLowSurrogate(text.charAt(from)) ? 1 : 0) : space + 1;
    String head = cut(text, most - ofEnd);
    int last = head.lastIndexOf(' ');
    return (last < 0 ? text.substring(0, head.length() - 1) : head.substring(0, last))
        + " … "
        + text.substring(end);
  }
}
