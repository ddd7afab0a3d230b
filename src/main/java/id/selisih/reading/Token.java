package id.selisih.reading;

import java.util.regex.Pattern;

/**
 * A word, a number in digits or a mark of a printed text.
 *
 * @param kind which of them
 * @param text the word in lower case, the digits with their marks, or the mark
 * @param start where it begins in the text
 * @param end where it ends
 * @param isGlued whether no space stands before it
 * @param isCapital whether it begins with a capital letter
 */
record Token(Kind kind, String text, int start, int end, boolean isGlued, boolean isCapital) {
  private static final Pattern DAY_AND_GROUP = Pattern.compile("(?:[12]?[0-9]|3[01]) [0-9]{3}");

  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether it is a row of digits of that length, without marks. */
  boolean isDigits(int least, int most) {
    if (!isNumber() || text.length() < least || text.length() > most) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Of "June 12 300 soldiers" the space may not group the digits. */
  boolean isDayAndGroup() {
    return isNumber() && text.indexOf(' ') > 0 && DAY_AND_GROUP.matcher(text).matches();
  }

  /** Whether it can be a year of the twentieth or twenty-first century. */
  boolean isRecentYear() {
    return isDigits(4, 4) && (text.startsWith("19") || text.startsWith("20"));
  }

  /** Whether it can be a year: four digits, of the second or third millennium. */
  boolean isYear() {
    return isDigits(4, 4) && (text.charAt(0) == '1' || text.charAt(0) == '2');
  }
}
