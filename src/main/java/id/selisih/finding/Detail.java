package id.selisih.finding;

import id.selisih.compare.Verdict;
import id.selisih.fact.Edtf;
import id.selisih.fact.Fact;
import id.selisih.fact.Interval;
import id.selisih.fact.Passage;
import id.selisih.fact.Quantity;
import id.selisih.fact.Review;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule found, beyond the values: the arguments of its message. */
public sealed interface Detail {

  /** Facts that it is about beside those of the finding's values. */
  default List<Fact> related() {
    return List.of();
  }

  /** Whether the value is another than what the article prints. */
  default boolean isMisread() {
    return false;
  }

  /**
   * What is wrong in several ways with facts that give one value in one article.
   *
   * @param all each way once
   */
  record Several(List<OfFacts> all) implements Detail {
    /** Copies the list. */
    public Several {
      all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param facts those that it is about, at least one
     * @param detail what is wrong
     */
    public record OfFacts(List<Fact> facts, Detail detail) {
      /** Copies the list. */
      public OfFacts {
        facts = List.copyOf(facts);
      }
    }

    @Override
    public List<Fact> related() {
      return all.stream().flatMap(one -> one.detail().related().stream()).distinct().toList();
    }

    @Override
    public boolean isMisread() {
      return all.stream().anyMatch(one -> one.detail().isMisread());
    }
  }

  /**
   * Values of one question that differ; the finding's reasons say why.
   *
   * @param verdict how they stand to each other
   */
  record Differing(Verdict verdict) implements Detail {}

  /**
   * One name in several romanisations.
   *
   * @param preferred the spelling to print; null where none is declared, and none is in more than
   *     half of the articles
   * @param isDeclared whether the desk declares it; else it is the one that most articles use
   */
  record Variant(@Nullable String preferred, boolean isDeclared) implements Detail {}

  /**
   * A name that looks like another.
   *
   * @param name the name that may be misspelt
   * @param other the one that may be meant
   * @param subject id of the declared subject that bears the other; null where none does
   * @param key the field that uses the name: {@code said-by} or {@code value}
   * @param ground why the two are held against each other
   * @param times how many facts use the name
   * @param otherTimes how many facts use the other
   */
  record Similar(
      String name,
      String other,
      @Nullable String subject,
      String key,
      Ground ground,
      int times,
      int otherTimes)
      implements Detail {

    /** What, beside their spelling, speaks for two names being one; the strongest first. */
    public enum Ground {
      /** They answer one question. */
      QUESTION,
      /** They are given for one office or other subject. */
      OFFICE,
      /** One article has both. */
      ARTICLE,
      /** One occurs once, the other at least three times. */
      ONCE,
      /** The other is declared, and this one is not. */
      DECLARED
    }
  }

  /**
   * A printed weekday that is not the date's.
   *
   * @param printed the weekday that is printed
   * @param date the date
   * @param nearest the nearest date with the printed weekday
   * @param yearPrinted whether the printed words give a year
   */
  record Weekday(DayOfWeek printed, LocalDate date, LocalDate nearest, boolean yearPrinted)
      implements Detail {}

  /**
   * A printed figure that is another than the value.
   *
   * @param read what is printed
   * @param other what it says as well, where its marks can be read in two ways; else null
   * @param slip how the two come to differ
   * @param unit the printed unit or currency, where that is the slip; else empty
   */
  record PrintedFigure(Quantity read, @Nullable Quantity other, Slip slip, String unit)
      implements Detail {
    @Override
    public boolean isMisread() {
      return true;
    }
  }

  /** How a figure comes to differ from the printed one. */
  enum Slip {
    /** Nothing that is known. */
    NONE,
    /** By a factor of exactly 1000. */
    THOUSAND,
    /** The number is the same, and the value lacks its hedge. */
    HEDGE_LOST,
    /** The number is the same, and the value has another hedge. */
    HEDGE_CHANGED,
    /** The number is the same, and another unit or currency is printed than the fact has. */
    UNIT
  }

  /**
   * A printed date that does not overlap the value.
   *
   * @param read what is printed; null where it has no year and none was taken for it
   * @param others what it can mean as well: {@code 03/04/2024}
   * @param month the month, where the year is not printed; else null
   * @param day the day of that month; 0 where only the month is printed
   * @param published the publication, where the year or the day was taken from it; else null
   * @param isYearTaken whether the year alone is not printed
   */
  record PrintedDate(
      @Nullable Edtf read,
      List<Edtf> others,
      @Nullable Month month,
      int day,
      @Nullable Edtf published,
      boolean isYearTaken)
      implements Detail {
    /** Copies the list. */
    public PrintedDate {
      others = List.copyOf(others);
    }

    @Override
    public boolean isMisread() {
      return true;
    }
  }

  /**
   * A printed name that is another than the value.
   *
   * @param printed the name
   */
  record PrintedName(String printed) implements Detail {
    @Override
    public boolean isMisread() {
      return true;
    }
  }

  /**
   * Digits that are grouped by a mark that the article's language uses otherwise.
   *
   * @param digits the digits as they are printed
   * @param own the same with the language's own marks
   * @param number what they say
   */
  record ForeignMarks(String digits, String own, Quantity number) implements Detail {}

  /**
   * Printed words that the article's text does not have where they should stand.
   *
   * @param printed the words
   * @param line the line that the fact gives; 0 where it gives none
   * @param elsewhere the lines on which they stand instead
   * @param nearest what may be meant, where they stand nowhere; null where nothing is near
   */
  record QuoteMissing(String printed, int line, List<Integer> elsewhere, @Nullable Passage nearest)
      implements Detail {
    /** Copies the list. */
    public QuoteMissing {
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * An article in a language that cannot be read.
   *
   * @param language its tag
   * @param known the codes of the languages that can be read
   */
  record UnknownLanguage(String language, List<String> known) implements Detail {
    /** Copies the list. */
    public UnknownLanguage {
      known = List.copyOf(known);
    }
  }

  /**
   * Something done that lies after the publication of its article.
   *
   * @param key the field that gives the time: {@code value}, {@code as-of} or {@code said-on}
   * @param time the time
   * @param published when the article was published
   */
  record AfterPublication(String key, Edtf time, Edtf published) implements Detail {}

  /**
   * Parts that do not add up.
   *
   * @param parts the facts that are added
   * @param sum what they add up to
   */
  record Sum(List<Fact> parts, Interval sum) implements Detail {
    @Override
    public List<Fact> related() {
      return parts;
    }
  }

  /**
   * A date before the one that it must come after.
   *
   * @param earlier the date that must not be later
   */
  record Order(Fact earlier) implements Detail {
    @Override
    public List<Fact> related() {
      return List.of(earlier);
    }
  }

  /**
   * Several articles that give one value, all from one origin.
   *
   * @param origin who all of them rely on, as people call it
   * @param articles how many articles
   */
  record SingleOrigin(String origin, int articles) implements Detail {}

  /**
   * A name that no subject is declared for.
   *
   * @param name the name
   * @param key the field that uses it: {@code about}, {@code said-by} or {@code value}
   * @param nearest the nearest declared id; null where none is near
   */
  record Undeclared(String name, String key, @Nullable String nearest) implements Detail {}

  /**
   * A review that settles nothing.
   *
   * @param review the review
   * @param isOver whether its last day has passed; otherwise nothing has its fingerprint
   */
  record StaleReview(Review review, boolean isOver) implements Detail {}
}
