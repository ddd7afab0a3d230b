package id.selisih.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads parts of a year: summer 2024, the fall of 2022, Q2 2024. */
final class YearParts {
  /** The part of a year that EDTF has no number for: the year stands for it. */
  private static final String WHOLE_YEAR = "0";

  static final String FISCAL = "a fiscal year is not read";

  /** So far behind a part of a year can the word fiscal stand: Q3 of the fiscal year 2024. */
  private static final int FAR = 2;

  private static final Pattern ROMAN = Pattern.compile("i{1,3}|iv|[1-4]");

  private final Tokens text;
  private final Language language;

  YearParts(Tokens text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** The part of a year that begins at a token; null where none does. */
  @Nullable Spot at(int from) throws Halt {
    Phrases.Match<String> part = language.dates.partsOfYear.at(text, from);
    if (part == null) {
      return null;
    }
    refuseFiscal(from, part.end());
    boolean isYearWord = text.isIn(part.end(), language.dates.yearWords);
    boolean isJoined = isYearWord || text.isIn(part.end(), language.dates.yearIn);
    boolean isMarked = text.isSign(part.end(), "/") || text.isSign(part.end(), "-");
    int year = isJoined || isMarked ? part.end() + 1 : part.end();
    // Of "winter 2023/24" the first year is not all, and "first quarter 1500 points" has none.
    boolean isOpen =
        (text.isSign(year + 1, "/") || text.isSign(year + 1, "-")) && text.isGlued(year + 2);
    boolean isCounted = !isYearWord && language.numbers.isMeasured(text, year + 1);
    Token digits = text.at(year);
    int further = yearBehindAnother(part.end());
    if (further >= 0) {
      throw Halt.ofDates(from, further + 1);
    }
    if (digits == null || !digits.isRecentYear() || isOpen || isCounted) {
      return null;
    }
    int other = otherBefore(from);
    if (other >= 0) {
      throw Halt.ofDates(other, year + 1);
    }
    return new Spot.Full(ofYear(digits.text(), part.value()), null, from, year + 1);
  }

  /** The year of an office or a company begins in a month that is not said. */
  private void refuseFiscal(int from, int end) throws Halt {
    for (int at = from - 1; at <= end + FAR; at++) {
      if (text.isIn(at, language.dates.fiscal)) {
        throw new Halt(Math.min(at, from), Math.max(at + 1, end), FISCAL);
      }
    }
  }

  /** Where another part of the same year begins that is joined to this: Q1 to Q3; -1 for none. */
  private int otherBefore(int from) {
    int end = text.isIn(from - 1, language.articles) ? from - 1 : from;
    int joint = jointBefore(end);
    if (joint == end) {
      return -1;
    }
    int comma = text.isSign(joint - 1, ",") ? joint - 1 : joint;
    return text.isIn(comma - 1, language.dates.partOrdinals)
        ? comma - 1
        : language.dates.partsOfYear.startBefore(text, comma);
  }

  /** Where the year stands behind another part that is joined to one: kuartal I dan II 2024. */
  private int yearBehindAnother(int end) {
    Phrases.Match<Boolean> joint = language.and.at(text, end);
    joint = joint == null ? language.or.at(text, end) : joint;
    joint = joint == null ? language.to.at(text, end) : joint;
    int other = joint == null ? end + 1 : joint.end();
    Token part = text.at(other);
    boolean isJoined = joint != null || text.isSign(end, "-") || text.isSign(end, "&");
    boolean isPart =
        part != null
            && (language.dates.partOrdinals.contains(part.text())
                || ROMAN.matcher(part.text()).matches());
    int at = text.isIn(other + 1, language.dates.yearWords) ? other + 2 : other + 1;
    Token year = text.at(at);
    return isJoined && isPart && year != null && year.isRecentYear() ? at : -1;
  }

  /** Where the mark or word begins that joins two parts; the same index without one. */
  private int jointBefore(int end) {
    Token mark = text.at(end - 1);
    if (mark != null
        && (mark.isSign("-") || mark.isSign("/") || mark.isSign(",") || mark.isSign("&"))) {
      return end - 1;
    }
    int and = Math.max(language.and.startBefore(text, end), language.or.startBefore(text, end));
    int word = Math.max(and, language.to.startBefore(text, end));
    return word < 0 ? end : word;
  }

  /** In EDTF, a part of a year that is 0, a season, or goes from one month to another. */
  private static String ofYear(String year, String part) {
    int dash = part.indexOf('-');
    if (dash > 0) {
      return year + "-" + part.substring(0, dash) + "/" + year + part.substring(dash);
    }
    return part.equals(WHOLE_YEAR) ? year : year + "-" + part;
  }
}
