package id.selisih.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The notation of quantities in fact files, and what to say of what comes close to it. */
final class QuantityNotation {
  private static final List<Hedge> HEDGES =
      List.of(
          Hedge.ABOUT,
          Hedge.NEARLY,
          Hedge.MORE_THAN,
          Hedge.AT_LEAST,
          Hedge.FEWER_THAN,
          Hedge.AT_MOST,
          Hedge.UP_TO);

  private static final Map<String, Quantity> VAGUE =
      Map.of(
          "tens", Quantity.vague("tens", 10, 1_000),
          "dozens", Quantity.vague("dozens", 12, 1_000),
          "hundreds", Quantity.vague("hundreds", 100, 10_000),
          "thousands", Quantity.vague("thousands", 1_000, 1_000_000),
          "tens of thousands", Quantity.vague("tens of thousands", 10_000, 1_000_000),
          "hundreds of thousands", Quantity.vague("hundreds of thousands", 100_000, 10_000_000),
          "millions", Quantity.vague("millions", 1_000_000, 1_000_000_000));

  /** Phrases that people write for a hedge of the format. */
  private static final Map<String, Hedge> SLIPS =
      Map.ofEntries(
          Map.entry("~", Hedge.ABOUT),
          Map.entry("±", Hedge.ABOUT),
          Map.entry("around", Hedge.ABOUT),
          Map.entry("some", Hedge.ABOUT),
          Map.entry("roughly", Hedge.ABOUT),
          Map.entry("approximately", Hedge.ABOUT),
          Map.entry("almost", Hedge.NEARLY),
          Map.entry(">", Hedge.MORE_THAN),
          Map.entry("over", Hedge.MORE_THAN),
          Map.entry("above", Hedge.MORE_THAN),
          Map.entry(">=", Hedge.AT_LEAST),
          Map.entry("≥", Hedge.AT_LEAST),
          Map.entry("no fewer than", Hedge.AT_LEAST),
          Map.entry("<", Hedge.FEWER_THAN),
          Map.entry("less than", Hedge.FEWER_THAN),
          Map.entry("under", Hedge.FEWER_THAN),
          Map.entry("below", Hedge.FEWER_THAN),
          Map.entry("<=", Hedge.AT_MOST),
          Map.entry("≤", Hedge.AT_MOST),
          Map.entry("no more than", Hedge.AT_MOST),
          Map.entry("maximum", Hedge.AT_MOST),
          Map.entry("as many as", Hedge.UP_TO));

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
  private static final Pattern BETWEEN = Pattern.compile("between ([0-9.,]+) and ([0-9.,]+)");
  private static final Pattern DASHED = Pattern.compile("(-?[0-9.,]+) ?[-–—] ?([0-9.,]+)");

  private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+|,[0-9]{3})?";

  /** What is read, or refused with a suggestion that needs no repair, so that offers end. */
  private static final Pattern PLAIN =
      Pattern.compile(
          HEDGES.stream().map(Hedge::key).collect(Collectors.joining(" |", "(?:", " )?"))
              + NUMBER
              + "|"
              + NUMBER
              + " to "
              + NUMBER);

  private static final Pattern AMBIGUOUS =
      Pattern.compile("(?<![0-9.,])([0-9]+)[.,]([0-9]{3})(?![0-9.,])");

  private static final Pattern GROUPED =
      Pattern.compile("(-?[0-9]{1,3})((?:[.,' ][0-9]{3})+)(?:([.,])([0-9]+))?");

  private static final String ADVICE =
      "write plain digits with `.` as the decimal mark, such as `1500`, `about 1500`,"
          + " `more than 1500` or `1500 to 3000`";

  private QuantityNotation() {}

  static Quantity parse(String text) throws Malformed {
    String phrase = text.strip();
    if (!phrase.isEmpty() && isDigit(phrase.charAt(phrase.length() - 1))) {
      char first = phrase.charAt(0);
      if (isDigit(first) || first == '-') {
        int to = phrase.indexOf(" to ");
        return to < 0 ? Quantity.of(Hedge.EXACTLY, number(phrase, phrase)) : range(phrase, to);
      }
    }
    String folded = SPACE.matcher(TextFold.caseless(phrase)).replaceAll(" ");
    Quantity vague = VAGUE.get(folded);
    if (vague != null) {
      return vague;
    }
    for (Hedge hedge : HEDGES) {
      if (folded.startsWith(hedge.key() + " ")) {
        return hedged(hedge, number(folded.substring(hedge.key().length() + 1), phrase), phrase);
      }
    }
    throw new Malformed("`" + text + "` is not a quantity", repair(folded));
  }

  private static Quantity hedged(Hedge hedge, BigDecimal number, String phrase) throws Malformed {
    Quantity quantity = Quantity.of(hedge, number);
    if (quantity.interval().isEmpty()) {
      throw new Malformed("`" + phrase + "` leaves no number", "write `0`");
    }
    return quantity;
  }

  private static Quantity range(String phrase, int to) throws Malformed {
    BigDecimal low = number(phrase.substring(0, to).strip(), phrase);
    BigDecimal high = number(phrase.substring(to + 4).strip(), phrase);
    if (low.compareTo(high) > 0) {
      throw new Malformed(
          "`" + phrase + "` runs backwards",
          "write `" + high.toPlainString() + " to " + low.toPlainString() + "`");
    }
    return Quantity.range(low, high);
  }

  private static BigDecimal number(String digits, String phrase) throws Malformed {
    int count = 0;
    int mark = -1;
    int marks = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (isDigit(c)) {
        count++;
      } else if (c == '.' || c == ',') {
        mark = i;
        marks++;
      } else if (c != '-' || i != 0) {
        throw new Malformed("`" + phrase + "` is not a quantity", repair(phrase));
      }
    }
    if (count > Quantity.MOST_DIGITS) {
      throw new Malformed(
          "a number has at most " + Quantity.MOST_DIGITS + " digits, this one has " + count, null);
    }
    if (marks == 1 && digits.length() - mark == 4 && mark > 0 && isDigit(digits.charAt(mark - 1))) {
      throw ambiguous(digits, phrase);
    }
    boolean wellFormed =
        count > 0
            && (marks == 0
                || (marks == 1
                    && digits.charAt(mark) == '.'
                    && mark < digits.length() - 1
                    && mark > 0
                    && isDigit(digits.charAt(mark - 1))));
    if (!wellFormed) {
      throw new Malformed("`" + phrase + "` is not a number in plain digits", repair(phrase));
    }
    return new BigDecimal(digits);
  }

  private static Malformed ambiguous(String digits, String phrase) {
    String offers =
        Stream.of(grouped(phrase), decimal(phrase))
            .filter(QuantityNotation::isReadable)
            .map(offer -> "`" + offer + "`")
            .collect(Collectors.joining(" or "));
    return new Malformed(
        "`"
            + digits
            + "` is ambiguous: "
            + grouped(digits)
            + " with grouped digits, or "
            + decimal(digits),
        offers.isEmpty() ? ADVICE : "write " + offers);
  }

  /** The text with its ambiguous numbers read as grouped. */
  private static String grouped(String text) {
    return AMBIGUOUS
        .matcher(text)
        .replaceAll(number -> new BigDecimal(number.group(1) + number.group(2)).toPlainString());
  }

  /** The text with its ambiguous numbers read as decimals. */
  private static String decimal(String text) {
    return AMBIGUOUS
        .matcher(text)
        .replaceAll(
            number -> {
              String decimals = number.group(2).replaceAll("0+$", "");
              // Three decimals that all count would be refused again, so a zero is added.
              return number.group(1)
                  + (decimals.isEmpty() ? "" : "." + decimals)
                  + (decimals.length() == 3 ? "0" : "");
            });
  }

  private static boolean isReadable(String phrase) {
    try {
      parse(phrase);
      return true;
    } catch (Malformed e) {
      return false;
    }
  }

  private static @Nullable String repair(String phrase) {
    String text = plainSigns(TextFold.of(phrase));
    Matcher dashed = DASHED.matcher(text);
    if (dashed.matches()) {
      return offer(ungroup(dashed.group(1)) + " to " + ungroup(dashed.group(2)));
    }
    for (Map.Entry<String, Hedge> slip : SLIPS.entrySet()) {
      String rest = text.startsWith(slip.getKey()) ? text.substring(slip.getKey().length()) : "";
      if (!rest.isEmpty() && !Character.isLetter(rest.charAt(0)) && !rest.startsWith("=")) {
        return offer(slip.getValue().key() + " " + ungroup(rest.strip()));
      }
    }
    for (Hedge hedge : HEDGES) {
      if (text.startsWith(hedge.key() + " ")) {
        return offer(hedge.key() + " " + ungroup(text.substring(hedge.key().length() + 1)));
      }
    }
    // Ten is a number, while a thousand may be meant as loosely as thousands.
    boolean isNumber = text.equals("ten") || text.chars().anyMatch(Character::isDigit);
    String near = isNumber ? null : Nearest.to(text, VAGUE.keySet());
    return near != null ? "did you mean `" + near + "`?" : offer(ungroup(text));
  }

  /**
   * Signs as the notation has them: of {@code −5}, {@code +5}, {@code .5} and "between 5 and 6".
   */
  private static String plainSigns(String text) {
    String signed = text.replace('\u2212', '-');
    if (signed.startsWith("+")) {
      signed = signed.substring(1);
    }
    if (signed.startsWith(".") && signed.length() > 1 && isDigit(signed.charAt(1))) {
      signed = "0" + signed;
    }
    return BETWEEN.matcher(signed).replaceFirst("$1-$2");
  }

  /** A rewritten phrase, offered only if it can be read. */
  private static @Nullable String offer(String phrase) {
    try {
      return PLAIN.matcher(phrase).matches() ? "write `" + parse(phrase).written() + "`" : ADVICE;
    } catch (Malformed stillNot) {
      return stillNot.suggestion();
    }
  }

  private static String ungroup(String number) {
    Matcher grouped = GROUPED.matcher(number);
    if (grouped.matches() && !AMBIGUOUS.matcher(number).find()) {
      String decimals = grouped.group(4) == null ? "" : "." + grouped.group(4);
      return grouped.group(1) + grouped.group(2).replaceAll("[^0-9]", "") + decimals;
    }
    return number.matches("-?[0-9]+,[0-9]+") ? number.replace(',', '.') : number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
